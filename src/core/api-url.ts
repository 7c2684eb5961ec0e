import { FIXABLE_CODES, type ApiUrlInspection, type WrongCode } from './api-url-codes.js';
import { hostNotes, whyNoStore } from './api-url-host.js';
import { ENDPOINT_FILE, isKnownFolder, isPathWord, readPath, tidyPath } from './api-url-path.js';
import { unwrapAddress } from './api-url-wrapping.js';
import { normalizeLine, percentDecoded } from './normalize.js';
import { hasStoreCodeTaboo } from './validation/patterns.js';
import { parsedUrl } from './util.js';
import { MAX_API_URL_LENGTH, MAX_STORE_CODE_LENGTH, USUAL_FOLDERS } from './constants.js';

export { API_URL_CODES, API_URL_NOTES } from './api-url-codes.js';
export type { ApiUrlCode, ApiUrlInspection, ApiUrlNote } from './api-url-codes.js';

const EMAIL = /^[^:@]+@[^:@]+$/;
const TOKEN = /^(?=.*\d)[\w+~-]{20,}={0,2}$|^(?=.*[+=])[\w+/]{20,}={0,2}$/;
const WORD = /^[^\s.:@]*[\p{L}\p{N}][^\s.:@]*$/u;
const DRIVE = /^[a-z]:$/i;
const PARAMETER = /[?&][\w.-]+=[^&#]*/g;

/** Tells the endpoint of a Miva store from everything else that is pasted in its place. Never throws. */
export function inspectApiUrl(text: string): ApiUrlInspection {
  if (text.length > MAX_API_URL_LENGTH) return wrong('too-long');
  const line = normalizeLine(text);
  if (line === '') return wrong('required');

  const { rest, problems, scheme } = unwrapAddress(line);
  if (scheme === 'wrong') return wrong('url-scheme-wrong');

  // Only what stands before the query and the hash is ever given back.
  const [head = ''] = rest.split(/[?#]/, 1);
  const tail = rest.slice(head.length);
  const query = /^\?([^#]*)/.exec(tail)?.[1] ?? '';
  if (tail.startsWith('?')) problems.add('url-has-query');
  if (tail.includes('#')) problems.add('url-has-fragment');
  if (scheme === 'http') problems.add('url-not-https');
  if (scheme === 'none') problems.add('url-scheme-missing');

  const [authority = ''] = head.split('/', 1);
  const path = head.slice(authority.length);
  const typedHost = authority.slice(authority.lastIndexOf('@') + 1).trim();
  // With the full stop of the root a host has two spellings.
  const host = typedHost.replace(/\.{1,3}(?=:\d*$|$)/, '');
  const hasCredentials = authority.includes('@');
  if (hasCredentials) problems.add('url-has-credentials');

  if (scheme === 'none') {
    const code = whatElse(rest, authority, path);
    if (code) return wrong(code, [], storeCodeIn(rest));
  }
  if (/\s|%20/.test(host) && (scheme !== 'none' || /\S\.\S/.test(host))) return wrong('url-space-in-host');

  // An empty host would make the parser take the first folder for it.
  const url = host && parsedUrl(`https://${host}${tidyPath(path)}`);
  if (!url) return wrong('url-not-address');
  if (isPathWord(url.hostname) && !isKnownFolder(path.split('/')[1])) return wrong('url-only-path');
  // Port 80 says http in other words.
  if (scheme !== 'https' && url.port === '80') url.port = '';
  const hostCode = whyNoStore(url.hostname);
  if (hostCode) return wrong(hostCode);

  const { code, sure, folder } = readPath(url.pathname, query);
  // Behind a slash, ? or # in a password the parser sees no password any more: then the host is a part of it.
  const behindHost = sure ? folder.join('/') : path + tail.replace(PARAMETER, '');
  if (behindHost.includes('@') || (hasCredentials && path.includes('@'))) return wrong('url-not-address');
  const endpointIn = (segments: readonly string[]): string =>
    [url.origin, ...segments, ENDPOINT_FILE].join('/');
  const storeCode = storeCodeIn(rest.split('#', 1)[0]!);
  if (!sure) {
    const found = folder ? [endpointIn(folder)] : [];
    const usual = USUAL_FOLDERS.map((name) => endpointIn([name]));
    const likely = code === 'url-old-miva' && folder ? found : [...new Set([...found, ...usual])];
    return wrong(code, likely.filter(isShortEnough), storeCode);
  }
  const endpoint = endpointIn(folder);
  if (!isShortEnough(endpoint)) return wrong('too-long');

  if (code) problems.add(code);
  if (problems.size === 0 && parsedUrl(line)?.href !== endpoint) problems.add('url-extra-characters');
  return {
    kind: problems.size ? 'fixable' : 'endpoint',
    url: endpoint,
    code: FIXABLE_CODES.find((each) => problems.has(each)) ?? null,
    suggestions: [],
    storeCode,
    notes: isKnownFolder(folder.at(-1))
      ? hostNotes(url.hostname)
      : [...hostNotes(url.hostname), 'folder-unusual'],
  };
}

/** What a text without a scheme is, when it is no address at all. */
function whatElse(rest: string, authority: string, path: string): WrongCode | null {
  if (/^[/.]/.test(rest) || DRIVE.test(authority)) return 'url-only-path';
  if (path === '' && EMAIL.test(authority)) return 'url-is-email';
  if (isPathWord(authority) || /^localhost$/i.test(rest)) return null;
  if (TOKEN.test(rest)) return 'url-is-token';
  if (path === '' && WORD.test(rest) && rest.length <= MAX_STORE_CODE_LENGTH + 'Store_Code='.length) {
    return 'url-is-store-code';
  }
  return null;
}

/** The Store Code among the parameters of a link, without the words behind it; old links part them with a plus sign. */
function storeCodeIn(link: string): string | null {
  for (const [, value] of link.matchAll(/(?:^|[?&;+])(?:store_code|edit_store)=([^&\s"<>]*)/gi)) {
    const typed = value!.replace(/\+\w+=.*|[),.;]{1,3}$/, '').replaceAll('+', ' ');
    const code = normalizeLine(percentDecoded(typed));
    if (code !== '' && code.length <= MAX_STORE_CODE_LENGTH && !hasStoreCodeTaboo(code)) return code;
  }
  return null;
}

function wrong(
  code: WrongCode,
  suggestions: readonly string[] = [],
  storeCode: string | null = null,
): ApiUrlInspection {
  return { kind: 'wrong', url: null, code, suggestions, storeCode, notes: [] };
}

const isShortEnough = (url: string): boolean => url.length <= MAX_API_URL_LENGTH;
