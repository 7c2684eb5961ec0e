import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { GOOD } from '../../demo/scenarios/values.js';
import { startBrowser, startDemo } from '../support/demo-site.js';
import { HostPageDriver } from '../support/host-page-driver.js';
import { newStore } from '../support/new-store.js';

describe('a page with a script tag', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDemo>>;
  let driver: HostPageDriver;

  const connections = () => fetch(`${server.origin}/connections`);
  const post = (payload: unknown) =>
    fetch(`${server.origin}/connections`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    });
  const listOnPage = () =>
    driver.page.$$eval('#connections li', (items) => items.map((li) => li.textContent));

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  beforeEach(async () => {
    server = await startDemo();
  });
  afterEach(async function () {
    const faults = await driver.faults();
    await driver.close();
    await server.stop();
    if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
  });

  const visit = async () => {
    driver = await HostPageDriver.at(browser, `${server.origin}/hosts/script-tag/`);
  };

  it('submits on Enter in a field', async () => {
    await visit();
    await driver.fillAll(GOOD);
    await driver.press('Enter');
    await driver.reaches('accepted');
  });

  it('shows a taken name as an error at the field and in the summary', async () => {
    const first = newStore();
    expect((await post(first)).status).to.equal(201);
    await visit();
    await driver.submitValid({
      ...GOOD,
      Name: ' harbor GOODS ',
      'API URL': 'https://www.south-star-shop.com/mm5/json.mvc',
    });
    await driver.reaches('rejected');

    expect(await driver.isSummaryFocused()).to.equal(true);
    expect(await driver.isInvalid('Name')).to.equal(true);
    const entries = await driver.summaryEntries();
    expect(entries, 'entries of the summary').to.have.length(1);
    expect(entries[0]).to.include(await driver.errorAt('Name'));
    expect(await driver.errorAt('Name')).not.to.equal('');
    expect(await listOnPage()).to.have.length(1);
    expect(await (await connections()).json()).to.have.length(1);
  });

  it('shows the missing values and sends nothing', async () => {
    await visit();
    await driver.submit();
    expect(await driver.isSummaryFocused()).to.equal(true);
    expect(await (await connections()).json()).to.deep.equal([]);
  });
});
