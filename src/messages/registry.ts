import { en, type Messages } from './en.js';
import { withOverrides } from './lookup.js';

/** The languages that can be spoken at once, by tag. */
export const CATALOGUES: Partial<Record<string, Messages>> = { en };

/** Makes a language known to every form. What a catalogue of another version lacks is said in English. */
export function register(messages: Messages): void {
  CATALOGUES[messages.language] = withOverrides(en, messages);
}
