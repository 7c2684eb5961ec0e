import { normalizeLine, percentDecoded } from '../normalize.js';
import type { FixableCode, WrongCode } from './codes.js';
import { isAssetOfStore, isBelowKnownFolder, isKnownFolder, isModuleRoot } from './folders.js';
import { cutAfterMivaFile, isMivaFileName, isProgramName, readMivaFile } from './miva-files.js';

/** A second URL in a path, its colon and slashes plain or escaped once or twice. */
export const URL_IN_PATH = /https?(?::|%(?:25)?3a)((?:\/|%(?:25)?2f)+)/i;
const FROM_SECOND_URL = new RegExp(`${URL_IN_PATH.source}.*$`, 'is');
/** What no URL has unescaped: from here on it is the text around a pasted link. */
const NOT_IN_A_PATH = /["<>`{}|[\]“”„«»].*$/s;
const FILE_GLUED_TO_FOLDER = /\/(mm5|merchant\d)(?=\w+\.mvc)/i;

/**
 * What a path says of Miva. `file`: a file or folder that only Miva has is in it. `folder`: it could be Miva's by the
 * names of its folder or file. `none`: it is a page of some site; `folder` is then at most a place to try.
 */
export type PathReading =
  | {
      readonly evidence: 'file' | 'folder';
      readonly code: FixableCode | null;
      readonly folder: readonly string[];
    }
  | { readonly evidence: 'none'; readonly code: WrongCode; readonly folder: readonly string[] | null };

/** The path without what was pasted with it and without what cannot be meant. */
export const tidyPath = (path: string): string => {
  const own = path.replace(FROM_SECOND_URL, '').replace(/%2f/gi, '/');
  const joined = cutAfterMivaFile(own).replace(/\s+/g, '');
  // Only now can a file's name, or another link, that white space kept apart be seen.
  return cutAfterMivaFile(joined)
    .replace(FROM_SECOND_URL, '')
    .replace(FILE_GLUED_TO_FOLDER, '/$1/')
    .replace(NOT_IN_A_PATH, '');
};

/** Whether a word that is where the host should be is Miva's folder or file. */
export const isPathWord = (word: string): boolean => isKnownFolder(word) || isMivaFileName(word);

export function readPath(pathname: string, query: string): PathReading {
  const segments = pathname.split('/').filter(Boolean);
  const written = segments.map((segment) => normalizeLine(percentDecoded(segment)));
  const names = written.map((name) => name.toLowerCase());
  const last = segments.length - 1;
  const upTo = (end: number): string[] => segments.slice(0, end);

  const program = written.findIndex(isProgramName);
  if (program >= 0) return readProgram(written, segments, program);
  if (last < 0) return { evidence: 'none', code: 'url-home-page', folder: null };
  const file = readMivaFile(written[last]!);
  if (file === 'endpoint-misspelt') return readProgram(written, segments, last);
  if (file === 'endpoint-guess') {
    return { evidence: 'folder', code: 'url-file-misspelt', folder: upTo(last) };
  }

  const oldFolder = readOldMiva(names, segments, query);
  if (oldFolder !== undefined) return { evidence: 'none', code: 'url-old-miva', folder: oldFolder };

  const asset = names.findIndex((_, index) => isAssetOfStore(names, index));
  if (asset >= 0) return { evidence: 'file', code: 'url-image-link', folder: upTo(asset) };
  if (isBelowKnownFolder(names, 1)) return { evidence: 'folder', code: 'url-image-link', folder: upTo(1) };
  const isKnown = isKnownFolder(names[0]);
  if (isKnown && last === 0) return { evidence: 'folder', code: 'url-folder-only', folder: segments };
  if (isPageAboutMiva(names)) return { evidence: 'none', code: 'url-never-a-store', folder: null };
  return { evidence: 'none', code: 'url-storefront-link', folder: isKnown ? upTo(1) : null };
}

/** A path with one of Miva's programs in it, at this place. */
function readProgram(written: readonly string[], segments: readonly string[], program: number): PathReading {
  const file = readMivaFile(written[program]!);
  const names = written.slice(0, program).map((name) => name.toLowerCase());
  // A module's own program says where the modules are; json.mvc can be in any folder but theirs.
  const end = names.findIndex(
    (name, index) =>
      isModuleRoot(name) ||
      (file === 'other-program' && (isAssetOfStore(names, index) || isBelowKnownFolder(names, index))),
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

/** The folder that a link of Merchant 2 to 4 tells of, null when it tells of none; undefined for any other link. */
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

/** A page of a guide or a vendor names Miva in its path; a store has it as its first folder or not at all. */
const isPageAboutMiva = (names: readonly string[]): boolean =>
  names.some((name, index) => name.includes('miva') && (index > 0 || name !== 'miva'));
