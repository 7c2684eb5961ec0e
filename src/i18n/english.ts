import { en, type Messages } from './en.js';
import { messageHelpers } from './message-helpers.js';

/** English is always there: it is shown until another language is loaded, and where a translation lacks a message. */
export const english: Messages = /* @__PURE__ */ en(messageHelpers);
