import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from '../support/packed.js';

// The package as it would be published.

const TYPES = ['react', 'preact', 'vue', 'svelte'].map((framework) => `./types/${framework}`);
// What a package of modules cannot serve: `require`, and TypeScript's way of before `exports`.
const OLD: readonly (string | undefined)[] = ['node10', 'node16-cjs'];

interface Analysis {
  readonly entrypoints: Readonly<
    Record<
      string,
      { resolutions: Readonly<Record<string, { resolution?: { isTypeScript: boolean } } | undefined>> }
    >
  >;
  readonly problems: readonly { kind: string; entrypoint?: string; resolutionKind?: string }[];
}

describe('the tarball', () => {
  it('satisfies publint, strictly', async () => {
    const { tarball, folder } = pack();
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      strict: true,
      level: 'suggestion',
    });
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, unknown>;
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).to.deep.equal([]);
  });

  it('has types that are right for every way to resolve a module, as arethetypeswrong sees it', () => {
    const words = [
      'attw',
      pack().tarball,
      '--profile',
      'esm-only',
      '--format',
      'json',
      '--no-definitely-typed',
    ];
    // Not code: a manifest, and the single files, which have no types.
    const plain = ['./dist/cdn/*', './schemas/*', './custom-elements.json', './package.json'];
    const entries = ['--exclude-entrypoints', ...plain, '--include-entrypoints', ...TYPES];
    // Its exit code says whether there is a problem that the profile does not leave out.
    const said = execFileSync('npx', [...words, ...entries], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { analysis } = JSON.parse(said) as { analysis: Analysis };
    for (const door of ['.', './define', './core', './react', ...TYPES]) {
      const { resolutions } = analysis.entrypoints[door]!;
      for (const way of ['node16-esm', 'bundler'] as const) {
        expect(resolutions[way]?.resolution?.isTypeScript, `${door}, ${way}`).to.equal(true);
      }
    }
    const problems = analysis.problems.filter(({ resolutionKind }) => !OLD.includes(resolutionKind));
    expect(problems).to.deep.equal([]);
  });

  it('holds what is built and the documentation, and nothing of the sources and tests', () => {
    const { files } = pack();
    expect(files).to.include.members([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'demo/docs/options.md',
      'dist/cdn/integrity.json',
      'dist/cdn/miva-connection-setup.iife.js',
      'dist/cdn/miva-connection-setup.js.map',
      'dist/custom-elements.json',
      'dist/schemas/payload.schema.json',
      'dist/schemas/verdict.schema.json',
      'dist/web-types.json',
    ]);
    const other = files.filter(
      (file) => !/^(?:dist\/|demo\/docs\/|(?:CHANGELOG|README)\.md$|LICENSE$|package\.json$)/.test(file),
    );
    expect(other).to.deep.equal([]);
    expect(files.filter((file) => file.endsWith('.tsbuildinfo'))).to.deep.equal([]);
  });

  it('opens a door to its schemas', () => {
    const { resolve } = createRequire(`${pack().consumer}/package.json`);
    for (const name of ['payload', 'verdict']) {
      const file = resolve(`miva-connection-setup/schemas/${name}.schema.json`);
      const { title, oneOf } = JSON.parse(readFileSync(file, 'utf8')) as { title: string; oneOf: unknown[] };
      expect(title).to.contain(name);
      expect(oneOf).to.have.length(name === 'payload' ? 3 : 2);
    }
  });

  it('holds every file that its package.json names', () => {
    const { files, folder } = pack();
    const text = readFileSync(`${folder}/package.json`, 'utf8');
    const named = [...text.matchAll(/"(?:\.\/)?(dist\/[^"*]+)"/g)].map(([, path]) => path!);
    expect(named.length).to.be.greaterThan(9);
    expect(named.filter((path) => !files.includes(path))).to.deep.equal([]);
  });
});
