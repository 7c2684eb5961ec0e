import { expect } from 'chai';
import { english } from '../../src/i18n/english.js';
import type { Browser } from 'puppeteer-core';
import { GOOD } from '../../demo/scenarios/values.js';
import { startBrowser, startDemo } from '../support/demo-site.js';
import { HostPageDriver } from '../support/host-page-driver.js';
import { newStore } from '../support/new-store.js';

// The tests that every framework's host passes. test/tools/test-frameworks.mjs lists the hosts that it built in HOSTS.
const NAMES = (process.env['HOSTS'] ?? '').split(',');
const HOSTS = ['react-18', 'react-19', 'vue-3', 'svelte-5', 'angular', 'htmx', 'server-rendered'].filter(
  (name) => NAMES.includes(name),
);

/** The host's own button. */
const CONTINUE = '::-p-aria([name="Continue"][role="button"])';

for (const host of HOSTS) {
  describe(`a page with ${host}`, () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof startDemo>>;
    let driver: HostPageDriver;
    let submits: string[];

    before(async () => {
      browser = await startBrowser();
    });
    after(() => browser.close());

    beforeEach(async () => {
      server = await startDemo();
      driver = await HostPageDriver.at(browser, `${server.origin}/hosts/${host}/`);
      submits = [];
      driver.page.on('request', (request) => {
        if (request.method() === 'POST') submits.push(request.url());
      });
    });
    afterEach(async function () {
      const faults = await driver.faults();
      await driver.close();
      await server.stop();
      if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
    });

    const connections = async () =>
      (await (await fetch(`${server.origin}/connections`)).json()) as readonly { name: string }[];
    const mayContinue = () =>
      driver.page.$eval(CONTINUE, (button) => !(button as HTMLButtonElement).disabled);

    it('connects a store with one request, and notifies the host', async () => {
      const store = newStore();
      await driver.fillAll(GOOD);
      expect(await mayContinue()).to.equal(false);
      await driver.submit();

      await driver.reaches('accepted');
      expect(await driver.focusedName()).to.equal('Connection added');
      await driver.page.waitForSelector(`${CONTINUE}:not(:disabled)`);
      expect((await connections()).map(({ name }) => name)).to.deep.equal([store.name]);
      expect(submits).to.deep.equal([`${server.origin}/connections`]);
    });

    it('shows a rejection at its field, and keeps the typed values', async () => {
      const store = newStore();
      await fetch(`${server.origin}/connections`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(store),
      });
      const typed = { ...GOOD, 'API URL': 'https://www.south-star-shop.com/mm5/json.mvc' };
      await driver.submitValid(typed);

      await driver.reaches('rejected');
      expect(await driver.isSummaryFocused()).to.equal(true);
      expect(await driver.isInvalid('Name')).to.equal(true);
      expect(await driver.values()).to.deep.equal(typed);
      expect(await mayContinue()).to.equal(false);
      expect(await connections()).to.have.length(1);
    });

    it('passes the options to the form', async () => {
      expect(await driver.text()).to.contain(english.timestampNote(60));
      // htmx has only markup, which cannot contain an object.
      if (host !== 'htmx') expect(await driver.valueAt('Name')).to.equal('Harbor Goods');
    });
  });
}
