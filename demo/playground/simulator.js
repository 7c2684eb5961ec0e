import { MALFORMED_ANSWERS, MIVA_ANSWERS } from './answers.js';

/** @import { MivaConnectionSetup, Verdict } from 'miva-connection-setup' */

/**
 * Simulates the host: answers every submit with the answer that is chosen at that moment.
 * @param {MivaConnectionSetup} form
 * @param {HTMLFormElement} controls
 */
export function simulateHost(form, controls) {
  form.addEventListener('miva-connection-submit', (event) => {
    const chosen = new FormData(controls);
    if (chosen.get('answer') !== 'later') event.respondWith(answer(chosen, event.signal));
  });
}

/**
 * @param {FormData} chosen
 * @param {AbortSignal} signal
 * @returns {Promise<Verdict>}
 */
async function answer(chosen, signal) {
  /** @param {string} name */
  const text = (name) => String(chosen.get(name) ?? '');
  switch (chosen.get('answer')) {
    case 'accept-message':
      return { ok: true, message: text('accept-message') };
    case 'field':
      return { ok: false, fields: { [text('field')]: text('field-message') } };
    case 'whole':
      return {
        ok: false,
        message: text('whole-message'),
        ...(chosen.has('whole-help')
          ? { reference: 'R-1042', helpUrl: 'https://docs.example.com/connections' }
          : {}),
      };
    case 'miva':
      return { ok: false, miva: MIVA_ANSWERS[Number(text('miva'))]?.answer ?? {} };
    case 'malformed':
      return /** @type {Verdict} */ (MALFORMED_ANSWERS[Number(text('malformed'))]?.answer);
    case 'slow':
      await wait(Number(text('seconds')) * 1000, signal);
      return { ok: true };
    case 'never':
      return new Promise(() => {});
    case 'reject':
      throw new Error('The host could not be reached.');
    default:
      return { ok: true };
  }
}

/**
 * @param {number} milliseconds
 * @param {AbortSignal} signal
 */
function wait(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
