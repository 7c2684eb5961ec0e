import { expect } from 'chai';
import type { MivaConnectionSetup } from 'miva-connection-setup';
import type { Browser } from 'puppeteer-core';
import { startBrowser, startDemo, DemoPageDriver } from '../support/demo-site.js';
import { newStore, secretsOf, typedInto } from '../support/new-store.js';

const isBuilt = (process.env['HOSTS'] ?? '').split(',').includes('partner-portal');

(isBuilt ? describe : describe.skip)('the partner portal', () => {
  const store = newStore();
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startDemo>>;
  let driver: DemoPageDriver;

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  beforeEach(async () => {
    server = await startDemo();
    driver = await DemoPageDriver.at(browser, `${server.origin}/hosts/partner-portal/`);
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
  const goTo = async (...steps: string[]) => {
    for (const step of steps) {
      await driver.press('Next');
      await driver.focusOn(await driver.find('heading', step));
    }
  };
  const goToStoreSetup = () => goTo('Merchant Information', 'Warehouse Setup', 'Store Setup');
  const typed = async () => {
    const values: Record<string, string> = {};
    for (const label of Object.keys(typedInto(store))) {
      const input = await driver.find('textbox', label);
      values[label] = await input.evaluate((node) => (node as HTMLInputElement).value);
    }
    return values;
  };

  it('connects the store with its own button, as the last of four steps', async () => {
    await goToStoreSetup();
    await driver.fill(typedInto(store));
    await driver.press('Finish setup');

    await driver.page.waitForFunction(() => document.body.innerText.includes('Your account is set up.'));
    expect(await connections()).to.deep.equal([store.name]);
  });

  it('submits on Enter although the form shows no button', async () => {
    await goToStoreSetup();
    await driver.fill(typedInto(store));
    await driver.page.keyboard.press('Enter');
    await driver.find('heading', 'Connection added');
    expect(await connections()).to.deep.equal([store.name]);
  });

  it('shows a rejection at its field', async () => {
    await fetch(`${server.origin}/connections`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(store),
    });
    await goToStoreSetup();
    await driver.fill({
      ...typedInto(store),
      'API URL': 'https://www.south-star-shop.com/mm5/json.mvc',
    });
    await driver.press('Finish setup');

    await driver.findSummary();
    const name = await driver.find('textbox', 'Name');
    expect(await name.evaluate((input) => input.getAttribute('aria-invalid'))).to.equal('true');
    expect(await connections()).to.have.length(1);
  });

  it('keeps all values when the user goes back and forth', async () => {
    await goToStoreSetup();
    await driver.fill(typedInto(store));
    await driver.press('Back');
    await driver.focusOn(await driver.find('heading', 'Warehouse Setup'));
    await goTo('Store Setup');
    expect(await typed()).to.deep.equal(typedInto(store));
  });

  it('restores its draft after a reload, at the same step and without secrets', async () => {
    await goToStoreSetup();
    await driver.fill(typedInto(store));
    const stored = await driver.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    for (const secret of secretsOf(store)) expect(stored).not.to.contain(secret);

    await driver.page.reload();
    expect(await typed()).to.deep.equal({
      ...typedInto(store),
      Password: '',
      'API Token': '',
      'Signing Digest': '',
    });
  });

  it('deletes its draft once the store is connected', async () => {
    await goToStoreSetup();
    await driver.fill(typedInto(store));
    await driver.press('Finish setup');
    await driver.find('heading', 'Connection added');
    expect(await driver.page.evaluate(() => sessionStorage.length)).to.equal(0);
  });

  it('passes its options to both forms', async () => {
    await goToStoreSetup();
    const addresses = await driver.page.$$eval('miva-connection-setup', (forms) =>
      forms.map((form) =>
        ['198.51.100.7', '198.51.100.8'].filter((address) => form.shadowRoot?.textContent.includes(address)),
      ),
    );
    expect(addresses).to.deep.equal([
      ['198.51.100.7', '198.51.100.8'],
      ['198.51.100.7', '198.51.100.8'],
    ]);
  });

  it('submits one form without showing errors in the other', async () => {
    await goToStoreSetup();
    await driver.page.$eval('details', (details) => (details.open = true));
    const second = await driver.page.$('#second-store');
    await second!.evaluate((form) => (form as MivaConnectionSetup).focusField('name'));
    await driver.focusOn(second!);
    await driver.page.keyboard.type('Second Star');
    await driver.page.keyboard.press('Enter');
    await driver.findSummary();

    const invalidFields = await driver.page.$$eval('miva-connection-setup', (forms) =>
      forms.map((form) => form.shadowRoot?.querySelectorAll('[aria-invalid=true]').length),
    );
    expect(invalidFields).to.deep.equal([0, 6]);
  });

  it('shows the forms in its own colors', async () => {
    await goToStoreSetup();
    const colors = await driver.page.$$eval('miva-connection-setup', (forms) =>
      forms.map((form) => {
        const { color, backgroundColor } = getComputedStyle(form.shadowRoot!.querySelector('.root')!);
        return [color, backgroundColor];
      }),
    );
    const own = ['rgb(36, 18, 58)', 'rgb(255, 253, 248)'];
    expect(colors).to.deep.equal([own, own]);
  });

  it('runs under the strict policy of a page that sends with fetch', async () => {
    const { headers } = await fetch(driver.page.url());
    expect(headers.get('content-security-policy')).to.match(
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html;/,
    );
  });
});
