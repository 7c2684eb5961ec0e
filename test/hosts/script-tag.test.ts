import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { startBrowser, startDemo, DemoPageDriver } from '../support/demo-site.js';
import { newStore, typedInto } from '../support/new-store.js';

describe('a page with a script tag', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDemo>>;
  let visitor: DemoPageDriver;

  const connections = () => fetch(`${server.origin}/connections`);
  const post = (payload: unknown) =>
    fetch(`${server.origin}/connections`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    });
  const listOnPage = () =>
    visitor.page.$$eval('#connections li', (items) => items.map((li) => li.textContent));

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  beforeEach(async () => {
    server = await startDemo();
  });
  afterEach(async function () {
    const faults = await visitor.faults();
    await visitor.close();
    await server.stop();
    if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
  });

  const visit = async () => {
    visitor = await DemoPageDriver.at(browser, `${server.origin}/hosts/script-tag/`);
  };

  it('submits on Enter in a field', async () => {
    await visit();
    await visitor.fill(typedInto(newStore()));
    await visitor.page.keyboard.press('Enter');
    await visitor.find('heading', 'Connection added');
  });

  it('shows at the field and in the summary that the name is taken', async () => {
    const first = newStore();
    expect((await post(first)).status).to.equal(201);
    await visit();
    await visitor.fill({
      ...typedInto(first),
      Name: ' north STAR ',
      'API URL': 'https://www.south-star-shop.com/mm5/json.mvc',
    });
    await visitor.press('Add connection');

    const alert = await visitor.find('alert');
    const name = await visitor.find('textbox', 'Name');
    await visitor.focusOn(alert);
    expect(await name.evaluate((input) => input.getAttribute('aria-invalid'))).to.equal('true');

    const entries = await alert.$$eval('a, button', (links) => links.map((link) => link.textContent.trim()));
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

  it('shows what is missing and sends nothing', async () => {
    await visit();
    await visitor.press('Add connection');
    await visitor.focusOn(await visitor.find('alert'));
    expect(await (await connections()).json()).to.deep.equal([]);
  });
});
