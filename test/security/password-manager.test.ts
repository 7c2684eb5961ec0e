import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { startBrowser } from '../support/demo-site.js';
import { fillWith, LABELS, messageWith, PASTE_BOX } from '../support/form-lifecycle.js';
import { PASTED, REPLACED, TYPED } from '../support/marked-secrets.js';
import { pageOf, SCRIPTS, startSite } from '../support/plain-site.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';

/** Chromium takes a form that disappears after a successful request for a login that worked. */
const FORM = `<miva-connection-setup></miva-connection-setup>${SCRIPTS.classic}
  <script>
    const form = document.querySelector('miva-connection-setup');
    form.addEventListener('miva-connection-submit', (event) => {
      event.respondWith(fetch('/verdict').then((response) => response.json()));
    });
  </script>`;

const LOGIN = `<form><input id="name" /><input id="password" type="password" /><button>Log in</button></form>
  <script>
    const form = document.querySelector('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      fetch('/verdict').then(() => form.remove());
    });
  </script>`;

describe('the password manager of Chromium', function () {
  this.timeout(60_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let log: Page;

  before(async () => {
    site = await startSite({ '/form': pageOf(FORM), '/login': pageOf(LOGIN), '/verdict': '{"ok": true}' });
    // With this argument, the password manager is off.
    browser = await startBrowser([], ['--enable-automation']);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  beforeEach(async () => {
    log = await browser.newPage();
    await log.goto('chrome://password-manager-internals');
  });
  afterEach(() => log.close());

  /** Whether it asks to save a password. Without a window, it only logs the question. */
  async function asks() {
    const text = () => log.evaluate(() => document.body.innerText);
    while (!(await text()).includes('OnDynamicFormSubmission')) await wait(50);
    await wait(500);
    return (await text()).includes('Decision: ASK');
  }

  async function asksAfter(use: (driver: PuppeteerFormDriver) => Promise<unknown>, options = {}) {
    const driver = await PuppeteerFormDriver.at(browser, `${site.origin}/form`);
    await driver.set(options);
    await use(driver);
    const answer = await asks();
    await driver.close();
    return answer;
  }

  const submit = async (driver: PuppeteerFormDriver) => {
    await driver.submit();
    await driver.reaches('accepted');
  };

  it('asks to save the login of the host, so that the other tests mean something', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/login`);
    await page.type('#name', 'portal-user');
    await page.type('#password', 'portal-secret');
    await page.keyboard.press('Enter');
    expect(await asks()).to.equal(true);
    await page.close();
  });

  it('does not ask to save typed secrets', async () => {
    const asked = await asksAfter(async (driver) => {
      await fillWith(driver, TYPED);
      await submit(driver);
    });
    expect(asked).to.equal(false);
  });

  it('does not ask to save shown secrets', async () => {
    const asked = await asksAfter(async (driver) => {
      await fillWith(driver, TYPED);
      for (const label of Object.values(LABELS)) await driver.click(`Show ${label}`);
      await driver.fill(LABELS.password, REPLACED.password);
      await submit(driver);
    });
    expect(asked).to.equal(false);
  });

  it('does not ask to save secrets from a pasted message', async () => {
    const asked = await asksAfter(async (driver) => {
      await driver.openPasteBox();
      await driver.paste(PASTE_BOX, messageWith(PASTED));
      await driver.click('Fill in fields');
      await driver.fill('Name', 'Harbor Goods');
      await submit(driver);
    });
    expect(asked).to.equal(false);
  });

  for (const [name, label] of Object.entries(LABELS)) {
    it(`does not ask to save ${label} as the only secret that was replaced`, async () => {
      const value = {
        name: 'Harbor Goods',
        username: 'api-user',
        storeCode: 'HG01',
        apiUrl: 'https://www.harborgoods.example/mm5/json.mvc',
      };
      const asked = await asksAfter(
        async (driver) => {
          await driver.click(`Replace ${label}`);
          await driver.fill(label, TYPED[name as keyof typeof TYPED]);
          await submit(driver);
        },
        { mode: 'edit', value },
      );
      expect(asked).to.equal(false);
    });
  }
});
