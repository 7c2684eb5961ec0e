/** The browser's engine, for what only one of them can do for a test. */
export const ENGINE: 'chromium' | 'firefox' | 'webkit' = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** A test that needs Chromium’s developer tools: its title says so, and the other engines count it as not run. */
export const itInChromium = (title: string, test: () => Promise<void>): unknown =>
  (ENGINE === 'chromium' ? it : it.skip)(`${title} (in Chromium only)`, test);
