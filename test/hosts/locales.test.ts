import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Messages, Translation } from '../../src/i18n/en.js';
import { english as en } from '../../src/i18n/english.js';
import { es as spanish } from '../../src/i18n/es.js';
import { messageHelpers } from '../../src/i18n/message-helpers.js';
import { LOADERS, LOCALES } from '../../src/i18n/loaders.js';
import { startBrowser } from '../support/demo-site.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';

const es = spanish(messageHelpers);

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CDN = path.join(ROOT, 'dist/cdn');
const HOST = 'https://portal.example';
const ELSEWHERE = 'https://cdn.example';

// As strict as possible; the page itself may not connect to anything.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const FILES = [
  { file: 'miva-connection-setup.js', attributes: 'type="module"' },
  { file: 'miva-connection-setup.iife.js', attributes: 'defer' },
] as const;

/** The folder that each origin is served from. */
type Folders = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

describe('the languages of the built files', () => {
  let browser: Browser;
  let page: Page;
  let requests: string[];
  let reported: string[];

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    requests = [];
    reported = [];
    page.on('console', (message) => {
      // Verbose messages are the browser's general advice on password fields.
      if (message.type() !== 'verbose') reported.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => reported.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
  });
  afterEach(() => page.close());

  /** Opens a host page with this markup; each origin serves its scripts from its folder. */
  async function visit(content: string, folders: Folders, headers: Readonly<Record<string, string>> = {}) {
    const address = `${HOST}/settings/stores/new`;
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const { origin, pathname } = new URL(request.url());
      if (request.url() === address) {
        await request.respond({ contentType: 'text/html; charset=utf-8', headers, body: content });
        return;
      }
      if (!pathname.endsWith('favicon.ico')) requests.push(request.url());
      const body = await readFile(path.join(folders[origin] ?? '/nowhere', pathname)).catch(() => null);
      await (body === null
        ? request.respond({ status: 404 })
        : request.respond({
            contentType: `${TYPES[path.extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
            headers: origin === HOST ? {} : { 'Access-Control-Allow-Origin': '*' },
            body,
          }));
    });
    await page.goto(address, { waitUntil: 'networkidle0' });
  }

  /** Language, heading and button, as shown. */
  const shownTexts = async () => {
    const driver = await PuppeteerFormDriver.on(page);
    const [heading] = await driver.headings();
    return [await driver.language(), heading!.text, await driver.submitText()];
  };

  const textsOf = ({ language, heading, submit }: Messages) => [language, heading, submit];

  const markup = (script: string, { lang = 'es', before = '' } = {}) =>
    `<!doctype html><html lang="${lang}">${before}${script}<miva-connection-setup></miva-connection-setup></html>`;

  for (const { file, attributes } of FILES) {
    describe(file, () => {
      const script = (src: string) => `<script src="${src}" ${attributes}></script>`;

      it('fetches the language from its own folder, once for two forms, without violating the policy', async () => {
        const two = markup(script(`/${file}?v=2`)) + '<miva-connection-setup></miva-connection-setup>';
        await visit(two, { [HOST]: CDN }, { 'Content-Security-Policy': POLICY });
        expect(await shownTexts()).to.deep.equal(textsOf(es));
        expect(requests).to.deep.equal([`${HOST}/${file}?v=2`, `${HOST}/locales/es.js`]);
        expect(reported).to.deep.equal([]);
      });

      it('fetches nothing for English', async () => {
        await visit(markup(script(`/${file}`), { lang: 'en-GB' }), { [HOST]: CDN });
        expect(await shownTexts()).to.deep.equal(textsOf(en));
        expect(requests).to.deep.equal([`${HOST}/${file}`]);
      });

      it('fetches the language from another origin if the script comes from there', async () => {
        await visit(markup(script(`${ELSEWHERE}/${file}`)), { [ELSEWHERE]: CDN });
        expect(await shownTexts()).to.deep.equal(textsOf(es));
        expect(requests).to.deep.equal([`${ELSEWHERE}/${file}`, `${ELSEWHERE}/locales/es.js`]);
      });

      it('uses a language file that the page has preloaded', async () => {
        const before = '<link rel="modulepreload" href="/locales/es.js">';
        await visit(markup(script(`/${file}`), { before }), { [HOST]: CDN });
        expect(await shownTexts()).to.deep.equal(textsOf(es));
        expect(requests.filter((url) => url.includes('/locales/'))).to.have.lengthOf(1);
        expect(reported).to.deep.equal([]);
      });

      for (const [title, entry, shown] of [
        ['uses a language file whose hash in the import map matches', 'locales/es.js', es],
        ['shows English when the hash in the import map does not match', 'locales/fr.js', en],
      ] as const) {
        it(title, async () => {
          const hashes = JSON.parse(await readFile(`${CDN}/integrity.json`, 'utf8')) as Record<
            string,
            string
          >;
          const map = JSON.stringify({ integrity: { '/locales/es.js': hashes[entry] } });
          const before = `<script type="importmap">${map}</script>`;
          await visit(markup(script(`/${file}`), { before }), { [HOST]: CDN });
          expect(await shownTexts()).to.deep.equal(textsOf(shown));
        });
      }

      it('shows English if the file is missing, and warns once', async () => {
        const folder = await mkdtemp(path.join(tmpdir(), 'without-locales-'));
        await writeFile(path.join(folder, file), await readFile(path.join(CDN, file)));
        await visit(markup(script(`/${file}`)), { [HOST]: folder });
        await rm(folder, { recursive: true });
        expect(await shownTexts()).to.deep.equal(textsOf(en));
        // The browser itself reports the missing file.
        expect(reported.filter((line) => !line.includes('404'))).to.deep.equal([
          'warn: <miva-connection-setup>: the translation for es could not be loaded; showing English. Check that the page can load its file.',
        ]);
      });

      it('ignores an element of the page that is named currentScript', async () => {
        const before = `<img name="currentScript" src="${ELSEWHERE}/x.js">`;
        await visit(markup(script(`/${file}`), { before }), { [HOST]: CDN, [ELSEWHERE]: CDN });
        expect(requests.filter((url) => url.startsWith(`${ELSEWHERE}/locales`))).to.deep.equal([]);
        expect(await shownTexts()).to.deep.equal(textsOf(attributes === 'defer' ? en : es));
      });

      it('contains no language but English', async () => {
        const text = await readFile(path.join(CDN, file), 'utf8');
        expect(text).to.include(en.heading).and.to.include(en.codes['miva-too-old']);
        for (const tag of LOCALES) {
          const translation = Object.values(await LOADERS[tag]!())[0]!(messageHelpers);
          expect(text, tag).not.to.include(translation.intro);
        }
      });
    });
  }

  it('are one file each, with a fixed name, no imports, and a hash in integrity.json', async () => {
    const names = (await readdir(`${CDN}/locales`)).filter((name) => name.endsWith('.js'));
    expect(names).to.have.members(['en', ...LOCALES].map((tag) => `${tag}.js`));
    const hashes = JSON.parse(await readFile(`${CDN}/integrity.json`, 'utf8')) as Record<string, string>;
    for (const name of names) {
      const text = await readFile(`${CDN}/locales/${name}`);
      const hash = createHash('sha384').update(text).digest('base64');
      expect(hashes[`locales/${name}`], name).to.equal(`sha384-${hash}`);
      expect(String(text), name).not.to.match(/\bimport\b\s*[("'{*]|\bfrom\s*["']/);
    }
    expect(Object.keys(hashes)).to.have.lengthOf(names.length + FILES.length);
  });

  it('contain every message of their sources under the same keys', async () => {
    const asJson = (messages: unknown) =>
      JSON.stringify(messages, (_, value: unknown) => (typeof value === 'function' ? 'a function' : value));
    for (const tag of ['en', ...LOCALES]) {
      const file = pathToFileURL(`${CDN}/locales/${tag}.js`).href;
      const [built] = Object.values((await import(file)) as Record<string, Translation>);
      const source = tag === 'en' ? en : Object.values(await LOADERS[tag]!())[0]!(messageHelpers);
      expect(asJson(built!(messageHelpers)), tag).to.equal(asJson(source));
    }
  });

  describe('in a bundled app', () => {
    let folder: string;

    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'app-'));
      await mkdir(path.join(folder, 'node_modules'));
      await symlink(ROOT, path.join(folder, 'node_modules/miva-connection-setup'), 'dir');
    });
    afterEach(() => rm(folder, { recursive: true }));

    /** Builds and opens an app with these imports; returns the files that its page loads first. */
    async function bundled(...entryPoints: readonly string[]) {
      await writeFile(path.join(folder, 'app.js'), entryPoints.map((name) => `import '${name}';`).join('\n'));
      const html = markup('<script type="module" src="/app.js"></script>');
      await writeFile(path.join(folder, 'index.html'), html);
      await build({
        root: folder,
        configFile: false,
        logLevel: 'error',
        build: { modulePreload: { polyfill: false } },
      });
      const out = path.join(folder, 'dist');
      const built = await readFile(path.join(out, 'index.html'), 'utf8');
      await visit(built, { [HOST]: out });
      const first = [...built.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, name]) => HOST + name!);
      return { out, first };
    }

    it('are separate chunks that load on first use', async () => {
      const { out, first } = await bundled('miva-connection-setup/define');
      expect(await shownTexts()).to.deep.equal(textsOf(es));
      const late = requests.filter((url) => !first.includes(url));
      expect(late, late.join()).to.have.lengthOf(1);
      for (const url of first) {
        expect(await readFile(path.join(out, new URL(url).pathname), 'utf8')).not.to.include(es.heading);
      }
      expect((await readdir(path.join(out, 'assets'))).length).to.be.at.least(LOCALES.length + 1);
      expect(reported).to.deep.equal([]);
    });

    it('need no request if their entry point was imported', async () => {
      const { first } = await bundled('miva-connection-setup/locales/es', 'miva-connection-setup/define');
      expect(await shownTexts()).to.deep.equal(textsOf(es));
      expect([...requests].sort()).to.deep.equal([...first].sort());
      expect(reported).to.deep.equal([]);
    });
  });

  it('can all be imported in Node', async () => {
    for (const tag of ['en', ...LOCALES]) await import(`miva-connection-setup/locales/${tag}`);
  });
});
