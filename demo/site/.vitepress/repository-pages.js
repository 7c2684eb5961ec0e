import path from 'node:path';

/** @typedef {import('markdown-it').Token} Token */

const PAGE = /^(?:README|CHANGELOG|demo\/docs\/[\w-]+)\.md$/;

/**
 * A plugin for markdown-it that makes the pages of the repository pages of the site:
 *   - A link to another page leads to its place on the site. A link to any other file of the repository becomes plain
 *     text, because the site does not have that file. If the text is the file's name, its path is shown instead.
 *   - The image of the form in the README becomes the form itself.
 *   - Vue does not evaluate `{{ … }}` in inline code.
 *
 * @param {import('markdown-it')} markdown
 * @param {string} root the folder of the repository
 */
export function repositoryPages(markdown, root) {
  markdown.core.ruler.push('repository-pages', ({ tokens, env }) => {
    const folder = path.relative(root, path.dirname(env.realPath ?? env.path)).replaceAll(path.sep, '/');
    for (const children of tokens.map((token) => token.children ?? [])) {
      for (const [index, token] of children.entries()) {
        if (token.type === 'code_inline') token.attrSet('v-pre', '');
        if (token.type === 'image' && folder === '') toHtml(token, '<LiveForm />');
        if (token.type === 'link_open') resolveLink(children, index, folder);
      }
    }
  });
}

/**
 * @param {Token[]} tokens
 * @param {number} index of the token that opens the link
 * @param {string} folder of the page, from the root of the repository
 */
function resolveLink(tokens, index, folder) {
  const link = tokens[index];
  const href = link?.attrGet('href') ?? '';
  if (link === undefined || /^(?:\w+:|#)/.test(href)) return;
  const [target = '', id] = href.split('#');
  const file = path.posix.join(folder, target);
  if (PAGE.test(file)) {
    const name = file === 'README.md' ? 'index.md' : path.posix.basename(file).toLowerCase();
    link.attrSet('href', `./${name}${id === undefined ? '' : `#${id}`}`);
    return;
  }
  const close = tokens.find(({ type }, at) => at > index && type === 'link_close');
  toHtml(link, '<span>');
  if (close !== undefined) toHtml(close, '</span>');
  const text = tokens[index + 1];
  if (text?.type === 'text' && text.content === path.posix.basename(file)) {
    text.type = 'code_inline';
    text.tag = 'code';
    text.content = file;
  }
}

/**
 * @param {Token} token
 * @param {string} content
 */
function toHtml(token, content) {
  token.type = 'html_inline';
  token.content = content;
}
