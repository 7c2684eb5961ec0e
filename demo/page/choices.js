import { PROPERTIES } from './examples.js';

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
      if (name in PROPERTIES) properties[name] = PROPERTIES[/** @type {keyof typeof PROPERTIES} */ (name)];
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
 * Applies the choices to the element, as the markup to copy would. The chosen messages override those of the
 * pseudo-language.
 * @param {HTMLElement} element
 * @param {HTMLFormElement} controls
 * @param {Choices} choices
 * @param {object} [baseMessages]
 */
export function applyChoices(element, controls, { attributes, properties }, baseMessages) {
  for (const name of namesOf(controls)) {
    const attribute = attributes[name];
    if (name === 'messages' && baseMessages)
      Reflect.set(element, name, { ...baseMessages, ...Object(properties[name]) });
    else if (name in PROPERTIES) Reflect.set(element, name, properties[name]);
    else if (attribute === undefined) element.removeAttribute(name);
    else element.setAttribute(name, attribute);
  }
}

/** @param {HTMLFormElement} controls */
const namesOf = (controls) =>
  new Set([...controls.elements].map((control) => control.getAttribute('name') ?? '').filter(Boolean));
