import { apiUrlOf, CASES, TYPED, valueOf } from '../mock-miva/cases.js';

/** @import { MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup' */
/** @import { Case } from '../mock-miva/cases.js' */

const FIELDS = /** @type {const} */ (['username', 'password', 'storeCode', 'apiToken', 'signingDigest']);

/**
 * Answers instead of a server, which the documentation does not have, with what Miva answers for a store of the list.
 * @param {Pick<MivaConnectionSubmitEvent, 'payload'>} event
 * @returns {Promise<Verdict>}
 */
export async function send({ payload }) {
  const credentials = 'credentials' in payload ? payload.credentials : undefined;
  const example = CASES.find((each) => apiUrlOf(each) === credentials?.apiUrl);
  if (!example || !credentials) return { ok: true, message: 'This page has no server; nothing was sent.' };
  // If the store itself has no mistake, it rejects the credentials until they are corrected.
  const typed = valueOf(example);
  const corrected =
    example.typed !== undefined &&
    FIELDS.some((field) => typed[field] !== TYPED[field] && credentials[field] !== typed[field]);
  return corrected ? { ok: true } : answerOf(example);
}

/**
 * @param {Case} example
 * @returns {Verdict}
 */
function answerOf({ answer, fields }) {
  if (answer) return { ok: false, miva: answer };
  return fields.length > 0 ? { ok: false, fields: { apiUrl: 'No answer came in time.' } } : { ok: true };
}
