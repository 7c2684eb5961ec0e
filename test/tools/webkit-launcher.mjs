import { openWebKitWindow } from './webkit-window.mjs';

/** Runs test files of the test runner in windows of WebKit, one file after the other in each. */
export function webkitLauncher({ concurrency }) {
  const idle = [];
  const active = new Map();
  const opened = [];

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency,

    async startSession(id, url) {
      const window = idle.pop() ?? (await open());
      active.set(id, window);
      await window.driver.goTo(url);
    },
    async stopSession(id) {
      const window = active.get(id);
      active.delete(id);
      await window.driver.goTo('about:blank');
      idle.push(window);
      return {};
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id).driver.url(),
    getDriver: (id) => active.get(id).driver,
    async stop() {
      await Promise.all(opened.map((window) => window.close()));
    },
    startDebugSession() {
      throw new Error('Debugging works in Chromium and Firefox.');
    },
  };

  async function open() {
    const window = await openWebKitWindow();
    opened.push(window);
    return window;
  }
}
