import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { GOOD } from '../../demo/scenarios/values.js';
import { startBrowser } from '../support/demo-site.js';
import { HostPageDriver } from '../support/host-page-driver.js';
import { axeViolations } from '../support/page-axe.js';
import { serveFolder } from '../support/static-site.js';

// Tests the built documentation, served from a folder of a plain web server. VitePress itself fails on a link to a page
// that does not exist.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = path.join(ROOT, 'dist-site');
/** VitePress shows the keys beside the name of its search button. */
const RULES = { 'label-content-name-mismatch': { enabled: false } };
const PAGES = readdirSync(path.join(ROOT, 'demo/docs')).map((name) => name.replace(/\.md$/, '.html'));

/** The names of the sections to which the links of a page lead, and which do not exist. */
function missingSections(page: string): string[] {
  const links = [...readFileSync(path.join(SITE, page), 'utf8').matchAll(/href="([^"]*\.html)?#([^"]+)"/g)];
  return links
    .filter(([, file, id]) => {
      const target = readFileSync(path.join(SITE, file === undefined ? page : path.basename(file)), 'utf8');
      return !target.includes(`id="${decodeURIComponent(id!)}"`) && id !== 'VPContent';
    })
    .map(([, file = page, id]) => `${file}#${id}`);
}

describe('the documentation site', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let driver: HostPageDriver;

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
    driver = await HostPageDriver.at(browser, `${site.origin}${page}`);
  };

  for (const page of ['', 'changelog.html', ...PAGES]) {
    it(`${page || 'the first page'}: opens, passes axe, fits into 320 px, and has no broken link or image`, async () => {
      await open(page);
      expect(await driver.page.$$eval('h1', (all) => all.length)).to.equal(1);
      expect(await axeViolations(driver.page, RULES)).to.deep.equal([]);
      await driver.page.setViewport({ width: 320, height: 800 });
      expect(await driver.page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
      expect(missingSections(page || 'index.html')).to.deep.equal([]);
      const widths = await driver.page.$$eval('.vp-doc img', (all) => all.map((image) => image.naturalWidth));
      expect(widths.filter((width) => width === 0)).to.deep.equal([]);
    });
  }

  it('connects a store in the form of the first page', async () => {
    await open('');
    await driver.untilUpgraded();
    await driver.submitByKeyboard(GOOD);
    await driver.reaches('accepted');
  });

  it('leads to the demo, which plays a scenario and has no server to ask', async () => {
    await open('');
    await Promise.all([driver.page.waitForNavigation(), driver.page.click('.VPNavBarMenu a')]);
    expect(new URL(driver.page.url()).pathname).to.equal('/docs/demo/');
    await driver.untilUpgraded();
    await (await driver.find('button', 'Showing errors')).click();
    await driver.page.waitForFunction(
      () => document.querySelector('#played')!.textContent === 'Showing errors',
    );
    expect(await driver.summaryEntries()).not.to.deep.equal([]);
    const answers = await driver.page.$$eval('#preset option', (all) => all.map(({ value }) => value));
    expect(answers).to.include('none').and.not.to.include('server');
    expect(await driver.page.$$eval('footer a', (all) => all.map(({ href }) => href))).to.deep.equal([
      site.origin,
    ]);
  });

  it('shows the form in the chosen language', async () => {
    await open('languages.html');
    await driver.page.select('select', 'de');
    await driver.find('textbox', 'Benutzername');
  });

  it('finds a page by a word in it', async () => {
    await open('');
    await driver.page.click('.VPNavBarSearch button');
    await driver.page.waitForSelector('.VPLocalSearchBox input');
    await driver.page.type('.VPLocalSearchBox input', 'idempotency');
    const result = await driver.page.waitForSelector('.VPLocalSearchBox .result[href*="server.html"]');
    expect(result).not.to.equal(null);
  });

  it('shows the form in the dark theme of the site', async () => {
    await open('theming.html');
    await driver.page.click('.VPNavBarAppearance button');
    await driver.page.waitForFunction(
      () => document.querySelector('miva-connection-setup')?.theme === 'dark',
    );
  });
});
