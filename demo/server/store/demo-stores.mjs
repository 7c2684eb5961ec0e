import { CASES, DOMAIN } from '../../mock-miva/cases.js';

/** @import { Route } from './store-check.mjs' */

/**
 * Where the demo's own stores are: behind the mock of demo/mock-miva, on this machine, and nothing but these names.
 * A server that is no demo has no such file.
 * @param {number} port the mock listens on
 * @returns {(url: URL) => Route | null}
 */
export function createDemoStores(port) {
  const proxies = new Map(CASES.map(({ id, store }) => [`${id}.${DOMAIN}`, store?.proxy]));
  return (url) => {
    // With a port of its own the host is another one.
    if (url.protocol !== 'https:' || !proxies.has(url.host)) return null;
    const scheme = proxies.get(url.host) === 'self-signed' ? 'https' : 'http';
    const endpoint = `${scheme}://${url.host}:${port}${url.pathname}`;
    return { endpoint, address: { address: '127.0.0.1', family: 4 } };
  };
}
