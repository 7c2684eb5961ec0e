import { once } from 'node:events';
import type { Server } from 'node:http';
import { launch, type Browser, type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { createMockMiva } from '../../demo/mock-miva/mock.mjs';
import { createConnections } from '../../demo/server/connections.mjs';
import { listen } from '../../demo/server/listen.mjs';
import { createDemoServer } from '../../demo/server/server.mjs';
import { createDemoStores } from '../../demo/server/store/demo-stores.mjs';
import { createStoreCheck } from '../../demo/server/store/store-check.mjs';
import { findBrowser } from '../tools/find-browser.mjs';

/** The demo's server on a free port of its own; it takes every store for a good one, unless told otherwise. */
export async function startServer(
  connections = createConnections(() => Promise.resolve(null)),
  options: Parameters<typeof createDemoServer>[1] = {},
) {
  return start(createDemoServer(connections, options));
}

/** The whole demo as `npm start` starts it: the server, and the mock it checks the demo's stores with. */
export async function startDemo({ timeLimit = 15_000 } = {}) {
  const standIn = createMockMiva({ slowness: 200 });
  const miva = await start(standIn);
  const demoStores = createDemoStores(miva.port);
  const resolve = () => Promise.reject(new Error('A test asked for a name of the net.'));
  const check = createStoreCheck({ demoStores, resolve, timeLimit });
  const site = await startServer(createConnections(check));
  return {
    ...site,
    standIn,
    check,
    async stop() {
      await site.stop();
      await miva.stop();
    },
  };
}

/** Lets a server listen on a free port. */
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

export function startBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No Chrome or Chromium found; test/tools/ensure-browser.mjs says how.');
  return launch({
    executablePath,
    headless: true,
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

/** A person at a keyboard before one page of the site; `faults` is what the page should not have done. */
export class Visitor {
  readonly page: Page;
  readonly #faults: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async at(browser: Browser, url: string) {
    const visitor = new Visitor(await browser.newPage());
    await visitor.#watch(new URL(url).origin);
    await visitor.page.goto(url);
    return visitor;
  }

  /** At a page whose scripts are still on their way, until `arrive` lets them come. */
  static async early(browser: Browser, url: string) {
    const visitor = new Visitor(await browser.newPage());
    const { page } = visitor;
    await visitor.#watch(new URL(url).origin);
    const held: HTTPRequest[] = [];
    let open = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.resourceType() === 'script' && !open) held.push(request);
      else void request.continue();
    });
    // Not to be waited for: a page is loaded when its scripts are.
    const loaded = page.goto(url);
    await page.waitForSelector('h1');
    const arrive = async () => {
      open = true;
      await Promise.all(held.map((request) => request.continue()));
      await loaded;
    };
    return { visitor, arrive };
  }

  async #watch(origin: string) {
    const { page } = this;
    page.on('pageerror', (error) => this.#faults.push(`error: ${String(error)}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) this.#faults.push(`foreign request: ${request.url()}`);
    });
    page.on('console', (message) => {
      // Chromium itself reports every answer of 4xx here: the API refuses with one, and the pages have no icon.
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

  /** Everything that went wrong so far. A round trip first, so that what the page has already reported is in. */
  async faults(): Promise<readonly string[]> {
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    return this.#faults;
  }

  /**
   * What has this role and accessible name, once it is there. Open shadow roots are searched too; `>>>` would do that
   * as well, but it is looked for again only when something outside of shadow roots changes.
   */
  async find(role: 'textbox' | 'button' | 'heading' | 'alert', name?: string) {
    const named = name === undefined ? '' : `[name="${name}"]`;
    const selector = `::-p-aria(${named}[role="${role}"])`;
    const found = await this.page.waitForSelector(selector, { timeout: 10_000 });
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
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
