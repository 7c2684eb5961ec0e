import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { GOOD } from '../../demo/scenarios/values.js';
import { startBrowser, startDemo } from '../support/demo-site.js';
import { HostPageDriver } from '../support/host-page-driver.js';
import { newStore, secretsOf } from '../support/new-store.js';

/** The forms of the page: the main store and the second one. */
const FORMS = [0, 1];

const isBuilt = (process.env['HOSTS'] ?? '').split(',').includes('partner-portal');

(isBuilt ? describe : describe.skip)('the partner portal', () => {
  const store = newStore();
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDemo>>;
  let driver: HostPageDriver;

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  beforeEach(async () => {
    server = await startDemo();
    driver = await HostPageDriver.at(browser, `${server.origin}/hosts/partner-portal/`);
  });
  afterEach(async function () {
    const faults = await driver.faults();
    await driver.close();
    await server.stop();
    if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
  });

  const connections = async () => {
    const response = await fetch(`${server.origin}/connections`);
    return ((await response.json()) as { name: string }[]).map(({ name }) => name);
  };
  /** Presses a button of the portal. */
  const press = async (name: string) => {
    await driver.page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
    await driver.settled();
  };
  /** Waits until the portal has moved the focus to the heading of a step. */
  const reaches = (step: string) =>
    driver.page.waitForFunction((title) => document.activeElement?.textContent === title, {}, step);
  const goTo = async (...steps: string[]) => {
    for (const step of steps) {
      await press('Next');
      await reaches(step);
    }
  };
  const goToStoreSetup = () => goTo('Merchant Information', 'Warehouse Setup', 'Store Setup');
  it('connects the store with its own button, as the last of four steps', async () => {
    await goToStoreSetup();
    await driver.fillAll(GOOD);
    await press('Finish setup');

    await driver.page.waitForFunction(() => document.body.innerText.includes('Your account is set up.'));
    expect(await connections()).to.deep.equal([store.name]);
  });

  it('submits on Enter although the form shows no button', async () => {
    await goToStoreSetup();
    await driver.fillAll(GOOD);
    await driver.press('Enter');
    await driver.reaches('accepted');
    expect(await connections()).to.deep.equal([store.name]);
  });

  it('shows a rejection at its field', async () => {
    await fetch(`${server.origin}/connections`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(store),
    });
    await goToStoreSetup();
    await driver.fillAll({
      ...GOOD,
      'API URL': 'https://www.south-star-shop.com/mm5/json.mvc',
    });
    await press('Finish setup');

    await driver.reaches('rejected');
    expect(await driver.isInvalid('Name')).to.equal(true);
    expect(await connections()).to.have.length(1);
  });

  it('keeps all values when the user goes back and forth', async () => {
    await goToStoreSetup();
    await driver.fillAll(GOOD);
    await press('Back');
    await reaches('Warehouse Setup');
    await goTo('Store Setup');
    expect(await driver.values()).to.deep.equal(GOOD);
  });

  it('restores its draft after a reload, at the same step and without secrets', async () => {
    await goToStoreSetup();
    await driver.fillAll(GOOD);
    const stored = await driver.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    for (const secret of secretsOf(store)) expect(stored).not.to.contain(secret);

    await driver.page.reload();
    await driver.untilUpgraded();
    expect(await driver.values()).to.deep.equal({
      ...GOOD,
      Password: '',
      'API Token': '',
      'Signing Digest': '',
    });
  });

  it('deletes its draft once the store is connected', async () => {
    await goToStoreSetup();
    await driver.fillAll(GOOD);
    await press('Finish setup');
    await driver.reaches('accepted');
    expect(await driver.page.evaluate(() => sessionStorage.length)).to.equal(0);
  });

  it('passes its options to both forms', async () => {
    await goToStoreSetup();
    for (driver.form of FORMS) {
      expect(await driver.addresses()).to.deep.equal(['198.51.100.7', '198.51.100.8']);
    }
  });

  it('submits one form without showing errors in the other', async () => {
    await goToStoreSetup();
    await driver.page.$eval('details', (details) => (details.open = true));
    driver.form = 1;
    await driver.fill('Name', 'Second Star');
    await driver.press('Enter');
    expect(await driver.isSummaryFocused()).to.equal(true);

    expect(await driver.errors()).to.have.length(6);
    driver.form = 0;
    expect(await driver.errors()).to.deep.equal([]);
  });

  it('shows the forms in its own colors', async () => {
    await goToStoreSetup();
    for (driver.form of FORMS) {
      expect(await driver.colors()).to.deep.equal({
        color: 'rgb(36, 18, 58)',
        backgroundColor: 'rgb(255, 253, 248)',
      });
    }
  });

  it('runs under the strict policy of a page that sends with fetch', async () => {
    const { headers } = await fetch(driver.page.url());
    expect(headers.get('content-security-policy')).to.match(
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html;/,
    );
  });
});
