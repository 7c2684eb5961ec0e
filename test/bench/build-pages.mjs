import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { openBrowser } from './browser.mjs';

const FORM = new URL('../../dist/cdn/miva-connection-setup.iife.js', import.meta.url);
const BUILT = new URL('./built/', import.meta.url);
const pages = fileURLToPath(new URL('./pages', import.meta.url));

/** Builds the pages; resolves to the size of each form's script in kB with brotli. */
export async function buildPages() {
  await writeFile(new URL('./rendered.json', import.meta.url), JSON.stringify(await render()));
  await build({
    root: pages,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: fileURLToPath(BUILT),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ['ours', 'bare', 'react'].map((name) => `${pages}/${name}.html`) },
    },
  });
  const scripts = new URL('./assets/', BUILT);
  const size = (file) => brotliCompressSync(readFileSync(file)).length / 1000;
  const sizeOf = (page) => {
    const html = readFileSync(new URL(`${page}.html`, BUILT), 'utf8');
    const linked = readdirSync(scripts).filter((name) => html.includes(name));
    return linked.reduce((sum, name) => sum + size(new URL(name, scripts)), 0);
  };
  return { ours: size(FORM), bare: sizeOf('bare'), react: sizeOf('react') };
}

/** What the form renders, so that the baselines render the same. */
async function render() {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent('<miva-connection-setup></miva-connection-setup>');
  await page.addScriptTag({ content: readFileSync(FORM, 'utf8') });
  const rendered = await page.evaluate(async () => {
    const element = globalThis.document.querySelector('miva-connection-setup');
    await element.updateComplete;
    const { shadowRoot } = element;
    const sheets = [...shadowRoot.adoptedStyleSheets];
    return {
      markup: shadowRoot.innerHTML.replaceAll(/<!--.*?-->/g, ''),
      styles: sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
    };
  });
  await browser.close();
  return rendered;
}
