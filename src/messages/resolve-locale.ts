import { LOCALES } from './loaders.js';

/** The tag of the catalogue for any text: that of its language, of which there is one each, or else English. */
export function resolveLocale(wanted: string): string {
  const language = wanted.toLowerCase().replace(/-.*/s, '');
  return LOCALES.find((tag) => tag.slice(0, 2) === language) ?? 'en';
}
