import { once } from 'node:events';
import type { Server } from 'node:http';
import { launch, type Browser, type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { createMockMiva } from '../../demo/mock-miva/mock.mjs';
import { createConnections } from '../../demo/server/connections.mjs';
import { listen } from '../../demo/server/listen.mjs';
import { createDemoServer } from '../../demo/server/server.mjs';
import { createDemoStores } from '../../demo/server/store/demo-stores.mjs';
import { createStoreCheck } from '../../demo/server/store/store-check.mjs';
import { english } from '../../src/i18n/english.js';
import { findBrowser } from '../tools/find-browser.mjs';

/** Starts the demo's server on a free port; by default it accepts every store. */
export async function startServer(
  connections = createConnections(() => Promise.resolve(null)),
  options: Parameters<typeof createDemoServer>[1] = {},
) {
  return start(createDemoServer(connections, options));
}

/** Starts the whole demo like `npm start`: the server, and the mock of Miva that it checks the demo's stores with. */
export async function startDemo({ timeLimit = 15_000 } = {}) {
  const mockMiva = createMockMiva({ slowness: 200 });
  const miva = await start(mockMiva);
  const demoStores = createDemoStores(miva.port);
  const resolve = () => Promise.reject(new Error('A test tried to resolve a host name.'));
  const check = createStoreCheck({ demoStores, resolve, timeLimit });
  const site = await startServer(createConnections(check));
  return {
    ...site,
    mockMiva,
    check,
    async stop() {
      await site.stop();
      await miva.stop();
    },
  };
}

/** Starts a server on a free port. */
export async function start(server: Server) {
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Starts the browser with more arguments, and without some of Puppeteer's own. */
export function startBrowser(
  args: readonly string[] = [],
  without: readonly string[] = [],
): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error(
      'No Chrome or Chromium was found; `npm run setup -- chromium` installs it on Debian as root.',
    );
  return launch({
    executablePath,
    headless: true,
    ignoreDefaultArgs: [...without],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...args,
    ],
  });
}

/** Drives one page of the site by keyboard; `faults` reports everything that the page should not have done. */
export class DemoPageDriver {
  readonly page: Page;
  readonly #faults: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async at(browser: Browser, url: string) {
    const driver = new DemoPageDriver(await browser.newPage());
    await driver.#watch(new URL(url).origin);
    await driver.page.goto(url);
    return driver;
  }

  /** Opens a page whose scripts do not load until `arrive` is called. */
  static async early(browser: Browser, url: string) {
    const driver = new DemoPageDriver(await browser.newPage());
    const { page } = driver;
    await driver.#watch(new URL(url).origin);
    const held: HTTPRequest[] = [];
    let open = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.resourceType() === 'script' && !open) held.push(request);
      else void request.continue();
    });
    // Not awaited, because a page is loaded only when its scripts are.
    const loaded = page.goto(url);
    await page.waitForSelector('h1');
    const arrive = async () => {
      open = true;
      await Promise.all(held.map((request) => request.continue()));
      await loaded;
    };
    return { driver, arrive };
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

  /**
   * Waits for the element with this role and accessible name, in open shadow roots too. A `>>>` selector would not work,
   * because it is evaluated again only when something outside of shadow roots changes.
   */
  async find(role: 'textbox' | 'button' | 'heading' | 'group', name?: string) {
    const named = name === undefined ? '' : `[name="${name}"]`;
    const selector = `::-p-aria(${named}[role="${role}"])`;
    const found = await this.page.waitForSelector(selector, { timeout: 10_000 });
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** Waits for the error summary. */
  findSummary() {
    return this.find('group', english.summaryTitle);
  }

  async tabTo(role: 'textbox' | 'button', name: string) {
    const target = await this.find(role, name);
    for (let presses = 0; presses < 100; presses++) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not reach the ${role} "${name}".`);
  }

  /** Waits until the focus is on the element or inside it. */
  async focusOn(element: ElementHandle<Element>) {
    const inside = (node: Element) => node.matches(':focus, :focus-within');
    await this.page.waitForFunction(inside, { timeout: 5_000 }, element);
  }

  async fill(values: Readonly<Record<string, string>>) {
    for (const [label, value] of Object.entries(values)) {
      await this.tabTo('textbox', label);
      await this.page.keyboard.type(value);
    }
  }

  async press(button: string) {
    await this.tabTo('button', button);
    await this.page.keyboard.press('Enter');
  }

  close() {
    return this.page.close();
  }
}

const hasFocus = (element: ElementHandle<Element>) => element.evaluate((node) => node.matches(':focus'));
