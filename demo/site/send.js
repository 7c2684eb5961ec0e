import { apiUrlOf, DEMO_STORES, TYPED, valueOf } from '../scenarios/stores.js';

/** @import { MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup' */
/** @import { DemoStore } from '../scenarios/stores.js' */

const FIELDS = /** @type {const} */ (['username', 'password', 'storeCode', 'apiToken', 'signingDigest']);

/**
 * Returns the verdict for a demo store with Miva's answer, because the documentation has no server.
 * @param {Pick<MivaConnectionSubmitEvent, 'payload'>} event
 * @returns {Promise<Verdict>}
 */
export async function send({ payload }) {
  const credentials = 'credentials' in payload ? payload.credentials : undefined;
  const example = DEMO_STORES.find((each) => apiUrlOf(each) === credentials?.apiUrl);
  if (!example || !credentials) return { ok: true, message: 'This page has no server; nothing was sent.' };
  // A case with a wrong value is accepted once that value is corrected.
  const typed = valueOf(example);
  const corrected =
    example.typed !== undefined &&
    FIELDS.some((field) => typed[field] !== TYPED[field] && credentials[field] !== typed[field]);
  return corrected ? { ok: true } : answerOf(example);
}

/**
 * @param {DemoStore} example
 * @returns {Verdict}
 */
function answerOf({ answer, fields }) {
  if (answer) return { ok: false, miva: answer };
  return fields.length > 0 ? { ok: false, fields: { apiUrl: 'No answer came in time.' } } : { ok: true };
}
