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
      // Memory is measured when it is asked for, and not when the browser finds the time.
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
  });
