import { PROPERTIES } from './examples.js';

/**
 * What was chosen in the panel, as far as it differs from the element's defaults.
 * @typedef {object} Choices
 * @property {Readonly<Record<string, string>>} attributes empty text for an attribute that counts by being there
 * @property {Readonly<Record<string, unknown>>} properties
 */

/**
 * The first option of a select is the element's default, and so is a placeholder; a wrong text counts as none.
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
      if (name in PROPERTIES) properties[name] = PROPERTIES[/** @type {keyof typeof PROPERTIES} */ (name)];
      else if (name === 'locked')
        attributes[name] = attributes[name] ? `${attributes[name]} ${value}` : value;
      else attributes[name] = '';
    }
  }
  // Inside, the direction is that of the language; this shows a left-to-right one the other way.
  if (attributes['dir'] === 'rtl') {
    properties['messages'] = { ...Object(properties['messages']), direction: 'rtl' };
  }
  return { attributes, properties };
}

/**
 * Gives the element what was chosen, the way the markup to copy would; the pseudo-language lies below its messages.
 * @param {HTMLElement} element
 * @param {HTMLFormElement} controls
 * @param {Choices} choices
 * @param {object} [below]
 */
export function applyChoices(element, controls, { attributes, properties }, below) {
  for (const name of namesOf(controls)) {
    const attribute = attributes[name];
    if (name === 'messages' && below) Reflect.set(element, name, { ...below, ...Object(properties[name]) });
    else if (name in PROPERTIES) Reflect.set(element, name, properties[name]);
    else if (attribute === undefined) element.removeAttribute(name);
    else element.setAttribute(name, attribute);
  }
}

/** @param {HTMLFormElement} controls */
const namesOf = (controls) =>
  new Set([...controls.elements].map((control) => control.getAttribute('name') ?? '').filter(Boolean));
