import { tryOrUndefined } from './util.js';

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** The text without the characters that nobody sees and mails and web pages leave behind. */
export const removeZeroWidth = (text: string): string => text.replace(ZERO_WIDTH, '');

/** The text without what nobody sees: zero-width characters, and white space around it. */
export const normalizeLine = (text: string): string => removeZeroWidth(text).trim();

/** The text with its percent escapes undone, or as it is when they make no text. */
export const percentDecoded = (text: string): string =>
  tryOrUndefined(() => decodeURIComponent(text)) ?? text;
