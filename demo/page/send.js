/** @import { MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup' */

/**
 * Sends the payload to the server, which checks it with the store.
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
