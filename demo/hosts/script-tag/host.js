/** @import { MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup' */

const form = document.querySelector('miva-connection-setup');
const list = document.querySelector('#connections');

form?.addEventListener('miva-connection-submit', (event) => event.respondWith(send(event)));
form?.addEventListener('miva-connection-phase', (event) => {
  if (event.phase === 'accepted') void showConnections();
});
void showConnections();

/**
 * @param {MivaConnectionSubmitEvent} event
 * @returns {Promise<Verdict>} a rejection is JSON too, with a 4xx status; anything else throws
 */
async function send({ payload, idempotencyKey, signal }) {
  const response = await fetch('/connections', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(payload),
    signal,
  });
  return response.json();
}

async function showConnections() {
  const response = await fetch('/connections');
  /** @type {{ name: string, storeCode: string, apiUrl: string }[]} */
  const connections = await response.json();
  const items = connections.map(({ name, storeCode, apiUrl }) => {
    const item = document.createElement('li');
    item.textContent = `${name}: store ${storeCode} at ${apiUrl}, not yet enabled`;
    return item;
  });
  list?.replaceChildren(...items);
}
