/** @import { Answer } from '../connections.mjs' */
/** @import { Outcome } from './run-client.mjs' */

/** The words for what went wrong before anything was asked. */
export const MESSAGES = Object.freeze({
  fault: 'No request could be made with these values. Copy API Token and Signing Digest again from Miva.',
  busy: 'The server is checking many stores at this moment. Try again in a minute.',
});

/** @typedef {Outcome | { kind: 'late' | 'unknown-host' | 'inside' | 'busy' }} Finding */

/**
 * What the page hears of a check: the form finds the remedy itself. A text from outside is among it only when the
 * connection went to an address that was allowed.
 * @param {Finding} finding
 * @returns {Answer | null} null when the store was accepted
 */
export function refusalOf(finding) {
  switch (finding.kind) {
    case 'accepted':
      return null;
    case 'answered':
    case 'unreachable':
      return { status: 422, verdict: { ok: false, miva: finding.miva } };
    case 'inside':
      return { status: 422, verdict: { ok: false, fields: { apiUrl: 'url-local-host' } } };
    case 'unknown-host':
    case 'late':
      return { status: 422, verdict: { ok: false, code: 'miva-unreachable' } };
    case 'fault':
      return { status: 422, verdict: { ok: false, message: MESSAGES.fault } };
    case 'busy':
      return { status: 503, verdict: { ok: false, message: MESSAGES.busy, retryable: true } };
  }
}
