// The names of Miva's files and how users write them. Web servers distinguish upper and lower case in them and users do
// not, so file names are only compared here. Patterns elsewhere only look for the extension.

import { editDistance } from '../edit-distance.js';

export const ENDPOINT_FILE = 'json.mvc';

/** Names of Miva's files that could also be a domain of the Maldives (`.mv`) or a Store Code. */
const OLD_PROGRAMS: readonly string[] = ['admin.mv', 'merchant.mv', 'json.mv', 'json'];

const MAX_TYPOS = 2;
const OLD_PROGRAM = /\.mv\b/i;
/** Everything after Miva's file: words, path info, an escaped space or query, the same URL again. */
const AFTER_PROGRAM = /(\.mvc)(?:[^\w./-]|\.(?!\w)|https?:).*$/is;

/** The kind of a file name in a path. */
export type MivaFile =
  /** `json.mvc` in the required spelling. */
  | 'endpoint'
  | 'endpoint-in-capitals'
  | 'endpoint-misspelt'
  /** `json` or `json.php`, which other sites have too. */
  | 'endpoint-guess'
  | 'other-program'
  | 'old-program';

/** The kind of a file, by its decoded name; null if it is not one of Miva's. */
export function readMivaFile(name: string): MivaFile | null {
  const lowerCase = name.toLowerCase();
  if (lowerCase === ENDPOINT_FILE) return name === lowerCase ? 'endpoint' : 'endpoint-in-capitals';
  if (isNearEndpoint(lowerCase)) return 'endpoint-misspelt';
  if (isProgramName(lowerCase)) return 'other-program';
  if (/^json(?:\.\w*)?$/.test(lowerCase)) return 'endpoint-guess';
  return OLD_PROGRAM.test(lowerCase) ? 'old-program' : null;
}

/** Whether a name has the file extension that only Miva's programs have. */
export const isProgramName = (name: string): boolean => name.toLowerCase().endsWith('.mvc');

/** The lengths are compared first, because they differ in most names and are cheap to compare. */
const isNearEndpoint = (name: string): boolean =>
  name.startsWith(ENDPOINT_FILE) ||
  (Math.abs(name.length - ENDPOINT_FILE.length) <= MAX_TYPOS &&
    editDistance(name, ENDPOINT_FILE) <= MAX_TYPOS);

/** Whether a text entered in place of a host is the name of one of Miva's files. */
export const isMivaFileName = (text: string): boolean =>
  isProgramName(text) || OLD_PROGRAMS.includes(text.toLowerCase());

/** Whether a text contains the name of one of Miva's files at its end or before a path, query or fragment. */
export const mentionsMivaFile = (text: string): boolean => /\.mvc?(?:$|[?/#])/i.test(text);

/** The path up to Miva's file, without anything pasted after it. */
export const cutAfterMivaFile = (path: string): string => path.replace(AFTER_PROGRAM, '$1');
