import { readVerdict as read, type ReadVerdict } from '../../src/core/verdict.js';
import { isMessageCode } from '../../src/i18n/messages.js';

/** Reads an answer as the element does. */
export const readVerdict = (answer: unknown): ReadVerdict => read(answer, isMessageCode);
