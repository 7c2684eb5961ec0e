// The names of Miva's files, and how people write them. Web servers tell capitals from small letters in them, people
// do not: so every comparison with a file's name is made here.

import { editDistance } from '../edit-distance.js';

export const ENDPOINT_FILE = 'json.mvc';

/** Names that are Miva's although they could be a domain of the Maldives, or no file at all. */
const OLD_PROGRAMS: readonly string[] = ['admin.mv', 'merchant.mv', 'json.mv', 'json'];

const MAX_MISSPELLING_LENGTH = 12;
const PROGRAM = /\.mvc$/i;
const OLD_PROGRAM = /\.mv\b/i;
/** What comes after Miva's file: words, path info, an escaped space or query, the same URL once more. */
const AFTER_PROGRAM = /(\.mvc)(?:[^\w./-]|\.(?!\w)|https?:).*$/is;

/** What a name in a path is to Miva. */
export type MivaFile =
  /** `json.mvc` as it has to be written. */
  | 'endpoint'
  | 'endpoint-in-capitals'
  | 'endpoint-misspelt'
  /** `json` or `json.php`: other sites have such files too. */
  | 'endpoint-guess'
  | 'other-program'
  | 'old-program';

/** What a name in a path is, its percent escapes undone. */
export function readMivaFile(name: string): MivaFile | null {
  const plain = name.toLowerCase();
  if (plain === ENDPOINT_FILE) return name === plain ? 'endpoint' : 'endpoint-in-capitals';
  if (isNearEndpoint(plain)) return 'endpoint-misspelt';
  if (isProgramName(plain)) return 'other-program';
  if (/^json(?:\.\w*)?$/.test(plain)) return 'endpoint-guess';
  return OLD_PROGRAM.test(plain) ? 'old-program' : null;
}

/** Whether a name has the ending that only Miva's programs have. */
export const isProgramName = (name: string): boolean => PROGRAM.test(name);

const isNearEndpoint = (name: string): boolean =>
  name.startsWith(ENDPOINT_FILE) ||
  (name.length < MAX_MISSPELLING_LENGTH && editDistance(name, ENDPOINT_FILE) <= 2);

/** Whether a text as a whole is the name of one of Miva's files, where a host should be. */
export const isMivaFileName = (text: string): boolean =>
  isProgramName(text) || OLD_PROGRAMS.includes(text.toLowerCase());

/** Whether a text ends with, or goes on after, the name of one of Miva's files. */
export const mentionsMivaFile = (text: string): boolean => /\.mvc?(?:$|[?/#])/i.test(text);

/** A path up to Miva's file, without what was pasted behind it. */
export const cutAfterMivaFile = (path: string): string => path.replace(AFTER_PROGRAM, '$1');
