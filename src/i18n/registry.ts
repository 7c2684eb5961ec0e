import { english } from './english.js';
import type { Messages, Translation } from './en.js';
import { withOverrides } from './messages.js';
import { messageHelpers } from './message-helpers.js';

/** The languages that can be shown at once, by tag. */
export const TRANSLATIONS: Partial<Record<string, Messages>> = { en: english };

/** Makes a language available to every form. A message that a translation of another version lacks is shown in English. */
export function register(translation: Translation): void {
  const messages = translation(messageHelpers);
  TRANSLATIONS[messages.language] = withOverrides(english, messages);
}
