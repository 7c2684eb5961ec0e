import { expect, html } from '@open-wc/testing';
import type { Verdict } from '../../src/index.js';
import { hasFocus, mountForm, textOf, type FormDriver } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';

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

describe('a long text from the host', () => {
  const LONG = 'The server of the store gave an answer that nobody expected, and here is all of it. '.repeat(
    12,
  );
  const LONG_PLACES: Readonly<Record<string, { verdict: Verdict; place: string; button: string }>> = {
    'in the summary': {
      verdict: { ok: false, message: LONG },
      place: '[part~="summary"] p > span.folded, #summary-text',
      button: 'Show all: There is a problem',
    },
    'at a field': {
      verdict: { ok: false, fields: { password: LONG } },
      place: '[part~="error"] span',
      button: 'Show all: Password',
    },
    'in the panel': {
      verdict: { ok: true, message: LONG },
      place: '[part~="panel"] p > span',
      button: 'Show all: Connection added',
    },
  };

  const linesOf = (element: HTMLElement): number =>
    Math.round(
      element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight),
    );
  const placed = (page: FormDriver, place: string) => page.root.querySelector<HTMLElement>(place)!;
  const showAllButtons = (page: FormDriver) =>
    page.all('button').filter((each) => textOf(each) === 'Show all' && each.checkVisibility());

  for (const [name, { verdict, place, button }] of Object.entries(LONG_PLACES)) {
    it(`is folded after four lines ${name}, and shown whole by “Show all”`, async () => {
      const page = await answered('ltr', verdict);
      expect(linesOf(placed(page, place))).to.equal(4);
      expect(textOf(placed(page, place)), 'for screen readers').to.equal(LONG.trim());
      await expect(page.element).to.be.accessible();
      await page.click(button);
      expect(linesOf(placed(page, place))).to.be.greaterThan(4);
      expect(showAllButtons(page)).to.deep.equal([]);
      expect(hasFocus(placed(page, place))).to.equal(true);
    });

    it(`of two lines is not folded ${name}`, async () => {
      const short = LONG.slice(0, 100);
      const page = await answered('ltr', JSON.parse(JSON.stringify(verdict).replace(LONG, short)) as Verdict);
      expect(textOf(placed(page, place))).to.equal(short.trim());
      expect(showAllButtons(page)).to.deep.equal([]);
    });
  }

  it('is folded in its summary entry too, which leads to the whole text', async () => {
    const page = await answered('ltr', { ok: false, fields: { name: LONG } });
    const entry = page.root.querySelector<HTMLElement>('[part~="summary"] li button span')!;
    expect(linesOf(entry)).to.equal(4);
    expect(textOf(entry)).to.equal(LONG.trim());
  });

  it('is folded only while the form is narrow', async () => {
    const page = await answered('ltr', { ok: false, message: LONG.slice(0, 200) });
    const narrowed = async (width: number) => {
      await viewport(width, 800);
      await page.settled();
      await page.settled();
      return showAllButtons(page).length;
    };
    try {
      expect(await narrowed(1280)).to.equal(0);
      expect(await narrowed(320)).to.equal(1);
      expect(await narrowed(1280)).to.equal(0);
    } finally {
      await viewport(...WINDOW);
    }
  });

  it('is folded again in the next answer', async () => {
    const page = await answered('ltr', { ok: false, message: LONG });
    await page.click('Show all: There is a problem');
    await page.submit();
    await page.reaches('rejected');
    expect(showAllButtons(page)).to.have.lengthOf(1);
  });

  it('is not folded if it is the form’s own', async () => {
    await viewport(250, 800);
    try {
      const page = await answered('ltr', { ok: false, fields: { apiToken: 'miva-access-denied' } });
      expect(linesOf(placed(page, '[part~="error"] span'))).to.be.greaterThan(4);
      expect(showAllButtons(page)).to.deep.equal([]);
    } finally {
      await viewport(...WINDOW);
    }
  });
});
