import { Refusal } from './refusal.mjs';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The host names in a list such as `portal.example, demo.example`.
 * @param {string | undefined} text
 */
export const hostsFrom = (text = '') => text.split(/[\s,]+/).filter(Boolean);

/**
 * Refuses a request for a host other than this machine or one of the allowed hosts; any port will do. A page of another
 * site whose name is made to lead to this machine (DNS rebinding) counts as same-origin, and only `Host` gives it away.
 * @param {string | undefined} host the header
 * @param {readonly string[]} allowedHosts
 */
export function refuseOtherHosts(host, allowedHosts) {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (LOCAL_HOSTS.includes(name) || allowedHosts.some((allowed) => allowed.toLowerCase() === name)) return;
  throw new Refusal(
    421,
    'This server answers for localhost only. Set ALLOWED_HOSTS to the names of other hosts it may answer for.',
  );
}
