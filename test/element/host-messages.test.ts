import { expect, html } from '@open-wc/testing';
import type { Verdict } from '../../src/index.js';
import { mountForm, type FormDriver } from '../support/form-driver.js';

const TEXT = 'Not this one.';

const PLACES: Readonly<Record<string, { verdict: Verdict; place: string }>> = {
  'in the summary': { verdict: { ok: false, message: TEXT }, place: '[part~="summary"]' },
  'in an entry': { verdict: { ok: false, fields: { name: TEXT } }, place: '[part~="summary"] li' },
  'at a field': { verdict: { ok: false, fields: { name: TEXT } }, place: '[part~="error"]' },
  'in the panel': { verdict: { ok: true, message: TEXT }, place: '[part~="panel"]' },
};

/** The left edge of a letter of the text on the screen. */
function leftOf(page: FormDriver, place: string, letter: string): number {
  const walker = document.createTreeWalker(page.root.querySelector(place)!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent!.includes(TEXT) ? node.textContent!.lastIndexOf(letter) : -1;
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`“${TEXT}” is not at ${place}.`);
}

async function answered(direction: 'ltr' | 'rtl', verdict: Verdict): Promise<FormDriver> {
  const page = await mountForm(
    html`<miva-connection-setup .messages=${{ direction }}></miva-connection-setup>`,
  );
  page.answer(verdict);
  await page.submitValid();
  return page;
}

describe('text from the host', () => {
  for (const [name, { verdict, place }] of Object.entries(PLACES)) {
    it(`ends with its period ${name}, even in a right-to-left form`, async () => {
      const page = await answered('rtl', verdict);
      expect(leftOf(page, place, '.')).to.be.greaterThan(leftOf(page, place, 'N'));
    });

    it(`is shown ${name} without invisible bidi characters in a left-to-right form`, async () => {
      const page = await answered('ltr', verdict);
      expect(page.root.querySelector(place)!.textContent).not.to.match(/[\u2066-\u2069]/);
    });
  }
});
