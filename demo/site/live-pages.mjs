import { head, toRootFrom, topBar } from './layout.mjs';

/** @import { LivePage } from './pages.mjs' */

/**
 * Turns a page of the demo into a page of the documentation, with the top bar and with URLs that work in any folder.
 * @param {string} html
 * @param {LivePage} page
 */
export function livePage(html, { path, title, lead }) {
  const header = `<header><h1>${title}</h1><p>${lead}</p></header>`;
  return (
    replaced(html, /<header>[^]*?<\/header>/, header)
      // The hosts need their servers.
      .replace(/<footer>[^]*?<\/footer>/, '')
      .replace('<meta charset="utf-8" />', `<meta charset="utf-8" />${head(path)}`)
      .replace(/<title>[^]*?<\/title>/, `<title>${title} · miva-connection-setup</title>`)
      .replaceAll('src="/dist/cdn/', `vite-ignore src="${toRootFrom(path)}cdn/`)
      .replace(/<main\b/, '<main id="content" tabindex="-1"')
      .replace(/<body>([^]*)<\/body>/, (_, content) => {
        return `<body>${topBar(path)}\n<div class="site-page">${content}</div>\n  </body>`;
      })
  );
}

/**
 * Moves the body styles of the demo to the container of its content, so that they do not apply to the top bar.
 * @param {string} css
 */
export const liveStyles = (css) => css.replace(/^(\s*)body(?= \{)/gm, '$1.site-page');

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} replacement
 */
function replaced(text, pattern, replacement) {
  if (!pattern.test(text)) throw new Error(`A page of the demo has no ${pattern}.`);
  return text.replace(pattern, () => replacement);
}
