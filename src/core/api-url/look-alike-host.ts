import type { ApiUrlInspection } from './codes.js';
import { parsedUrl } from '../util.js';
import { decodePunycode } from './punycode.js';

const LATIN = /\p{Script=Latin}/u;
/** Alphabets with letters that look like Latin ones. */
const LOOKS_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/**
 * Whether a label of a host mixes Latin letters with letters that look Latin, so that it can be mistaken for another
 * host. The host is normalized by the URL parser, in Punycode.
 */
export function isLookAlikeHost(host: string): boolean {
  return host.split('.').some((label) => {
    const letters = label.startsWith('xn--') ? decodePunycode(label.slice(4)) : null;
    return letters !== null && LATIN.test(letters) && LOOKS_LATIN.test(letters);
  });
}

/** The host of an inspected URL in Punycode, if it can be mistaken for another one; otherwise null. */
export function lookAlikeHostOf({ url, suggestions, notes }: ApiUrlInspection): string | null {
  const address = url ?? suggestions[0];
  if (address === undefined || !notes.includes('look-alike-host')) return null;
  return parsedUrl(address)?.hostname ?? null;
}
