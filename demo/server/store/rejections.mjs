/** @import { Answer } from '../connections.mjs' */
/** @import { Outcome } from './run-client.mjs' */

/** The messages for checks that sent no request. */
export const MESSAGES = Object.freeze({
  fault: 'No request could be made with these values. Copy API Token and Signing Digest again from Miva.',
  busy: 'The server is checking many stores at this moment. Try again in a minute.',
});

/** @typedef {Outcome | { kind: 'timed-out' | 'unknown-host' | 'not-public' | 'busy' }} CheckResult */

/**
 * The response to the page; the form finds the remedy itself. It contains a text from outside only if the connection
 * went to a public address.
 * @param {CheckResult} result
 * @returns {Answer | null} null if the store was accepted
 */
export function rejectionOf(result) {
  switch (result.kind) {
    case 'accepted':
      return null;
    case 'answered':
    case 'unreachable':
      return { status: 422, verdict: { ok: false, miva: result.miva } };
    case 'not-public':
      return { status: 422, verdict: { ok: false, fields: { apiUrl: 'url-local-host' } } };
    case 'unknown-host':
    case 'timed-out':
      return { status: 422, verdict: { ok: false, code: 'miva-unreachable' } };
    case 'fault':
      return { status: 422, verdict: { ok: false, message: MESSAGES.fault } };
    case 'busy':
      return { status: 503, verdict: { ok: false, message: MESSAGES.busy, retryable: true } };
  }
}
