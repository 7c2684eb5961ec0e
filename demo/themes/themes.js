// @ts-check

// Some fields are filled in, as in real use.
const form = document.querySelector('miva-connection-setup');
if (!form) throw new Error('This page has no form.');
form.value = {
  name: 'Harbor Goods',
  storeCode: 'HG01',
  orderImportStatuses: /** @type {const} */ (['pending', 'processing']),
};
form.addEventListener('miva-connection-submit', (event) => {
  event.respondWith(
    Promise.resolve({ ok: true, message: 'This page only shows the theme; nothing was sent.' }),
  );
});
