import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('../package.json', import.meta.url));

/**
 * A Vite plugin that finds Vue for the pages, which are outside of the folder where it is installed.
 * @returns {import('vitepress').Plugin}
 */
export const vueForPages = () => ({
  name: 'vue-for-pages',
  enforce: 'pre',
  resolveId(source, importer, { ssr }) {
    if (!/^vue(?:$|\/)/.test(source)) return null;
    // The build for the server leaves packages in node_modules.
    return ssr ? { id: source, external: true } : this.resolve(source, SITE);
  },
});
