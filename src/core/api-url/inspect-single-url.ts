import { MAX_API_URL_LENGTH, USUAL_FOLDERS } from '../constants.js';
import { parsedUrl } from '../util.js';
import { FIXABLE_CODES, wrong, type ApiUrlInspection, type FixableCode, type WrongCode } from './codes.js';
import { isKnownFolder } from './folders.js';
import { hostNotes, doubtfulHostCode, hostErrorCode } from './host.js';
import { ENDPOINT_FILE } from './miva-files.js';
import { detectWrongValue } from './detect-wrong-value.js';
import { isPathWord, readPath, tidyPath, type PathReading } from './path.js';
import { storeCodeIn } from './store-code.js';
import type { BareAddress } from './strip-surroundings.js';

/** `www.example.com@` in front of another host. */
const HOST_AS_USER = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d*)?@/i;
const PARAMETER = /[?&][\w.-]+=[^&#]*/g;

/** What a link is by itself, and how sure it is that its host is the store's. */
export interface UrlResult {
  readonly inspection: ApiUrlInspection;
  readonly evidence: PathReading['evidence'];
  /** As the URL parser spells it; empty where there is none. */
  readonly host: string;
}

/** A URL without its scheme, taken apart. */
export interface AddressParts {
  readonly authority: string;
  readonly hasCredentials: boolean;
  /** As it was typed, without credentials and without the full stop of the root, with which a host has two spellings. */
  readonly host: string;
  readonly path: string;
  /** Query and hash. */
  readonly tail: string;
}

export function splitAddress(rest: string): AddressParts {
  const [head = ''] = rest.split(/[?#]/, 1);
  const [authority = ''] = head.split('/', 1);
  return {
    authority,
    hasCredentials: authority.includes('@'),
    host: authority
      .slice(authority.lastIndexOf('@') + 1)
      .trim()
      .replace(/\.{1,3}(?=:\d*$|$)/, ''),
    path: head.slice(authority.length),
    tail: rest.slice(head.length),
  };
}

/** Reads a link for what it is itself. Only what is before the query and the hash is ever given back. */
export function inspectSingleUrl(line: string, address: BareAddress, parts: AddressParts): UrlResult {
  const { rest, scheme } = address;
  const { authority, hasCredentials, host, path, tail } = parts;
  const problems = new Set<FixableCode>(address.fixableCodes);
  if (tail.startsWith('?')) problems.add('url-has-query');
  if (tail.includes('#')) problems.add('url-has-fragment');
  if (scheme === 'http') problems.add('url-not-https');
  if (scheme === 'none') problems.add('url-scheme-missing');
  if (hasCredentials) problems.add('url-has-credentials');

  const noUrl = (inspection: ApiUrlInspection): UrlResult => ({ inspection, evidence: 'none', host: '' });
  // Made to be mistaken: of two hosts, the one that is not meant is read first.
  if (HOST_AS_USER.test(authority)) return noUrl(wrong('url-not-address'));
  const other = scheme === 'none' ? detectWrongValue(rest, authority, path) : null;
  if (other !== null) return noUrl(wrong(other, [], storeCodeIn(rest)));
  if (/\s|%20/.test(host) && (scheme !== 'none' || /\S\.\S/.test(host))) {
    return noUrl(wrong('url-space-in-host'));
  }

  // An empty host would make the parser take the first folder for it.
  const url = host === '' ? undefined : parsedUrl(`https://${host}${tidyPath(path)}`);
  if (url === undefined) return noUrl(wrong('url-not-address'));
  if (isPathWord(url.hostname) && !isKnownFolder(path.split('/')[1])) return noUrl(wrong('url-only-path'));
  // Port 80 says http in other words.
  if (scheme !== 'https' && url.port === '80') url.port = '';
  const invalid = (code: WrongCode): UrlResult => ({ ...noUrl(wrong(code)), host: url.hostname });
  const hostCode = hostErrorCode(url.hostname);
  if (hostCode !== null) return invalid(hostCode);

  const query = /^\?([^#]*)/.exec(tail)?.[1] ?? '';
  const { evidence, code, folder } = readPath(url.pathname, query);
  // Behind a slash, ? or # in a password the parser sees no password any more: then the host is a part of it.
  const behindHost = evidence === 'none' ? path + tail.replace(PARAMETER, '') : folder.join('/');
  if (behindHost.includes('@') || (hasCredentials && path.includes('@'))) return invalid('url-not-address');
  const doubt = evidence === 'file' ? null : doubtfulHostCode(url.hostname, path);
  if (doubt !== null) return invalid(doubt);

  const storeCode = storeCodeIn(rest.split('#', 1)[0] ?? '');
  const endpointIn = (segments: readonly string[]): string =>
    [url.origin, ...segments, ENDPOINT_FILE].join('/');
  const notes = hostNotes(url.hostname);
  if (evidence === 'none') {
    const suggestions = suggestionsFor(code, folder, endpointIn);
    const inspection = wrong(code, suggestions, storeCode);
    // What is offered is looked at; what is only refused is not.
    const lookAlike = notes.filter((note) => note === 'look-alike-host' && suggestions.length > 0);
    return { inspection: { ...inspection, notes: lookAlike }, evidence, host: url.hostname };
  }

  const endpoint = endpointIn(folder);
  if (!isShortEnough(endpoint)) return invalid('too-long');
  if (code !== null) problems.add(code);
  if (problems.size === 0 && parsedUrl(line)?.href !== endpoint) problems.add('url-extra-characters');
  const inspection: ApiUrlInspection = {
    kind: problems.size > 0 ? 'fixable' : 'endpoint',
    url: endpoint,
    code: FIXABLE_CODES.find((each) => problems.has(each)) ?? null,
    suggestions: [],
    storeCode,
    notes: isKnownFolder(folder.at(-1)) ? notes : [...notes, 'folder-unusual'],
  };
  return { inspection, evidence, host: url.hostname };
}

/** Endpoints to confirm: where the path tells of one, and in the usual folders. */
function suggestionsFor(
  code: WrongCode,
  folder: readonly string[] | null,
  endpointIn: (segments: readonly string[]) => string,
): readonly string[] {
  if (code === 'url-never-a-store') return [];
  const found = folder === null ? [] : [endpointIn(folder)];
  const usual = USUAL_FOLDERS.map((name) => endpointIn([name]));
  const isCertain = code === 'url-old-miva' && folder !== null;
  return (isCertain ? found : [...new Set([...found, ...usual])]).filter(isShortEnough);
}

const isShortEnough = (url: string): boolean => url.length <= MAX_API_URL_LENGTH;
