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

  const form = () =>
    driver.page.evaluate(() => {
      const { phase, shadowRoot } = document.querySelector('miva-connection-setup')!;
      return {
        phase: String(phase),
        summary: shadowRoot!.querySelector('[part~="summary"]')?.textContent ?? '',
        types: [...shadowRoot!.querySelectorAll<HTMLInputElement>('[data-field] input[id]')]
          .filter(({ id }) => /^(?:password|apiToken|signingDigest)-/.test(id))
          .map(({ type }) => type),
      };
    });

  it('has masked its secrets', async () => {
    for (const label of Object.values(LABELS)) await driver.click(en.showField(label));
    expect((await form()).types).to.deep.equal(['text', 'text', 'text']);
    await leaveAndComeBack();
    expect((await form()).types).to.deep.equal(['password', 'password', 'password']);
  });

  it('no longer waits for an answer, and still accepts a late ok', async () => {
    await driver.click(en.submit);
    expect((await form()).phase).to.equal('submitting');
    await leaveAndComeBack();
    const { phase, summary } = await form();
    expect(phase).to.equal('rejected');
    expect(summary).to.include(en.codes['answer-timeout']);
    await driver.page.evaluate(() => answer({ ok: true }));
    await driver.settled();
    expect((await form()).phase).to.equal('accepted');
  });
});
