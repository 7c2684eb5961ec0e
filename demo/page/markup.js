import { literal } from './literal.js';

/** @import { Choices } from './choices.js' */

const MAX_LINE_LENGTH = 42;

/**
 * Formats the element as HTML, with an attribute on each line if they do not fit on one.
 * @param {Choices} choices
 */
export function htmlOf({ attributes }) {
  const parts = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  const start = ['<miva-connection-setup', ...parts];
  const line = `${start.join(' ')}>`;
  const opening = line.length <= MAX_LINE_LENGTH ? line : `${start.join('\n  ')}\n>`;
  return `${opening}\n</miva-connection-setup>`;
}

/**
 * Formats the JavaScript for options that have no attribute. Empty if none is needed.
 * @param {Choices} choices
 */
export function scriptOf({ properties }) {
  const lines = Object.entries(properties).map(([name, property]) => `form.${name} = ${literal(property)};`);
  return lines.length === 0
    ? ''
    : ["const form = document.querySelector('miva-connection-setup');", ...lines].join('\n');
}
