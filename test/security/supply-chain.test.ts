import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect } from 'chai';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
interface BillOfMaterials {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  }[];
}

const root = new URL('../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');
const readJson = async <Shape>(path: string): Promise<Shape> => JSON.parse(await read(path)) as Shape;

const manifest = () =>
  readJson<{
    version: string;
    scripts: Record<string, string>;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
    allowScripts: Record<string, boolean>;
  }>('package.json');

/** Every package of a lock file, by folder. */
const locked = async (project = '') => {
  const lock = `${project}package-lock.json`;
  const { packages } = await readJson<{ packages: Record<string, LockedPackage> }>(lock);
  const { '': _, ...all } = packages;
  return Object.entries(all);
};
const contentsOf = async (folder: string): Promise<string[]> =>
  (await readdir(new URL(folder, root))).map((name) => folder + name);
/** The folders with their own lock file: the hosts of the demo, the type tests, the benchmark. */
const projects = async (): Promise<string[]> =>
  [...(await contentsOf('demo/hosts/')), ...(await contentsOf('test/types/')), 'test/bench']
    .filter((folder) => existsSync(new URL(`${folder}/package.json`, root)))
    .map((folder) => `${folder}/`);
const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

describe('the supply chain', function () {
  this.timeout(60_000);

  describe('for contributors', () => {
    const withoutHash = (all: Awaited<ReturnType<typeof locked>>): string[] =>
      all
        .filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))
        .map(([folder]) => folder);

    it('has the hash of every package in the lock file', async () => {
      const all = await locked();
      expect(all.length).to.be.greaterThan(100);
      expect(withoutHash(all)).to.deep.equal([]);
    });

    it('has the hashes in the other lock files too, except that of the package itself, which is packed anew', async () => {
      const all = await projects();
      expect(all.length).to.be.greaterThan(10);
      for (const project of all) {
        const others = (await locked(project)).filter(
          ([folder]) => nameOf(folder) !== 'miva-connection-setup',
        );
        expect(withoutHash(others), project).to.deep.equal([]);
      }
    });

    it('has no registry address in the lock file', async () => {
      const text = await read('package-lock.json');
      expect((await locked()).filter(([, { resolved }]) => resolved !== undefined)).to.deep.equal([]);
      expect(text).not.to.match(/"resolved"|"(?:version|link)":\s*"?(?:https?:|git|file:|true)/);
    });

    it('pins an exact version of every dependency', async () => {
      const { dependencies, devDependencies } = await manifest();
      const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
      );
      expect(ranges).to.deep.equal([]);
    });

    it('lets no package run an install script', async () => {
      const { allowScripts } = await manifest();
      const scripted = (await locked()).filter(([, { hasInstallScript }]) => hasInstallScript);
      for (const [folder] of scripted) expect(allowScripts[nameOf(folder)], folder).to.equal(false);
      const tool = await read('test/tools/framework-hosts.mjs');
      expect([...tool.matchAll(/'ci'.*/g)].join()).to.match(/^'ci', '--ignore-scripts'/);
      for (const project of (await projects()).filter((each) => !each.startsWith('demo/hosts/'))) {
        expect((await locked(project)).filter(([, { hasInstallScript }]) => hasInstallScript)).to.deep.equal(
          [],
        );
      }
    });

    it('is installed with npm ci in scripts, CI and documentation', async () => {
      const { scripts } = await manifest();
      const pages = await contentsOf('demo/docs/');
      const texts = await Promise.all(
        ['.ci/run', 'README.md', ...pages].map(async (file) => [file, await read(file)] as const),
      );
      const places: Record<string, string> = { ...Object.fromEntries(texts), ...scripts };
      const violations = Object.entries(places).flatMap(([place, text]) =>
        // A host that installs the packed package has a lock file of its own.
        [...text.matchAll(/\bnpm (?:i|install|add)\b(?! \S+\.tgz$).*/gm)].map(
          ([line]) => `${place}: ${line}`,
        ),
      );
      expect(violations).to.deep.equal([]);
      for (const place of ['.ci/run', 'README.md'] as const) expect(places[place]).to.match(/\bnpm ci\b/);
    });

    it('is installed with npm ci by the tools', async () => {
      const tools = [...(await contentsOf('test/tools/')), ...(await contentsOf('test/bench/'))];
      const lines = await Promise.all(
        tools.filter((file) => file.endsWith('.mjs')).map(async (file) => (await read(file)).split('\n')),
      );
      const installing = lines.flat().filter((line) => /'(?:ci|i|install|add)'/.test(line));
      // Debian's own packages come from Debian.
      const byNpm = installing.filter((line) => !/\bapt\('install'/.test(line));
      expect(byNpm.length).to.be.greaterThan(2);
      expect(byNpm.filter((line) => !line.includes(`'ci'`))).to.deep.equal([]);
    });
  });

  describe('for users of the package', () => {
    it('has no install script, neither its own nor of a dependency', async () => {
      const { stdout } = await promisify(execFile)(
        'npm',
        ['pack', '--dry-run', '--json', '--ignore-scripts'],
        {
          cwd: root,
          shell: process.platform === 'win32',
        },
      );
      const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
      const files = packed.files.map(({ path }) => path);
      expect(files).to.include('dist/cdn/miva-connection-setup.js');
      // npm runs node-gyp for a package that contains this file.
      expect(files).not.to.include('binding.gyp');
      const { scripts } = await manifest();
      for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']) {
        expect(scripts, name).not.to.have.property(name);
      }
      const shipped = (await locked()).filter(([, { dev }]) => !dev);
      expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).to.deep.equal([]);
    });

    it('has the hash of every file for script tags in integrity.json, and no other', async () => {
      const hashes = await readJson<Record<string, string>>('dist/cdn/integrity.json');
      const folder = new URL('dist/cdn/', root);
      const files = (await readdir(folder, { recursive: true }))
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => file.endsWith('.js'));
      expect(files.length).to.be.at.least(2);
      expect(Object.keys(hashes).sort()).to.deep.equal(files.sort());
      for (const file of files) {
        const hash = createHash('sha384').update(await readFile(new URL(file, folder)));
        expect(hashes[file], file).to.equal(`sha384-${hash.digest('base64')}`);
      }
    });

    it('has a bill of materials with version, license and hash of every package that it ships or depends on', async () => {
      const bill = await readJson<BillOfMaterials>('dist/bill-of-materials.cdx.json');
      expect(bill.bomFormat).to.equal('CycloneDX');
      const { version } = await manifest();
      expect(bill.metadata.component).to.deep.include({ name: 'miva-connection-setup', version });
      const shipped = (await locked()).filter(
        ([folder, { dev, optional }]) => folder.endsWith('/@lit/react') || (!dev && !optional),
      );
      const listed = bill.components.map(({ name, version: its, licenses, hashes }) => [
        name,
        its,
        licenses.map(({ license }) => license.id).join(),
        hashes.map(({ alg, content }) => `${alg} ${content}`).join(),
      ]);
      const expected = shipped.map(([folder, { version: its, license, integrity = '' }]) => [
        nameOf(folder),
        its,
        license,
        `SHA-512 ${Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')}`,
      ]);
      expect(listed.sort()).to.deep.equal(expected.sort());
      expect(listed.map(([name]) => name)).to.include.members(['lit', '@lit/context', 'zod', 'lit-html']);
    });

    it('has a reproducible bill of materials, without time or random numbers', async () => {
      const text = await read('dist/bill-of-materials.cdx.json');
      expect(text).not.to.match(/timestamp|serialNumber|registry\.|file:|\/node_modules\//);
    });
  });
});
