/** @import { ConnectionPayload, FieldName, Verdict } from 'miva-connection-setup' */

// #region verdict
import { parseConnection } from 'miva-connection-setup/core'; // needs no DOM

/**
 * @param {unknown} body the parsed JSON of the request
 * @param {(payload: ConnectionPayload) => Promise<void>} save stores a valid connection
 * @returns {Promise<Verdict>} send it as the response, as JSON
 */
export async function connect(body, save) {
  const parsed = parseConnection(body);
  if (parsed.ok) {
    await save(parsed.payload);
    return { ok: true };
  }
  /** @type {Partial<Record<FieldName, string>>} */
  const fields = {};
  for (const { field, code } of parsed.issues) if (field !== null) fields[field] ??= code;
  return { ok: false, fields };
}
// #endregion
