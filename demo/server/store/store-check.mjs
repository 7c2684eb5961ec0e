import { publicAddressOf, resolveName } from './public-address.mjs';
import { runClient } from './run-client.mjs';
import { refusalOf } from './rejections.mjs';

/** @import { NewStorePayload } from 'miva-connection-setup' */
/** @import { Answer } from '../connections.mjs' */
/** @import { Address } from './public-address.mjs' */
/** @import { Finding } from './rejections.mjs' */

/** @typedef {{ endpoint: string, address: Address }} Route where a store is, and the only address to connect to */
/** @typedef {(credentials: NewStorePayload['credentials']) => Promise<Answer | null>} StoreCheck null when accepted */

const AT_ONCE = 8;
/** Below the 30 seconds the form waits for its host. */
const TIME_LIMIT = 10_000;

/**
 * Checks credentials where they are valid: at the store, with one signed request of Miva's official client.
 *
 * The address comes from outside and the server connects to it, so the name is resolved once, every address must be
 * public, and the connection goes to the address that was checked.
 * @param {object} [options]
 * @param {(url: URL) => Route | null} [options.demoStores]
 * @param {typeof resolveName} [options.resolve]
 * @param {typeof runClient} [options.run]
 * @param {number} [options.timeLimit] milliseconds, from resolving the name to the last byte of the answer
 * @returns {StoreCheck}
 */
export function createStoreCheck({
  demoStores = () => null,
  resolve = resolveName,
  run = runClient,
  timeLimit = TIME_LIMIT,
} = {}) {
  let running = 0;

  /** @param {URL} url */
  const routeTo = async (url) => {
    const demo = demoStores(url);
    if (demo) return demo;
    const address = await publicAddressOf(url.hostname, resolve);
    return address && { endpoint: url.href, address };
  };

  /**
   * @param {NewStorePayload['credentials']} credentials
   * @param {AbortSignal} signal
   * @returns {Promise<Finding>}
   */
  const find = async ({ apiUrl, storeCode, apiToken, signingDigest }, signal) => {
    try {
      const route = await Promise.race([routeTo(new URL(apiUrl)), rejectedBy(signal)]);
      return route ? await run({ route, storeCode, apiToken, signingDigest }, signal) : { kind: 'inside' };
    } catch (error) {
      if (signal.aborted) return { kind: 'late' };
      const code = error instanceof Error && 'code' in error ? error.code : null;
      // What the resolver says when there is no such name, and when it could not find out.
      if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EAI_AGAIN') return { kind: 'unknown-host' };
      throw error;
    }
  };

  return async (credentials) => {
    if (running >= AT_ONCE) return refusalOf({ kind: 'busy' });
    running++;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeLimit);
    try {
      return refusalOf(await find(credentials, limit.signal));
    } finally {
      clearTimeout(timer);
      running--;
    }
  };
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<never>}
 */
const rejectedBy = (signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
