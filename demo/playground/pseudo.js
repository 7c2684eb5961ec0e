/** The usual tag of a pseudo-language made of English; the form itself answers it in English. */
export const PSEUDO_LOCALE = 'en-XA';

const PLAIN = 'AEIOUYCDNRSTZaeiouycdnrstz';
const ACCENTED = 'ÅÉÎÖÛÝÇĐÑŘŠŤŽåéîöûýçđñřšťž';
const LONGER = 1.4;

/**
 * A catalogue in disguise: every text in brackets, with accents, and two fifths longer. What is seen without brackets
 * is not translated; where a bracket is missing, something is cut off; what breaks would break in a longer language.
 * @template Part
 * @param {Part} part
 * @returns {Part}
 */
export function pseudo(part) {
  return /** @type {Part} */ (disguised(part));
}

/**
 * @param {unknown} part
 * @returns {unknown}
 */
function disguised(part) {
  if (typeof part === 'string') return part === '' ? '' : longer(part);
  if (typeof part === 'function') {
    return (/** @type {unknown[]} */ ...parameters) => disguised(part(...parameters));
  }
  return Object.fromEntries(Object.entries(Object(part)).map(([key, inner]) => [key, disguised(inner)]));
}

/** @param {string} text */
function longer(text) {
  const accented = text.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  const missing = Math.ceil(text.length * LONGER) - text.length - 2;
  return `[${accented}${missing > 0 ? ` ${'~'.repeat(Math.max(1, missing - 1))}` : ''}]`;
}

/**
 * All messages of the pseudo-language, except what they are written in and which way.
 * @param {string} english address of the English catalogue
 * @returns {Promise<object>}
 */
export async function pseudoMessages(english) {
  const { en } = /** @type {{ en: object }} */ (await import(/* @vite-ignore */ english));
  return pseudo(Object.fromEntries(Object.entries(en).filter(([key]) => !FACTS.includes(key))));
}

const FACTS = ['language', 'direction'];
