import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, mergeConfig, type BuildOptions, type Plugin, type UserConfig } from 'vite';
import { connectionJsonSchema } from './src/core/payload/json-schema.js';
import { VERDICT_SCHEMA } from './src/core/payload/verdict-schema.js';
import { LOCALES } from './src/i18n/loaders.js';

// `npm run build` runs Vite once per mode:
//   package  the entry points of the npm package; dependencies are not bundled
//   module   dist/cdn/miva-connection-setup.js, one self-contained file for <script type="module">
//   classic  dist/cdn/miva-connection-setup.iife.js, the same for a classic <script>
//   locales  dist/cdn/locales/*.js, one translation each, loaded by both self-contained files

const ALL_LOCALES = ['en', ...LOCALES];

/**
 * In bytes of brotli. A larger self-contained file means that something large was included by accident. The form with
 * Lit is half of it; the rest reads pasted text and links, with tables of labels, services and hosts.
 */
const MAX_FILE_SIZE = 100_000;

/** Chunks that entry points share are named after the highest layer in them. */
const highestLayer = (files: readonly string[]): string =>
  ['element', 'ui', 'i18n', 'core'].find((layer) => files.some((file) => file.includes(`/src/${layer}/`))) ??
  'shared';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Copies the framework typings, because the compiler does not copy declaration files. */
const frameworkTypes: Plugin = {
  name: 'framework-types',
  generateBundle() {
    for (const file of readdirSync('src/types').filter((name) => name.endsWith('.d.ts'))) {
      const source = readFileSync(`src/types/${file}`, 'utf8');
      this.emitFile({ type: 'asset', fileName: `types/types/${file}`, source });
    }
  },
};

/** Writes the JSON Schemas of the payload that a server receives and of the verdict it answers. */
const jsonSchemas: Plugin = {
  name: 'json-schemas',
  generateBundle() {
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

/** Writes npm's bill of materials, reduced to the shipped packages, and reproducible: no timestamp, no random serial number. */
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
    // @lit/react is bundled into react.js, because as a dependency its peer would install React's types for every user.
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
      if (size > MAX_FILE_SIZE) this.error(`${file} is larger than ${MAX_FILE_SIZE} bytes.`);
      hashes[file] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    }
    writeFileSync(list, json(Object.fromEntries(Object.entries(hashes).sort())));
  },
};

const selfContained = (lib: BuildOptions['lib'] & object): UserConfig => ({
  // The package loads its translations with import(); a self-contained file loads them relative to its own URL.
  resolve: {
    alias: { './loaders.js': './loaders-cdn.js', '../i18n/loaders.js': '../i18n/loaders-cdn.js' },
  },
  define: { BUNDLED_LOCALES: JSON.stringify(LOCALES) },
  plugins: [integrity],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    // No sourceMappingURL comment: a page that serves only this file would request a map that does not exist.
    sourcemap: 'hidden',
    lib,
    // Vite keeps white space in libraries for a bundler to remove, but nobody bundles these files.
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
          ...Object.fromEntries(ALL_LOCALES.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`])),
          // As an entry, each translation is a single file; as a chunk, it would import a shared helper.
          ...Object.fromEntries(ALL_LOCALES.map((tag) => [`translations/${tag}`, `src/i18n/${tag}.ts`])),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(?:lit|@lit\/context|zod|react)(?:\/|$)/,
        output: { chunkFileNames: ({ moduleIds }) => `parts/${highestLayer(moduleIds)}.js` },
      },
    },
  },
  module: selfContained({
    entry: 'src/cdn.ts',
    formats: ['es'],
    fileName: () => 'miva-connection-setup.js',
  }),
  classic: mergeConfig(
    // An entry with exports would create a global variable.
    selfContained({
      entry: 'src/define.ts',
      formats: ['iife'],
      name: 'mivaConnectionSetup',
      fileName: () => 'miva-connection-setup.iife.js',
    }),
    // A classic script has no import.meta; it reads its URL from document.currentScript.
    { define: { 'import.meta.url': '""' } },
  ),
  locales: selfContained({
    entry: Object.fromEntries(ALL_LOCALES.map((tag) => [tag, `src/i18n/${tag}.ts`])),
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

export default defineConfig(({ mode }) => {
  const config = builds[mode];
  if (config === undefined) {
    throw new Error(
      `Build with --mode ${Object.keys(builds).join(', ')}: see the script "build" of package.json.`,
    );
  }
  return mergeConfig(shared, config);
});
