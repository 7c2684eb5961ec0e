import { ltr } from './bidi.js';
import { listWithOr } from './list-format.js';
import { plural } from './plural.js';

/** What a translation is made with. */
export const messageHelpers = { plural, listWithOr, ltr };

export type MessageHelpers = typeof messageHelpers;
