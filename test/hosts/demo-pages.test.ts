import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { GOOD, KEY, STORED, TOKEN } from '../../demo/scenarios/values.js';
import { english as en } from '../../src/i18n/english.js';
import { contrast } from '../support/contrast.js';
import { startBrowser, startDemo } from '../support/demo-site.js';
import { HostPageDriver } from '../support/host-page-driver.js';
import { axeViolations } from '../support/page-axe.js';

/** The values of a color as the browser computes it, such as `rgb(0, 0, 0)`. */
const rgbOf = (color: string): [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)!.map(Number);
  return [red, green, blue];
};

const TABS = ['Scenarios', 'Options', 'Answer', 'Events'];

describe('the demo page', () => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let driver: HostPageDriver;

  before(async () => {
    browser = await startBrowser();
    demo = await startDemo();
    await browser
      .defaultBrowserContext()
      .overridePermissions(demo.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });
  beforeEach(async () => {
    driver = await HostPageDriver.at(browser, `${demo.origin}/`);
    await driver.find('button', 'Editing');
  });
  afterEach(async function () {
    const faults = await driver.faults();
    await driver.close();
    if (this.currentTest?.state === 'passed') expect(faults).to.deep.equal([]);
  });

  // A locator waits until the form has stopped scrolling the page.
  const click = (name: string) => driver.page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  const openTab = (name: string) => driver.page.locator(`#tab-${name.toLowerCase()}`).click();
  const textOf = (selector: string) => driver.page.$eval(selector, (node) => node.textContent ?? '');
  /** Opens the group of a scenario and plays it. */
  const playScenario = async (title: string) => {
    await openTab('Scenarios');
    await driver.page.$$eval(
      '#scenarios li button',
      (buttons, title) => {
        const button = buttons.find((each) => each.textContent === title)!;
        button.closest('details')!.open = true;
      },
      title,
    );
    await click(title);
  };

  for (const tab of TABS) {
    it(`passes axe in the tab ${tab}: on a light desktop and a dark phone`, async () => {
      const { page } = driver;
      await openTab(tab);
      expect(await axeViolations(page)).to.deep.equal([]);
      await page.setViewport({ width: 390, height: 844 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await click('Scenarios, options, answers, events');
      expect(await axeViolations(page)).to.deep.equal([]);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewport({ width, height: 844 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
      }
    });
  }

  it('moves between the tabs with the arrow keys, Home and End', async () => {
    const { page } = driver;
    const shown = () =>
      page.evaluate(() => [
        document.activeElement!.textContent!.trim(),
        ...[...document.querySelectorAll('[role="tabpanel"]:not([hidden])')].map(({ id }) => id),
      ]);
    await page.focus('#tab-scenarios');
    for (const [key, name] of [
      ['ArrowRight', 'Options'],
      ['End', 'Events'],
      ['ArrowRight', 'Scenarios'],
      ['ArrowLeft', 'Events'],
      ['Home', 'Scenarios'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await shown()).to.deep.equal([name, `panel-${name.toLowerCase()}`]);
    }
    const stops = await page.$$eval('[role="tab"]', (tabs) =>
      tabs.map((tab) => (tab as HTMLElement).tabIndex),
    );
    expect(stops).to.deep.equal([0, -1, -1, -1]);
  });

  it('plays a scenario with its options, and leads back to the list', async () => {
    await playScenario('Change a connection');
    await driver.find('heading', en.headingChanges);
    expect(await textOf('#code'))
      .to.contain('mode="edit"')
      .and.contain(STORED.apiUrl);
    await playScenario('The two secrets swapped');
    await driver.find('heading', en.heading);
    await click(en.fixes.swap);
    await click('Back to the scenarios');
    const focused = await driver.page.evaluate(() => document.activeElement!.textContent);
    expect(focused).to.equal('The two secrets swapped');
  });

  it('shows the rejection of a scenario, and accepts the next submit', async () => {
    await playScenario('The token is disabled');
    await driver.reaches('rejected');
    expect(await driver.summaryText()).to.contain(en.codes['miva-token-disabled'].split('. ')[1]);
    await driver.submit();
    await driver.reaches('accepted');
  });

  it('applies the options, and copies the HTML for them', async () => {
    await openTab('Options');
    await driver.page.select('select[name="theme"]', 'dark');
    await driver.page.click('input[name="hide-submit"]');
    await driver.page.click('input[name="locked"][value="storeCode"]');
    await driver.page.click('input[name="value"]');
    await click('Copy');
    await driver.page.waitForFunction(() => document.querySelector('#copy-result')!.textContent === 'Copied');
    const copied = await driver.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).to.match(/^<miva-connection-setup\n {2}theme="dark"\n/);
    for (const part of ['hide-submit', 'locked="storeCode"', "name: 'Harbor Goods'"])
      expect(copied).to.contain(part);
    const options = await driver.page.$eval(
      'miva-connection-setup',
      ({ theme, hideSubmit, locked, value }) => ({ theme, hideSubmit, locked, name: value.name }),
    );
    expect(options).to.deep.equal({
      theme: 'dark',
      hideSubmit: true,
      locked: ['storeCode'],
      name: STORED.name,
    });
  });

  it('logs every event and every call without secrets', async () => {
    await playScenario('Accept');
    await driver.reaches('accepted');
    await openTab('Events');
    await click('checkValidity()');
    const log = await textOf('#events');
    for (const part of ['submit', 'change', 'phase', 'idempotencyKey', '14 characters', 'checkValidity()'])
      expect(log).to.contain(part);
    const content = await driver.page.content();
    for (const secret of [GOOD.Password, TOKEN, KEY]) expect(content).not.to.contain(secret);
    await click('Clear events');
    expect(await textOf('#events')).to.equal('');
  });

  it('answers as the simulator says', async () => {
    const { page } = driver;
    await playScenario('Filled in');
    await openTab('Answer');
    await page.select('#preset', 'verdicts: Reject at a field, by a code');
    expect(await page.$eval('#verdict', (area) => (area as HTMLTextAreaElement).value)).to.contain(
      'name-taken',
    );
    await page.$eval('#verdict', (area) => {
      (area as HTMLTextAreaElement).value = '{ "ok": false, "message": "Not today." }';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await driver.submit();
    await driver.reaches('rejected');
    expect(await driver.summaryText()).to.contain('Not today.');
    await page.select('#preset', 'none');
    await driver.submit();
    expect(await driver.phase()).to.equal('submitting');
  });

  it('connects a store through the demo server', async () => {
    await playScenario('Filled in');
    await openTab('Answer');
    await driver.page.select('#preset', 'server');
    await driver.submit();
    await driver.reaches('accepted');
    expect(await (await fetch(`${demo.origin}/connections`)).text()).to.contain(GOOD['API URL']);
  });

  it('links to hosts that open, or that explain how to start them', async () => {
    const links = await driver.page.$$eval('footer a', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links).to.have.lengthOf(9);
    for (const link of links) {
      const response = await fetch(link);
      if (!response.ok) expect(await response.text()).to.contain('node test/tools/start-host.mjs');
    }
  });

  for (const theme of ['plain', 'bootstrap', 'material', 'polaris']) {
    it(`theme ${theme}: passes axe with errors, a preview, a rejection, and the panel, light and dark`, async () => {
      const { page } = driver;
      const color = () =>
        page.$eval('miva-connection-setup', (form) => {
          const button = form.shadowRoot!.querySelector('button[type="submit"]')!;
          return getComputedStyle(button).backgroundColor;
        });
      const before = await color();
      await page.select('#theme', theme);
      await page.waitForFunction(() => document.querySelectorAll('link[data-theme]').length === 2);
      await page.waitForNetworkIdle();
      expect(await color()).not.to.equal(before);
      for (const scenario of ['Suggestions', 'Preview', 'Rejected', 'Accepted']) {
        await playScenario(scenario);
        for (const value of ['light', 'dark']) {
          await page.select('#scheme', value);
          expect(await axeViolations(page), `${scenario}, ${value}`).to.deep.equal([]);
        }
      }
    });

    it(`theme ${theme}: has borders of inputs with a contrast of 3, light and dark`, async () => {
      const { page } = driver;
      await page.select('#theme', theme);
      await page.waitForFunction(() => document.querySelectorAll('link[data-theme]').length === 2);
      await page.waitForNetworkIdle();
      for (const value of ['light', 'dark']) {
        await page.select('#scheme', value);
        const colors = await page.$eval('miva-connection-setup', (form) => {
          const { borderTopColor, backgroundColor } = getComputedStyle(
            form.shadowRoot!.querySelector('input')!,
          );
          return [borderTopColor, backgroundColor];
        });
        const [border, background] = colors.map(rgbOf);
        expect(contrast(border!, background!), value).to.be.at.least(3);
      }
    });
  }

  it('has no input smaller than 16 px on a touch screen, where iOS would zoom in', async () => {
    await driver.page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
    await click('Scenarios, options, answers, events');
    await openTab('Answer');
    const sizes = await driver.page.evaluate(() => {
      const roots = [document, document.querySelector('miva-connection-setup')!.shadowRoot!];
      const inputs = roots.flatMap((root) => [
        ...root.querySelectorAll('input:not([type="checkbox"], [type="radio"]), textarea, select'),
      ]);
      return inputs.map((input) => Number.parseFloat(getComputedStyle(input).fontSize));
    });
    expect(sizes.length).to.be.greaterThan(15);
    expect(Math.min(...sizes)).to.be.at.least(16);
  });
});
