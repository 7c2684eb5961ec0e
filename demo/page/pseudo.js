/** The usual tag of a pseudo-language based on English. The form itself shows English for it. */
export const PSEUDO_LOCALE = 'en-XA';

const PLAIN = 'AEIOUYCDNRSTZaeiouycdnrstz';
const ACCENTED = 'ÅÉÎÖÛÝÇĐÑŘŠŤŽåéîöûýçđñřšťž';
const LENGTH_FACTOR = 1.4;

/**
 * Converts messages to a pseudo-language: every text is in brackets, with accents and 40 % longer. A text without
 * brackets is not translated, a missing bracket shows a cut text, and the length shows what a longer language breaks.
 * @template Part
 * @param {Part} part
 * @returns {Part}
 */
export function pseudo(part) {
  return /** @type {Part} */ (pseudoLocalize(part));
}

/**
 * @param {unknown} part
 * @returns {unknown}
 */
function pseudoLocalize(part) {
  if (typeof part === 'string') return part === '' ? '' : pseudoText(part);
  if (typeof part === 'function') {
    return (/** @type {unknown[]} */ ...parameters) => pseudoLocalize(part(...parameters));
  }
  return Object.fromEntries(Object.entries(Object(part)).map(([key, inner]) => [key, pseudoLocalize(inner)]));
}

/** @param {string} text */
function pseudoText(text) {
  const accented = text.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  const padding = Math.ceil(text.length * LENGTH_FACTOR) - text.length - 2;
  return `[${accented}${padding > 0 ? ` ${'~'.repeat(Math.max(1, padding - 1))}` : ''}]`;
}

/** The helpers of a translation that English uses. */
const HELPERS = {
  /**
   * @param {string} language
   * @param {number} count
   * @param {Record<string, string>} forms
   */
  plural: (language, count, forms) => forms[new Intl.PluralRules(language).select(count)] ?? forms['other'],
  /**
   * @param {string} language
   * @param {number} value
   */
  decimal: (language, value) => new Intl.NumberFormat(language).format(value),
};

/**
 * Loads all messages of English.
 * @param {string} englishUrl URL of the English translation
 * @returns {Promise<{ fields: Record<string, { label: string }> }>}
 */
export async function englishMessages(englishUrl) {
  const { en } = await import(/* @vite-ignore */ englishUrl);
  return en(HELPERS);
}

/**
 * Converts all messages to the pseudo-language, without the language tag and the direction.
 * @param {object} english
 * @returns {object}
 */
export function pseudoMessages(english) {
  const messages = Object.entries(english).filter(([key]) => !NOT_TEXT.includes(key));
  return pseudo(Object.fromEntries(messages));
}

const NOT_TEXT = ['language', 'direction'];
