// Brings each form into the phase of its section, as a host and a user would.

const VALUE = {
  name: 'Harbor Goods',
  username: 'api-user',
  password: 'an example password',
  storeCode: 'HG01',
  apiUrl: 'https://www.harborgoods.example/mm5/json.mvc',
  apiToken: 'a3f1c9d27b6e40858c1f2d3e4b5a6978',
  signingDigest: 'dGhpcyBpcyBhbiBleGFtcGxlIGtleQ',
  orderImportStatuses: ['pending', 'processing'],
};

/** @type {Record<string, import('miva-connection-setup').Verdict>} */
const VERDICTS = {
  'rejected-at-field': { ok: false, fields: { name: 'name-taken' } },
  rejected: {
    ok: false,
    message: 'Your plan allows five connections. Remove one, or ask for a larger plan.',
    reference: 'R-1042',
  },
  accepted: { ok: true },
};

await customElements.whenDefined('miva-connection-setup');
for (const form of document.querySelectorAll('miva-connection-setup')) {
  const phase = form.dataset['phase'];
  if (phase === undefined) continue;
  const verdict = VERDICTS[phase];
  form.answerTimeout = 86_400;
  // English is left to right, so this overrides the direction.
  if (form.dir === 'rtl') form.messages = { direction: 'rtl' };
  if (phase === 'invalid')
    form.value = { name: VALUE.name, apiUrl: 'https://www.harborgoods.example/mm5/admin.mvc?' };
  else form.value = /** @type {import('miva-connection-setup').ConnectionValue} */ (VALUE);
  if (phase === 'filled') continue;
  form.addEventListener('miva-connection-submit', (event) => {
    event.respondWith(verdict ?? new Promise(() => {}));
  });
  form.requestSubmit();
}

// Nobody submitted these forms, so the page should not keep the focus and the scroll position of a submit.
await new Promise((resolve) => requestAnimationFrame(resolve));
if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
scrollTo(0, 0);
