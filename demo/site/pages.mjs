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
 * A page of the demo. Here it runs without a server, so its introduction may differ.
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
    lead: 'Each store below has one thing wrong. Press Fill, then Add connection: this page answers as a server would that was told so by Miva, and the form says what to do. Correct what is marked, and the store is accepted. Nothing leaves the page.',
  },
  {
    path: 'try/',
    title: 'Try it',
    lead: 'One click each: the page types, pastes or presses as a person would, and the form answers. From there on the form is yours: take the fix, undo it, add the connection. Nothing leaves the page.',
  },
  {
    path: 'phases/',
    from: '.',
    title: 'Phases',
    lead: 'Every phase side by side, each a form of its own.',
  },
  { path: 'looks/', title: 'Looks' },
];

/** @type {readonly (readonly [group: string, pages: readonly { path: string, title: string }[]])[]} */
export const NAVIGATION = [
  ['Documentation', [...DOCS, REFERENCE]],
  ['Live', LIVE],
];
