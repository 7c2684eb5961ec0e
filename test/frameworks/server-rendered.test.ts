import { expect } from 'chai';
import { english } from '../../src/i18n/english.js';
import type { Browser } from 'puppeteer-core';
import { GOOD } from '../../demo/scenarios/values.js';
import { startBrowser, startDemo } from '../support/demo-site.js';
import { HostPageDriver } from '../support/host-page-driver.js';
import { newStore, secretsOf } from '../support/new-store.js';

// connect.test.ts tests that this host connects a store and shows a rejection.

const HOST = new URL('../../demo/hosts/server-rendered/', import.meta.url);
const PACKAGE = new URL('node_modules/miva-connection-setup/dist/', HOST);
const isBuilt = (process.env['HOSTS'] ?? '').split(',').includes('server-rendered');

interface Page {
  readonly renderPage: (options?: object) => Promise<string>;
}

(isBuilt ? describe : describe.skip)('a form rendered on the server', () => {
  describe('as markup', () => {
    let renderPage: Page['renderPage'];

    before(async () => {
      ({ renderPage } = (await import(new URL('page.mjs', HOST).href)) as Page);
    });

    it('contains all fields', async () => {
      const page = await renderPage();
      const [, form] =
        /<miva-connection-setup[^>]*><template [^>]*shadowrootmode="open"[^>]*>([^]*)<\/template>/.exec(
          page,
        )!;
      for (const label of Object.keys(GOOD)) expect(form, label).to.contain(`>${label}<`);
      expect(form).to.contain(english.timestampNote(60));
    });

    for (const mode of ['create', 'edit']) {
      it(`contains no secret, even if its host has set them (${mode})`, async () => {
        const { name, credentials } = newStore();
        const page = await renderPage({ mode, value: { name, ...credentials } });
        expect(page).to.contain('Signing Digest');
        for (const secret of secretsOf(newStore())) expect(page).not.to.contain(secret);
      });
    }

    it('uses a language that the server has imported, and loads none itself', async () => {
      const isGerman = async () => (await renderPage({ locale: 'de' })).includes('lang="de"');
      expect(await isGerman()).to.equal(false);
      // The file that the form would load is loaded after this import, so there is no need to wait any longer.
      await import(new URL('translations/de.js', PACKAGE).href);
      expect(await isGerman()).to.equal(false);
      await import(new URL('locales/de.js', PACKAGE).href);
      expect(await isGerman()).to.equal(true);
    });
  });

  describe('in a page', () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof startDemo>>;
    let driver: HostPageDriver;
    let arrive: () => Promise<void>;

    before(async () => {
      browser = await startBrowser();
    });
    after(() => browser.close());

    beforeEach(async () => {
      server = await startDemo();
      ({ driver, arrive } = await HostPageDriver.early(browser, `${server.origin}/hosts/server-rendered/`));
      // Wide enough for the guide beside the form, as the server has rendered it.
      await driver.page.setViewport({ width: 1200, height: 900 });
    });
    afterEach(async function () {
      const faults = await driver.faults();
      await driver.close();
      await server.stop();
      if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
    });

    it('is styled before its script has loaded, under a policy that allows its styles', async () => {
      const radius = await driver.page.$eval(
        '>>> [type="submit"]',
        (button) => getComputedStyle(button).borderRadius,
      );
      expect(radius).to.equal('6px');
      const { headers } = await fetch(`${server.origin}/hosts/server-rendered/`);
      expect(headers.get('content-security-policy')).to.match(/; style-src 'self' 'sha256-[\w+/]{43}='; /);
      await arrive();
    });

    it('is hydrated with the same nodes', async () => {
      const nodes = await driver.page.evaluateHandle(() => [
        ...document.querySelector('miva-connection-setup')!.shadowRoot!.querySelectorAll('*'),
      ]);
      expect(await nodes.evaluate((before) => before.length)).to.be.greaterThan(80);
      await arrive();

      expect(await driver.valueAt('Name')).to.equal('Harbor Goods');
      const lost = await nodes.evaluate((before) =>
        before.filter((node) => !node.isConnected).map((node) => node.outerHTML),
      );
      expect(lost).to.deep.equal([]);
      const forms = await driver.page.$eval(
        'miva-connection-setup',
        (form) => form.shadowRoot!.querySelectorAll('form').length,
      );
      expect(forms).to.equal(1);
    });

    it('keeps typed values, checked boxes and the focus from before its script has loaded, and submits them', async () => {
      const store = newStore();
      await driver.fillAll(GOOD);
      await driver.toggle('Shipped');
      await driver.focus('Store Code');
      await arrive();

      expect(await driver.focusedName()).to.equal('Store Code');
      expect(await driver.values()).to.deep.equal(GOOD);
      await driver.submit();
      await driver.reaches('accepted');
      const [connection] = (await (await fetch(`${server.origin}/connections`)).json()) as object[];
      expect(connection).to.deep.include({ name: store.name, orderImportStatuses: ['shipped'] });
    });

    it('loses nothing when it is submitted before its script has loaded', async () => {
      await driver.fill('Username', 'api-user');
      await driver.press('Enter');
      await arrive();
      expect(await driver.valueAt('Username')).to.equal('api-user');
      expect(driver.page.url()).to.equal(`${server.origin}/hosts/server-rendered/`);
    });
  });
});
