import { readFileSync } from 'node:fs';
import { readMarkdown, slugOf, toHtml } from './markdown.mjs';
import { INTRODUCTION, NOT_SHOWN, PROSE } from './pages.mjs';

/** @import { Token } from 'marked' */

/** @param {string} name */
const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/**
 * The README's sections by their headings; the first one, without a heading, has none of the title.
 * @returns {ReadonlyMap<string, Token[]>}
 */
function readSections() {
  /** @type {Map<string, Token[]>} */
  const sections = new Map([[INTRODUCTION, []]]);
  let current = INTRODUCTION;
  for (const token of readMarkdown(read('README.md'))) {
    if (token.type === 'heading' && token['depth'] === 1) continue;
    if (token.type === 'heading' && token['depth'] === 2) {
      current = token['text'];
      sections.set(current, []);
    }
    sections.get(current)?.push(token);
  }
  return sections;
}

const SECTIONS = readSections();

const shown = PROSE.flatMap(({ sections }) => sections);
const forgotten = [...SECTIONS.keys()].filter((name) => ![...shown, ...NOT_SHOWN].includes(name));
if (forgotten.length > 0) throw new Error(`On no page of demo/site/pages.mjs: ${forgotten.join(', ')}.`);

/**
 * The page that a heading of the README is on.
 * @param {string} id
 */
function placeOf(id) {
  for (const { path, sections } of PROSE) {
    const headings = sections.flatMap((name) =>
      (SECTIONS.get(name) ?? []).filter(({ type }) => type === 'heading'),
    );
    if (headings.some((token) => slugOf(/** @type {{ text: string }} */ (token).text) === id)) return path;
  }
  return null;
}

/**
 * Where a link of the README leads to in the documentation.
 * @param {string} toRoot the way to the first page
 */
const addressesFrom = (toRoot) => (/** @type {string} */ href) => {
  if (/^https:/.test(href)) return href;
  if (href === 'CHANGELOG.md') return `${toRoot}versions/#changelog`;
  const id = href.replace(/^(?:README\.md)?#/, '');
  const path = id === href ? null : placeOf(id);
  return path === null ? null : `${toRoot || './'}${path}#${id}`;
};

/**
 * A section as HTML; its heading is left out where it would repeat that of the page.
 * @param {string} name
 * @param {{ toRoot: string, title: string }} page
 */
export function sectionHtml(name, { toRoot, title }) {
  const tokens = SECTIONS.get(name);
  if (!tokens) throw new Error(`The README has no section "${name}".`);
  const rest = name === title ? tokens.slice(1) : tokens;
  const anchor = name === title ? `<a id="${slugOf(name)}"></a>` : '';
  return anchor + toHtml(rest, addressesFrom(toRoot));
}

/**
 * The changelog, one level deeper than it stands in its file.
 * @param {string} toRoot
 */
export function changelogHtml(toRoot) {
  const tokens = readMarkdown(read('CHANGELOG.md'));
  for (const token of tokens) if (token.type === 'heading') token['depth'] += 1;
  return toHtml(tokens, addressesFrom(toRoot));
}
