// The form as a person meets it: filled in part, with one thing to mend.
const form = document.querySelector('miva-connection-setup');
form.value = { name: 'Harbor Goods', storeCode: 'HG01', orderImportStatuses: ['pending', 'processing'] };
form.addEventListener('miva-connection-submit', (event) => {
  event.respondWith(
    Promise.resolve({ ok: true, message: 'This page only shows the look; nothing was sent.' }),
  );
});
