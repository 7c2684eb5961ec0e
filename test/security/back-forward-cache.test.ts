import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { english as en } from '../../src/i18n/english.js';
import { startBrowser } from '../support/demo-site.js';
import { fillWith, LABELS } from '../support/form-lifecycle.js';
import { TYPED } from '../support/marked-secrets.js';
import { pageOf, SCRIPTS, startSite } from '../support/plain-site.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';

/** A host whose answer takes longer than the user stays. */
const HOST = pageOf(`<miva-connection-setup></miva-connection-setup>${SCRIPTS.classic}
  <script>
    addEventListener('pageshow', (event) => (window.wasRestored = event.persisted));
    document.querySelector('miva-connection-setup').addEventListener('miva-connection-submit', (event) => {
      event.respondWith(new Promise((resolve) => (window.answer = resolve)));
    });
  </script>`);

declare global {
  var wasRestored: boolean;
  var answer: (verdict: object) => void;
}

describe('a page that comes back from the back-forward cache', function () {
  this.timeout(120_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let driver: PuppeteerFormDriver;

  before(async () => {
    site = await startSite({ '/host': HOST, '/other': pageOf('<p>Other</p>') });
    browser = await startBrowser([], ['--disable-back-forward-cache']);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  beforeEach(async () => {
    driver = await PuppeteerFormDriver.at(browser, `${site.origin}/host`);
    await fillWith(driver, TYPED);
  });
  afterEach(() => driver.close());

  async function leaveAndComeBack() {
    await driver.page.goto(`${site.origin}/other`);
    await driver.page.goBack();
    expect(await driver.page.evaluate(() => wasRestored)).to.equal(true);
    await driver.settled();
  }

  const readable = async () => {
    const labels = Object.values(LABELS);
    const states = await Promise.all(labels.map((label) => driver.isReadable(label)));
    return labels.filter((_, at) => states[at]);
  };

  it('has masked its secrets', async () => {
    for (const label of Object.values(LABELS)) await driver.click(en.showField(label));
    expect(await readable()).to.deep.equal(Object.values(LABELS));
    await leaveAndComeBack();
    expect(await readable()).to.deep.equal([]);
  });

  it('no longer waits for an answer, and still accepts a late ok', async () => {
    await driver.submit();
    expect(await driver.phase()).to.equal('submitting');
    await leaveAndComeBack();
    expect(await driver.phase()).to.equal('rejected');
    expect(await driver.summaryText()).to.match(/^No answer came in time/);
    await driver.page.evaluate(() => answer({ ok: true }));
    await driver.settled();
    expect(await driver.phase()).to.equal('accepted');
  });
});
