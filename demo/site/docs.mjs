import path from 'node:path';
import { readMarkdown, toHtml } from './markdown.mjs';
import { DOCS, read } from './pages.mjs';

/** @import { DocsPage } from './pages.mjs' */

/**
 * A Markdown file as HTML, without its title, which the page's layout shows.
 * @param {DocsPage} page
 * @param {string} toRoot the way to the first page
 */
export function docsHtml({ file }, toRoot) {
  const tokens = readMarkdown(read(file)).filter((token) => token.type !== 'heading' || token['depth'] !== 1);
  return toHtml(tokens, (href) => addressOf(href, file, toRoot));
}

/**
 * Where a link of a file leads to on the site; null for a file of the repository that is no page.
 * @param {string} href
 * @param {string} file
 * @param {string} toRoot
 */
function addressOf(href, file, toRoot) {
  if (href.startsWith('https:') || href.startsWith('#')) return href;
  const [target = '', id] = href.split('#');
  const page = DOCS.find((each) => each.file === path.posix.join(path.posix.dirname(file), target));
  if (page === undefined) return null;
  return `${toRoot || './'}${page.path}${id === undefined ? '' : `#${id}`}`;
}
