import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { repositoryPages } from './repository-pages.js';
import { vueForPages } from './vue-for-pages.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
if (!existsSync(`${ROOT}/dist/define.js`)) throw new Error('Run npm run build in the root folder first.');

const languages = readdirSync(`${ROOT}/src/locales`).map((file) => path.parse(file).name);

/** @param {string} name of a file in demo/docs @param {string} text */
const page = (name, text) => ({ text, link: `/${name}` });

export default defineConfig({
  title: 'miva-connection-setup',
  description: 'A web component that connects a Miva store to an order fulfillment system.',
  lang: 'en-US',
  // The folder that serves the site, such as /docs/.
  base: process.env.SITE_BASE ?? '/',
  srcDir: '../..',
  srcExclude: ['{src,test,dist,dist-site,coverage}/**', 'demo/{hosts,site}/**'],
  outDir: '../../dist-site',
  rewrites: { 'README.md': 'index.md', 'CHANGELOG.md': 'changelog.md', 'demo/docs/:page': ':page' },
  cleanUrls: false,
  head: [['link', { rel: 'icon', href: `${process.env.SITE_BASE ?? '/'}icon.svg` }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => markdown.use(repositoryPages, ROOT),
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('miva-') } } },
  vite: {
    // The root folder has a vite.config.ts of its own, for the package.
    configFile: false,
    publicDir: fileURLToPath(new URL('../public', import.meta.url)),
    plugins: [vueForPages()],
  },
  themeConfig: {
    languages,
    search: { provider: 'local' },
    outline: [2, 3],
    logo: '/icon.svg',
    sidebar: [
      {
        text: 'Embed the form',
        items: [
          page('', 'Getting started'),
          page('frameworks', 'Frameworks'),
          page('server-rendering', 'Server rendering'),
          page('events', 'Events and answers'),
          page('server', 'What your server does'),
        ],
      },
      {
        text: 'Adapt it',
        items: [
          page('options', 'Options'),
          page('theming', 'Theming'),
          page('languages', 'Languages'),
          page('entry-points', 'Entry points'),
        ],
      },
      {
        text: 'Look it up',
        items: [page('codes', 'Codes'), page('miva', 'What the form knows about Miva')],
      },
      {
        text: 'Evaluate it',
        items: [
          page('accessibility', 'Accessibility'),
          page('security', 'Security'),
          page('performance', 'Performance'),
          page('versioning', 'Versioning'),
          page('changelog', 'Changelog'),
          page('contributing', 'Contributing'),
          page('style-guide', 'Style guide for messages'),
        ],
      },
    ],
  },
});
