/** @import { Answer } from '../connections.mjs' */
/** @import { Outcome } from './run-client.mjs' */

/** The words for what Miva has no words for, since it was not reached. */
export const WORDS = Object.freeze({
  late: 'This address did not answer in time. Check it, or try again later.',
  unknownHost: 'There is no such domain. Check its spelling.',
  unsafe: 'No secure connection to this address was possible: its certificate is not in order.',
  unreachable: 'No connection to this address was possible. Check it, or try again later.',
  fault: 'No request could be made with these values. Copy API Token and Signing Digest again from Miva.',
  busy: 'The server is checking many stores at this moment. Try again in a minute.',
});

const CERTIFICATE = /CERT|SSL|TLS|UNABLE_TO_/;

/** @typedef {Outcome | { kind: 'late' | 'unknown-host' | 'inside' | 'busy' }} Finding */

/**
 * What the page hears of a check: the form finds the remedy for Miva's answers itself.
 * @param {Finding} finding
 * @returns {Answer | null} null when the store was accepted
 */
export function refusalOf(finding) {
  switch (finding.kind) {
    case 'accepted':
      return null;
    case 'answered':
      return { status: 422, verdict: { ok: false, miva: finding.miva } };
    case 'inside':
      return atAddress(422, 'url-local-host');
    case 'unknown-host':
      return atAddress(422, WORDS.unknownHost);
    case 'unreachable':
      return atAddress(422, CERTIFICATE.test(finding.reason) ? WORDS.unsafe : WORDS.unreachable);
    case 'late':
      return atAddress(422, WORDS.late);
    case 'fault':
      return { status: 422, verdict: { ok: false, message: WORDS.fault } };
    case 'busy':
      return { status: 503, verdict: { ok: false, message: WORDS.busy, retryable: true } };
  }
}

/**
 * @param {number} status
 * @param {string} words
 * @returns {Answer}
 */
const atAddress = (status, words) => ({ status, verdict: { ok: false, fields: { apiUrl: words } } });
