import { LOCALES } from './loaders.js';

/**
 * The tag of the translation for a locale: each language has one, and any other locale gets English. An underscore is
 * accepted too, because many frameworks write `lang` with one.
 */
export function resolveLocale(locale: string): string {
  const language = locale.toLowerCase().replace(/[-_].*/s, '');
  return LOCALES.find((tag) => tag.slice(0, 2) === language) ?? 'en';
}
