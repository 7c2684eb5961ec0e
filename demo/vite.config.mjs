// `npm run dev`: the pages of this folder with `src` in place of the built files. A change reloads the page.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { demoApi } from './server/dev-plugin.mjs';

/** @param {string} file */
const source = (file) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

export default defineConfig({
  appType: 'mpa',
  resolve: {
    alias: {
      '/dist/cdn/miva-connection-setup.js': source('cdn.ts'),
      '/dist/cdn/locales/en.js': source('i18n/en.ts'),
      'miva-connection-setup/core': source('core.ts'),
    },
  },
  // Lit is served as it is: bundling it first would cost a start more than it saves.
  optimizeDeps: { noDiscovery: true },
  plugins: [demoApi()],
});
