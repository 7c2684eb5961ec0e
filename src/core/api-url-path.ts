import type { FixableCode, WrongCode } from './api-url-codes.js';
import { normalizeLine, percentDecoded } from './normalize.js';
import { editDistance } from './edit-distance.js';
import { KNOWN_FOLDERS } from './constants.js';

export const ENDPOINT_FILE = 'json.mvc';

/** What no address holds unescaped: from here on it is the text around a pasted link, or another link. */
const NOT_IN_A_PATH = /(?:["<>`{}|[\]“”„«»]|https?:\/).*$/is;
/** What follows Miva's file: words, path info, an escaped space or query, the same address once more. */
const AFTER_THE_FILE = /(\.mvc)(?:[^\w./-]|\.(?!\w)|https?:).*$/is;
const FILE_GLUED_TO_FOLDER = /\/(mm5|merchant\d)(?=\w+\.mvc)/i;
/** Folders that Miva keeps below its own, with one for each store: `graphics/00000001/`; `5.00` is the module root. */
const BELOW_MIVA = /^(?:graphics|themes|css|scripts|js)$/;
const STORE_NUMBER = /^\d{8}$/;
const MODULE_ROOT = /^5\.\d\d$/;
const OLD_FILE = /\.mv\b/;

/** The Miva folder a path tells of, `sure` when it leaves no doubt, and what is wrong with the path. */
export type PathReading =
  | { readonly sure: true; readonly code: FixableCode | null; readonly folder: readonly string[] }
  | { readonly sure: false; readonly code: WrongCode; readonly folder: readonly string[] | null };

/** The path without what was pasted with it and without what cannot be meant. */
export const tidyPath = (path: string): string =>
  path
    .replace(/%2f/gi, '/')
    .replace(AFTER_THE_FILE, '$1')
    .replace(/\s+/g, '')
    // Only now can a file's name, or another link, that white space kept apart be seen.
    .replace(AFTER_THE_FILE, '$1')
    .replace(FILE_GLUED_TO_FOLDER, '/$1/')
    .replace(NOT_IN_A_PATH, '');

export const isKnownFolder = (name: string | undefined): boolean =>
  KNOWN_FOLDERS.includes(name?.toLowerCase() ?? '');

/** Whether a word that stands where the host should is Miva's folder or file. */
export const isPathWord = (word: string): boolean =>
  isKnownFolder(word) || /^json$|\.mvc$|^(?:admin|merchant|json)\.mv$/i.test(word);

const looksLikeEndpointFile = (name: string): boolean =>
  /^json(?:\.\w*)?$/.test(name) ||
  name.startsWith(ENDPOINT_FILE) ||
  (name.length < 12 && editDistance(name, ENDPOINT_FILE) <= 2);

export function readPath(pathname: string, query: string): PathReading {
  const segments = pathname.split('/').filter(Boolean);
  const names = segments.map((segment) => normalizeLine(percentDecoded(segment)).toLowerCase());
  const last = names.length - 1;
  const upTo = (end: number): string[] => segments.slice(0, end);
  const below = names.findIndex((name, index) => isBelowMiva(name, names[index - 1], names[index + 1]));

  const file = names.findIndex((name) => name.endsWith('.mvc'));
  if (file >= 0) {
    const code = fileCode(names[file]!, segments[file]!);
    // A module's own file says where the modules are; json.mvc, however spelled, was put there on purpose.
    const isInModules = code === 'url-other-miva-file' && below >= 0 && below < file;
    return { sure: true, code, folder: upTo(isInModules ? below : file) };
  }
  if (last < 0) return { sure: false, code: 'url-home-page', folder: null };
  if (looksLikeEndpointFile(names[last]!))
    return { sure: true, code: 'url-file-misspelt', folder: upTo(last) };

  const engine = names.findIndex(
    (name, index) => name.startsWith('miva') && /^cgi/.test(names[index - 1] ?? ''),
  );
  if (engine >= 0) {
    const folder = /^\/?([\w-]+)\/\w+\.mvc?\b/.exec([...segments.slice(engine + 1), query].join('/'))?.[1];
    return { sure: false, code: 'url-old-miva', folder: folder ? [folder] : null };
  }
  const oldFile = names.findIndex((name) => OLD_FILE.test(name));
  if (oldFile >= 0) return { sure: false, code: 'url-old-miva', folder: upTo(oldFile) };

  if (below >= 0) return { sure: true, code: 'url-image-link', folder: upTo(below) };
  if (isKnownFolder(names[last])) return { sure: true, code: 'url-folder-only', folder: segments };
  const known = names.findLastIndex(isKnownFolder);
  return { sure: false, code: 'url-storefront-link', folder: known < 0 ? null : upTo(known + 1) };
}

const isBelowMiva = (name: string, before: string | undefined, after: string | undefined): boolean =>
  MODULE_ROOT.test(name) ||
  (BELOW_MIVA.test(name) && (isKnownFolder(before) || STORE_NUMBER.test(after ?? '')));

function fileCode(name: string, segment: string): FixableCode | null {
  if (name !== ENDPOINT_FILE)
    return looksLikeEndpointFile(name) ? 'url-file-misspelt' : 'url-other-miva-file';
  // An escaped letter is the same letter to a web server; a capital is not.
  return normalizeLine(percentDecoded(segment)) === name ? null : 'url-file-case';
}
