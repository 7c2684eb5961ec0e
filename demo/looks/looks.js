// @ts-check

// The form as a person meets it: filled in part.
const form = document.querySelector('miva-connection-setup');
if (!form) throw new Error('This page has no form.');
form.value = {
  name: 'Harbor Goods',
  storeCode: 'HG01',
  orderImportStatuses: /** @type {const} */ (['pending', 'processing']),
};
form.addEventListener('miva-connection-submit', (event) => {
  event.respondWith(
    Promise.resolve({ ok: true, message: 'This page only shows the look; nothing was sent.' }),
  );
});
