import { normalizeLine, percentDecoded } from '../normalize.js';
import type { FixableCode, WrongCode } from './codes.js';
import { isKnownFolder, isMivaSubfolder, isModuleRoot, isStoreAssetFolder } from './folders.js';
import { cutAfterMivaFile, isMivaFileName, isProgramName, readMivaFile } from './miva-files.js';

/** A second URL in a path, with its colon and slashes as they are, or escaped once or twice. */
export const URL_IN_PATH = /https?(?::|%(?:25)?3a)((?:\/|%(?:25)?2f)+)/i;
const FROM_SECOND_URL = new RegExp(`${URL_IN_PATH.source}.*$`, 'is');
/** A URL never contains these characters unescaped, so they begin the text after a pasted link. */
const NOT_IN_A_PATH = /["<>`{}|[\]“”„«»].*$/s;
const FILE_JOINED_TO_FOLDER = /\/(mm5|merchant\d)(?=\w+\.mvc)/i;
/** Matches most paths, which contain nothing to remove. */
const PLAIN_PATH = /^[\w/-]*(?:\.\w*)?$/;

/**
 * What a path reveals about Miva. `file`: it contains a file or folder that only Miva has. `folder`: by the name of its
 * folder or file, it is probably Miva's. `none`: it can be a page of any site; `folder` is then only a candidate.
 */
export type PathReading =
  | {
      readonly evidence: 'file' | 'folder';
      readonly code: FixableCode | null;
      readonly folder: readonly string[];
    }
  | { readonly evidence: 'none'; readonly code: WrongCode; readonly folder: readonly string[] | null };

/** The path without other text and URLs pasted after it, and without white space. */
export const tidyPath = (path: string): string => {
  if (PLAIN_PATH.test(path)) return separateFile(path);
  const withoutNested = path.replace(FROM_SECOND_URL, '').replace(/%2f/gi, '/');
  const joined = cutAfterMivaFile(withoutNested).replace(/\s+/g, '');
  // White space can have split a file name or a second URL, which is found only now.
  return separateFile(cutAfterMivaFile(joined).replace(FROM_SECOND_URL, '')).replace(NOT_IN_A_PATH, '');
};

const separateFile = (path: string): string => path.replace(FILE_JOINED_TO_FOLDER, '/$1/');

/** Whether a word entered in place of the host is Miva's folder or file. */
export const isPathWord = (word: string): boolean => isKnownFolder(word) || isMivaFileName(word);

export function readPath(pathname: string, query: string): PathReading {
  const segments = pathname.split('/').filter(Boolean);
  const decoded = segments.map((segment) => normalizeLine(percentDecoded(segment)));
  const names = decoded.map((name) => name.toLowerCase());
  const last = segments.length - 1;
  const upTo = (end: number): string[] => segments.slice(0, end);

  const program = decoded.findIndex(isProgramName);
  if (program >= 0) return readProgram(decoded, segments, program);
  if (last < 0) return { evidence: 'none', code: 'url-home-page', folder: null };
  const file = readMivaFile(decoded[last]!);
  if (file === 'endpoint-misspelt') return readProgram(decoded, segments, last);
  if (file === 'endpoint-guess') {
    return { evidence: 'folder', code: 'url-file-misspelt', folder: upTo(last) };
  }

  const oldFolder = readOldMiva(names, segments, query);
  if (oldFolder !== undefined) return { evidence: 'none', code: 'url-old-miva', folder: oldFolder };

  const asset = names.findIndex((_, index) => isStoreAssetFolder(names, index));
  if (asset >= 0) return { evidence: 'file', code: 'url-image-link', folder: upTo(asset) };
  if (isMivaSubfolder(names, 1)) return { evidence: 'folder', code: 'url-image-link', folder: upTo(1) };
  const isKnown = isKnownFolder(names[0]);
  if (isKnown && last === 0) return { evidence: 'folder', code: 'url-folder-only', folder: segments };
  if (isPageAboutMiva(names)) return { evidence: 'none', code: 'url-never-a-store', folder: null };
  return { evidence: 'none', code: 'url-storefront-link', folder: isKnown ? upTo(1) : null };
}

/** Reads a path that contains one of Miva's programs at the index `program`. */
function readProgram(decoded: readonly string[], segments: readonly string[], program: number): PathReading {
  const file = readMivaFile(decoded[program]!);
  const names = decoded.slice(0, program).map((name) => name.toLowerCase());
  // Miva's folder ends before the folder of its modules. The programs of a module can also be in its subfolders.
  const end = names.findIndex(
    (name, index) =>
      isModuleRoot(name) ||
      (file === 'other-program' && (isStoreAssetFolder(names, index) || isMivaSubfolder(names, index))),
  );
  const folder = segments.slice(0, end < 0 ? program : end);
  switch (file) {
    case 'other-program':
      return { evidence: 'file', code: 'url-other-miva-file', folder };
    case 'endpoint-misspelt':
      return { evidence: 'file', code: 'url-file-misspelt', folder };
    case 'endpoint-in-capitals':
      return { evidence: 'file', code: 'url-file-case', folder };
    default:
      return { evidence: 'file', code: end < 0 ? null : 'url-extra-characters', folder };
  }
}

/** The folder in a link of Merchant 2 to 4, null if the link contains none; undefined for any other link. */
function readOldMiva(
  names: readonly string[],
  segments: readonly string[],
  query: string,
): readonly string[] | null | undefined {
  const engine = names.findIndex(
    (name, index) => name.startsWith('miva') && /^cgi/.test(names[index - 1] ?? ''),
  );
  if (engine >= 0) {
    const folder = /^\/?([\w-]+)\/\w+\.mvc?\b/.exec([...segments.slice(engine + 1), query].join('/'))?.[1];
    return folder ? [folder] : null;
  }
  const file = names.findIndex((name) => readMivaFile(name) === 'old-program');
  return file < 0 ? undefined : segments.slice(0, file);
}

/** The path of a guide or a vendor's page contains "miva"; a store's path has it only as its first folder. */
const isPageAboutMiva = (names: readonly string[]): boolean =>
  names.some((name, index) => name.includes('miva') && (index > 0 || name !== 'miva'));
