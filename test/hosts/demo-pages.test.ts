import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { WHOLE_VALUE } from '../../demo/playground/examples.js';
import { english as en } from '../../src/i18n/english.js';
import { startBrowser, startDemo, DemoPageDriver } from '../support/demo-site.js';
import { axeViolations } from '../support/page-axe.js';

// One smoke test per page: it opens, its main feature works, axe finds no violation, and no error is reported.

describe('the demo pages', () => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let driver: DemoPageDriver;

  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });
  afterEach(() => driver.close());

  const open = async (path: string) => {
    driver = await DemoPageDriver.at(browser, `${demo.origin}${path}`);
  };
  const click = async (name: string) => (await driver.find('button', name)).click();
  const expectNoFaults = async () => {
    expect(await axeViolations(driver.page)).to.deep.equal([]);
    expect(await driver.faults()).to.deep.equal([]);
  };

  it('start page: shows every phase', async () => {
    await open('/');
    await driver.find('heading', en.accepted.title);
    const phases = await driver.page.$$eval('miva-connection-setup', (forms) =>
      forms.map(({ phase }) => phase),
    );
    expect(phases).to.include.members(['editing', 'submitting', 'rejected', 'accepted']);
    // Several copies of the form repeat its landmarks.
    expect(await axeViolations(driver.page, { 'landmark-unique': { enabled: false } })).to.deep.equal([]);
    expect(await driver.faults()).to.deep.equal([]);
  });

  it('playground: applies an option, and logs the submit without secrets', async () => {
    await open('/playground/');
    await driver.page.select('select[name="theme"]', 'dark');
    expect(await driver.page.$eval('#html', (node) => node.textContent)).to.contain('theme="dark"');
    await click('Fill example values');
    await click(en.submit);
    await driver.find('heading', en.accepted.title);
    const log = await driver.page.$eval('#events', (node) => node.textContent);
    expect(log).to.contain('idempotencyKey').and.contain('19 characters');
    const content = await driver.page.content();
    for (const secret of [WHOLE_VALUE.password!, WHOLE_VALUE.apiToken!, WHOLE_VALUE.signingDigest!])
      expect(content).not.to.contain(secret);
    await expectNoFaults();
  });

  it('try: fills the form from an e-mail and connects the store', async () => {
    await open('/try/');
    await click('Try: an e-mail');
    await click(en.paste.fill);
    await click(en.submit);
    await driver.find('heading', en.accepted.title);
    await expectNoFaults();
  });

  it('cases: shows the errors that Miva reports', async () => {
    await open('/cases/');
    await click('Fill: The token is disabled');
    await click(en.submit);
    const summary = await driver.findSummary();
    expect(await summary.evaluate((node) => node.textContent)).to.contain(en.codes['miva-token-disabled']);
    await expectNoFaults();
  });

  for (const theme of ['plain', 'bootstrap', 'material', 'polaris']) {
    it(`theme ${theme}: shows the form with errors in the colors of its page`, async () => {
      await open(`/themes/${theme}.html`);
      await click(en.submit);
      await driver.findSummary();
      await expectNoFaults();
    });

    it(`theme ${theme}: has no input smaller than 16 px on a touch screen, where iOS would zoom in`, async () => {
      await open(`/themes/${theme}.html`);
      await driver.page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
      expect(await driver.page.evaluate(() => matchMedia('(pointer: coarse)').matches)).to.equal(true);
      const sizes = await driver.page.evaluate(() => {
        const roots = [document, document.querySelector('miva-connection-setup')!.shadowRoot!];
        const inputs = roots.flatMap((root) => [
          ...root.querySelectorAll('input:not([type="checkbox"], [type="radio"]), textarea, select'),
        ]);
        return inputs.map((input) => Number.parseFloat(getComputedStyle(input).fontSize));
      });
      expect(sizes).to.have.lengthOf(8);
      expect(Math.min(...sizes)).to.be.at.least(16);
    });
  }
});
