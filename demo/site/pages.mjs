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
 * A page of the demo. On the site it has no server, so its introduction differs.
 * @typedef {object} LivePage
 * @property {string} path
 * @property {string} title
 * @property {readonly string[]} folders of demo/ whose files the page loads
 * @property {string} lead replaces the demo's introduction
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
  {
    path: 'demo/',
    title: 'Demo',
    folders: ['page', 'scenarios'],
    lead: 'The form with every option, every event, and the answers of a host. Nothing leaves this page.',
  },
];

/** @type {readonly (readonly [group: string, pages: readonly { path: string, title: string }[]])[]} */
export const NAVIGATION = [
  ['Documentation', [...DOCS, REFERENCE]],
  ['Live', LIVE],
];
