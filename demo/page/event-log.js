import { DESCRIBE } from './describe-event.js';

/** @import { MivaConnectionSetup } from 'miva-connection-setup' */
/** @import { Description } from './describe-event.js' */

const MAX_ENTRIES = 50;

/**
 * Lists the events of a form, newest first. Only the descriptions are kept, because an event contains secrets.
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
    list.prepend(entry);
    while (list.childElementCount > MAX_ENTRIES) list.lastElementChild?.remove();
    empty.hidden = true;
    return show;
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
}

/**
 * @param {string} type
 * @param {Description} description
 */
function entryFor(type, { gist, contents }) {
  const entry = document.createElement('li');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const pre = document.createElement('pre');
  /** @param {object} shown */
  const show = (shown) => (pre.textContent = JSON.stringify(shown, null, 2));
  details.open = type === 'miva-connection-submit';
  summary.append(timeNow(), withText('code', type.replace('miva-connection-', '')), withText('span', gist));
  summary.lastElementChild?.classList.add('gist');
  details.append(summary, pre);
  entry.append(details);
  show(contents);
  return { entry, show };
}

function timeNow() {
  const now = new Date();
  const milliseconds = String(now.getMilliseconds()).padStart(3, '0');
  const time = withText('time', `${now.toLocaleTimeString('en-GB')}.${milliseconds}`);
  time.setAttribute('datetime', now.toISOString());
  return time;
}

/**
 * @param {string} tag
 * @param {string} text
 */
function withText(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
