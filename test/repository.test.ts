import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { readJson } from './support/read-json.js';

// What neither the compiler nor the linter can check.

const root = new URL('../', import.meta.url);
const read = (file: string): Promise<string> => readFile(new URL(file, root), 'utf8');

/** Folders that contain no source files. */
const IGNORED = ['node_modules', 'dist', '.angular', 'fixtures'];

/** The paths of all files in a folder, relative to the root. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(new URL(folder, root), { withFileTypes: true });
  const paths = entries
    .filter(({ name }) => !IGNORED.includes(name))
    .map((entry) => (entry.isDirectory() ? filesOf(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]));
  return (await Promise.all(paths)).flat();
}

describe('the repository', () => {
  it('contains the IP address to allow in one source file', async () => {
    const sources = (await filesOf('src/')).filter((path) => path.endsWith('.ts'));
    expect(sources.length).to.be.greaterThan(50);
    const texts = await Promise.all(sources.map(async (path) => [path, await read(path)] as const));
    const places = texts.filter(([, text]) => text.includes('34.197.18.122')).map(([path]) => path);
    expect(places).to.deep.equal(['src/core/constants.ts']);
  });

  it('has the version of the package in the support details and in the README', async () => {
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    expect(await read('src/core/constants.ts')).to.include(`VERSION = '${version}'`);
    expect(await read('README.md')).to.include(`miva-connection-setup-${version}.tgz`);
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

  it('has every file and folder that src/README.md names', async () => {
    const files = [
      ...(await Promise.all(['src/', 'test/', 'demo/'].map(filesOf))).flat(),
      ...(await readdir(root)),
    ];
    const foldersOf = (file: string): string[] =>
      file.split('/').map((_, at, all) => `/${all.slice(0, at).join('/')}/`);
    const paths = files.flatMap((file) => [`/${file}`, ...foldersOf(file)]);
    const readme = await read('src/README.md');
    const named = [...readme.matchAll(/`((?:[\w.-]+\/)*(?:[\w.-]+\.(?:ts|js|mjs|json|md))?)`/g)].map(
      ([, name]) => name!,
    );
    expect(named.length).to.be.greaterThan(50);
    const missing = named.filter((name) => !paths.some((each) => each.endsWith(`/${name}`)));
    expect(missing).to.deep.equal([]);
  });

  it('uses the standard terms in file names and CSS classes', async () => {
    const names = Object.keys(await readJson<Record<string, string>>('tools/former-names.json'));
    const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const former = new Set([
      ...names.map(kebabCase),
      'note',
      'frame',
      'shell',
      'tolerance',
      'facts',
      'pictures',
    ]);
    const folders = await Promise.all(['src/', 'test/', 'demo/'].map(filesOf));
    const baseNames = folders.flat().map((path) => [path, path.split('/').at(-1)!.split('.')[0]!] as const);
    expect(baseNames.filter(([, name]) => former.has(name))).to.deep.equal([]);

    const styles = await Promise.all((await filesOf('src/ui/styles/')).map(read));
    const classes = [...styles.join('\n').matchAll(/\.([a-z][a-z-]*)(?=[^;{}]*\{)/g)].map(
      ([, name]) => name!,
    );
    expect(classes).to.include('field');
    expect(classes.filter((name) => former.has(name))).to.deep.equal([]);
  });

  it('uses the standard terms in comments, test titles and documentation', async () => {
    const privateWords =
      /\b(?:doors?|(?<!Math\.)floors?|rooms?|roofs?|house|lends?|hears?|mend(?:s|ed|ing)?|parted|stand-ins?)\b/i;
    const folders = await Promise.all(['src/', 'test/', 'demo/'].map(filesOf));
    const files = [...folders.flat(), 'README.md', 'CHANGELOG.md', 'vite.config.ts'].filter(
      (path) =>
        /\.(?:ts|js|mjs|css|md)$/.test(path) &&
        !/^src\/i18n\/[a-z-]+\.ts$/i.test(path) &&
        path !== 'test/repository.test.ts',
    );
    const found = await Promise.all(
      files.map(async (path) => [path, privateWords.exec(await read(path))?.[0]] as const),
    );
    expect(found.filter(([, word]) => word !== undefined)).to.deep.equal([]);
  });
});
