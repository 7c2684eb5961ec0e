import { Refusal } from './refusal.mjs';

/**
 * Turns away what another site's page sends. Programs that are no browser send neither header and may pass.
 * @param {Readonly<Record<string, string | string[] | undefined>>} headers
 */
export function refuseForeign(headers) {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  // Only the host is compared: behind a proxy that ends TLS the server does not know its own scheme.
  const foreignOrigin = origin !== undefined && hostOf(String(origin)) !== host;
  const foreignSite = site !== undefined && site !== 'same-origin';
  if (foreignOrigin || foreignSite) throw new Refusal(403, 'This request came from another site.');
}

/** @param {string} origin which is the word "null" for a sandboxed page */
const hostOf = (origin) => (URL.canParse(origin) ? new URL(origin).host : null);
