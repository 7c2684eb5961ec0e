import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

// One build a mode, run in turn by `npm run build`:
//   package  the doors of the npm package; their dependencies stay outside
//   module   dist/cdn/miva-connection-setup.js, one self-contained file for <script type="module">
//   classic  dist/cdn/miva-connection-setup.iife.js, the same for a classic <script>
//   es, …    dist/cdn/locales/es.js, a catalogue for both; each on its own, so that it is one file of a fixed name
// A classic script with exports would make a global variable, so its entry has none.

/** The tags of all catalogues: the names of their doors. */
const LOCALES = readdirSync('src/locales').map((door) => path.parse(door).name);

/** The styles' own custom properties, which no page is told of; a file says their names by number. */
const PROPERTIES = [...readFileSync('src/ui/styles-tokens.ts', 'utf8').matchAll(/--_[\w-]+(?=:)/g)].map(
  String,
);

const numbered = (name: string): string => {
  if (!PROPERTIES.includes(name)) throw new Error(`${name} is not declared in styles-tokens.ts.`);
  return `--_${String(PROPERTIES.indexOf(name))}`;
};

/** Takes out of templates what is there for readers of the source; no string of ours needs its line breaks. */
const denseTemplates: Plugin = {
  name: 'dense-templates',
  transform: (code, id) =>
    id.includes('/src/ui/')
      ? {
          code: code
            .replace(/css`[^`]*`/g, (styles) =>
              styles
                .replace(/\/\*.*?\*\//gs, '')
                .replace(/\s+/g, ' ')
                .replace(/ ?([{};,>]) ?|(:) /g, '$1$2')
                .replace(/\b0(?=\.\d)/g, '')
                .replaceAll(';}', '}')
                .replace(/--_[\w-]+/g, numbered),
            )
            // White space between tags would be a text node each; only what stands on one line is a space to be seen.
            .replace(/>\n\s+(?=<|\$\{)/g, '>')
            .replace(/\}\n\s+(?=<)/g, '}')
            .replace(/`\n\s+(?=<)/g, '`')
            .replace(/\n\s+/g, '\n'),
          map: null,
        }
      : undefined,
};

const selfContained = (entry: string, format: 'es' | 'iife', fileName: string): UserConfig => ({
  resolve: {
    alias: [
      { find: /^lit$/, replacement: path.resolve('src/lit-cdn.ts') },
      { find: /^lit\/directives\/.*$/, replacement: path.resolve('src/lit-cdn-templates.ts') },
      { find: /^@lit\/context$/, replacement: path.resolve('src/lit-cdn-context.ts') },
      { find: /^.*\/live-property\.js$/, replacement: path.resolve('src/ui/live-property-cdn.ts') },
      { find: /^.*\/loaders\.js$/, replacement: path.resolve('src/messages/loaders-cdn.ts') },
    ],
  },
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    sourcemap: true,
    lib: { entry, formats: [format], name: 'mivaConnectionSetup', fileName: () => fileName },
    // Vite's library output keeps white space.
    rolldownOptions: { output: { minify: true, comments: false } },
  },
});

const builds: Readonly<Record<string, UserConfig>> = {
  package: {
    build: {
      target: 'es2022',
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
          ...Object.fromEntries(
            LOCALES.flatMap((tag) => [
              [`locales/${tag}`, `src/locales/${tag}.ts`],
              // Behind no door, but an entry has no exports besides its own, and so no helper to be fetched with it.
              [`parts/${tag}`, `src/messages/${tag.toLowerCase()}.ts`],
            ]),
          ),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // @lit/react goes into the door: as a dependency it would bring React's types to everybody.
        external: /^(?:lit|@lit\/context|zod|react)(?:\/|$)/,
        output: { chunkFileNames: 'parts/[name].js' },
      },
    },
  },
  module: selfContained('src/cdn.ts', 'es', 'miva-connection-setup.js'),
  classic: {
    ...selfContained('src/define.ts', 'iife', 'miva-connection-setup.iife.js'),
    // A classic script has none; it finds its address otherwise.
    define: { 'import.meta.url': '""' },
  },
  ...Object.fromEntries(
    LOCALES.map((tag) => [
      tag,
      selfContained(`src/messages/${tag.toLowerCase()}.ts`, 'es', `locales/${tag}.js`),
    ]),
  ),
};

export default defineConfig(({ mode }) => ({
  ...builds[mode],
  plugins: [denseTemplates],
  publicDir: false,
  logLevel: 'warn',
}));
