import { launch } from 'puppeteer-core';
import { findBrowser } from '../tools/find-browser.mjs';

export const openBrowser = () =>
  launch({
    executablePath: findBrowser('chromium'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Memory is measured at once when it is requested, not when the browser is idle.
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
  });
