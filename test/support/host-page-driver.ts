import type { Browser, HTTPRequest } from 'puppeteer-core';
import { PuppeteerFormDriver } from './puppeteer-form-driver.js';

/** Drives a page with a form; `faults` reports everything that the page should not have done. */
export class HostPageDriver extends PuppeteerFormDriver {
  readonly #faults: string[] = [];

  /** Opens a page and waits for its form, if it has one. */
  static override async at(browser: Browser, url: string) {
    const driver = await HostPageDriver.#watched(browser, url);
    await driver.page.goto(url);
    const hasForm = (await driver.page.$('miva-connection-setup')) !== null;
    if (hasForm) await driver.untilUpgraded();
    return driver;
  }

  /** Opens a page whose scripts do not load until `arrive` is called. */
  static async early(browser: Browser, url: string) {
    const driver = await HostPageDriver.#watched(browser, url);
    const held: HTTPRequest[] = [];
    let open = false;
    await driver.page.setRequestInterception(true);
    driver.page.on('request', (request) => {
      if (request.resourceType() === 'script' && !open) held.push(request);
      else void request.continue();
    });
    // Not awaited, because a page is loaded only when its scripts are.
    const loaded = driver.page.goto(url);
    await driver.page.waitForSelector('h1');
    const arrive = async () => {
      open = true;
      await Promise.all(held.map((request) => request.continue()));
      await loaded;
      await driver.untilUpgraded();
    };
    return { driver, arrive };
  }

  static async #watched(browser: Browser, url: string) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const driver = new HostPageDriver(page, await page.createCDPSession());
    await driver.#watch(new URL(url).origin);
    return driver;
  }

  async #watch(origin: string) {
    const { page } = this;
    page.on('pageerror', (error) => this.#faults.push(`error: ${String(error)}`));
    page.on('request', (request) => {
      const { origin: target, protocol } = new URL(request.url());
      if (target !== origin && protocol !== 'data:') this.#faults.push(`foreign request: ${request.url()}`);
    });
    page.on('console', (message) => {
      // Chromium reports every 4xx response here: the API rejects with one, and the pages have no icon.
      const isExpected = [`${origin}/connections`, `${origin}/favicon.ico`].includes(
        message.location().url ?? '',
      );
      if (message.type() === 'error' && !isExpected) this.#faults.push(`console: ${message.text()}`);
    });
    await page.exposeFunction('reportViolation', (text: string) => this.#faults.push(`policy: ${text}`));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
        reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  /** Every fault so far. The round trip makes sure that faults which the page has already reported are included. */
  async faults(): Promise<readonly string[]> {
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    return this.#faults;
  }

  /** Waits for a control of the page or of the form with this accessible name. */
  async find(role: 'textbox' | 'button' | 'heading', name: string) {
    const selector = `::-p-aria([name="${name}"][role="${role}"])`;
    const found = await this.page.waitForSelector(selector, { timeout: 10_000 });
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  async untilUpgraded() {
    await this.page.waitForSelector('miva-connection-setup:defined');
    await this.settled();
  }

  /** Fills in fields and submits with the Tab key and Enter only. */
  async submitByKeyboard(values: Readonly<Record<string, string>>) {
    for (const [label, value] of Object.entries(values)) {
      await this.#tabTo(label);
      await this.type(value);
    }
    await this.#tabTo(await this.submitText());
    await this.press('Enter');
  }

  async #tabTo(name: string) {
    for (let presses = 0; presses < 100; presses++) {
      if ((await this.focusedName()) === name) return;
      await this.press('Tab');
    }
    throw new Error(`The Tab key does not reach “${name}”.`);
  }
}
