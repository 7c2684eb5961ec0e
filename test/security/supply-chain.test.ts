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

/** Every package a lock file names, by its folder. */
const locked = async (project = '') => {
  const lock = `${project}package-lock.json`;
  const { packages } = await readJson<{ packages: Record<string, LockedPackage> }>(lock);
  const { '': _, ...all } = packages;
  return Object.entries(all);
};
const contentsOf = async (folder: string): Promise<string[]> =>
  (await readdir(new URL(folder, root))).map((name) => folder + name);
/** The folders of what is installed apart: the hosts of the demo, the projects that try the types, the rivals in speed. */
const projects = async (): Promise<string[]> =>
  [...(await contentsOf('demo/hosts/')), ...(await contentsOf('test/types/')), 'test/bench']
    .filter((folder) => existsSync(new URL(`${folder}/package.json`, root)))
    .map((folder) => `${folder}/`);
const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

describe('the supply chain', function () {
  this.timeout(60_000);

  describe('of those who work on it', () => {
    const withoutHash = (all: Awaited<ReturnType<typeof locked>>): string[] =>
      all
        .filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))
        .map(([folder]) => folder);

    it('has the hash of every package in the lock file', async () => {
      const all = await locked();
      expect(all.length).to.be.greaterThan(100);
      expect(withoutHash(all)).to.deep.equal([]);
    });

    it('has them for all that is installed apart too, but of the package itself, which is packed anew', async () => {
      const all = await projects();
      expect(all.length).to.be.greaterThan(10);
      for (const project of all) {
        const others = (await locked(project)).filter(
          ([folder]) => nameOf(folder) !== 'miva-connection-setup',
        );
        expect(withoutHash(others), project).to.deep.equal([]);
      }
    });

    it('names no host of a registry in the lock file', async () => {
      const text = await read('package-lock.json');
      expect((await locked()).filter(([, { resolved }]) => resolved !== undefined)).to.deep.equal([]);
      expect(text).not.to.match(/"resolved"|"(?:version|link)":\s*"?(?:https?:|git|file:|true)/);
    });

    it('names one version of each package it asks for', async () => {
      const { dependencies, devDependencies } = await manifest();
      const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
      );
      expect(ranges).to.deep.equal([]);
    });

    it('lets no package run a script while it is installed', async () => {
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

    it('is installed with npm ci wherever it is installed', async () => {
      const { scripts } = await manifest();
      const pages = await contentsOf('demo/docs/');
      const texts = await Promise.all(
        ['.ci/run', 'README.md', ...pages].map(async (file) => [file, await read(file)] as const),
      );
      const places: Record<string, string> = { ...Object.fromEntries(texts), ...scripts };
      const bent = Object.entries(places).flatMap(([place, text]) =>
        // A host that installs the package by its name has a lock file of its own.
        [...text.matchAll(/\bnpm (?:i|install|add)\b(?! miva-connection-setup$).*/gm)].map(
          ([line]) => `${place}: ${line}`,
        ),
      );
      expect(bent).to.deep.equal([]);
      for (const place of ['.ci/run', 'README.md'] as const) expect(places[place]).to.match(/\bnpm ci\b/);
    });

    it('is installed with npm ci by its tools', async () => {
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

  describe('of those who install it', () => {
    it('holds no script that runs at an install, neither its own nor of what it depends on', async () => {
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
      // npm runs node-gyp for a package that holds this file.
      expect(files).not.to.include('binding.gyp');
      const { scripts } = await manifest();
      for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']) {
        expect(scripts, name).not.to.have.property(name);
      }
      const shipped = (await locked()).filter(([, { dev }]) => !dev);
      expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).to.deep.equal([]);
    });

    it('has the hash of every built file for a page in integrity.json, and of none that is not there', async () => {
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

    it('has a bill of materials: every package it ships or asks for, its version, its licence and its hash', async () => {
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

    it('says the same in every build: the bill holds no time and no number drawn by lot', async () => {
      const text = await read('dist/bill-of-materials.cdx.json');
      expect(text).not.to.match(/timestamp|serialNumber|registry\.|file:|\/node_modules\//);
    });
  });
});
