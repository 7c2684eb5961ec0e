import { Worker } from 'node:worker_threads';

/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { Route } from './store-check.mjs' */

/** @typedef {{ route: Route, storeCode: string, apiToken: string, signingDigest: string }} Job */
/**
 * The result of a request.
 * @typedef {{ kind: 'accepted' } | { kind: 'answered' | 'unreachable', miva: MivaAnswer } | { kind: 'fault' }} Outcome
 */

const WORKER = new URL('./client-worker.mjs', import.meta.url);

/**
 * Runs Miva's official client in a worker thread.
 *
 * An empty signing key, or a token that is not valid in a header, causes an unhandled rejection inside the client, which
 * ends the thread instead of the server. A request without an end is ended by the signal. The client's output is
 * discarded, because it could contain secrets. The environment is empty, so that the proxy and TLS settings of the
 * server do not affect the check.
 * @param {Job} job
 * @param {AbortSignal} signal ends the thread, and rejects
 * @returns {Promise<Outcome>}
 */
export async function runClient(job, signal) {
  signal.throwIfAborted();
  const worker = new Worker(WORKER, {
    workerData: job,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 64 },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', resolve);
      // The error is dropped, because its message could contain a secret.
      worker.on('error', () => resolve({ kind: 'fault' }));
      worker.on('exit', () => resolve({ kind: 'fault' }));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  } finally {
    await worker.terminate();
  }
}
