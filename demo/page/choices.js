import { PROPERTIES, STORED } from '../scenarios/values.js';

/** @import { Scenario } from '../scenarios/all.js' */

/** The options that have no attribute. Each has a checkbox that sets the example. */
const EXAMPLES = { ...PROPERTIES, value: STORED };

/**
 * The choices in the panel that differ from the defaults of the element.
 * @typedef {object} Choices
 * @property {Readonly<Record<string, string>>} attributes an empty string for a boolean attribute
 * @property {Readonly<Record<string, unknown>>} properties
 */

/**
 * The first option of a select and the placeholder of an input are the defaults. An invalid text counts as empty.
 * @param {HTMLFormElement} controls
 * @returns {Choices}
 */
export function readChoices(controls) {
  /** @type {Record<string, string>} */
  const attributes = {};
  /** @type {Record<string, unknown>} */
  const properties = {};
  for (const control of controls.elements) {
    if (control instanceof HTMLSelectElement) {
      if (control.selectedIndex > 0) attributes[control.name] = control.value;
    } else if (control instanceof HTMLInputElement && control.type !== 'checkbox') {
      const text = control.validity.valid ? control.value.trim() : '';
      if (text !== '' && text !== control.placeholder) attributes[control.name] = text;
    } else if (control instanceof HTMLInputElement && control.checked) {
      const { name, value } = control;
      if (name in EXAMPLES) properties[name] = EXAMPLES[/** @type {keyof typeof EXAMPLES} */ (name)];
      else if (name === 'locked')
        attributes[name] = attributes[name] ? `${attributes[name]} ${value}` : value;
      else attributes[name] = '';
    }
  }
  // The form takes its direction from the language, so a left-to-right language needs this override.
  if (attributes['dir'] === 'rtl') {
    properties['messages'] = { ...Object(properties['messages']), direction: 'rtl' };
  }
  return { attributes, properties };
}

/**
 * Sets the controls to the options of a scenario, and all others to their defaults.
 * @param {HTMLFormElement} controls
 * @param {NonNullable<Scenario['options']>} options
 */
export function writeChoices(controls, options) {
  controls.reset();
  for (const [name, value] of Object.entries(options)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const control of controls.elements) {
      if (![name, attribute].includes(control.getAttribute('name') ?? '')) continue;
      if (control instanceof HTMLInputElement && control.type === 'checkbox')
        control.checked = name === 'locked' ? Object(value).includes(control.value) : Boolean(value);
      else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
        control.value = Array.isArray(value) ? value.join(', ') : String(value);
    }
  }
}

/**
 * Applies the choices to the element, as the markup to copy would. The chosen messages override those of the
 * pseudo-language. The value is left alone, because a host sets it only once.
 * @param {HTMLElement} element
 * @param {HTMLFormElement} controls
 * @param {Choices} choices
 * @param {object} [baseMessages]
 */
export function applyChoices(element, controls, { attributes, properties }, baseMessages) {
  for (const name of namesOf(controls)) {
    const attribute = attributes[name];
    if (name === 'value') continue;
    if (name === 'messages' && baseMessages)
      Reflect.set(element, name, { ...baseMessages, ...Object(properties[name]) });
    else if (name in EXAMPLES) Reflect.set(element, name, properties[name]);
    else if (attribute === undefined) element.removeAttribute(name);
    else element.setAttribute(name, attribute);
  }
}

/** @param {HTMLFormElement} controls */
const namesOf = (controls) =>
  new Set([...controls.elements].map((control) => control.getAttribute('name') ?? '').filter(Boolean));
