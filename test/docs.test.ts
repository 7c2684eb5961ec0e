import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { Marked } from 'marked';
import { slugOf } from '../demo/site/markdown.mjs';
import { DIAGNOSTIC_CODES, FIX_CODES } from '../src/core/validation/diagnostic-codes.js';
import { ANSWER_CODES, FIELD_CODES, PAYLOAD_CODES } from '../src/core/codes.js';
import { english as en } from '../src/i18n/english.js';
import { OPTION_NAMES, OPTION_PROPERTIES } from '../src/element/options.js';
import { tokens } from '../src/ui/styles/tokens.js';

const root = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const pages = readdirSync(new URL('demo/docs', root)).map((name) => `demo/docs/${name}`);

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

  describe('codes.md', () => {
    const messages: ReadonlyMap<string, string> = new Map(
      [...read('demo/docs/codes.md').matchAll(/^\| `([a-z0-9-]+)`\s+\| (.*?)\s*\|$/gm)].map(
        ([, code, message]) => [code!, message!],
      ),
    );

    it('has a row for every code', () => {
      const codes = [...FIELD_CODES, ...ANSWER_CODES, ...PAYLOAD_CODES, ...DIAGNOSTIC_CODES, ...FIX_CODES];
      expect([...messages.keys()]).to.have.members([...new Set<string>(codes)]);
    });

    it('contains the message that the form shows', () => {
      for (const [code, message] of Object.entries({ ...en.codes, ...en.advice, ...en.fixes })) {
        expect(messages.get(code), code).to.equal(message);
      }
    });
  });

  it('options.md has a row for every option, with its attribute', () => {
    const options = read('demo/docs/options.md');
    for (const name of OPTION_NAMES) {
      const { attribute } = OPTION_PROPERTIES[name];
      const cells = `^\\| ${attribute === false ? '–' : `\`${String(attribute)}\``}\\s+\\| \`${name}\``;
      expect(options, name).to.match(new RegExp(cells, 'm'));
    }
  });

  it('theming.md has a row for every custom property, with its default', () => {
    const rows = [
      ...read('demo/docs/theming.md').matchAll(/^\| `([a-z-]+)`\s+\| `([^`]+)`\s+\| `([^`]+)`\s+\|/gm),
    ].map(([, name, light, dark]) => [name, light === dark ? light : `light-dark(${light!}, ${dark!})`]);
    const declared = [...tokens.cssText.matchAll(/--miva-connection-([a-z-]+), (.*)\);/g)];
    expect(rows).to.deep.equal(declared.map(([, name, initial]) => [name, initial]));
  });
});
