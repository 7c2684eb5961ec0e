import { cleanLine } from '../cleaning.js';
import { LONGEST_API_URL, USUAL_FOLDERS } from '../facts.js';
import { parsedUrl } from '../tolerance.js';
import { FIXABLE_CODES, type ApiUrlInspection, type FixableCode, type WrongCode } from './codes.js';
import { hostNotes, whyDoubtful, whyNoStore } from './host.js';
import { isKnownFolder } from './folders.js';
import { ENDPOINT_FILE } from './miva-files.js';
import { NO_STORE_DOMAINS } from './known-hosts.js';
import { otherValue } from './other-value.js';
import { isPathWord, readPath, tidyPath, type PathReading } from './path.js';
import { storeCodeIn } from './store-code.js';
import { stripSurroundings, type BareAddress } from './strip-surroundings.js';
import { targetsIn } from './wrapped-link.js';

export { API_URL_CODES, API_URL_NOTES } from './codes.js';
export type { ApiUrlCode, ApiUrlInspection, ApiUrlNote } from './codes.js';

/** A link protected by one service may be protected again by the next. */
const MOST_WRAPPERS = 4;
const PARAMETER = /[?&][\w.-]+=[^&#]*/g;

/** Tells the endpoint of a Miva store from everything else that is pasted in its place. Never throws. */
export function inspectApiUrl(text: string): ApiUrlInspection {
  if (text.length > LONGEST_API_URL) return wrong('too-long');
  const line = cleanLine(text);
  return line === '' ? wrong('required') : inspectLink(line, MOST_WRAPPERS);
}

/** What a link is by itself, and how sure it is that its host is the store's. */
interface OwnReading {
  readonly inspection: ApiUrlInspection;
  readonly evidence: PathReading['evidence'];
  /** As the URL parser spells it; empty where there is none. */
  readonly host: string;
}

function inspectLink(line: string, wrappersLeft: number): ApiUrlInspection {
  const address = stripSurroundings(line);
  if (address.scheme === 'wrong') return wrong('url-scheme-wrong');
  const parts = splitAddress(address.rest);
  const own = inspectOwn(line, address, parts);
  // Behind a user's name, what looks like a URL can be a part of the password.
  if (own.evidence === 'file' || parts.hasCredentials || wrappersLeft === 0) return own.inspection;

  const targets = targetsIn({ host: own.host, path: parts.path, tail: parts.tail });
  if (targets.length === 0) return own.inspection;
  const inspections = targets.map((target) => inspectLink(target, wrappersLeft - 1));
  const chosen = chooseInspection(own, inspections);
  // Unescaped, the parameters of a URL inside a link look like the link's own.
  return { ...chosen, storeCode: chosen.storeCode ?? storeCodeIn(address.rest) };
}

/** Decides between a link and the URLs inside it: no host comes out that is not certainly the store's. */
function chooseInspection(own: OwnReading, inside: readonly ApiUrlInspection[]): ApiUrlInspection {
  const isOwnHost = (url: string): boolean => parsedUrl(url)?.hostname === own.host;
  const endpoints = new Map(inside.flatMap((each) => (each.url === null ? [] : [[each.url, each] as const])));
  const [endpoint] = endpoints;
  if (endpoint !== undefined && endpoints.size === 1) {
    const [url, inspection] = endpoint;
    if (isOwnHost(url)) return { ...inspection, kind: 'fixable', code: 'url-extra-characters' };
    return own.evidence === 'folder'
      ? wrong('url-target-hidden')
      : { ...inspection, kind: 'fixable', code: 'url-wrapped' };
  }
  if (own.evidence === 'folder') return own.inspection;

  const [target] = inside;
  // What is known of the page that a service leads to is known of the link.
  if (own.inspection.code === 'url-target-hidden' && inside.length === 1 && isAboutHost(target))
    return target;
  const hasRival = endpoints.size > 1 || !inside.flatMap(({ suggestions }) => suggestions).every(isOwnHost);
  return hasRival ? { ...own.inspection, suggestions: [] } : own.inspection;
}

const isAboutHost = (inspection: ApiUrlInspection | undefined): inspection is ApiUrlInspection =>
  inspection !== undefined &&
  (inspection.suggestions.length > 0 || Object.hasOwn(NO_STORE_DOMAINS, inspection.code ?? ''));

/** A URL without its scheme, taken apart. */
interface AddressParts {
  readonly authority: string;
  readonly hasCredentials: boolean;
  /** As it was typed, without credentials and without the full stop of the root, with which a host has two spellings. */
  readonly host: string;
  readonly path: string;
  /** Query and hash. */
  readonly tail: string;
}

function splitAddress(rest: string): AddressParts {
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
function inspectOwn(line: string, address: BareAddress, parts: AddressParts): OwnReading {
  const { rest, scheme } = address;
  const { authority, hasCredentials, host, path, tail } = parts;
  const problems = new Set<FixableCode>(address.problems);
  if (tail.startsWith('?')) problems.add('url-has-query');
  if (tail.includes('#')) problems.add('url-has-fragment');
  if (scheme === 'http') problems.add('url-not-https');
  if (scheme === 'none') problems.add('url-scheme-missing');
  if (hasCredentials) problems.add('url-has-credentials');

  const noUrl = (inspection: ApiUrlInspection): OwnReading => ({ inspection, evidence: 'none', host: '' });
  const other = scheme === 'none' ? otherValue(rest, authority, path) : null;
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
  const refuse = (code: WrongCode): OwnReading => ({ ...noUrl(wrong(code)), host: url.hostname });
  const hostCode = whyNoStore(url.hostname);
  if (hostCode !== null) return refuse(hostCode);

  const query = /^\?([^#]*)/.exec(tail)?.[1] ?? '';
  const { evidence, code, folder } = readPath(url.pathname, query);
  // Behind a slash, ? or # in a password the parser sees no password any more: then the host is a part of it.
  const behindHost = evidence === 'none' ? path + tail.replace(PARAMETER, '') : folder.join('/');
  if (behindHost.includes('@') || (hasCredentials && path.includes('@'))) return refuse('url-not-address');
  const doubt = evidence === 'file' ? null : whyDoubtful(url.hostname, path);
  if (doubt !== null) return refuse(doubt);

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
  if (!isShortEnough(endpoint)) return refuse('too-long');
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

function wrong(
  code: WrongCode,
  suggestions: readonly string[] = [],
  storeCode: string | null = null,
): ApiUrlInspection {
  return { kind: 'wrong', url: null, code, suggestions, storeCode, notes: [] };
}

const isShortEnough = (url: string): boolean => url.length <= LONGEST_API_URL;
