import { HttpError } from './http-error.mjs';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Parses a list of host names such as `portal.example, demo.example`.
 * @param {string | undefined} text
 */
export const hostsFrom = (text = '') => text.split(/[\s,]+/).filter(Boolean);

/**
 * Rejects a request for a host other than localhost or one of the allowed hosts, on any port. After DNS rebinding,
 * requests from another site's page count as same-origin, and only the `Host` header shows where they come from.
 * @param {string | undefined} host the `Host` header
 * @param {readonly string[]} allowedHosts
 */
export function rejectOtherHosts(host, allowedHosts) {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (LOCAL_HOSTS.includes(name) || allowedHosts.some((allowed) => allowed.toLowerCase() === name)) return;
  throw new HttpError(
    421,
    'This server answers for localhost only. Set ALLOWED_HOSTS to the names of other hosts it may answer for.',
  );
}
