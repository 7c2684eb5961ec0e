// Runs in the page: brings the built form into the situation of one picture, by what a person and a host do.
import { replaceClipboard } from '../support/clipboard.js';
import { nextFrame } from '@open-wc/testing';
import { textOf, VALID, type SetupPage } from '../support/setup-page.js';
import { openSetup, SITUATIONS } from '../support/scenarios.js';
import type { Picture } from './list.js';

const GUIDE = 'Where to find this in Miva';

/** What the situations of the tests do not go through, because nothing of it can be in the way of anybody. */
const MORE: typeof SITUATIONS = {
  focused: async (page) => {
    page.field('API Token').focus();
    await page.settled();
  },
  'focused low': async (page) => {
    page.status('Returned').focus();
    await page.settled();
  },
  filled: async (page) => {
    for (const [label, text] of Object.entries(VALID)) {
      if (!page.element.locked.some((field) => page.field(label).id === `${field}-input`))
        await page.fill(label, text);
    }
    await page.click('Show API Token');
    if (!page.element.locked.includes('orderImportStatuses'))
      for (const status of ['Processing', 'Shipped']) await page.toggle(status);
  },
  pasted: async (page) => {
    await SITUATIONS['preview']!(page);
    await page.click('Fill in');
  },
  'existing wrong': async (page) => {
    await page.chooseKindOfStore('Use an existing store');
    await page.submit();
  },
  uncopied: async (page) => {
    replaceClipboard(undefined);
    await SITUATIONS['rejected']!(page);
    await page.click('Copy details for support');
  },
};

/** Where nothing moves and nothing blinks, each picture of the same thing is the same. */
const STILL = `*, *::before, *::after {
  animation: none !important; transition: none !important; caret-color: transparent !important
}`;

async function show({ situation, look, locale, options = {}, guide }: Picture): Promise<void> {
  const page = await openSetup(look);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STILL);
  page.root.adoptedStyleSheets = [...page.root.adoptedStyleSheets, sheet];
  if (guide === 'folded') await page.click(GUIDE);
  Object.assign(page.element, options);
  await page.settled();
  await { ...SITUATIONS, ...MORE }[situation]!(page);
  if (locale !== undefined) await speak(page, locale);
  await document.fonts.ready;
  await page.settled();
}

/** The languages come last, because a person is told what to press in English here. */
async function speak(page: SetupPage, locale: string): Promise<void> {
  const before = textOf(page.submitButton);
  // Its own direction: what openSetup asks for is for English words only.
  page.element.messages = {};
  page.element.locale = locale;
  while (textOf(page.submitButton) === before) await nextFrame();
}

declare global {
  interface Window {
    showPicture: typeof show;
  }
}
window.showPicture = show;
