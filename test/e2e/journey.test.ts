import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { GOOD } from '../../demo/scenarios/values.js';
import { startBrowser, startDemo } from '../support/demo-site.js';
import { HostPageDriver } from '../support/host-page-driver.js';
import { newStore, secretsOf } from '../support/new-store.js';

// A host page with a script tag, its server, Miva's official client and the mock of Miva.

describe('the journey of a new connection', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDemo>>;
  let driver: HostPageDriver;

  before(async () => {
    server = await startDemo();
    browser = await startBrowser();
    driver = await HostPageDriver.at(browser, `${server.origin}/hosts/script-tag/`);
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  it('connects a store by keyboard and lists it', async () => {
    const store = newStore();
    await driver.submitByKeyboard(GOOD);
    await driver.reaches('accepted');
    expect(await driver.focusedName()).to.equal('Connection added');
    await driver.page.waitForSelector('#connections li');
    const listed = await driver.page.$$eval('#connections li', (items) => items.map((li) => li.textContent));
    expect(listed).to.have.length(1);
    expect(listed[0]).to.contain(store.name).and.contain(store.credentials.apiUrl);

    const answer = await (await fetch(`${server.origin}/connections`)).text();
    expect(JSON.parse(answer)).to.have.length(1);
    for (const secret of secretsOf(store)) expect(answer).not.to.contain(secret);
    expect(await driver.faults()).to.deep.equal([]);
  });
});
