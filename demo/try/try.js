import { send } from '../cases/send.js';
import { listOf } from './list-of.js';
import { LISTS } from './lists/all.js';
import { perform } from './user.js';

/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { List, Try } from './lists/all.js' */

const form = document.querySelector('miva-connection-setup');
const look = document.querySelector('#look');

/**
 * The store's answer to the next submit, which replaces the server's answer.
 * @type {MivaAnswer | undefined}
 */
let answer;

form?.addEventListener('miva-connection-submit', (event) => {
  event.respondWith(answer ? Promise.resolve({ ok: false, miva: answer }) : send(event));
  answer = undefined;
});
document.querySelector('#lists')?.replaceChildren(...LISTS.map((list) => listOf(list, tryOut)));

/**
 * Resets the form, performs the actions, and shows where to look.
 * @param {Try} chosen
 * @param {List} list
 */
async function tryOut(chosen, list) {
  if (!form) return;
  form.reset();
  // Without this, a checkbox that is still rendered as checked would be unchecked by a click.
  await form.updateComplete;
  answer = chosen.answer;
  for (const each of chosen.actions) await perform(form, each);
  form.shadowRoot?.activeElement?.scrollIntoView({ block: 'center' });
  showWhereToLook(chosen, list);
}

/**
 * @param {Try} chosen
 * @param {List} list
 */
function showWhereToLook({ look: text }, { id, title }) {
  const back = Object.assign(document.createElement('a'), {
    href: `#${id}`,
    textContent: `Back to: ${title}`,
  });
  look?.replaceChildren(`${text} `, back);
}
