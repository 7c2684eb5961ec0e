import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { LOCALES } from '../../src/i18n/loaders.js';
import { startBrowser } from '../support/demo-site.js';
import { removeForm, createConnection, editConnection } from '../support/form-lifecycle.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';
import { pageOf, SCRIPTS, startSite, STRICT_POLICY } from '../support/plain-site.js';
import { PolicyWatch } from '../support/policy-watch.js';
import type { CommandButton } from '../../src/ui/command.js';

const LANGUAGES = ['en', ...LOCALES];

const FORMS = `
  <miva-connection-setup></miva-connection-setup>
  <miva-connection-setup mode="edit" theme="dark" guide="inline"></miva-connection-setup>
  <miva-connection-setup theme="light" guide="none" hide-submit locked="name"></miva-connection-setup>`;

const PAGES = Object.fromEntries(
  LANGUAGES.flatMap((language) =>
    Object.entries(SCRIPTS).map(([kind, script]) => [
      `/${language}/${kind}`,
      pageOf(FORMS + script, language),
    ]),
  ),
);

describe('a page with a strict policy', function () {
  this.timeout(120_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let driver: PuppeteerFormDriver;
  let watch: PolicyWatch;

  before(async () => {
    site = await startSite(PAGES, { 'Content-Security-Policy': `${STRICT_POLICY}; report-uri /reports` });
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(() => driver.close());

  const visit = async (path: string) => {
    driver = await PuppeteerFormDriver.at(browser, `${site.origin}${path}`, async (page, devTools) => {
      watch = await PolicyWatch.on(page, devTools);
    });
  };
  const reportsOf = (path: string): string[] =>
    site.received.filter((request) => request.startsWith('POST /reports') && request.includes(path));

  for (const path of Object.keys(PAGES).filter((each) => each.startsWith('/en/'))) {
    it(`reports no violation by three forms over their lifetime: ${path}`, async () => {
      await visit(path);
      const phases = new Set<string>();
      const stop = async () => void phases.add(await driver.phase());
      await createConnection(driver, stop);
      driver.form = 1;
      await editConnection(driver, stop);
      driver.form = 2;
      await driver.fill('Username', 'api-user');
      await copyEverything(driver);
      await applyEveryTheme(driver);
      await offerStores(driver);
      driver.form = 0;
      await removeForm(driver, async () => {});

      expect([...phases].sort()).to.deep.equal(['accepted', 'editing', 'rejected', 'submitting']);
      expect(await watch.violations()).to.deep.equal([]);
      expect(reportsOf(path)).to.deep.equal([]);
    });
  }

  for (const path of Object.keys(PAGES).filter((each) => !each.startsWith('/en/'))) {
    it(`reports no violation in another language, from the errors to the acceptance: ${path}`, async () => {
      await visit(path);
      const language = path.split('/')[1]!;
      await driver.waitForLanguage(language);
      await rejectEverything(driver);
      await copyEverything(driver);
      await applyEveryTheme(driver);
      await offerStores(driver);

      expect(await driver.phase()).to.equal('accepted');
      expect(await watch.violations()).to.deep.equal([]);
      expect(reportsOf(path)).to.deep.equal([]);
    });
  }

  it('reports a style attribute, markup from a string, and a style sheet from another origin', async () => {
    const path = Object.keys(PAGES)[0]!;
    await visit(path);
    await driver.page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.body.innerHTML = '<p>Not trusted</p>';
      } catch {
        // The policy makes this throw.
      }
      const script = document.createElement('link');
      Object.assign(script, { rel: 'stylesheet', href: 'https://elsewhere.example/x.css' });
      document.head.append(script);
    });
    const found = (await watch.violations()).join('\n');
    for (const directive of ['style-src-attr', 'require-trusted-types-for', 'style-src-elem']) {
      for (const reporter of ['page', 'browser']) expect(found).to.include(`${reporter}: ${directive}`);
    }
    while (reportsOf(path).length < 3) await driver.settled();
  });
});

/** Submits the first form empty, and the second, which is in edit mode, with values that the host rejects. */
async function rejectEverything(driver: PuppeteerFormDriver): Promise<void> {
  await driver.call('requestSubmit');
  driver.form = 1;
  await driver.set({
    value: {
      name: 'Harbor Goods',
      username: 'api-user',
      storeCode: 'HG01',
      apiUrl: 'https://www.harborgoods.example/mm5/json.mvc',
    },
  });
  await driver.call('requestSubmit');
  await driver.settle({ ok: false, code: 'ip-not-allowed', issues: [{ field: 'apiUrl', code: 'invalid' }] });
  expect(await driver.phase()).to.equal('rejected');
  driver.form = 0;
}

/** Clicks every copy button, once with access to the clipboard and once without. */
async function copyEverything(driver: PuppeteerFormDriver): Promise<void> {
  for (const setting of ['granted', 'denied'] as const) {
    await driver.devTools.send('Browser.setPermission', {
      permission: { name: 'clipboard-write', allowWithoutSanitization: false },
      setting,
    });
    await driver.page.evaluate(async () => {
      for (const form of document.querySelectorAll('miva-connection-setup')) {
        for (const button of form.shadowRoot!.querySelectorAll<CommandButton>('button')) {
          if (button.clickCommand?.name !== 'copy') continue;
          button.click();
          await form.updateComplete;
        }
      }
    });
    await driver.settled();
  }
}

async function applyEveryTheme(driver: PuppeteerFormDriver): Promise<void> {
  for (const theme of ['light', 'dark', 'auto'] as const) {
    for (const guide of ['beside', 'inline', 'none'] as const) {
      await driver.page.evaluate(
        (...[newTheme, newGuide]) => {
          for (const form of document.querySelectorAll('miva-connection-setup')) {
            Object.assign(form, { theme: newTheme, guide: newGuide });
          }
        },
        theme,
        guide,
      );
      await driver.settled();
    }
  }
}

async function offerStores(driver: PuppeteerFormDriver): Promise<void> {
  await driver.set({ existingStores: [{ id: '1', name: 'Harbor Goods' }], value: { storeId: '1' } });
  await driver.call('requestSubmit');
  await driver.settle({ ok: true });
}
