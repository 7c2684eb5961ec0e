import { MAX_API_URL_LENGTH, USUAL_FOLDERS } from '../constants.js';
import { parsedUrl } from '../util.js';
import { FIXABLE_CODES, wrong, type ApiUrlInspection, type FixableCode, type WrongCode } from './codes.js';
import { detectWrongValue } from './detect-wrong-value.js';
import { isKnownFolder } from './folders.js';
import { hostErrorCode, hostNotes, isRedirectPage, unlikelyStoreCode } from './host.js';
import { ENDPOINT_FILE } from './miva-files.js';
import { isPathWord, readPath, tidyPath, type PathReading } from './path.js';
import { storeCodeIn } from './store-code.js';
import type { StrippedUrl } from './strip-surroundings.js';
import type { UrlParts } from './url-parts.js';

/** A host as the user name: `www.example.com@` before another host. */
const HOST_AS_USER = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d*)?@/i;
const PARAMETER = /[?&][\w.-]+=[^&#]*/g;

/** The result of inspecting a URL without the URLs nested in it. */
export interface SingleUrlResult {
  readonly inspection: ApiUrlInspection;
  /** How much in the path indicates that the host is the store's. */
  readonly evidence: PathReading['evidence'];
  /** Normalized by the URL parser; empty if the text is not a URL. */
  readonly host: string;
}

/** Inspects a URL by itself. Of its credentials, query and fragment, the result contains only the Store Code. */
export function inspectSingleUrl(line: string, stripped: StrippedUrl, parts: UrlParts): SingleUrlResult {
  const textError = inspectText(stripped, parts);
  if (textError !== null) return withoutHost(textError);
  // With an empty host, the parser would take the first folder as the host.
  const url = parts.host === '' ? undefined : parsedUrl(`https://${parts.host}${tidyPath(parts.path)}`);
  if (url === undefined) return withoutHost(wrong('url-not-address'));
  if (isPathWord(url.hostname) && !isKnownFolder(parts.path.split('/')[1])) {
    return withoutHost(wrong('url-only-path'));
  }
  // Port 80 is the default port of http.
  if (stripped.scheme !== 'https' && url.port === '80') url.port = '';
  return inspectParsedUrl(url, line, stripped, parts);
}

const withoutHost = (inspection: ApiUrlInspection): SingleUrlResult => ({
  inspection,
  evidence: 'none',
  host: '',
});

/** Finds the errors that the URL parser would hide or misread. */
function inspectText({ rest, scheme }: StrippedUrl, parts: UrlParts): ApiUrlInspection | null {
  const { authority, hasCredentials, host, path } = parts;
  // Phishing links look like this, because the wrong host is read first.
  if (hasCredentials && HOST_AS_USER.test(authority)) return wrong('url-not-address');
  const code = scheme === 'none' ? detectWrongValue(rest, authority, path) : null;
  if (code !== null) return wrong(code, [], storeCodeIn(rest));
  const hasSpace = /\s|%20/.test(host) && (scheme !== 'none' || /\S\.\S/.test(host));
  return hasSpace ? wrong('url-space-in-host') : null;
}

function inspectParsedUrl(url: URL, line: string, stripped: StrippedUrl, parts: UrlParts): SingleUrlResult {
  const host = url.hostname;
  const invalid = (code: WrongCode): SingleUrlResult => ({ inspection: wrong(code), evidence: 'none', host });
  const hostError = isRedirectPage(host, parts.path) ? 'url-target-hidden' : hostErrorCode(host);
  if (hostError !== null) return invalid(hostError);
  const query = /^\?([^#]*)/.exec(parts.tail)?.[1] ?? '';
  const reading = readPath(url.pathname, query);
  if (isHostInPassword(stripped.rest, parts, reading)) return invalid('url-not-address');
  const unlikely = reading.evidence === 'file' ? null : unlikelyStoreCode(host, parts.path);
  if (unlikely !== null) return invalid(unlikely);

  const storeCode = storeCodeIn(stripped.rest.split('#', 1)[0] ?? '');
  const notes = hostNotes(host);
  if (reading.evidence === 'none') {
    const suggestions = suggestionsFor(reading.code, reading.folder, url.origin);
    const inspection = wrong(reading.code, suggestions, storeCode);
    // The host is a reason to warn only if the user is offered a URL on it.
    const lookAlike = notes.filter((note) => note === 'look-alike-host' && suggestions.length > 0);
    return { inspection: { ...inspection, notes: lookAlike }, evidence: 'none', host };
  }
  const endpoint = endpointIn(url.origin, reading.folder);
  if (!isShortEnough(endpoint)) return invalid('too-long');
  const code = fixableCodeOf(endpoint, line, stripped, parts, reading.code);
  const inspection: ApiUrlInspection = {
    kind: code === null ? 'endpoint' : 'fixable',
    url: endpoint,
    code,
    suggestions: [],
    storeCode,
    notes: isKnownFolder(reading.folder.at(-1)) ? notes : [...notes, 'folder-unusual'],
  };
  return { inspection, evidence: reading.evidence, host };
}

/** Whether an `@` shows that the host is a part of a password, because the parser ends the host at a slash, `?` or `#` in it. */
function isHostInPassword(
  rest: string,
  { hasCredentials, path, tail }: UrlParts,
  reading: PathReading,
): boolean {
  if (!rest.includes('@')) return false;
  const afterHost =
    reading.evidence === 'none' ? path + tail.replace(PARAMETER, '') : reading.folder.join('/');
  return afterHost.includes('@') || (hasCredentials && path.includes('@'));
}

/** The most specific error of a text that contains an endpoint; null if it is the endpoint itself. */
function fixableCodeOf(
  endpoint: string,
  line: string,
  { fixableCodes, scheme }: StrippedUrl,
  { hasCredentials, tail }: UrlParts,
  pathCode: FixableCode | null,
): FixableCode | null {
  const codes = new Set(fixableCodes);
  if (tail.startsWith('?')) codes.add('url-has-query');
  if (tail.includes('#')) codes.add('url-has-fragment');
  if (scheme === 'http') codes.add('url-not-https');
  if (scheme === 'none') codes.add('url-scheme-missing');
  if (hasCredentials) codes.add('url-has-credentials');
  if (pathCode !== null) codes.add(pathCode);
  if (codes.size === 0 && parsedUrl(line)?.href !== endpoint) return 'url-extra-characters';
  return FIXABLE_CODES.find((code) => codes.has(code)) ?? null;
}

/** Endpoints for the user to choose from: in the folder found in the path, and in the usual folders. */
function suggestionsFor(
  code: WrongCode,
  folder: readonly string[] | null,
  origin: string,
): readonly string[] {
  if (code === 'url-never-a-store') return [];
  const found = folder === null ? [] : [endpointIn(origin, folder)];
  const isCertain = code === 'url-old-miva' && folder !== null;
  const usual = isCertain ? [] : USUAL_FOLDERS.map((name) => endpointIn(origin, [name]));
  return [...new Set([...found, ...usual])].filter(isShortEnough);
}

const endpointIn = (origin: string, folder: readonly string[]): string =>
  [origin, ...folder, ENDPOINT_FILE].join('/');

const isShortEnough = (url: string): boolean => url.length <= MAX_API_URL_LENGTH;
