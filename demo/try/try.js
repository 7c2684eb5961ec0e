import { send } from '../cases/send.js';
import { listOf } from './list-of.js';
import { LISTS } from './lists/all.js';
import { act } from './person.js';

/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { List, Try } from './lists/all.js' */

const form = document.querySelector('miva-connection-setup');
const look = document.querySelector('#look');

/**
 * What the store answers to the next submit, in place of the server's answer.
 * @type {MivaAnswer | undefined}
 */
let answer;

form?.addEventListener('miva-connection-submit', (event) => {
  event.respondWith(answer ? Promise.resolve({ ok: false, miva: answer }) : send(event));
  answer = undefined;
});
document.querySelector('#lists')?.replaceChildren(...LISTS.map((list) => listOf(list, tryOut)));

/**
 * Starts over, does what the list says, and says where to look.
 * @param {Try} chosen
 * @param {List} list
 */
async function tryOut(chosen, list) {
  if (!form) return;
  form.reset();
  // A box that is still drawn as ticked would be unticked by a click.
  await form.updateComplete;
  answer = chosen.answer;
  for (const each of chosen.acts) await act(form, each);
  form.shadowRoot?.activeElement?.scrollIntoView({ block: 'center' });
  sayWhereToLook(chosen, list);
}

/**
 * @param {Try} chosen
 * @param {List} list
 */
function sayWhereToLook({ look: words }, { id, title }) {
  const back = Object.assign(document.createElement('a'), {
    href: `#${id}`,
    textContent: `Back to: ${title}`,
  });
  look?.replaceChildren(`${words} `, back);
}
