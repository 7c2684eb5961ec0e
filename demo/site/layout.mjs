import { NAVIGATION } from './pages.mjs';

/** As strict as a page with the form can be: nothing of the documentation comes from elsewhere, or goes there. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @param {string} path */
export const toRootFrom = (path) => '../'.repeat(path.split('/').length - 1);

/**
 * Every page of the documentation, by links.
 * @param {string} path of the page they stand on
 */
function links(path) {
  const toRoot = toRootFrom(path) || './';
  return NAVIGATION.map(
    ([group, pages]) =>
      `<p class="site-group">${group}</p><ul>${pages
        .map(({ path: to, title }) => {
          const current = to === path ? ' aria-current="page"' : '';
          return `<li><a href="${toRoot}${to}"${current}>${title}</a></li>`;
        })
        .join('')}</ul>`,
  ).join('');
}

/**
 * What stands on top of every page: a way past it, the way home, and the menu.
 * @param {string} path
 */
export const topBar = (path) => `
    <a class="site-skip" href="#content">Skip to the content</a>
    <nav class="site-bar" aria-label="Documentation">
      <a class="site-home" href="${toRootFrom(path) || './'}">miva-connection-setup</a>
      <details class="site-menu">
        <summary>All pages</summary>
        <div class="site-pages">${links(path)}</div>
      </details>
    </nav>`;

/**
 * What is in the head of every page.
 * @param {string} path
 */
export const head = (path) => `
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <link rel="icon" href="${toRootFrom(path) || './'}site/icon.svg" />
    <link rel="stylesheet" href="${toRootFrom(path) || './'}site/bar.css" />`;

/**
 * @param {{ path: string, title: string, content: string }} page
 */
export function prosePage({ path, title, content }) {
  const toRoot = toRootFrom(path) || './';
  const scripts = content.includes('</miva-connection-setup>')
    ? `
    <script vite-ignore src="${toRoot}cdn/miva-connection-setup.iife.js" defer></script>
    <script src="${toRoot}site/live.js" type="module"></script>`
    : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />${head(path)}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · miva-connection-setup</title>
    <link rel="stylesheet" href="${toRoot}site/prose.css" />${scripts}
  </head>
  <body>${topBar(path)}
    <div class="columns">
      <nav class="sidebar" aria-label="Pages">${links(path)}</nav>
      <main id="content" tabindex="-1">
        <h1>${title}</h1>
        ${content}
      </main>
    </div>
  </body>
</html>
`;
}
