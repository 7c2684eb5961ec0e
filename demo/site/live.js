// Answers the submits of the forms on text pages, because the documentation has no server.
await customElements.whenDefined('miva-connection-setup');
for (const form of document.querySelectorAll('miva-connection-setup')) {
  form.addEventListener('miva-connection-submit', (event) => {
    event.respondWith(
      Promise.resolve({ ok: true, message: 'This page only shows the form; nothing was sent.' }),
    );
  });
}

const language = document.querySelector('#language');
language?.addEventListener('change', () => {
  const form = document.querySelector('miva-connection-setup');
  if (form && language instanceof HTMLSelectElement) form.locale = language.value;
});
