import { readKeys } from './page-commands.mjs';

/** One for each page: what a session emulates can be taken back by that session only. */
const sessions = new WeakMap();

const tabsInFront = new WeakMap();

/** A page of Chromium or Firefox. */
export const puppeteerPage = (page) => ({
  type: ({ text }) => page.keyboard.type(text),

  async press({ key: keys }) {
    const { held, key } = readKeys(keys);
    for (const modifier of held) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    for (const modifier of held.reverse()) await page.keyboard.up(modifier);
  },

  viewport: (size) => page.setViewport(size),

  /** Another tab comes before the page. */
  async background() {
    const tab = await page.browserContext().newPage();
    await tab.bringToFront();
    tabsInFront.set(page, tab);
  },

  async foreground() {
    await tabsInFront.get(page).close();
    await page.bringToFront();
  },

  /** Chromium's own protocol: nothing of it works in another engine. */
  async cdp({ method, params }) {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page).send(method, params);
  },
});
