import { CASES, valueOf } from '../mock-miva/cases.js';
import { caseItem } from './case-item.js';
import { send } from './send.js';

/** @import { Case } from '../mock-miva/cases.js' */

const form = document.querySelector('miva-connection-setup');
const list = document.querySelector('#cases');

form?.addEventListener('miva-connection-submit', (event) => event.respondWith(send(event)));
list?.replaceChildren(...CASES.map((example) => caseItem(example, fill)));

/** @param {Case} example */
function fill(example) {
  if (!form) return;
  // From the start, whatever was typed or answered before; and the same value twice would do nothing.
  form.reset();
  form.value = {};
  form.value = valueOf(example);
  form.scrollIntoView({ block: 'nearest' });
}
