// Only this door: no other file of the project brings the types along.
import 'miva-connection-setup/define';

const form = document.querySelector('miva-connection-setup');
form?.focusField('apiUrl');
form?.addEventListener('miva-connection-submit', (event) => {
  event.respondWith(Promise.resolve({ ok: true }));
  // @ts-expect-error: the event has no detail
  console.log(event.detail);
});
