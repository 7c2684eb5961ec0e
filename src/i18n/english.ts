import { en, type Messages } from './en.js';
import { messageHelpers } from './message-helpers.js';

/** English is always bundled. It is shown until another language is loaded, and for messages that a translation lacks. */
export const english: Messages = /* @__PURE__ */ en(messageHelpers);
