import { Worker } from 'node:worker_threads';

/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { Route } from './store-check.mjs' */

/** @typedef {{ route: Route, storeCode: string, apiToken: string, signingDigest: string }} Job */
/**
 * What came of a check.
 * @typedef {{ kind: 'accepted' } | { kind: 'answered' | 'unreachable', miva: MivaAnswer } | { kind: 'fault' }} Outcome
 */

const WORKER = new URL('./client-worker.mjs', import.meta.url);

/**
 * Runs Miva's official client in a thread of its own.
 *
 * A signing key without a byte, or a token that fits into no header, is an unhandled rejection inside the client,
 * and an answer that breaks off is never told. In a thread the first ends the thread, not the server, and the second
 * ends with the signal. Whatever the client should print is thrown away: it could hold secrets. With no environment,
 * no proxy or TLS setting of the server changes what is checked.
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
      // The first of these decides. Its message may quote a secret, so it is not looked at.
      worker.on('error', () => resolve({ kind: 'fault' }));
      worker.on('exit', () => resolve({ kind: 'fault' }));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  } finally {
    await worker.terminate();
  }
}
