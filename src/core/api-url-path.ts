import type { ApiUrlCode } from './api-url-codes.js';
import { cleanLine, percentDecoded } from './cleaning.js';
import { editDistance } from './edit-distance.js';
import { KNOWN_FOLDERS } from './facts.js';

export const ENDPOINT_FILE = 'json.mvc';

/** What no address holds unescaped: from here on it is the text around a pasted link. */
const NOT_IN_A_PATH = /["<>`{}|[\]“”„«»].*$/s;
/** What follows Miva's file: words, path info, an escaped space or query, the same address once more. */
const AFTER_THE_FILE = /(\.mvc)(?:[^\w./-]|\.(?!\w)|https?:).*$/is;
/** Folders that Miva keeps below its own, one for each store: `graphics/00000001/`; `5.00` is the module root. */
const BELOW_MIVA = /^(?:graphics|themes|css|scripts|js)$/;
const STORE_NUMBER = /^\d{8}$/;
const MODULE_ROOT = /^\d\.\d\d$/;
const OLD_FILE = /\.mv\b/;

/** The Miva folder a path tells of, and what is wrong with the path; `sure` when the folder leaves no doubt. */
export interface PathReading {
  readonly code: ApiUrlCode | null;
  readonly sure: boolean;
  readonly folder: readonly string[] | null;
}

/** The path without what was pasted with it and without what cannot be meant. */
export const tidyPath = (path: string): string =>
  path.replace(/%2f/gi, '/').replace(AFTER_THE_FILE, '$1').replace(NOT_IN_A_PATH, '').replace(/\s+/g, '');

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
  const names = segments.map((segment) => cleanLine(percentDecoded(segment)).toLowerCase());
  const last = names.length - 1;
  const upTo = (end: number, code: ApiUrlCode | null, sure = true): PathReading => ({
    code,
    sure,
    folder: segments.slice(0, end),
  });

  const file = names.findIndex((name) => name.endsWith('.mvc'));
  if (file >= 0) return upTo(file, fileCode(names[file]!, segments[file]!));
  if (last < 0) return { code: 'url-home-page', sure: false, folder: null };
  if (looksLikeEndpointFile(names[last]!)) return upTo(last, 'url-file-misspelt');

  const oldFile = names.findIndex((name) => OLD_FILE.test(name));
  const engine = names.findIndex(
    (name, index) => index > 0 && /^miva/.test(name) && /^cgi/.test(names[index - 1]!),
  );
  if (engine >= 0) {
    const folder = /^([\w-]+)\/\w+\.mv\b/.exec([...segments.slice(engine + 1), query].join('/'))?.[1];
    return { code: 'url-old-miva', sure: false, folder: folder ? [folder] : null };
  }
  if (oldFile >= 0) return upTo(oldFile, 'url-old-miva', false);

  const below = names.findIndex(
    (name, index) =>
      MODULE_ROOT.test(name) ||
      (BELOW_MIVA.test(name) &&
        (STORE_NUMBER.test(names[index + 1] ?? '') || isKnownFolder(names[index - 1]))),
  );
  if (below >= 0) return upTo(below, 'url-image-link');
  if (isKnownFolder(names[last])) return upTo(last + 1, 'url-folder-only');

  const known = names.findLastIndex(isKnownFolder);
  if (known >= 0) return upTo(known + 1, 'url-storefront-link', false);
  return { code: 'url-storefront-link', sure: false, folder: null };
}

function fileCode(name: string, segment: string): ApiUrlCode | null {
  if (name !== ENDPOINT_FILE)
    return looksLikeEndpointFile(name) ? 'url-file-misspelt' : 'url-other-miva-file';
  return percentDecoded(segment) === segment && segment !== name ? 'url-file-case' : null;
}
