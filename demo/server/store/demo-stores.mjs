import { DEMO_STORES, DOMAIN } from '../../scenarios/stores.js';

/** @import { Route } from './store-check.mjs' */

/**
 * Routes the names of the demo stores to the mock in demo/mock-miva, and no other names. A real server does not need
 * this file.
 * @param {number} port of the mock
 * @returns {(url: URL) => Route | null}
 */
export function createDemoStores(port) {
  const proxies = new Map(DEMO_STORES.map(({ id, store }) => [`${id}.${DOMAIN}`, store?.proxy]));
  return (url) => {
    // `host` includes a port, so a URL with a port does not match.
    if (url.protocol !== 'https:' || !proxies.has(url.host)) return null;
    const scheme = proxies.get(url.host) === 'self-signed' ? 'https' : 'http';
    const endpoint = `${scheme}://${url.host}:${port}${url.pathname}`;
    return { endpoint, address: { address: '127.0.0.1', family: 4 } };
  };
}
