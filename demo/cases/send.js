/** @import { MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup' */

/**
 * Hands the payload to the server, which asks the store.
 * @param {MivaConnectionSubmitEvent} event
 * @returns {Promise<Verdict>}
 */
export async function send({ payload, idempotencyKey, signal }) {
  const response = await fetch('/connections', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(payload),
    signal,
  });
  return response.json();
}
