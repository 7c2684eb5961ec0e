import { readKeys } from './page-commands.mjs';

/** One session for each page, because only the session that emulates something can end that. */
const sessions = new WeakMap();

const tabsInFront = new WeakMap();

async function sendTo(page, method, params) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page).send(method, params);
}

/** Chromium only: lets a page in a background tab behave as if it were in the foreground. */
export const emulateFocus = (page, enabled) =>
  sendTo(page, 'Emulation.setFocusEmulationEnabled', { enabled });

/** A page of Chromium or Firefox. */
export const puppeteerPage = (page) => ({
  type: ({ text }) => page.keyboard.type(text),

  async press({ key: keys }) {
    const { modifiers, key } = readKeys(keys);
    for (const modifier of modifiers) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
  },

  /** Moves the mouse to a point and presses or releases its main button. */
  async mouse({ x, y, action }) {
    await page.mouse.move(x, y);
    await page.mouse[action]();
  },

  viewport: (size) => page.setViewport(size),

  /** Moves the page to the background by opening another tab. */
  async background() {
    if (sessions.has(page)) await emulateFocus(page, false);
    const tab = await page.browserContext().newPage();
    await tab.bringToFront();
    tabsInFront.set(page, tab);
  },

  async foreground() {
    await tabsInFront.get(page).close();
    await page.bringToFront();
    if (sessions.has(page)) await emulateFocus(page, true);
  },

  /** Sends a command of the DevTools protocol, which only Chromium has. */
  cdp: ({ method, params }) => sendTo(page, method, params),
});
