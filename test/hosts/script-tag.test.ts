import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { startBrowser, startDemo, DemoPageDriver } from '../support/demo-site.js';
import { newStore, typedInto } from '../support/new-store.js';

describe('a page with a script tag', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDemo>>;
  let driver: DemoPageDriver;

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
    driver = await DemoPageDriver.at(browser, `${server.origin}/hosts/script-tag/`);
  };

  it('submits on Enter in a field', async () => {
    await visit();
    await driver.fill(typedInto(newStore()));
    await driver.page.keyboard.press('Enter');
    await driver.find('heading', 'Connection added');
  });

  it('shows a taken name as an error at the field and in the summary', async () => {
    const first = newStore();
    expect((await post(first)).status).to.equal(201);
    await visit();
    await driver.fill({
      ...typedInto(first),
      Name: ' north STAR ',
      'API URL': 'https://www.south-star-shop.com/mm5/json.mvc',
    });
    await driver.press('Add connection');

    const summary = await driver.findSummary();
    const name = await driver.find('textbox', 'Name');
    await driver.focusOn(summary);
    expect(await name.evaluate((input) => input.getAttribute('aria-invalid'))).to.equal('true');

    const entries = await summary.$$eval('a, button', (links) =>
      links.map((link) => link.textContent.trim()),
    );
    const describedBy = await name.evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '').split(/\s+/).flatMap((id) => {
        const described = (input.getRootNode() as ShadowRoot).getElementById(id)?.textContent.trim();
        return described ? [described] : [];
      }),
    );
    expect(entries, 'entries of the summary').to.have.length(1);
    const entry = entries[0] ?? '';
    expect(entry).not.to.equal('');
    const isSameText = describedBy.some((text) => text.includes(entry) || entry.includes(text));
    expect(isSameText, `"${entry}" is shown at the field: ${describedBy.join(' | ')}`).to.equal(true);
    expect(await listOnPage()).to.have.length(1);
    expect(await (await connections()).json()).to.have.length(1);
  });

  it('shows the missing values and sends nothing', async () => {
    await visit();
    await driver.press('Add connection');
    await driver.focusOn(await driver.findSummary());
    expect(await (await connections()).json()).to.deep.equal([]);
  });
});
