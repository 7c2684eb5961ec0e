import { apiUrlOf, CASES, TYPED, valueOf } from '../mock-miva/cases.js';

/** @import { MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup' */
/** @import { Case } from '../mock-miva/cases.js' */

const FIELDS = /** @type {const} */ (['username', 'password', 'storeCode', 'apiToken', 'signingDigest']);

/**
 * Answers in place of a server, which the documentation has none of: what Miva says of a store of the list.
 * @param {Pick<MivaConnectionSubmitEvent, 'payload'>} event
 * @returns {Promise<Verdict>}
 */
export async function send({ payload }) {
  const credentials = 'credentials' in payload ? payload.credentials : undefined;
  const example = CASES.find((each) => apiUrlOf(each) === credentials?.apiUrl);
  if (!example || !credentials)
    return { ok: true, message: 'This page answers by itself; nothing was sent.' };
  // A store that is set up right refuses what is typed, until it is corrected.
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
