import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import {
  defineConfig,
  mergeConfig,
  runnerImport,
  type BuildOptions,
  type Plugin,
  type UserConfig,
} from 'vite';

// `npm run build` runs Vite once a mode:
//   package  the entry points of the npm package; dependencies stay outside
//   module   dist/cdn/miva-connection-setup.js, one self-contained file for <script type="module">
//   classic  dist/cdn/miva-connection-setup.iife.js, the same for a classic <script>
//   locales  dist/cdn/locales/*.js, one translation each, loaded by both

const LOCALES = readdirSync('src/locales').map((file) => path.parse(file).name);

/** A self-contained file above this size, in bytes of brotli, means that something large slipped in by accident. */
const LARGEST_FILE = 50_000;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The types for frameworks are written as declarations, which the compiler does not copy. */
const frameworkTypes: Plugin = {
  name: 'framework-types',
  generateBundle() {
    for (const file of readdirSync('src/types').filter((name) => name.endsWith('.d.ts'))) {
      const source = readFileSync(`src/types/${file}`, 'utf8');
      this.emitFile({ type: 'asset', fileName: `types/types/${file}`, source });
    }
  },
};

/** The JSON Schemas of what a server receives and of what it answers. */
const jsonSchemas: Plugin = {
  name: 'json-schemas',
  async generateBundle() {
    type Sources = typeof import('./src/core/payload/json-schema.js') &
      typeof import('./src/core/payload/verdict-schema.js');
    const load = async (file: string) =>
      (await runnerImport<Sources>(`./src/core/payload/${file}.ts`)).module;
    const { connectionJsonSchema } = await load('json-schema');
    const { VERDICT_SCHEMA } = await load('verdict-schema');
    const schemas = {
      payload: { title: 'The payload of a connection', ...connectionJsonSchema },
      verdict: VERDICT_SCHEMA,
    };
    for (const [name, schema] of Object.entries(schemas)) {
      this.emitFile({ type: 'asset', fileName: `schemas/${name}.schema.json`, source: json(schema) });
    }
  },
};

interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; 'bom-ref': string } };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** npm's bill of materials, reduced to what is shipped, and the same for the same sources: no time, no random number. */
const billOfMaterials: Plugin = {
  name: 'bill-of-materials',
  generateBundle() {
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
    const shell = process.platform === 'win32';
    const bill = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', shell })) as Sbom;
    const { name, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const shipped = new Set<string>();
    const ship = (ref: string): void => {
      if (shipped.has(ref)) return;
      shipped.add(ref);
      bill.dependencies.find((each) => each.ref === ref)?.dependsOn.forEach(ship);
    };
    for (const [packageName, version] of Object.entries(dependencies)) ship(`${packageName}@${version}`);
    // Built into react.js, so that its peer, React's types, is not installed for everybody.
    shipped.add(`@lit/react@${devDependencies['@lit/react']}`);
    delete bill.serialNumber;
    delete bill.metadata.timestamp;
    bill.metadata.component.name = name;
    bill.components = bill.components.filter((each) => shipped.has(each['bom-ref']));
    bill.dependencies = bill.dependencies
      .filter(({ ref }) => shipped.has(ref) || ref === bill.metadata.component['bom-ref'])
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => shipped.has(each)) }));
    this.emitFile({ type: 'asset', fileName: 'bill-of-materials.cdx.json', source: json(bill) });
  },
};

/** Adds the hashes of the self-contained files to dist/cdn/integrity.json, and prints their sizes. */
const integrity: Plugin = {
  name: 'integrity',
  writeBundle({ dir }, bundle) {
    const list = `${dir}/integrity.json`;
    const hashes = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
    for (const file of Object.keys(bundle).filter((name) => name.endsWith('.js'))) {
      const content = readFileSync(`${dir}/${file}`);
      const size = brotliCompressSync(content).length;
      console.log(`dist/cdn/${file}: ${(size / 1000).toFixed(1)} kB brotli`);
      if (size > LARGEST_FILE) this.error(`${file} is larger than ${LARGEST_FILE} bytes. Why?`);
      hashes[file] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    }
    writeFileSync(list, json(Object.fromEntries(Object.entries(hashes).sort())));
  },
};

const selfContained = (lib: BuildOptions['lib'] & object): UserConfig => ({
  // The files of the package find their translations by import(), these beside their own address.
  resolve: {
    alias: { './loaders.js': './loaders-cdn.js', '../i18n/loaders.js': '../i18n/loaders-cdn.js' },
  },
  plugins: [integrity],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    // The file does not name its map: a page that has only the file would ask for it in vain.
    sourcemap: 'hidden',
    lib,
    // Vite leaves white space in a library, for a bundler to remove; nobody bundles these.
    rolldownOptions: { output: { minify: true, comments: false } },
  },
});

const builds: Readonly<Record<string, UserConfig>> = {
  package: {
    plugins: [frameworkTypes, jsonSchemas, billOfMaterials],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      lib: {
        entry: {
          index: 'src/index.ts',
          define: 'src/define.ts',
          core: 'src/core.ts',
          react: 'src/react.ts',
          'types-only': 'src/types/markup.ts',
          ...Object.fromEntries(LOCALES.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`])),
          // As an entry, a translation is one file; as a chunk, it would need a helper from another one.
          ...Object.fromEntries(LOCALES.map((tag) => [`translations/${tag}`, `src/i18n/${tag}.ts`])),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(?:lit|@lit\/context|zod|react)(?:\/|$)/,
        output: { chunkFileNames: 'parts/[name].js' },
      },
    },
  },
  module: selfContained({
    entry: 'src/cdn.ts',
    formats: ['es'],
    fileName: () => 'miva-connection-setup.js',
  }),
  classic: {
    // A classic script has no import.meta; it reads its address from document.currentScript.
    define: { 'import.meta.url': '""' },
    // An entry with exports would make a global variable of them.
    ...selfContained({
      entry: 'src/define.ts',
      formats: ['iife'],
      name: 'mivaConnectionSetup',
      fileName: () => 'miva-connection-setup.iife.js',
    }),
  },
  locales: selfContained({
    entry: Object.fromEntries(LOCALES.map((tag) => [tag, `src/i18n/${tag}.ts`])),
    formats: ['es'],
    fileName: (_format, tag) => `locales/${tag}.js`,
  }),
};

const shared: UserConfig = {
  plugins: [minifyTemplateLiterals({ include: 'src/**', failOnError: true })],
  build: { target: 'es2022', rolldownOptions: { checks: { pluginTimings: false } } },
  publicDir: false,
  logLevel: 'warn',
};

export default defineConfig(({ mode }) => mergeConfig(shared, builds[mode] ?? {}));
