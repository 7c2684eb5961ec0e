import { DESCRIBE } from './describe-event.js';
import { element } from './element.js';

/** @import { MivaConnectionSetup } from 'miva-connection-setup' */
/** @import { Description } from './describe-event.js' */

const MAX_ENTRIES = 50;

/**
 * Lists the events of a form, newest first. Only the descriptions are kept, because an event contains secrets. Returns
 * the function that adds an entry for a call of a method.
 * @param {MivaConnectionSetup} form
 * @param {{ list: HTMLElement, empty: HTMLElement, clear: HTMLElement }} parts
 */
export function logEvents(form, { list, empty, clear }) {
  /**
   * @param {string} type
   * @param {Description} description
   */
  const add = (type, description) => {
    const { entry, show } = entryFor(type, description);
    insert(entry);
    return show;
  };
  /** @param {HTMLElement} entry */
  const insert = (entry) => {
    list.prepend(entry);
    while (list.childElementCount > MAX_ENTRIES) list.lastElementChild?.remove();
    empty.hidden = true;
  };

  form.addEventListener('miva-connection-submit', (event) => {
    const description = DESCRIBE['miva-connection-submit'](event);
    const show = add(event.type, description);
    const aborted = { ...description.contents, signal: { aborted: true } };
    event.signal.addEventListener('abort', () => show(aborted), { once: true });
  });
  form.addEventListener('miva-connection-invalid', (event) => {
    add(event.type, DESCRIBE['miva-connection-invalid'](event));
  });
  form.addEventListener('miva-connection-change', (event) => {
    add(event.type, DESCRIBE['miva-connection-change'](event));
  });
  form.addEventListener('miva-connection-phase', (event) => {
    add(event.type, DESCRIBE['miva-connection-phase'](event));
  });
  clear.addEventListener('click', () => {
    list.replaceChildren();
    empty.hidden = false;
  });

  return (/** @type {string} */ name, /** @type {string} */ outcome) =>
    insert(element('li', { className: 'call' }, ...headOf(name, outcome)));
}

/**
 * @param {string} type
 * @param {Description} description
 */
function entryFor(type, { gist, contents }) {
  const pre = element('pre');
  /** @param {object} shown */
  const show = (shown) => (pre.textContent = JSON.stringify(shown, null, 2));
  const summary = element('summary', {}, ...headOf(type.replace('miva-connection-', ''), gist));
  show(contents);
  return { entry: element('li', {}, element('details', {}, summary, pre)), show };
}

/**
 * @param {string} name
 * @param {string} gist
 */
function headOf(name, gist) {
  const now = new Date();
  const time = element('time', { textContent: now.toLocaleTimeString('en-GB') });
  time.setAttribute('datetime', now.toISOString());
  return [
    element('code', { textContent: name }),
    element('span', { className: 'gist', textContent: gist }),
    time,
  ];
}
