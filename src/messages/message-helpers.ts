import type { Messages } from './en.js';
import { listWithOr } from './list.js';
import { ltr } from './ltr.js';
import { plural } from './plural.js';

/** What a translation is made with. It is handed over, so that a translation is one file that imports nothing. */
export const messageHelpers = { plural, listWithOr, ltr };

export type MessageHelpers = typeof messageHelpers;

export type Translation = (helpers: MessageHelpers) => Messages;
