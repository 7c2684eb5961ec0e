import { tryOrUndefined } from './util.js';

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Removes the invisible characters that are often copied along from emails and web pages. */
export const removeZeroWidth = (text: string): string => text.replace(ZERO_WIDTH, '');

/** Removes zero-width characters and surrounding white space. */
export const normalizeLine = (text: string): string => removeZeroWidth(text).trim();

/** The percent-decoded text, or the text unchanged if its escapes are invalid. */
export const percentDecoded = (text: string): string =>
  tryOrUndefined(() => decodeURIComponent(text)) ?? text;
