import { readVerdict as read, type ReadVerdict } from '../../src/core/verdict.js';
import { isMessageCode } from '../../src/messages/lookup.js';

/** Reads an answer as the element does. */
export const readVerdict = (answer: unknown): ReadVerdict => read(answer, isMessageCode);
