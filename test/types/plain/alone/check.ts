// The only entry point here: no other file of this project imports the types.
import 'miva-connection-setup/define';

const form = document.querySelector('miva-connection-setup');
form?.focusField('apiUrl');
form?.addEventListener('miva-connection-submit', (event) => {
  event.respondWith(Promise.resolve({ ok: true }));
  // @ts-expect-error: the event has no detail
  console.log(event.detail);
});
