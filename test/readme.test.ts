import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { ANSWER_CODES, FIELD_CODES, PAYLOAD_CODES } from '../src/core/codes.js';
import { ADVICE_CODES, FIX_CODES } from '../src/core/advice-codes.js';
import { slugOf } from '../demo/site/markdown.mjs';
import { OPTION_NAMES, OPTION_PROPERTIES } from '../src/options.js';
import { english as en } from '../src/messages/english.js';
import { tokens } from '../src/ui/styles-tokens.js';

// The README's reference held against the code.

describe('the README', () => {
  let readme = '';

  before(async () => {
    readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  });

  /** Without its samples, whose lines may look like headings and links. */
  const prose = (): string => readme.replace(/^( *)```[^]*?^\1```$/gm, '');
  const headings = (): string[] => [...prose().matchAll(/^## (.+)$/gm)].map(([, words]) => words!);
  const links = (text: string): string[] => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href!);

  it('leads to nothing that is not there', () => {
    const anchors = headings().map((words) => `#${slugOf(words)}`);
    const dead = links(prose()).filter((href) => {
      if (href.startsWith('https://')) return false;
      return href.startsWith('#')
        ? !anchors.includes(href)
        : !existsSync(new URL(`../${href}`, import.meta.url));
    });
    expect(dead).to.deep.equal([]);
  });

  it('lists every section in its contents', () => {
    const listed = links(prose().split('\n## Contents\n')[1]!.split('\n## ')[0]!);
    const sections = headings().filter((words) => words !== 'Contents');
    expect(listed).to.have.members(sections.map((words) => `#${slugOf(words)}`));
  });

  const rows = (): ReadonlyMap<string, string> =>
    new Map(
      [...readme.split('## Codes')[1]!.matchAll(/^\| `([a-z0-9-]+)`\s+\| (.*?)\s*\|$/gm)].map(
        ([, code, words]) => [code!, words!],
      ),
    );

  it('lists every code, in the order of the code', () => {
    const codes = [...FIELD_CODES, ...ANSWER_CODES, ...PAYLOAD_CODES] as readonly string[];
    expect([...rows().keys()].filter((code) => codes.includes(code))).to.deep.equal([...new Set(codes)]);
  });

  it('says of each code what the form says', () => {
    const said = Object.fromEntries([...rows()].filter(([code]) => Object.hasOwn(en.codes, code)));
    expect(said).to.deep.equal(en.codes);
  });

  it('lists every advice and every fix', () => {
    for (const [code, words] of Object.entries({ ...en.advice, ...en.fixes })) {
      expect(rows().get(code), code).to.equal(words);
    }
    for (const code of [...ADVICE_CODES, ...FIX_CODES]) expect(rows().has(code), code).to.equal(true);
  });

  it('shows what the hosts of demo/hosts run', async () => {
    const hosts = new URL('../demo/hosts/', import.meta.url);
    const shown = readdirSync(hosts, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /(^|\/)(connect-store\.\w+|draft\.ts)$/.test(path) && !/node_modules|dist/.test(path),
    );
    expect(shown).to.have.length(8);
    for (const path of [...shown, 'vue-3/vite.config.js']) {
      const code = await readFile(new URL(path, hosts), 'utf8');
      expect(readme.includes(`\n${code}\`\`\`\n`), path).to.equal(true);
    }
  });

  it('lists every option with its attribute', () => {
    for (const name of OPTION_NAMES) {
      const { attribute } = OPTION_PROPERTIES[name];
      const cells = `^\\| ${attribute === false ? '–' : `\`${String(attribute)}\``}\\s+\\| \`${name}\``;
      expect(readme, name).to.match(new RegExp(cells, 'm'));
    }
  });

  it('lists every custom property with its default', () => {
    const written = [...readme.matchAll(/^\| `([a-z-]+)`\s+\| `([^`]+)`\s+\| `([^`]+)`\s+\|/gm)];
    const declared = [...tokens.cssText.matchAll(/--miva-connection-([a-z-]+), (.*)\);/g)];
    const asWritten = written.map(([, name, light, dark]) =>
      light === dark ? [name, light] : [name, `light-dark(${light!}, ${dark!})`],
    );
    expect(asWritten).to.deep.equal(declared.map(([, name, initial]) => [name, initial]));
  });

  for (const look of ['bootstrap', 'material', 'polaris', 'plain']) {
    it(`holds the recipe of the demo's ${look} page`, async () => {
      const recipe = new URL(`../demo/looks/recipes/${look}.css`, import.meta.url);
      expect(readme).to.include(await readFile(recipe, 'utf8'));
    });
  }
});
