import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { startBrowser } from '../support/demo-site.js';
import { pageOf, SCRIPTS, startSite } from '../support/plain-site.js';
import type { Screenshot } from './list.js';

/** The page around the form: another background color than the form's, and the fonts that `npm run setup` installs. */
const HOST = `html { color-scheme: light dark; background: light-dark(#eef0f3, #07090c) }
body { margin: 0; padding: 16px; font: 16px/1.5 'Liberation Sans', 'IPAGothic', 'DejaVu Sans' }
@media (max-width: 400px) { body { padding: 0 } }`;

/** Runs before all other scripts of the page, because the details for support contain the time. */
const STOPPED_CLOCK = `{
  const noon = Date.UTC(2026, 0, 15, 12);
  globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length > 0 ? given : [noon])); }
    static now() { return noon; }
  };
}`;

type Site = Awaited<ReturnType<typeof startSite>>;

/** In CSS pixels, higher than any form. */
const MAX_HEIGHT = 6000;

const ORDINARY = { theme: 'light', forcedColors: false, scale: 1 };

/** Takes screenshots of the built form in one browser. */
export class ScreenshotRunner {
  readonly #site: Site;
  readonly #browser: Browser;
  readonly #script: string;

  private constructor(site: Site, browser: Browser, script: string) {
    this.#site = site;
    this.#browser = browser;
    this.#script = script;
  }

  static async open(): Promise<ScreenshotRunner> {
    const script = await bundle();
    const page = pageOf(
      `<link rel="stylesheet" href="data:text/css,${encodeURIComponent(HOST)}">${SCRIPTS.module}`,
    );
    const site = await startSite({ '/': page });
    return new ScreenshotRunner(
      site,
      await startBrowser(['--font-render-hinting=none', '--disable-lcd-text']),
      script,
    );
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#site.stop();
  }

  /** Returns the screenshot as PNG, and the visible text, or what an illustration points out. */
  async take(screenshot: Screenshot): Promise<{ readonly image: Uint8Array; readonly text: string }> {
    const page = await this.#browser.newPage();
    try {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await this.#prepare(page, screenshot);
      await page.goto(this.#site.origin, { waitUntil: 'load' });
      await page.evaluate(this.#script);
      const text = await page.evaluate(
        (wanted) => ('scenario' in wanted ? window.showScenario(wanted) : window.illustrate(wanted)),
        screenshot,
      );
      if (errors.length > 0) throw new Error(`${screenshot.name}: ${errors.join('\n')}`);
      const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      if (height > MAX_HEIGHT)
        throw new Error(`${screenshot.name}: ${height} px are too high for a screenshot.`);
      const clip = { x: 0, y: 0, width: screenshot.width, height };
      return { image: await page.screenshot({ clip }), text: text.trim() && `${text.trim()}\n` };
    } finally {
      await page.close();
    }
  }

  async #prepare(page: Page, screenshot: Screenshot): Promise<void> {
    const { width, theme, forcedColors, scale } = { ...ORDINARY, ...screenshot };
    await page.setViewport({ width, height: MAX_HEIGHT, deviceScaleFactor: scale });
    const devTools = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ];
    await devTools.send('Emulation.setEmulatedMedia', { features });
    await page.evaluateOnNewDocument(STOPPED_CLOCK);
  }
}

/** Bundles the script of the page; the page loads the form as it was built. */
async function bundle(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: path.resolve('test/screenshots/page.ts'), formats: ['iife'], name: 'page' },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}
