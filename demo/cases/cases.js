import { DEMO_STORES, valueOf } from '../scenarios/stores.js';
import { caseItem } from './case-item.js';
import { send } from './send.js';

/** @import { DemoStore } from '../scenarios/stores.js' */

const form = document.querySelector('miva-connection-setup');
const list = document.querySelector('#cases');

form?.addEventListener('miva-connection-submit', (event) => event.respondWith(send(event)));
list?.replaceChildren(...DEMO_STORES.map((example) => caseItem(example, fill)));

/** @param {DemoStore} example */
function fill(example) {
  if (!form) return;
  // Starts over. The empty value is needed because setting an equal value again has no effect.
  form.reset();
  form.value = {};
  form.value = valueOf(example);
  form.scrollIntoView({ block: 'nearest' });
}
