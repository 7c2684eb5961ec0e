import { english } from './english.js';
import type { Messages, Translation } from './en.js';
import { withOverrides } from './messages.js';
import { messageHelpers } from './message-helpers.js';

/** The loaded translations, by language tag. */
export const TRANSLATIONS = new Map<string, Messages>([['en', english]]);

/** Makes a language available to every form. A message that an older translation lacks is shown in English. */
export function register(translation: Translation): void {
  const messages = translation(messageHelpers);
  TRANSLATIONS.set(messages.language, withOverrides(english, messages));
}
