import { expect, html } from '@open-wc/testing';
import { replaceClipboard, restoreClipboard } from '../support/clipboard.js';
import { combinationsOf } from '../support/combinations.js';
import { mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';

const PHASES: Readonly<Record<string, (page: FormDriver) => Promise<void>>> = {
  editing: async () => undefined,
  'showing errors': async (page) => {
    await page.fill('API URL', 'http://www.example.com/mm5/json.mvc');
    await page.click('Show Password');
    await page.submit();
  },
  submitting: (page) => page.submitValid(),
  rejected: async (page) => {
    await page.submitValid();
    page.element.settle({
      ok: false,
      message: 'The store could not be reached.',
      fields: { name: 'name-taken', password: 'Not this one.', orderImportStatuses: 'Not these.' },
      reference: 'REQ-7781',
      helpUrl: 'https://help.example/connect',
    });
    await page.settled();
  },
  accepted: async (page) => {
    await page.submitValid();
    page.element.settle({ ok: true, message: 'Harbor Goods is number 7.' });
    await page.settled();
  },
};

const LONG = 'a-word-without-a-break-that-is-longer-than-the-window-is-wide';

/** States that show suggestions, the paste box, the guide or a text to copy. */
const HELP: Readonly<Record<string, (page: FormDriver) => Promise<void>>> = {
  advice: async (page) => {
    await page.fill('API Token', VALID['Signing Digest']);
    await page.fill('Signing Digest', VALID['API Token']);
    await page.fill('Password', ' padded ');
    await page.fill('Store Code', 'Store_Code=HG01');
    await page.fillAndBlur(
      'API URL',
      `https://${LONG.slice(0, 60)}.example/${LONG}?Store_Code=${LONG.slice(0, 50)}`,
    );
    await page.fix('Password', 'Remove spaces');
    expect(page.fixesAt('API URL').length).to.be.greaterThan(1);
  },
  'the link to the admin': async (page) => {
    await page.fillAndBlur('API URL', `https://www.harborgoods.example/${LONG}/json.mvc`);
    expect(page.suggestionsAt('API URL')).to.include('Open Miva admin');
  },
  'the paste box': async (page) => {
    await page.openPasteBox();
  },
  'the preview of a pasted text': async (page) => {
    const lines = Object.entries(VALID).map(([label, value]) => `${label}: ${value.trim()}`);
    const text = [...lines, `${LONG}: 1`, 'Order Import Statuses: Pending, Shipped, Returned'].join('\n');
    await page.pasteText(await page.openPasteBox(), text.replace('mm5', LONG));
    expect(Object.keys(page.previewed)).to.have.lengthOf(8);
  },
  'the result of a pasted text': async (page) => {
    await page.pasteText(page.field('Name'), 'Username: ann\nStore Code: HG01');
    await page.click('Fill in fields');
    expect(page.canUndo).to.equal(true);
  },
  'the guide with highlighted steps': async (page) => {
    await page.submitValid();
    page.element.settle({ ok: false, code: 'miva-access-denied' });
    await page.settled();
    page.field('API URL').focus();
    await page.settled();
    expect(page.highlightedSteps.length + page.currentSteps.length).to.equal(5);
  },
  'a text to copy manually': async (page) => {
    replaceClipboard(undefined);
    await page.click('Copy a message asking for these values');
    await page.settled();
    restoreClipboard();
    expect(page.shownToCopy).not.to.equal(null);
  },
};

const THEMES = ['light', 'dark'] as const;

/** Covers each phase, guide and theme once; the accessibility matrix tests the phases in every combination. */
const CASES = combinationsOf({
  phase: Object.keys(PHASES),
  guide: ['beside', 'inline', 'none'],
  theme: THEMES,
}).diagonal;

/** Pointer targets with their size on the screen; the target of a checkbox includes its label. */
const targets = (page: FormDriver) =>
  page
    .all('button, input, textarea, a[href], summary, select, [tabindex="0"]')
    .map((each) => each.closest('label') ?? each)
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      return { name: each.getAttribute('aria-label') ?? (textOf(each) || each.id), width, height };
    });

const tooSmall = (page: FormDriver) => targets(page).filter(({ width, height }) => width < 24 || height < 24);

/** Elements that overflow the window sideways, and the page if it scrolls. */
const overflowing = (page: FormDriver) => [
  ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
  ...page
    .all('*')
    .filter((each) => each.checkVisibility() && each.closest('.visually-hidden') === null)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5;
    })
    .map((each) => `${each.localName} ${textOf(each).slice(0, 40)}`),
];

