import { literal } from './literal.js';

/** @import { ConnectionValue } from 'miva-connection-setup' */
/** @import { Choices } from './choices.js' */

const LONGEST_LINE = 50;

/**
 * The element as HTML.
 * @param {Choices} choices
 */
export function htmlOf({ attributes }) {
  const words = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  const start = ['<miva-connection-setup', ...words];
  const line = `${start.join(' ')}></miva-connection-setup>`;
  return words.length === 0 || line.length <= LONGEST_LINE
    ? line
    : `${start.join('\n  ')}\n></miva-connection-setup>`;
}

/**
 * The lines of JavaScript for what no attribute can hold; empty when none are needed.
 * @param {Choices} choices
 * @param {ConnectionValue | null} value without secrets, which belong in no script that is written down
 */
export function scriptOf({ properties }, value) {
  const lines = Object.entries(value === null ? properties : { ...properties, value }).map(
    ([name, property]) => `form.${name} = ${literal(property)};`,
  );
  return lines.length === 0
    ? ''
    : ["const form = document.querySelector('miva-connection-setup');", ...lines].join('\n');
}
