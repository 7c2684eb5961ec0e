// Runs in the page: brings the built form into the scenario of one screenshot with actions of a user and a host.
import { replaceClipboard } from '../support/clipboard.js';
import { nextFrame } from '@open-wc/testing';
import { textOf, VALID, type FormDriver } from '../support/form-driver.js';
import { mountInAppearance, SCENARIOS } from '../support/scenarios.js';
import type { Screenshot } from './list.js';

const GUIDE = 'Where to find these values in Miva';

/** Scenarios that only the screenshots need: they show nothing that the accessibility tests do not cover. */
const MORE_SCENARIOS: typeof SCENARIOS = {
  focused: async (page) => {
    page.field('API Token').focus();
    await page.settled();
  },
  'focused low': async (page) => {
    page.choice('Returned').focus();
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
    await SCENARIOS['preview']!(page);
    await page.click('Fill in fields');
  },
  'existing wrong': async (page) => {
    await page.toggle('Use existing store');
    await page.submit();
  },
  'manual-copy': async (page) => {
    replaceClipboard(undefined);
    await SCENARIOS['rejected']!(page);
    await page.click('Copy details for support');
  },
};

/** Without animations and carets, screenshots of the same scenario are identical. */
const NO_MOTION = `*, *::before, *::after {
  animation: none !important; transition: none !important; caret-color: transparent !important
}`;

async function show({ scenario, look, locale, options = {}, guide }: Screenshot): Promise<void> {
  const page = await mountInAppearance(look);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(NO_MOTION);
  page.root.adoptedStyleSheets = [...page.root.adoptedStyleSheets, sheet];
  if (guide === 'folded') await page.click(GUIDE);
  Object.assign(page.element, options);
  await page.settled();
  await { ...SCENARIOS, ...MORE_SCENARIOS }[scenario]!(page);
  if (locale !== undefined) await setLocale(page, locale);
  await document.fonts.ready;
  await page.settled();
}

/** Sets the language last, because the scenarios find buttons and fields by their English names. */
async function setLocale(page: FormDriver, locale: string): Promise<void> {
  const before = textOf(page.submitButton);
  // Removes the direction that openSetup has set, so that the language sets its own.
  page.element.messages = {};
  page.element.locale = locale;
  while (textOf(page.submitButton) === before) await nextFrame();
}

declare global {
  interface Window {
    showScenario: typeof show;
  }
}
window.showScenario = show;
