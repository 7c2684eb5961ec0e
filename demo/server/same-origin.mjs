import { HttpError } from './http-error.mjs';

/**
 * Rejects requests from pages of other sites. Clients other than browsers send neither header and are accepted.
 * @param {Readonly<Record<string, string | string[] | undefined>>} headers
 */
export function rejectCrossSite(headers) {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  // Only the host is compared, because behind a TLS proxy the server does not know its own scheme.
  const otherOrigin = origin !== undefined && hostOf(String(origin)) !== host;
  const otherSite = site !== undefined && site !== 'same-origin';
  if (otherOrigin || otherSite) throw new HttpError(403, 'This request came from another site.');
}

/** @param {string} origin the string "null" for a sandboxed page */
const hostOf = (origin) => (URL.canParse(origin) ? new URL(origin).host : null);
