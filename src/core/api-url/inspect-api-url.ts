import { normalizeLine } from '../normalize.js';
import { MAX_API_URL_LENGTH } from '../constants.js';
import { parsedUrl } from '../util.js';
import { wrong, type ApiUrlInspection } from './codes.js';
import { inspectSingleUrl, type SingleUrlResult } from './inspect-single-url.js';
import { NO_STORE_DOMAINS } from './known-hosts.js';
import { hasOtherHostParameter, nestedUrlsIn, type NestedUrl } from './nested-urls.js';
import { storeCodeIn } from './store-code.js';
import { stripSurroundings } from './strip-surroundings.js';
import { splitUrl } from './url-parts.js';

/** A link that one service wraps can be wrapped again by the next. */
const MAX_WRAPPERS = 4;

/** Distinguishes the endpoint of a Miva store from other texts entered as the API URL. Never throws. */
export function inspectApiUrl(text: string): ApiUrlInspection {
  if (text.length > MAX_API_URL_LENGTH) return wrong('too-long');
  const line = normalizeLine(text);
  return line === '' ? wrong('required') : inspectLine(line, MAX_WRAPPERS);
}

function inspectLine(line: string, wrappersLeft: number): ApiUrlInspection {
  const stripped = stripSurroundings(line);
  if (stripped.scheme === 'wrong') return wrong('url-scheme-wrong');
  const parts = splitUrl(stripped.rest);
  const outer = inspectSingleUrl(line, stripped, parts);
  // After a user name, a nested URL can be a part of the password.
  if (outer.evidence === 'file' || parts.hasCredentials) return outer.inspection;

  const link = { host: outer.host, path: parts.path, tail: parts.tail };
  const nestedUrls = nestedUrlsIn(link);
  if (nestedUrls.length === 0) {
    return outer.inspection.suggestions.length > 0 && hasOtherHostParameter(link)
      ? wrong('url-target-hidden')
      : outer.inspection;
  }
  const nested = wrappersLeft > 0 ? nestedUrls.map(({ url }) => inspectLine(url, wrappersLeft - 1)) : [];
  const inspection = inspectNested(outer, nestedUrls, nested) ?? inspectOuter(outer, nestedUrls, nested);
  // If the nested URL is not escaped, its parameters look like those of the outer URL.
  return { ...inspection, storeCode: inspection.storeCode ?? storeCodeIn(stripped.rest) };
}

/** The inspection of a wrapper, derived from its nested URLs; null if they are ambiguous or irrelevant. */
function inspectNested(
  outer: SingleUrlResult,
  nestedUrls: readonly NestedUrl[],
  nested: readonly ApiUrlInspection[],
): ApiUrlInspection | null {
  const endpoints = new Map(nested.map((inspection) => [inspection.url, inspection]));
  endpoints.delete(null);
  const [endpoint, anotherEndpoint] = endpoints;
  if (anotherEndpoint !== undefined) return null;
  if (endpoint !== undefined) {
    const [url, inspection] = endpoint;
    if (isAtHost(url, outer.host)) return { ...inspection, kind: 'fixable', code: 'url-extra-characters' };
    // A page with a URL to go back to can be the store's own, or the sign-in page of another site.
    const isReturnUrl = nestedUrls[nested.indexOf(inspection)]?.isReturnUrl ?? false;
    const isAmbiguous =
      outer.evidence === 'folder' || (isReturnUrl && outer.inspection.suggestions.length > 0);
    return isAmbiguous ? wrong('url-target-hidden') : { ...inspection, kind: 'fixable', code: 'url-wrapped' };
  }
  // The link of a redirecting service gets the result of its target.
  const [target, anotherTarget] = nested;
  const isService = outer.inspection.code === 'url-target-hidden';
  return isService && target !== undefined && anotherTarget === undefined && isHostIdentified(target)
    ? target
    : null;
}

const isHostIdentified = ({ code, suggestions }: ApiUrlInspection): boolean =>
  suggestions.length > 0 || Object.hasOwn(NO_STORE_DOMAINS, code ?? '');

/** The inspection of the outer URL, without suggestions if a nested URL could be the store instead. */
function inspectOuter(
  { inspection, evidence, host }: SingleUrlResult,
  nestedUrls: readonly NestedUrl[],
  nested: readonly ApiUrlInspection[],
): ApiUrlInspection {
  const areOnSameSite =
    nestedUrls.every(({ url }) => isAtHost(url, host)) &&
    nested.length > 0 &&
    nested.every(({ suggestions }) => suggestions.length > 0);
  return evidence === 'folder' || areOnSameSite ? inspection : { ...inspection, suggestions: [] };
}

const isAtHost = (url: string | null, host: string): boolean => parsedUrl(url ?? '')?.hostname === host;
