import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; // before the form, so that Lit hydrates the rendered markup
import { define } from 'miva-connection-setup';
import { send } from '../send';
import { options } from './options';

const form = document.querySelector('miva-connection-setup');
Object.assign(form, options);
form.addEventListener('miva-connection-submit', (event) => event.respondWith(send(event)));
form.addEventListener('miva-connection-phase', ({ phase }) => {
  document.querySelector('#continue').disabled = phase !== 'accepted';
});
define();
