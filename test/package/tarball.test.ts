import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from '../support/packed.js';

// The package as it would be published.

const TYPES = ['react', 'preact', 'vue', 'svelte'].map((framework) => `./types/${framework}`);
// An ESM-only package supports neither `require` nor TypeScript's module resolution from before `exports`.
const UNSUPPORTED: readonly (string | undefined)[] = ['node10', 'node16-cjs'];

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
  it('passes publint in strict mode', async () => {
    const { tarball, folder } = pack();
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      strict: true,
      level: 'suggestion',
    });
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, unknown>;
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).to.deep.equal([]);
  });

  it('has correct types for every supported module resolution, according to arethetypeswrong', () => {
    const args = [
      'attw',
      pack().tarball,
      '--profile',
      'esm-only',
      '--format',
      'json',
      '--no-definitely-typed',
    ];
    // Data and the self-contained files have no types.
    const plain = ['./dist/cdn/*', './schemas/*', './custom-elements.json', './package.json'];
    const entries = ['--exclude-entrypoints', ...plain, '--include-entrypoints', ...TYPES];
    // It exits with an error if there is a problem that the profile does not ignore.
    const output = execFileSync('npx', [...args, ...entries], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { analysis } = JSON.parse(output) as { analysis: Analysis };
    for (const entryPoint of ['.', './define', './core', './react', ...TYPES]) {
      const { resolutions } = analysis.entrypoints[entryPoint]!;
      for (const resolution of ['node16-esm', 'bundler'] as const) {
        expect(resolutions[resolution]?.resolution?.isTypeScript, `${entryPoint}, ${resolution}`).to.equal(
          true,
        );
      }
    }
    const problems = analysis.problems.filter(({ resolutionKind }) => !UNSUPPORTED.includes(resolutionKind));
    expect(problems).to.deep.equal([]);
  });

  it('contains the build and the documentation, but no sources or tests', () => {
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

  it('exports its schemas', () => {
    const { resolve } = createRequire(`${pack().consumer}/package.json`);
    for (const name of ['payload', 'verdict']) {
      const file = resolve(`miva-connection-setup/schemas/${name}.schema.json`);
      const { title, oneOf } = JSON.parse(readFileSync(file, 'utf8')) as { title: string; oneOf: unknown[] };
      expect(title).to.contain(name);
      expect(oneOf).to.have.length(name === 'payload' ? 3 : 2);
    }
  });

  it('contains every file named in its package.json', () => {
    const { files, folder } = pack();
    const text = readFileSync(`${folder}/package.json`, 'utf8');
    const named = [...text.matchAll(/"(?:\.\/)?(dist\/[^"*]+)"/g)].map(([, path]) => path!);
    expect(named.length).to.be.greaterThan(9);
    expect(named.filter((path) => !files.includes(path))).to.deep.equal([]);
  });
});
