import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser, CDPSession } from 'puppeteer-core';
import { startBrowser } from '../support/demo-site.js';
import { fillWith, removeForm, createConnection, editConnection } from '../support/form-lifecycle.js';
import { LIT_GLOBALS } from '../support/lit-globals.js';
import { TYPED } from '../support/marked-secrets.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';
import { pageOf, SCRIPTS, startSite } from '../support/plain-site.js';

const FILES = {
  module: '/dist/cdn/miva-connection-setup.js',
  classic: '/dist/cdn/miva-connection-setup.iife.js',
};
const FORMS =
  '<p>Above</p><miva-connection-setup></miva-connection-setup><miva-connection-setup mode="edit"></miva-connection-setup>';
const PAGES = {
  '/module': pageOf(FORMS),
  '/classic': pageOf(FORMS),
  '/es/module': pageOf(FORMS, 'es'),
  '/es/classic': pageOf(FORMS, 'es'),
};

interface Effects {
  writes(): string[];
  pending(): string[];
  observing(): string[];
  names(): string[];
  page(): object;
}
declare global {
  var effects: Effects;
}

describe('side effects', function () {
  this.timeout(120_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let driver: PuppeteerFormDriver;
  let requests: string[];

  before(async () => {
    site = await startSite(PAGES);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(() => driver.close());

  /** Opens a page that has not loaded the script yet. */
  const visit = async (kind: keyof typeof SCRIPTS, folder = '') => {
    requests = [];
    driver = await PuppeteerFormDriver.at(
      browser,
      `${site.origin}/${folder}${kind}`,
      async (page, devTools) => {
        await page.evaluateOnNewDocument(
          await readFile(new URL('../support/page/watch-effects.js', import.meta.url), 'utf8'),
        );
        await devTools.send('Network.enable');
        devTools.on('Network.requestWillBeSent', ({ request }) =>
          requests.push(request.url.replace(site.origin, '')),
        );
        devTools.on('Network.webSocketCreated', ({ url }) => requests.push(url));
      },
    );
  };
  const load = async (kind: keyof typeof SCRIPTS) => {
    await driver.page.evaluate(
      (src, type) =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          Object.assign(script, { src, type, onload: resolve });
          document.body.append(script);
        }),
      FILES[kind],
      kind === 'module' ? 'module' : '',
    );
    await driver.page.evaluate(() => document.querySelector('script')!.remove());
    await driver.settled();
  };
  const pageNow = () => driver.page.evaluate(() => effects.page());
  const namesNow = () => driver.page.evaluate(() => effects.names());
  const pendingNow = () => driver.page.evaluate(() => effects.pending());
  const listeners = async () => ({
    window: await listenersOn(driver.devTools, 'window'),
    document: await listenersOn(driver.devTools, 'document'),
    html: await listenersOn(driver.devTools, 'document.documentElement'),
    body: await listenersOn(driver.devTools, 'document.body'),
  });
  const removeAll = async () => {
    await driver.page.evaluate(() =>
      document.querySelectorAll('miva-connection-setup').forEach((each) => each.remove()),
    );
    await driver.settled();
  };

  for (const kind of ['module', 'classic'] as const) {
    describe(`of the ${kind}`, () => {
      it('on load do not include a change of title, address, scroll position, focus or markup, or a timer', async () => {
        await visit(kind);
        const before = { page: await pageNow(), names: await namesNow() };
        await load(kind);
        expect(await pageNow()).to.deep.equal(before.page);
        expect(await pendingNow(), 'timers').to.deep.equal([]);
        const added = (await namesNow()).filter((name) => !before.names.includes(name));
        expect(added, 'names').to.have.members([...LIT_GLOBALS, 'Symbol.metadata']);
      });

      it('over its lifetime do not include a request, storage, or a global name, listener, timer or observer that remains', async () => {
        await visit(kind);
        const before = { listeners: await listeners(), page: await pageNow() };
        await load(kind);
        const { names, loaded } = { names: await namesNow(), loaded: requests.length };
        driver.form = 1;
        await editConnection(driver, async () => {});
        expect(await pendingNow(), 'timers of a form that waits for no answer').to.deep.equal([]);
        driver.form = 0;
        await createConnection(driver, async () => {});
        await removeForm(driver, async (name) => {
          // Those of the answer, of the status "Still waiting", of a page that does not read the payload, and of the
          // announcement.
          if (name.startsWith('waiting'))
            expect(await pendingNow()).to.deep.equal(Array(4).fill('setTimeout'));
        });
        await removeAll();

        expect(requests.slice(loaded), 'requests').to.deep.equal([]);
        // The browser requests the favicon by itself.
        const own = requests.filter((path) => path !== '/favicon.ico');
        expect(own).to.deep.equal([`/${kind}`, FILES[kind]]);
        expect(await driver.page.evaluate(() => effects.writes()), 'writes').to.deep.equal([]);
        expect(await namesNow(), 'names').to.deep.equal(names);
        expect(await pendingNow(), 'timers').to.deep.equal([]);
        expect(await driver.page.evaluate(() => effects.observing()), 'observers').to.deep.equal([]);
        expect(await listeners(), 'listeners').to.deep.equal(before.listeners);
        const { title, address, history, sheets, adopted } = (await pageNow()) as Record<string, unknown>;
        expect({ title, address, history, sheets, adopted }).to.deep.include(
          Object.fromEntries(
            Object.entries(before.page).filter(([key]) => /title|address|history|sheets|adopted/.test(key)),
          ),
        );
      });

      it('in another language are a request of its file, and the global names as in English', async () => {
        await visit(kind, 'es/');
        const before = { listeners: await listeners(), page: await pageNow(), names: await namesNow() };
        await load(kind);
        await driver.waitForLanguage('es');
        const added = (await namesNow()).filter((name) => !before.names.includes(name));
        expect(requests.filter((path) => path !== '/favicon.ico')).to.deep.equal([
          `/es/${kind}`,
          FILES[kind],
          '/dist/cdn/locales/es.js',
        ]);
        expect(await pageNow()).to.deep.equal(before.page);
        expect(added, 'names').to.have.members([...LIT_GLOBALS, 'Symbol.metadata']);
        await removeAll();
        expect(await pendingNow(), 'timers').to.deep.equal([]);
        expect(await driver.page.evaluate(() => effects.observing()), 'observers').to.deep.equal([]);
        expect(await listeners(), 'listeners').to.deep.equal(before.listeners);
      });

      it('on removal with a button pressed and a field focused do not include a listener or timer that remains', async () => {
        await visit(kind);
        const before = await listeners();
        await load(kind);
        await fillWith(driver, TYPED);
        await driver.page.mouse.down();
        expect(await listeners(), 'the form has listeners').not.to.deep.equal(before);
        await removeAll();
        expect(await listeners(), 'still pressed').to.deep.equal(before);
        await driver.page.mouse.up();
        await driver.settled();
        expect(await listeners(), 'released').to.deep.equal(before);
        expect(await pendingNow()).to.deep.equal([]);
      });
    });
  }

  it('are all found by the watch on a page that has them', async () => {
    await visit('module');
    const before = { listeners: await listeners(), page: await pageNow(), names: await namesNow() };
    await driver.page.evaluate(() => {
      addEventListener('keydown', () => {});
      document.addEventListener('keydown', () => {});
      setTimeout(() => {}, 60_000);
      setInterval(() => {}, 60_000);
      localStorage.setItem('a', 'b');
      document.cookie = 'a=b';
      void cookieStore.set('c', 'd');
      void navigator.storage.getDirectory();
      Object.assign(globalThis, { left: 1 });
      Object.assign(Array.prototype, { left: 1 });
      document.title = 'Another';
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      new ResizeObserver(() => {}).observe(document.body);
      void fetch('/elsewhere');
    });
    const after = await listeners();
    for (const target of ['window', 'document'] as const) {
      expect(after[target].length - before.listeners[target].length, target).to.equal(1);
    }
    expect(await pendingNow()).to.deep.equal(['setTimeout', 'setInterval']);
    expect(await driver.page.evaluate(() => effects.writes())).to.include.members([
      'storage.setItem',
      'document.cookie',
      'cookieStore.set',
      'files.getDirectory',
    ]);
    expect((await namesNow()).filter((name) => !before.names.includes(name))).to.deep.equal([
      'left',
      'Array.prototype.left',
    ]);
    expect(await pageNow()).to.deep.include({ title: 'Another', adopted: 1 });
    expect(await driver.page.evaluate(() => effects.observing())).to.deep.equal(['ResizeObserver']);
    expect(requests).to.include('/elsewhere');
    // The other tests share this origin.
    await driver.page.evaluate(() => localStorage.clear());
  });
});

/** The types of the listeners on an object of the page, as the browser reports them. */
async function listenersOn(devTools: CDPSession, expression: string): Promise<string[]> {
  const { result } = await devTools.send('Runtime.evaluate', { expression });
  const { listeners } = await devTools.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
  return listeners.map(({ type }) => type);
}
