import { applyChoices, readChoices, writeChoices } from './choices.js';
import { copy } from './copy.js';
import { element } from './element.js';
import { htmlOf, scriptOf } from './markup.js';
import { englishMessages, PSEUDO_LOCALE, pseudoMessages } from './pseudo.js';

/** @import { ConnectionValue, MivaConnectionSetup } from 'miva-connection-setup' */
/** @import { Scenario } from '../scenarios/all.js' */

/** @type {ConnectionValue} */
const EMPTY_VALUE = {
  name: '',
  username: '',
  storeCode: '',
  apiUrl: '',
  orderImportStatuses: [],
};

/**
 * @typedef {object} Parts
 * @property {HTMLFormElement} controls
 * @property {HTMLElement} locked gets a checkbox for each field
 * @property {HTMLElement} code shows the markup
 * @property {HTMLElement} copyButton
 * @property {HTMLElement} copyResult
 */

/**
 * Applies the options in the panel to the form, and shows the markup to copy. Returns the function that sets the
 * options of a scenario.
 * @param {MivaConnectionSetup} form
 * @param {string} englishUrl the URL of the English translation
 * @param {Parts} parts
 * @returns {Promise<(options: NonNullable<Scenario['options']>) => void>}
 */
export async function connectOptions(form, englishUrl, { controls, locked, code, copyButton, copyResult }) {
  const english = await englishMessages(englishUrl);
  locked.replaceChildren(...Object.keys(english.fields).map(lockCheckbox));
  for (const input of controls.querySelectorAll('input'))
    if (input.dataset['default'] !== undefined)
      input.placeholder = String(Reflect.get(form, input.dataset['default']));

  const apply = () => {
    const choices = readChoices(controls);
    const isPseudo = choices.attributes['locale'] === PSEUDO_LOCALE;
    applyChoices(form, controls, choices, isPseudo ? pseudoMessages(english) : undefined);
    code.textContent = [htmlOf(choices), scriptOf(choices)].filter(Boolean).join('\n\n');
    return choices;
  };

  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('input', ({ target }) => {
    const { properties } = apply();
    if (target instanceof HTMLInputElement && target.name === 'value')
      form.value = Object(properties['value'] ?? EMPTY_VALUE);
  });
  copyButton.addEventListener('click', () => void copy(code, copyResult));
  apply();

  return (options) => {
    writeChoices(controls, options);
    apply();
    form.value = { ...EMPTY_VALUE, ...options.value };
  };
}

/** @param {string} field */
function lockCheckbox(field) {
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name: 'locked', value: field });
  return element('label', {}, box, field);
}
