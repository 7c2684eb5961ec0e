import 'miva-connection-setup/define';
import {
  connectionOptionsContext,
  define,
  type MivaConnectionSetup,
  type Verdict,
} from 'miva-connection-setup';
import { parseConnection } from 'miva-connection-setup/core';

define('acme-miva-setup');

const form = document.createElement('miva-connection-setup');
const found: MivaConnectionSetup | null = document.querySelector('miva-connection-setup');
found?.focusField('apiUrl');

form.mode = 'edit';
form.headingLevel = 3;
form.locked = ['name', 'storeCode'];
form.value = { name: 'Harbor Goods', password: 'a secret' };
const { name } = form.value as { name: string };
form.settle({ ok: false, fields: { name: 'name-taken' } });

form.addEventListener('miva-connection-submit', (event) => {
  const answer: Promise<Verdict> = Promise.resolve({ ok: true });
  event.respondWith(answer);
  if (event.payload.intent === 'create') console.log(event.payload.credentials.apiToken, event.attempt, name);
});
document.body.addEventListener('miva-connection-change', ({ draft, complete }) =>
  console.log(draft.apiUrl, complete),
);

const parsed = parseConnection({});
if (!parsed.ok) console.log(parsed.issues[0]?.field);
console.log(connectionOptionsContext);

form.addEventListener('miva-connection-submit', (event) => {
  // @ts-expect-error: a Response is not a verdict
  event.respondWith(fetch('/connections'));
});

// @ts-expect-error: no such mode
form.mode = 'new';
// @ts-expect-error: no such field
form.locked = ['platform'];
// @ts-expect-error: read only
form.phase = 'accepted';
// @ts-expect-error: no such field to focus
form.focusField('platform');
// @ts-expect-error: a verdict needs `ok`
form.settle({ fields: {} });
// @ts-expect-error: a string, not a number
form.value = { name: 1 };
form.addEventListener('miva-connection-submit', (event) => {
  // @ts-expect-error: the event has no detail
  console.log(event.detail);
  // @ts-expect-error: an answer must be a verdict
  event.respondWith(Promise.resolve('accepted'));
});
// @ts-expect-error: the core has no element
export { MivaConnectionSetup as Missing } from 'miva-connection-setup/core';
