/** The browser's engine, for tests that need a feature of only one engine. */
export const ENGINE: 'chromium' | 'firefox' | 'webkit' = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** A test that needs Chromium’s DevTools protocol; its title says so, and other engines report it as skipped. */
export const itInChromium = (title: string, test: () => Promise<void>): unknown =>
  (ENGINE === 'chromium' ? it : it.skip)(`${title} (in Chromium only)`, test);
