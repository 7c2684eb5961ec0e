import { publicAddressOf, resolveName } from './public-address.mjs';
import { runClient } from './run-client.mjs';
import { rejectionOf } from './rejections.mjs';

/** @import { NewStorePayload } from 'miva-connection-setup' */
/** @import { Answer } from '../connections.mjs' */
/** @import { Address } from './public-address.mjs' */
/** @import { CheckResult } from './rejections.mjs' */

/** @typedef {{ endpoint: string, address: Address }} Route the URL of a store and the only address to connect to */
/** @typedef {(credentials: NewStorePayload['credentials']) => Promise<Answer | null>} StoreCheck null if the store accepts them */

const MAX_CONCURRENT = 8;
/** Less than the 30 seconds that the form waits for the host's answer. */
const TIME_LIMIT = 10_000;

/**
 * Checks credentials with one signed request to the store by Miva's official client.
 *
 * The URL comes from outside, so the check prevents SSRF: the name is resolved once, all its addresses must be public,
 * and the connection goes to the address that was checked.
 * @param {object} [options]
 * @param {(url: URL) => Route | null} [options.demoStores]
 * @param {typeof resolveName} [options.resolve]
 * @param {typeof runClient} [options.run]
 * @param {number} [options.timeLimit] milliseconds, from resolving the name to the last byte of the response
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
   * @returns {Promise<CheckResult>}
   */
  const runCheck = async ({ apiUrl, storeCode, apiToken, signingDigest }, signal) => {
    try {
      const route = await Promise.race([routeTo(new URL(apiUrl)), rejectedBy(signal)]);
      return route
        ? await run({ route, storeCode, apiToken, signingDigest }, signal)
        : { kind: 'not-public' };
    } catch (error) {
      if (signal.aborted) return { kind: 'timed-out' };
      const code = error instanceof Error && 'code' in error ? error.code : null;
      // The name does not exist, or the resolver failed temporarily.
      if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EAI_AGAIN') return { kind: 'unknown-host' };
      throw error;
    }
  };

  return async (credentials) => {
    if (running >= MAX_CONCURRENT) return rejectionOf({ kind: 'busy' });
    running++;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeLimit);
    try {
      return rejectionOf(await runCheck(credentials, limit.signal));
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
