import { applyChoices, readChoices } from './choices.js';
import { copy } from './copy.js';
import { logEvents } from './event-log.js';
import { EMPTY_VALUE, PUBLIC_VALUE, WHOLE_VALUE } from './examples.js';
import { find } from './find.js';
import { fillFieldLists, fillLists } from './lists.js';
import { htmlOf, scriptOf } from './markup.js';
import { connectMethods } from './methods.js';
import { englishMessages, PSEUDO_LOCALE, pseudoMessages } from './pseudo.js';
import { simulateHost } from './simulator.js';
import { connectSurroundings } from './surroundings.js';

/** @import { ConnectionValue } from 'miva-connection-setup' */

await customElements.whenDefined('miva-connection-setup');
const form = document.querySelector('miva-connection-setup');
if (!form) throw new Error('The page has no form.');

// The translations are beside the script of the form.
const { src } = find('script[src*="miva-connection-setup"]', HTMLScriptElement);
const english = englishMessages(new URL('locales/en.js', src).href);
const options = find('#options', HTMLFormElement);
const answers = find('#answer', HTMLFormElement);
const html = find('#html', HTMLElement);
const script = find('#script', HTMLElement);

/**
 * The value that each fill button sets, and the part of it that the markup may show.
 * @type {Readonly<Record<string, { value: ConnectionValue, shown: ConnectionValue | null }>>}
 */
const FILLS = {
  all: { value: WHOLE_VALUE, shown: PUBLIC_VALUE },
  public: { value: PUBLIC_VALUE, shown: PUBLIC_VALUE },
  none: { value: EMPTY_VALUE, shown: null },
};
/** @type {ConnectionValue | null} */
let shownValue = null;

function showMarkup() {
  const choices = readChoices(options);
  html.textContent = htmlOf(choices);
  script.textContent = scriptOf(choices, shownValue);
  find('#script-block', HTMLElement).hidden = script.textContent === '';
}

fillLists();
find('[name="allowed-ips"]', HTMLInputElement).placeholder = form.allowedIps.join(', ');
find('[name="timestamp-window"]', HTMLInputElement).placeholder = String(form.timestampWindow);
find('[name="answer-timeout"]', HTMLInputElement).placeholder = String(form.answerTimeout);
showMarkup();

options.addEventListener('submit', (event) => event.preventDefault());
answers.addEventListener('submit', (event) => event.preventDefault());
// Listens on the document, because some controls are outside of their form.
document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (target.form !== options) return;
  void applyAll();
  showMarkup();
});

async function applyAll() {
  const isPseudo = () => readChoices(options).attributes['locale'] === PSEUDO_LOCALE;
  const baseMessages = isPseudo() ? pseudoMessages(await english) : undefined;
  // The language may have been changed during the fetch.
  if (form && isPseudo() === (baseMessages !== undefined))
    applyChoices(form, options, readChoices(options), baseMessages);
}

for (const button of document.querySelectorAll('button')) {
  const fill = FILLS[button.dataset['fill'] ?? ''];
  if (fill) {
    button.addEventListener('click', () => {
      // Setting an equal value again has no effect, even after a reset, so an empty value is set in between.
      form.value = {};
      form.value = fill.value;
      shownValue = fill.shown;
      showMarkup();
    });
  }
  const copied = button.dataset['copy'];
  if (copied) {
    button.addEventListener('click', () => {
      void copy(find(`#${copied}`, HTMLElement), find('#copy-result', HTMLElement));
    });
  }
}

logEvents(form, {
  list: find('#events', HTMLElement),
  empty: find('#no-events', HTMLElement),
  clear: find('#clear-events', HTMLElement),
});
simulateHost(form, answers);
connectMethods(form, {
  buttons: document.querySelectorAll('button[data-method]'),
  field: find('#focus-field', HTMLSelectElement),
  verdict: find('#settle-verdict', HTMLSelectElement),
  result: find('#method-result', HTMLElement),
});
connectSurroundings({
  stage: find('#stage', HTMLElement),
  width: find('#width', HTMLSelectElement),
  scheme: find('#scheme', HTMLSelectElement),
});

fillFieldLists((await english).fields);
