import { readdirSync, readFileSync } from 'node:fs';
import { readMarkdown } from './markdown.mjs';

/**
 * A page of the documentation, made from a Markdown file.
 * @typedef {object} DocsPage
 * @property {string} path of its folder; the first page's is empty
 * @property {string} file
 * @property {string} title
 */

/**
 * A page of the demo. On the site it has no server, so its introduction can differ.
 * @typedef {object} LivePage
 * @property {string} path
 * @property {string} title
 * @property {string} [from] its folder in demo/, if it has another name there
 * @property {string} [lead] replaces the demo's introduction
 */

/** @param {string} file */
export const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** @param {string} file */
function titleOf(file) {
  const heading = readMarkdown(read(file)).find(({ type }) => type === 'heading');
  if (heading?.type !== 'heading') throw new Error(`${file} has no heading.`);
  return heading['text'];
}

const names = readdirSync(new URL('../docs', import.meta.url)).map((name) => name.replace(/\.md$/, ''));

/** @type {readonly DocsPage[]} */
export const DOCS = [
  { path: '', file: 'README.md', title: 'Getting started' },
  ...names.map((name) => ({
    path: `${name}/`,
    file: `demo/docs/${name}.md`,
    title: titleOf(`demo/docs/${name}.md`),
  })),
  { path: 'changelog/', file: 'CHANGELOG.md', title: titleOf('CHANGELOG.md') },
];

/** The page that is made from the custom elements manifest. */
export const REFERENCE = { path: 'reference/', title: 'Reference' };

/** @type {readonly LivePage[]} */
export const LIVE = [
  { path: 'playground/', title: 'Playground' },
  {
    path: 'cases/',
    title: 'Cases',
    lead: 'Each store below has one mistake. Press Fill, then Add connection: this page answers as a server would after calling Miva, and the form shows what to do. Correct the highlighted value, and the store is accepted. Nothing leaves the page.',
  },
  {
    path: 'try/',
    title: 'Try it',
    lead: 'With one click, the page types, pastes or presses buttons as a user would, and the form responds. Then continue yourself: apply the fix, undo it, add the connection. Nothing leaves the page.',
  },
  {
    path: 'phases/',
    from: '.',
    title: 'Phases',
    lead: 'A form in each phase, side by side.',
  },
  { path: 'themes/', title: 'Themes' },
];

/** @type {readonly (readonly [group: string, pages: readonly { path: string, title: string }[]])[]} */
export const NAVIGATION = [
  ['Documentation', [...DOCS, REFERENCE]],
  ['Live', LIVE],
];
