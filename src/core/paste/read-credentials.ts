import type { FieldName } from '../fields.js';
import { cutIntoBlocks } from './blocks.js';
import { normalize } from './normalize.js';
import { correctedFields } from './corrections.js';
import { clearPasteCaches } from './paste-cache.js';
import { recognize } from './recognize.js';
import { resolve } from './resolve.js';
import { interpretCandidate } from './interpret-candidate.js';
import type { PastedText } from './types.js';

/** The values found for the fields, and the labels whose values were not taken. */
export interface PastedCredentials {
  readonly found: Partial<Record<FieldName, string>>;
  /** Labels only, never a value. */
  readonly ignored: string[];
}

/** Finds credentials in an email, a table, a settings file or any other text. Never throws. */
export function readCredentials(text: string): PastedCredentials {
  const { found, leftOut } = readPastedText(text);
  return { found, ignored: leftOut.map(({ label }) => label) };
}

const NOTHING: PastedText = { found: {}, leftOut: [], titles: [] };

/** RTF and LaTeX put commands directly behind a value, so that its end is uncertain. */
const DOCUMENT_SOURCE = /^\s*\{\\rtf\d|^[ \t]*\\(?:documentclass|begin)[[{]/m;

/** Like `readCredentials`, with the titles of the blocks and the reason for each label that was left out. */
export function readPastedText(text: string): PastedText {
  // A single value is pasted into its field as usual.
  if (!/\S\s+\S|[:=<{]/.test(text) || /^\s*https?:\/\/\S+\s*$/i.test(text)) return NOTHING;
  if (DOCUMENT_SOURCE.test(text)) return NOTHING;
  try {
    const lines = cutIntoBlocks(normalize(text));
    const candidates = recognize({ lines }).map(interpretCandidate);
    return resolve(candidates, correctedFields(lines, candidates));
  } finally {
    clearPasteCaches();
  }
}
