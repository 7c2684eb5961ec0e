import { Marked } from 'marked';

/** @import { Token, Tokens } from 'marked' */

/** @param {string} text */
export const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The id of a heading, as on GitHub.
 * @param {string} text
 */
export const slugOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** @param {string} text */
export const readMarkdown = (text) => new Marked().lexer(text);

/**
 * Converts Markdown to HTML.
 * @param {Token[]} tokens
 * @param {(href: string) => string | null} addressOf resolves a link target; null if it is not on the site
 */
export function toHtml(tokens, addressOf) {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const content = this.parser.parseInline(tokens);
        const address = addressOf(href);
        // A file of the repository that is not on the site.
        return address === null
          ? `<span class="file" title="${escape(href)}">${content}</span>`
          : `<a href="${escape(address)}">${content}</a>`;
      },
      // The images show the form, which is live on the page itself.
      image: () => '',
      code({ text, lang = '' }) {
        const kind = lang === '' ? 'Code' : `Code, ${lang}`;
        return `<pre tabindex="0" role="group" aria-label="${escape(kind)}"><code>${escape(text)}</code></pre>\n`;
      },
      table({ header, rows }) {
        /** @param {Tokens.TableCell} cell @param {string} tag */
        const cell = ({ tokens }, tag) => `<${tag}>${this.parser.parseInline(tokens)}</${tag.split(' ')[0]}>`;
        /** @param {Tokens.TableCell[]} cells @param {string} tag */
        const row = (cells, tag) => `<tr>${cells.map((each) => cell(each, tag)).join('')}</tr>`;
        const name = header.map(({ text }) => text.replaceAll('`', '')).join(', ');
        return tableRegion(
          name,
          `<thead>${row(header, 'th scope="col"')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody>`,
        );
      },
    },
  });
  return marked.parser(tokens).replace(/<p>\s*<\/p>\n/g, '');
}

/**
 * A table that scrolls horizontally if the page is narrower, also with the keyboard.
 * @param {string} name
 * @param {string} rows
 */
export const tableRegion = (name, rows) =>
  `<div class="table" role="group" tabindex="0" aria-label="${escape(`Table: ${name}`)}"><table>${rows}</table></div>\n`;
