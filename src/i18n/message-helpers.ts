import { ltr } from './bidi.js';
import { listWithAnd, listWithOr } from './list-format.js';
import { decimal } from './number-format.js';
import { plural } from './plural.js';

/** The helpers of a translation. They are a parameter, so that a translation is a single file without imports. */
export const messageHelpers = { plural, listWithAnd, listWithOr, decimal, ltr };

export type MessageHelpers = typeof messageHelpers;
