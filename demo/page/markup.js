import { literal } from './literal.js';

/** @import { ConnectionValue } from 'miva-connection-setup' */
/** @import { Choices } from './choices.js' */

const MAX_LINE_LENGTH = 50;

/**
 * Formats the element as HTML.
 * @param {Choices} choices
 */
export function htmlOf({ attributes }) {
  const parts = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  const start = ['<miva-connection-setup', ...parts];
  const line = `${start.join(' ')}></miva-connection-setup>`;
  return parts.length === 0 || line.length <= MAX_LINE_LENGTH
    ? line
    : `${start.join('\n  ')}\n></miva-connection-setup>`;
}

/**
 * Formats the JavaScript for options that have no attribute. Empty if none is needed.
 * @param {Choices} choices
 * @param {ConnectionValue | null} value without secrets, which must not be in a script
 */
export function scriptOf({ properties }, value) {
  const lines = Object.entries(value === null ? properties : { ...properties, value }).map(
    ([name, property]) => `form.${name} = ${literal(property)};`,
  );
  return lines.length === 0
    ? ''
    : ["const form = document.querySelector('miva-connection-setup');", ...lines].join('\n');
}
