import { normalizeLine } from '../normalize.js';
import { MAX_API_URL_LENGTH } from '../constants.js';
import { parsedUrl } from '../util.js';
import { wrong, type ApiUrlInspection } from './codes.js';
import { NO_STORE_DOMAINS } from './known-hosts.js';
import { inspectSingleUrl, splitAddress, type UrlResult } from './inspect-single-url.js';
import { storeCodeIn } from './store-code.js';
import { stripSurroundings } from './strip-surroundings.js';
import { namesOtherHost, targetsIn } from './wrapped-link.js';

export { API_URL_CODES, API_URL_NOTES } from './codes.js';
export type { ApiUrlCode, ApiUrlInspection, ApiUrlNote } from './codes.js';

/** A link that one service protects may be protected again by the next. */
const MAX_WRAPPERS = 4;

/** Tells the endpoint of a Miva store from everything else that is pasted in its place. Never throws. */
export function inspectApiUrl(text: string): ApiUrlInspection {
  if (text.length > MAX_API_URL_LENGTH) return wrong('too-long');
  const line = normalizeLine(text);
  return line === '' ? wrong('required') : inspectLink(line, MAX_WRAPPERS);
}

function inspectLink(line: string, wrappersLeft: number): ApiUrlInspection {
  const address = stripSurroundings(line);
  if (address.scheme === 'wrong') return wrong('url-scheme-wrong');
  const parts = splitAddress(address.rest);
  const own = inspectSingleUrl(line, address, parts);
  // Behind a user's name, what looks like a URL can be a part of the password.
  if (own.evidence === 'file' || parts.hasCredentials) return own.inspection;

  const link = { host: own.host, path: parts.path, tail: parts.tail };
  const targets = targetsIn(link);
  if (targets.length === 0) {
    return own.inspection.suggestions.length > 0 && namesOtherHost(link)
      ? wrong('url-target-hidden')
      : own.inspection;
  }
  const inside = wrappersLeft > 0 ? targets.map((target) => inspectLink(target, wrappersLeft - 1)) : [];
  const isCertain = own.evidence === 'folder' || areOfSameSite(own.host, targets, inside);
  const chosen =
    chooseTarget(own, inside) ?? (isCertain ? own.inspection : { ...own.inspection, suggestions: [] });
  // Unescaped, the parameters of a URL inside a link look like the link's own.
  return { ...chosen, storeCode: chosen.storeCode ?? storeCodeIn(address.rest) };
}

/** What is said of a link because of the URLs inside it; null when they are not to be told apart, or say nothing. */
function chooseTarget(own: UrlResult, inside: readonly ApiUrlInspection[]): ApiUrlInspection | null {
  const endpoints = new Map(inside.map((inspection) => [inspection.url, inspection]));
  endpoints.delete(null);
  const [endpoint, second] = endpoints;
  if (second !== undefined) return null;
  if (endpoint !== undefined) {
    const [url, inspection] = endpoint;
    if (isAtHost(url, own.host)) return { ...inspection, kind: 'fixable', code: 'url-extra-characters' };
    return own.evidence === 'folder'
      ? wrong('url-target-hidden')
      : { ...inspection, kind: 'fixable', code: 'url-wrapped' };
  }
  // What is known of the page that a service leads to is known of the link.
  const [page, another] = inside;
  const isService = own.inspection.code === 'url-target-hidden';
  return isService && page !== undefined && another === undefined && saysWhatHostIs(page) ? page : null;
}

const saysWhatHostIs = ({ code, suggestions }: ApiUrlInspection): boolean =>
  suggestions.length > 0 || Object.hasOwn(NO_STORE_DOMAINS, code ?? '');

/** Whether URLs inside a link leave no doubt that its own host is meant: they are pages of the same site. */
const areOfSameSite = (
  host: string,
  targets: readonly string[],
  inside: readonly ApiUrlInspection[],
): boolean =>
  targets.every((target) => isAtHost(target, host)) &&
  inside.length > 0 &&
  inside.every(({ suggestions }) => suggestions.length > 0);

const isAtHost = (url: string | null, host: string): boolean => parsedUrl(url ?? '')?.hostname === host;
