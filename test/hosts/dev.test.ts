import { expect } from 'chai';
import { utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { pseudo } from '../../demo/page/pseudo.js';
import { startBrowser } from '../support/demo-site.js';
import { HostPageDriver } from '../support/host-page-driver.js';
import { newStore } from '../support/new-store.js';

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('the dev server', () => {
  let browser: Browser;
  let server: ViteDevServer;
  let origin: string;

  before(async () => {
    browser = await startBrowser();
    server = await createServer({
      root: fileOf('demo'),
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0 },
    });
    await server.listen();
    origin = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
  });
  after(async () => {
    await server.close();
    await browser.close();
    // Vite's dev server sets it for the whole process, and builds of other tests would take the development files.
    delete process.env['NODE_ENV'];
  });

  it('sends no policy', async () => {
    const { headers } = await fetch(`${origin}/hosts/script-tag/`);
    expect(headers.get('content-security-policy')).to.equal(null);
  });

  it('explains how to start a host that needs a build', async () => {
    const response = await fetch(`${origin}/hosts/vue-3/`);
    expect(response.status).to.equal(404);
    expect(await response.text()).to.contain('node test/tools/start-host.mjs vue-3');
  });

  describe('pages', () => {
    let driver: HostPageDriver;

    afterEach(async function () {
      const faults = await driver.faults();
      await driver.close();
      if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
    });

    const visit = async (path: string) => {
      driver = await HostPageDriver.at(browser, origin + path);
    };

    /** The paths of the files that the page has loaded. */
    const fetched = () =>
      driver.page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );

    for (const path of ['/', '/hosts/script-tag/']) {
      it(`renders the form of ${path} from src`, async () => {
        await visit(path);
        await driver.find('textbox', 'Store Code');
        expect((await fetched()).some((file) => file.endsWith('/src/index.ts'))).to.equal(true);
      });
    }

    it('connects a store through the API, which calls the mock of Miva', async () => {
      const { credentials, ...rest } = newStore();
      const wrong = { ...rest, credentials: { ...credentials, apiToken: 'wrong' } };
      const response = await fetch(`${origin}/connections`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(wrong),
      });
      expect(await response.json()).to.have.nested.property('miva.code', 'access_denied');

      await visit('/hosts/script-tag/');
      await driver.page.$eval('miva-connection-setup', (form, value) => Object.assign(form, { value }), {
        name: rest.name,
        ...credentials,
      });
      await driver.submit();
      await driver.reaches('accepted');
      await driver.page.waitForSelector('#connections li');
      expect(await (await fetch(`${origin}/connections`)).json()).to.have.length(1);
    });

    it('serves the English messages from which the demo makes its pseudo-locale', async () => {
      await visit('/');
      await driver.find('button', 'Editing');
      await driver.page.click('#tab-options');
      await driver.page.select('select[name="locale"]', 'en-XA');
      await driver.find('textbox', pseudo('Store Code'));
    });

    it('loads another language from src', async () => {
      await visit('/hosts/script-tag/');
      await driver.page.$eval('miva-connection-setup', (form) => form.setAttribute('locale', 'de'));
      await driver.find('textbox', 'Benutzername');
      expect((await fetched()).filter((file) => file.startsWith('/dist/'))).to.deep.equal([
        '/dist/cdn/miva-connection-setup.js',
      ]);
    });

    for (const file of [
      'src/ui/button.ts',
      'demo/hosts/script-tag/index.html',
      'demo/hosts/script-tag/host.js',
    ]) {
      it(`reloads the page when ${file} changes`, async () => {
        await visit('/hosts/script-tag/');
        await driver.find('textbox', 'Name');
        const reloaded = driver.page.waitForNavigation({ timeout: 10_000 });
        utimesSync(fileOf(file), new Date(), new Date());
        await reloaded;
        await driver.find('textbox', 'Name');
      });
    }
  });
});
