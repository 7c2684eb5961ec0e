import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Messages } from '../../src/messages/en.js';
import { english as en } from '../../src/messages/english.js';
import { es as spanish } from '../../src/messages/es.js';
import { messageHelpers, type Translation } from '../../src/messages/message-helpers.js';
import { LOADERS, LOCALES } from '../../src/messages/loaders.js';
import { startBrowser } from '../support/demo-site.js';

const es = spanish(messageHelpers);

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CDN = path.join(ROOT, 'dist/cdn');
const HOST = 'https://portal.example';
const ELSEWHERE = 'https://cdn.example';

// As strict as it can be, with nothing that lets the page itself connect.
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

/** Two origins, played from folders on the disk. */
type Folders = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

describe('the languages of the built files', () => {
  let browser: Browser;
  let page: Page;
  let requests: string[];
  let said: string[];

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    requests = [];
    said = [];
    page.on('console', (message) => {
      // What the browser thinks of password fields in general.
      if (message.type() !== 'verbose') said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
  });
  afterEach(() => page.close());

  /** Opens a page of the host, `content` being its markup; scripts come from the folders, by origin. */
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
  const spoken = () =>
    page.$eval('miva-connection-setup', async (form) => {
      await form.updateComplete;
      const root = form.shadowRoot!;
      return [
        root.querySelector<HTMLElement>('.root')!.lang,
        root.querySelector('.heading')!.textContent.trim(),
        root.querySelector('[type="submit"]')!.textContent.trim(),
      ];
    });

  const SPOKEN = ({ language, heading, submit }: Messages) => [language, heading, submit];

  const markup = (script: string, { lang = 'es', before = '' } = {}) =>
    `<!doctype html><html lang="${lang}">${before}${script}<miva-connection-setup></miva-connection-setup></html>`;

  for (const { file, attributes } of FILES) {
    describe(file, () => {
      const script = (src: string) => `<script src="${src}" ${attributes}></script>`;

      it('fetches the language beside itself, once for two forms, and keeps to the policy', async () => {
        const two = markup(script(`/${file}?v=2`)) + '<miva-connection-setup></miva-connection-setup>';
        await visit(two, { [HOST]: CDN }, { 'Content-Security-Policy': POLICY });
        expect(await spoken()).to.deep.equal(SPOKEN(es));
        expect(requests).to.deep.equal([`${HOST}/${file}?v=2`, `${HOST}/locales/es.js`]);
        expect(said).to.deep.equal([]);
      });

      it('fetches nothing for English', async () => {
        await visit(markup(script(`/${file}`), { lang: 'en-GB' }), { [HOST]: CDN });
        expect(await spoken()).to.deep.equal(SPOKEN(en));
        expect(requests).to.deep.equal([`${HOST}/${file}`]);
      });

      it('fetches it from another origin, where the script comes from there', async () => {
        await visit(markup(script(`${ELSEWHERE}/${file}`)), { [ELSEWHERE]: CDN });
        expect(await spoken()).to.deep.equal(SPOKEN(es));
        expect(requests).to.deep.equal([`${ELSEWHERE}/${file}`, `${ELSEWHERE}/locales/es.js`]);
      });

      it('uses what the page has fetched beforehand', async () => {
        const before = '<link rel="modulepreload" href="/locales/es.js">';
        await visit(markup(script(`/${file}`), { before }), { [HOST]: CDN });
        expect(await spoken()).to.deep.equal(SPOKEN(es));
        expect(requests.filter((url) => url.includes('/locales/'))).to.have.lengthOf(1);
        expect(said).to.deep.equal([]);
      });

      for (const [name, entry, shown] of [
        ['comes with', 'locales/es.js', es],
        ['must have and has not', 'locales/fr.js', en],
      ] as const) {
        it(`is held against the hash it ${name}, by an import map`, async () => {
          const hashes = JSON.parse(await readFile(`${CDN}/integrity.json`, 'utf8')) as Record<
            string,
            string
          >;
          const map = JSON.stringify({ integrity: { '/locales/es.js': hashes[entry] } });
          const before = `<script type="importmap">${map}</script>`;
          await visit(markup(script(`/${file}`), { before }), { [HOST]: CDN });
          expect(await spoken()).to.deep.equal(SPOKEN(shown));
        });
      }

      it('speaks English where there is no such file, and warns once', async () => {
        const folder = await mkdtemp(path.join(tmpdir(), 'without-locales-'));
        await writeFile(path.join(folder, file), await readFile(path.join(CDN, file)));
        await visit(markup(script(`/${file}`)), { [HOST]: folder });
        await rm(folder, { recursive: true });
        expect(await spoken()).to.deep.equal(SPOKEN(en));
        // The browser itself reports the missing file.
        expect(said.filter((line) => !line.includes('404'))).to.deep.equal([
          'warn: <miva-connection-setup>: locale es could not be loaded; English is spoken.',
        ]);
      });

      it('is not led elsewhere by a name in the page', async () => {
        const before = `<img name="currentScript" src="${ELSEWHERE}/x.js">`;
        await visit(markup(script(`/${file}`), { before }), { [HOST]: CDN, [ELSEWHERE]: CDN });
        expect(requests.filter((url) => url.startsWith(`${ELSEWHERE}/locales`))).to.deep.equal([]);
        expect(await spoken()).to.deep.equal(SPOKEN(attributes === 'defer' ? en : es));
      });

      it('holds no language but English', async () => {
        const text = await readFile(path.join(CDN, file), 'utf8');
        expect(text).to.include(en.heading).and.to.include(en.codes['miva-too-old']);
        for (const tag of LOCALES) {
          const catalogue = Object.values(await LOADERS[tag]!())[0]!(messageHelpers);
          expect(text, tag).not.to.include(catalogue.heading);
        }
      });
    });
  }

  it('are files of fixed names, one for each, that import nothing and have their hashes in integrity.json', async () => {
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

  it('say everything that their sources say, under the same names', async () => {
    const said = (catalogue: unknown) =>
      JSON.stringify(catalogue, (_, value: unknown) => (typeof value === 'function' ? 'a function' : value));
    for (const tag of ['en', ...LOCALES]) {
      const file = pathToFileURL(`${CDN}/locales/${tag}.js`).href;
      const [built] = Object.values((await import(file)) as Record<string, Translation>);
      const source = tag === 'en' ? en : Object.values(await LOADERS[tag]!())[0]!(messageHelpers);
      expect(said(built!(messageHelpers)), tag).to.equal(said(source));
    }
  });

  describe('in an app that is bundled', () => {
    let folder: string;

    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'app-'));
      await mkdir(path.join(folder, 'node_modules'));
      await symlink(ROOT, path.join(folder, 'node_modules/miva-connection-setup'), 'dir');
    });
    afterEach(() => rm(folder, { recursive: true }));

    /** Builds an app of these imports, opens it, and gives the files its page begins with. */
    async function bundled(...doors: readonly string[]) {
      await writeFile(path.join(folder, 'app.js'), doors.map((door) => `import '${door}';`).join('\n'));
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

    it('are parts of their own, fetched when wanted', async () => {
      const { out, first } = await bundled('miva-connection-setup/define');
      expect(await spoken()).to.deep.equal(SPOKEN(es));
      const late = requests.filter((url) => !first.includes(url));
      expect(late, late.join()).to.have.lengthOf(1);
      for (const url of first) {
        expect(await readFile(path.join(out, new URL(url).pathname), 'utf8')).not.to.include(es.heading);
      }
      expect((await readdir(path.join(out, 'assets'))).length).to.be.at.least(LOCALES.length + 1);
      expect(said).to.deep.equal([]);
    });

    it('are spoken without a request, where the door was imported', async () => {
      const { first } = await bundled('miva-connection-setup/locales/es', 'miva-connection-setup/define');
      expect(await spoken()).to.deep.equal(SPOKEN(es));
      expect([...requests].sort()).to.deep.equal([...first].sort());
      expect(said).to.deep.equal([]);
    });
  });

  it('can be imported in Node, every one', async () => {
    for (const tag of ['en', ...LOCALES]) await import(`miva-connection-setup/locales/${tag}`);
  });
});
