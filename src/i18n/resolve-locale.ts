import { LOCALES } from './loaders.js';

/**
 * The tag of the catalogue for any text: that of its language, of which there is one each, or else English. Many
 * frameworks write `lang` with an underscore.
 */
export function resolveLocale(wanted: string): string {
  const language = wanted.toLowerCase().replace(/[-_].*/s, '');
  return LOCALES.find((tag) => tag.slice(0, 2) === language) ?? 'en';
}
