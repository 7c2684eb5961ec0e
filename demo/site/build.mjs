// Builds the documentation into dist-site: README.md, CHANGELOG.md and demo/docs as pages, the reference from the
// manifest, and the live pages of the demo. The pages are written to a temporary folder, which Vite builds. Run
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
  const from = path.join(DEMO, page.from ?? page.path);
  for (const file of readdirSync(from, { recursive: page.from === undefined, encoding: 'utf8' })) {
    const name = path.join(page.path, file);
    const text = () => readFileSync(path.join(from, file), 'utf8');
    if (file.endsWith('.html')) write(name, livePage(text(), page));
    else if (file.endsWith('.css')) write(name, liveStyles(text()));
    else if (file.endsWith('.js')) write(name, text());
  }
}

write('scenarios/stores.js', readFileSync(path.join(DEMO, 'scenarios/stores.js'), 'utf8'));
for (const file of ['bar.css', 'prose.css', 'icon.svg', 'live.js']) {
  write(`site/${file}`, readFileSync(path.join(DEMO, 'site', file), 'utf8'));
}
// The documentation has no server, so this module answers instead.
write('cases/send.js', readFileSync(path.join(DEMO, 'site/send.js'), 'utf8'));

// Copied without hashes in their names, because pages refer to them by name.
cpSync(path.join(ROOT, 'dist/cdn'), path.join(stage, 'public/cdn'), { recursive: true });
cpSync(path.join(DEMO, 'themes/recipes'), path.join(stage, 'public/themes/recipes'), { recursive: true });

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
