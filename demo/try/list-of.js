/** @import { List, Try } from './lists/all.js' */

/**
 * A section with a list of examples, each with its button.
 * @param {List} list
 * @param {(chosen: Try, list: List) => void} onTry
 */
export function listOf(list, onTry) {
  const section = element('section', { id: list.id });
  const items = element('ul');
  items.append(...list.tries.map((each) => itemOf(each, () => onTry(each, list))));
  section.append(element('h2', { textContent: list.title }), element('p', { textContent: list.look }), items);
  return section;
}

/**
 * @param {Try} each
 * @param {() => void} onClick
 */
function itemOf(each, onClick) {
  const item = element('li');
  const button = element('button', { type: 'button' });
  button.append(element('span', { textContent: 'Try: ' }), each.title);
  button.addEventListener('click', onClick);
  item.append(button, ...each.actions.filter(({ kind }) => kind === 'paste').map(textOf));
  return item;
}

/**
 * Shows the pasted text, so that it can be read or copied.
 * @param {{ text?: string }} action
 */
function textOf({ text = '' }) {
  const details = element('details');
  const shown = text.length > 2000 ? `${text.slice(0, 200)}…` : text;
  details.append(element('summary', { textContent: 'The text' }), element('pre', { textContent: shown }));
  return details;
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} [properties]
 */
function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
