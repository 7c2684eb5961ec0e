import { defineConfig, type Plugin, type UserConfig } from 'vite';

// One build a mode, run in turn by `npm run build`:
//   package  the doors of the npm package; their dependencies stay outside
//   module   dist/cdn/miva-connection-setup.js, one self-contained file for <script type="module">
//   classic  dist/cdn/miva-connection-setup.iife.js, the same for a classic <script>
// A classic script with exports would make a global variable, so its entry has none.

/** Takes out of templates what is there for readers of the source; no string of ours needs its line breaks. */
const denseTemplates: Plugin = {
  name: 'dense-templates',
  transform: (code, id) =>
    id.includes('/src/ui/')
      ? {
          code: code
            .replace(/css`[^`]*`/g, (styles) =>
              styles
                .replace(/\s+/g, ' ')
                .replace(/ ?([{};,]) ?|(:) /g, '$1$2')
                .replaceAll(';}', '}'),
            )
            .replace(/\n\s+/g, '\n'),
          map: null,
        }
      : undefined,
};

const selfContained = (entry: string, format: 'es' | 'iife', fileName: string): UserConfig => ({
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
        entry: { index: 'src/index.ts', define: 'src/define.ts', core: 'src/core.ts', react: 'src/react.ts' },
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
  classic: selfContained('src/define.ts', 'iife', 'miva-connection-setup.iife.js'),
};

export default defineConfig(({ mode }) => ({
  ...builds[mode],
  plugins: [denseTemplates],
  publicDir: false,
  logLevel: 'warn',
}));
