import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { Marked } from 'marked';

const root = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const pages = readdirSync(new URL('demo/docs', root)).map((name) => `demo/docs/${name}`);

/** The id of a heading, as on GitHub. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** The targets of the links and images in a Markdown file, and its headings. */
function outlineOf(file: string) {
  const links: string[] = [];
  const headings: string[] = [];
  const marked = new Marked();
  marked.walkTokens(marked.lexer(read(file)), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(String(token['href']));
    if (token.type === 'heading') headings.push(slugOf(String(token['text'])));
  });
  return { links, headings };
}

function isBroken(href: string, file: string): boolean {
  if (href.startsWith('https://')) return false;
  const [target = '', id] = href.split('#');
  const found = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
  if (!existsSync(new URL(found, root))) return true;
  return id !== undefined && !outlineOf(found).headings.includes(id);
}

describe('the documentation', () => {
  for (const file of ['README.md', 'CHANGELOG.md', 'src/README.md', ...pages]) {
    it(`${file} has no broken link`, () => {
      const { links } = outlineOf(file);
      expect(links.filter((href) => isBroken(href, file))).to.deep.equal([]);
    });
  }

  it('links every page of demo/docs from the README', () => {
    expect(outlineOf('README.md').links).to.include.members(pages);
  });
});
