import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { DOCS, LIVE, REFERENCE } from '../../demo/site/pages.mjs';
import { TYPED } from '../../demo/mock-miva/cases.js';
import { OPTION_NAMES, OPTION_PROPERTIES } from '../../src/element/options.js';
import { startBrowser, DemoPageDriver } from '../support/demo-site.js';
import { axeViolations } from '../support/page-axe.js';
import { newStore, typedInto } from '../support/new-store.js';
import { serveFolder } from '../support/static-site.js';

// Serves the built documentation from a subfolder of a plain web server.

const SITE = fileURLToPath(new URL('../../dist-site', import.meta.url));
const BUILD = fileURLToPath(new URL('../../demo/site/build.mjs', import.meta.url));

// Built before the tests are defined, since there is one for each page.
execFileSync(process.execPath, [BUILD], { stdio: ['ignore', 'ignore', 'inherit'] });
const PAGES = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll(path.sep, '/'));
const markupOf = (page: string) => readFileSync(path.join(SITE, page), 'utf8');

describe('the documentation', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let driver: DemoPageDriver;

  before(async () => {
    browser = await startBrowser();
    site = await serveFolder(SITE, '/docs/');
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(async function () {
    const faults = await driver.faults();
    await driver.close();
    if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
  });

  const open = async (page: string) => {
    driver = await DemoPageDriver.at(browser, `${site.origin}${page.replace(/index\.html$/, '')}`);
  };

  for (const page of PAGES) {
    it(`${page}: opens, passes axe, fits into 320 px, and has no broken link`, async () => {
      await open(page);
      expect(await driver.page.$$eval('h1', (all) => all.length)).to.equal(1);
      // Several copies of the form repeat its landmarks.
      const rules = { 'landmark-unique': { enabled: page !== 'phases/index.html' } };
      expect(await axeViolations(driver.page, rules)).to.deep.equal([]);
      await driver.page.setViewport({ width: 320, height: 800 });
      expect(await driver.page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);

      const addresses = await driver.page.$$eval('a[href], link[href], script[src]', (all) =>
        all.map((each) => (each instanceof HTMLScriptElement ? each.src : (each as HTMLAnchorElement).href)),
      );
      expect(addresses.length).to.be.greaterThan(10);
      for (const address of addresses) {
        if (!address.startsWith(new URL(site.origin).origin)) continue;
        expect(address.startsWith(site.origin), `${address} is outside`).to.equal(true);
        const [file = '', id] = address.slice(site.origin.length).split('#');
        const text = markupOf(file === '' || file.endsWith('/') ? `${file}index.html` : file);
        if (id !== undefined) expect(text, address).to.contain(` id="${id}"`);
      }
    });
  }

  it('has all its pages', async () => {
    await open('');
    for (const { path } of [...DOCS, REFERENCE, ...LIVE]) expect(PAGES, path).to.include(`${path}index.html`);
  });

  it('lists every option and event of the manifest', async () => {
    await open('reference/');
    const text = await driver.page.$eval('main', (main) => main.textContent);
    for (const name of OPTION_NAMES) {
      const { attribute } = OPTION_PROPERTIES[name];
      expect(text, name).to.contain(`${name}${attribute && attribute !== name ? String(attribute) : ''}`);
    }
    for (const name of ['submit', 'invalid', 'change', 'phase'])
      expect(text).to.contain(`miva-connection-${name}`);
  });

  describe('live example', () => {
    it('connects a store on the first page', async () => {
      await open('');
      await driver.fill(typedInto(newStore()));
      await driver.press('Add connection');
      await driver.find('heading', 'Connection added');
    });

    it('finds the languages relative to the script, in any folder', async () => {
      await open('playground/');
      await driver.page.select('select[name="locale"]', 'en-XA');
      await driver.page.waitForFunction(() =>
        document.querySelector('miva-connection-setup')?.shadowRoot?.textContent.includes('[Ñåmé'),
      );
      await driver.page.select('select[name="locale"]', 'de');
      await driver.find('textbox', 'Benutzername');
    });

    it('shows the chosen language', async () => {
      await open('languages/');
      await driver.page.select('#language', 'de');
      await driver.find('textbox', 'Benutzername');
    });

    it('rejects a wrong value, and accepts the connection once it is corrected', async () => {
      await open('cases/');
      await driver.press('Fill: The Signing Digest is another one');
      await driver.press('Add connection');
      await driver.findSummary();
      const digest = await driver.find('textbox', 'Signing Digest');
      expect(await digest.evaluate((input) => input.getAttribute('aria-invalid'))).to.equal('true');

      await digest.evaluate((input) => (input as HTMLInputElement).select());
      await digest.type(TYPED.signingDigest);
      await driver.press('Add connection');
      await driver.find('heading', 'Connection added');
    });
  });
});
