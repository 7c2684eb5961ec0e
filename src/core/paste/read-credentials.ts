import type { FieldName } from '../fields.js';
import { cutIntoBlocks } from './blocks.js';
import { normalize } from './normalize.js';
import { clearPasteCaches } from './paste-cache.js';
import { recognize } from './recognize.js';
import { resolve, type Resolved } from './resolve.js';
import { interpretCandidate } from './interpret-candidate.js';

/** What a pasted text holds for the fields, as they are typed, and the labels whose values were not understood. */
export interface PastedCredentials {
  readonly found: Partial<Record<FieldName, string>>;
  /** Labels only, never a value. */
  readonly ignored: string[];
}

/** Finds the credentials in a mail, a table, a file of settings: whatever a person has at hand. Never throws. */
export function readCredentials(text: string): PastedCredentials {
  const { found, leftOut } = readPastedText(text);
  return { found, ignored: leftOut.map(({ label }) => label) };
}

const NOTHING: Resolved = { found: {}, leftOut: [], title: '' };

/** The same, with the block that the values come from and why the others were left out. */
export function readPastedText(text: string): Resolved {
  // A single value stays a plain paste.
  if (!/\S\s+\S|[:=<{]/.test(text) || /^\s*https?:\/\/\S+\s*$/i.test(text)) return NOTHING;
  try {
    return resolve(recognize({ lines: cutIntoBlocks(normalize(text)) }).map(interpretCandidate));
  } finally {
    clearPasteCaches();
  }
}
