// Builds the documentation into dist-site: README.md, CHANGELOG.md and demo/docs as pages, the reference from the
// manifest, and the demo. The pages are written to a temporary folder, which Vite builds. Run
// `npm run build` first.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { docsHtml } from './docs.mjs';
import { EXTRAS } from './extras.mjs';
import { prosePage, toRootFrom } from './layout.mjs';
import { livePage, liveStyles } from './live-pages.mjs';
import { DOCS, LIVE, REFERENCE } from './pages.mjs';
import { referenceHtml } from './reference.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEMO = path.join(ROOT, 'demo');
const stage = mkdtempSync(path.join(tmpdir(), 'site-'));
process.on('exit', () => rmSync(stage, { recursive: true, force: true }));

/** @param {string} name @param {string} text */
function write(name, text) {
  const file = path.join(stage, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

for (const page of DOCS) {
  const content = `${EXTRAS[page.path] ?? ''}\n${docsHtml(page, toRootFrom(page.path))}`;
  write(`${page.path}index.html`, prosePage({ ...page, content }));
}
write(`${REFERENCE.path}index.html`, prosePage({ ...REFERENCE, content: referenceHtml() }));

for (const page of LIVE) {
  write(`${page.path}index.html`, livePage(readFileSync(path.join(DEMO, 'index.html'), 'utf8'), page));
  for (const folder of page.folders) {
    for (const file of readdirSync(path.join(DEMO, folder), { recursive: true, encoding: 'utf8' })) {
      const text = () => readFileSync(path.join(DEMO, folder, file), 'utf8');
      const name = path.join(page.path, folder, file);
      if (file.endsWith('.css')) write(name, liveStyles(text()));
      else if (file.endsWith('.js')) write(name, text());
    }
  }
  // The page loads a theme by its name when it is chosen.
  cpSync(path.join(DEMO, 'themes'), path.join(stage, 'public', page.path, 'themes'), { recursive: true });
  // The documentation has no server, so this module answers instead.
  write(`${page.path}page/send.js`, readFileSync(path.join(DEMO, 'site/send.js'), 'utf8'));
}

for (const file of ['bar.css', 'prose.css', 'icon.svg', 'live.js']) {
  write(`site/${file}`, readFileSync(path.join(DEMO, 'site', file), 'utf8'));
}

// Copied without hashes in their names, because pages refer to them by name.
cpSync(path.join(ROOT, 'dist/cdn'), path.join(stage, 'public/cdn'), { recursive: true });

const pages = readdirSync(stage, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
await build({
  root: stage,
  configFile: false,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: path.join(ROOT, 'dist-site'),
    emptyOutDir: true,
    target: 'es2022',
    // Otherwise Vite would replace light-dark() for older browsers.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: pages.map((file) => path.join(stage, file)) },
  },
});
console.log('dist-site');
