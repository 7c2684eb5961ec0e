import { readFileSync } from 'node:fs';
import { escape, tableRegion } from './markdown.mjs';

/** @typedef {{ name: string, description?: string, type?: { text: string }, default?: string, kind?: string,
 *   readonly?: boolean, static?: boolean, attribute?: string, tagName?: string, members?: Item[], attributes?: Item[],
 *   parameters?: Item[], events?: Item[], slots?: Item[], cssParts?: Item[], cssProperties?: Item[],
 *   cssStates?: Item[], return?: { type: { text: string } } }} Item */

const MANIFEST = new URL('../../dist/custom-elements.json', import.meta.url);

/** Renders the reference from the custom elements manifest of the build. */
export function referenceHtml() {
  const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  /** @type {Item[]} */
  const declarations = modules.flatMap((/** @type {{ declarations: Item[] }} */ each) => each.declarations);
  const element = declarations.find(({ tagName }) => tagName);
  if (!element) throw new Error('The manifest has no element. Run npm run build first.');
  const members = element.members ?? [];
  const fields = members.filter(({ kind }) => kind === 'field');
  const events = element.events ?? [];
  return [
    table('Attributes and properties', ['Property, attribute', ''], fields.map(field)),
    table('Methods', ['Method', ''], members.filter(({ kind }) => kind === 'method').map(method)),
    '<h2>Events</h2>\n',
    ...events.map((event) => eventHtml(event, declarations)),
    table('Slots', ['Slot', ''], (element.slots ?? []).map(plain)),
    table('Parts', ['Part', ''], (element.cssParts ?? []).map(plain)),
    table('States', ['State', ''], (element.cssStates ?? []).map(plain)),
    table(
      'Custom properties',
      ['Property', 'Default', ''],
      (element.cssProperties ?? []).map((each) => [code(each.name), code(each.default), descriptionOf(each)]),
    ),
  ].join('');
}

/** @param {string | undefined} text */
const code = (text) => (text === undefined ? '' : `<code>${escape(text)}</code>`);

/** @param {Item} item */
const descriptionOf = ({ description = '' }) => escape(description).replace(/`([^`]*)`/g, '<code>$1</code>');

/** @param {Item} item */
const plain = (item) => [code(item.name), descriptionOf(item)];

/** @param {Item} item */
const field = (item) => [
  [item.name, item.attribute].filter(Boolean).map(code).join('<br>'),
  `${descriptionOf(item)}<br>${code(item.type?.text)}, ${item.readonly ? 'read only' : `default ${code(item.default ?? 'none')}`}`,
];

/** @param {Item} item */
const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map(({ name, type }) => `${name}: ${type?.text}`).join(', ')})`;

/** @param {Item} item */
const method = (item) => [
  code(`${signature(item)}: ${item.return?.type.text ?? 'void'}`),
  descriptionOf(item),
];

/**
 * @param {Item} event
 * @param {readonly Item[]} declarations
 */
function eventHtml(event, declarations) {
  const type = declarations.find(({ name }) => name === event.type?.text);
  const members = (type?.members ?? []).filter((each) => !each.static);
  const rows = members.map((each) => [
    code(each.kind === 'method' ? signature(each) : each.name),
    code(each.kind === 'method' ? each.return?.type.text : each.type?.text),
    descriptionOf(each),
  ]);
  const heading = `<h3><code>${escape(event.name)}</code></h3>\n<p>${code(type?.name)}. ${descriptionOf(type ?? event)}</p>\n`;
  return heading + tableRegion(`properties of ${event.name}`, body(['', 'Type', ''], rows));
}

/**
 * @param {string} title
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 */
const table = (title, columns, rows) => `<h2>${title}</h2>\n${tableRegion(title, body(columns, rows))}`;

/**
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 */
function body(columns, rows) {
  const head = columns.map(
    (name, index) => `<th scope="col">${name || (index === 0 ? 'Name' : 'Meaning')}</th>`,
  );
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('')}</tbody>`;
}
