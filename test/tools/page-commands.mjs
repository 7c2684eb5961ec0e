import { puppeteerPage } from './puppeteer-page.mjs';
import { webdriverPage } from './webdriver-page.mjs';

/** What the tests ask of the browser itself: real keys, the window's size, the protocol of its developer tools. */
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

/** `Shift+Tab` as the keys that are held, and the one that is pressed. */
export function readKeys(text) {
  const held = text.split('+');
  const key = held.pop().replace(/^Space$/, ' ');
  return { held, key };
}
