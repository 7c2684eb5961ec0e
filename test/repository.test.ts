import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'chai';

// What neither the compiler nor the linter can check.

const root = new URL('../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(new URL(folder, root), { recursive: true, withFileTypes: true });
  const start = new URL(root).pathname;
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('//', '/').replace(start, ''));
}

describe('the repository', () => {
  it('contains the IP address to allow in one source file', async () => {
    const sources = (await filesOf('src/')).filter((path) => path.endsWith('.ts'));
    expect(sources.length).to.be.greaterThan(50);
    const texts = await Promise.all(sources.map(async (path) => [path, await read(path)] as const));
    const places = texts.filter(([, text]) => text.includes('34.197.18.122')).map(([path]) => path);
    expect(places).to.deep.equal(['src/core/constants.ts']);
  });

  it('has the version of the package in the support details', async () => {
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    expect(await read('src/core/constants.ts')).to.include(`VERSION = '${version}'`);
  });

  it('exports the entry points of the contract', async () => {
    const { exports } = JSON.parse(await read('package.json')) as { exports: Record<string, unknown> };
    expect(Object.keys(exports)).to.deep.equal([
      '.',
      './define',
      './core',
      './locales/*',
      './react',
      './types/*',
      './schemas/*',
      './custom-elements.json',
      './dist/cdn/*',
      './package.json',
    ]);
  });

  it('has at most 16 scripts', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).length).to.be.at.most(16);
  });

  it('has every file that src/README.md names', async () => {
    const folders = await Promise.all(['src/', 'test/', 'demo/server/', 'demo/site/'].map(filesOf));
    const files = folders.flat();
    const readme = await read('src/README.md');
    const named = [...readme.matchAll(/`((?:[\w-]+\/)*[\w-]+(?:\.d)?\.ts)`/g)].map(([, name]) => name!);
    expect(named.length).to.be.greaterThan(10);
    const missing = named.filter(
      (name) => !files.some((file) => file === name || file === `src/${name}` || file.endsWith(`/${name}`)),
    );
    expect(missing).to.deep.equal([]);
  });

  it('uses no private word where a standard term exists', async () => {
    const files = [...(await filesOf('src/')), ...(await filesOf('demo/docs/')), 'README.md', 'CHANGELOG.md'];
    const privateWords =
      /\b(?:doors?|(?<!Math\.)floors?|rooms?|roofs?|house|lends?|hears?|mend(?:s|ed|ing)?|parted|stand-ins?)\b/i;
    const found: string[] = [];
    for (const file of files.filter(
      (path) => /\.(?:ts|md)$/.test(path) && !/src\/i18n\/[a-z-]+\.ts$/i.test(path),
    )) {
      const match = privateWords.exec(await read(file));
      if (match) found.push(`${file}: ${match[0]}`);
    }
    expect(found).to.deep.equal([]);
  });
});
