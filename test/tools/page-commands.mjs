import { puppeteerPage } from './puppeteer-page.mjs';
import { webdriverPage } from './webdriver-page.mjs';

/** Commands that the tests run in the browser itself: real keys, the window size, the DevTools protocol. */
export function pageCommands() {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      const { browser, id } = session;
      const page =
        browser.type === 'webdriver'
          ? webdriverPage(browser.getDriver(id))
          : puppeteerPage(browser.getPage(id));
      if (page[command] === undefined) return undefined;
      return (await page[command](payload)) ?? true;
    },
  };
}

/** Splits `Shift+Tab` into modifiers and the key. */
export function readKeys(text) {
  const modifiers = text.split('+');
  const key = modifiers.pop().replace(/^Space$/, ' ');
  return { modifiers, key };
}