describe('accessibility', () => {
  describe('in a wide window', () => {
    before(() => viewport(...WINDOW));

    for (const { phase, guide, theme } of CASES) {
      it(`has no axe violations: ${theme}, guide ${guide}, ${phase}`, async () => {
        const page = await mountForm(
          html`<miva-connection-setup theme=${theme} guide=${guide}></miva-connection-setup>`,
        );
        page.element.helpLinks = { storeCode: 'https://help.example/store-code' };
        if (guide === 'inline') await page.click('Where to find these values in Miva');
        await PHASES[phase]!(page);
        expect(tooSmall(page)).to.deep.equal([]);
        await expect(page.element).to.be.accessible();
      });
    }

    it('has other text and background colors in the dark theme', async () => {
      const page = await mountForm(html`<miva-connection-setup theme="dark"></miva-connection-setup>`);
      const dark = page.colors;
      page.element.theme = 'light';
      await page.settled();
      expect(page.colors.color).not.to.equal(dark.color);
      expect(page.colors.backgroundColor).not.to.equal(dark.backgroundColor);
    });

    it('gives every target a name, and every button a unique one', async () => {
      const page = await mountForm(html`<miva-connection-setup guide="none"></miva-connection-setup>`);
      const names = targets(page).map(({ name }) => name);
      expect(names).not.to.include('');
      const buttons = page.all('button').map((each) => each.getAttribute('aria-label') ?? textOf(each));
      expect(new Set(buttons)).to.have.lengthOf(buttons.length);
    });

    it('includes the visible text of a button in its accessible name', async () => {
      const page = await mountForm();
      for (const button of page.all('button[aria-label]')) {
        expect(button.getAttribute('aria-label')).to.include(textOf(button));
      }
    });

    it('has a single live region, which is polite', async () => {
      const page = await mountForm();
      expect(page.all('[aria-live], [role="status"], [role="alert"], [role="log"]')).to.have.lengthOf(1);
      expect(page.liveRegion.ariaLive).to.equal('polite');
    });
  });

  describe('at 320 px', () => {
    before(() => viewport(320, 640));
    after(() => viewport(...WINDOW));

    for (const { phase, guide } of CASES) {
      it(`scrolls in one direction only, with targets of at least 24 px: guide ${guide}, ${phase}`, async () => {
        const page = await mountForm(
          html`<miva-connection-setup
            guide=${guide}
            .value=${{ name: 'A-name-without-a-break-that-is-longer-than-the-window-is-wide' }}
          ></miva-connection-setup>`,
        );
        if (guide !== 'none') await page.click('Where to find these values in Miva');
        await PHASES[phase]!(page);
        expect(overflowing(page)).to.deep.equal([]);
        expect(tooSmall(page)).to.deep.equal([]);
      });
    }

    it('fits long words from the host', async () => {
      const page = await mountForm();
      const word = 'x'.repeat(200);
      page.answer({ ok: false, message: word, fields: { name: word }, reference: word });
      await page.submitValid();
      await page.reaches('rejected');
      expect(overflowing(page)).to.deep.equal([]);
    });

    it('has no axe violations', async () => {
      const page = await mountForm();
      await page.submit();
      await expect(page.element).to.be.accessible();
    });

    it('fits text of twice the size', async () => {
      const page = await mountForm(
        html`<div style="--miva-connection-font-size: 200%">
          <miva-connection-setup></miva-connection-setup>
        </div>`,
      );
      await page.submitValid({ ...VALID, Name: '' });
      expect(overflowing(page)).to.deep.equal([]);
    });
  });

  describe('the width', () => {
    before(() => viewport(...WINDOW));

    for (const [name, style] of [
      ['a flex row', 'display: flex'],
      ['an inline block', 'display: inline-block'],
      ['a grid', 'display: grid; justify-items: start'],
    ] as const) {
      it(`does not collapse when it is alone in ${name}`, async () => {
        const page = await mountForm(
          html`<div style=${style}><miva-connection-setup></miva-connection-setup></div>`,
        );
        expect(page.element.getBoundingClientRect().width).to.be.at.least(600);
      });
    }

    it('collapses the guide when it is small, and expands it again', async () => {
      const page = await mountForm(html`<div><miva-connection-setup></miva-connection-setup></div>`);
      expect(page.isGuideOpen).to.equal(true);
      const wrapper = page.element.parentElement!;
      wrapper.style.inlineSize = '30rem';
      await page.settled();
      await page.settled();
      expect(page.isGuideOpen).to.equal(false);
      wrapper.style.inlineSize = '';
      await page.settled();
      await page.settled();
      expect(page.isGuideOpen).to.equal(true);
    });
  });

  describe('suggestions, paste box and guide', () => {
    const withGuide = async (theme: string) => {
      const page = await mountForm(html`<miva-connection-setup theme=${theme}></miva-connection-setup>`);
      const isFolded = page
        .all('button')
        .some((each) => textOf(each) === 'Where to find these values in Miva');
      if (isFolded) await page.click('Where to find these values in Miva');
      return page;
    };

    describe('in a wide window', () => {
      before(() => viewport(...WINDOW));

      for (const theme of THEMES) {
        for (const [name, reach] of Object.entries(HELP)) {
          it(`has no axe violations and targets of at least 24 px: ${theme}, ${name}`, async () => {
            const page = await withGuide(theme);
            await reach(page);
            expect(tooSmall(page)).to.deep.equal([]);
            expect(page.brokenReferences).to.deep.equal([]);
            await expect(page.element).to.be.accessible();
          });
        }
      }
    });

    describe('at 320 px', () => {
      before(() => viewport(320, 640));
      after(() => viewport(...WINDOW));

      for (const [name, reach] of Object.entries(HELP)) {
        it(`scrolls in one direction only, with targets of at least 24 px: ${name}`, async () => {
          const page = await withGuide('light');
          await reach(page);
          expect(overflowing(page)).to.deep.equal([]);
          expect(tooSmall(page)).to.deep.equal([]);
        });
      }
    });
  });
});
