/** @import { MivaConnectionSubmitEvent } from 'miva-connection-setup' */

// #region connect
const form = document.querySelector('miva-connection-setup');

form?.addEventListener('miva-connection-submit', (event) => event.respondWith(send(event)));

/** @param {MivaConnectionSubmitEvent} event */
async function send({ payload, idempotencyKey, signal }) {
  const response = await fetch('/connections', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(payload),
    signal,
  });
  return response.json(); // a verdict, also with a 4xx status
}
// #endregion

const list = document.querySelector('#connections');

form?.addEventListener('miva-connection-phase', (event) => {
  if (event.phase === 'accepted') void showConnections();
});
void showConnections();

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
