import { expect, html } from '@open-wc/testing';
import { setupPage, textOf, VALID, viewport, WINDOW, type SetupPage } from '../support/setup-page.js';

const PHASES: Readonly<Record<string, (page: SetupPage) => Promise<void>>> = {
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

const THEMES = ['light', 'dark'] as const;
const GUIDES = ['beside', 'inline', 'none'] as const;

/** What can be pressed, with its size on the screen; a checkbox is pressed by its label too. */
const targets = (page: SetupPage) =>
  page
    .all('button, input, a[href], summary, select, [tabindex="0"]')
    .map((each) => each.closest('label') ?? each)
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      return { name: each.getAttribute('aria-label') ?? (textOf(each) || each.id), width, height };
    });

const tooSmall = (page: SetupPage) => targets(page).filter(({ width, height }) => width < 24 || height < 24);

/** What stands out of the window sideways, or makes the page scroll. */
const overflowing = (page: SetupPage) => [
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

    for (const theme of THEMES) {
      for (const guide of GUIDES) {
        for (const [phase, reach] of Object.entries(PHASES)) {
          it(`has no fault that axe finds: ${theme}, guide ${guide}, ${phase}`, async () => {
            const page = await setupPage(
              html`<miva-connection-setup theme=${theme} guide=${guide}></miva-connection-setup>`,
            );
            page.element.helpLinks = { storeCode: 'https://help.example/store-code' };
            if (guide === 'inline') await page.click('Where to find this in Miva');
            await reach(page);
            expect(tooSmall(page)).to.deep.equal([]);
            await expect(page.element).to.be.accessible();
          });
        }
      }
    }

    it('has colours of its own in the dark, text and surface together', async () => {
      const page = await setupPage(html`<miva-connection-setup theme="dark"></miva-connection-setup>`);
      const { color, backgroundColor } = getComputedStyle(page.root.querySelector('.root')!);
      page.element.theme = 'light';
      await page.settled();
      const light = getComputedStyle(page.root.querySelector('.root')!);
      expect(color).not.to.equal(light.color);
      expect(backgroundColor).not.to.equal(light.backgroundColor);
    });

    it('follows the page’s own colour scheme unless the host says otherwise', async () => {
      const page = await setupPage(
        html`<div style="color-scheme: dark"><miva-connection-setup></miva-connection-setup></div>`,
      );
      const dark = await setupPage(html`<miva-connection-setup theme="dark"></miva-connection-setup>`);
      const light = await setupPage();
      const surface = ({ root }: SetupPage) => getComputedStyle(root.querySelector('.root')!).backgroundColor;
      expect(surface(page)).to.equal(surface(dark));
      expect(surface(light)).not.to.equal(surface(dark));
      page.element.theme = 'light';
      await page.settled();
      expect(surface(page)).to.equal(surface(light));
    });

    it('gives every field a name, and every button one of its own', async () => {
      const page = await setupPage(html`<miva-connection-setup guide="none"></miva-connection-setup>`);
      const names = targets(page).map(({ name }) => name);
      expect(names).not.to.include('');
      const buttons = page.all('button').map((each) => each.getAttribute('aria-label') ?? textOf(each));
      expect(new Set(buttons)).to.have.lengthOf(buttons.length);
    });

    it('has the visible words of a button in its accessible name', async () => {
      const page = await setupPage();
      for (const button of page.all('button[aria-label]')) {
        expect(button.getAttribute('aria-label')).to.include(textOf(button));
      }
    });

    it('has one polite live region and no other', async () => {
      const page = await setupPage();
      expect(page.all('[aria-live], [role="status"], [role="alert"], [role="log"]')).to.have.lengthOf(1);
      expect(page.root.querySelector('[role="status"]')!.ariaLive).to.equal('polite');
    });
  });

  describe('at 320 px', () => {
    before(() => viewport(320, 640));
    after(() => viewport(...WINDOW));

    for (const guide of GUIDES) {
      for (const [phase, reach] of Object.entries(PHASES)) {
        it(`scrolls in one direction only, and its targets stay 24 px: guide ${guide}, ${phase}`, async () => {
          const page = await setupPage(
            html`<miva-connection-setup
              guide=${guide}
              .value=${{ name: 'A-name-without-a-break-that-is-longer-than-the-window-is-wide' }}
            ></miva-connection-setup>`,
          );
          if (guide !== 'none') await page.click('Where to find this in Miva');
          await reach(page);
          expect(overflowing(page)).to.deep.equal([]);
          expect(tooSmall(page)).to.deep.equal([]);
        });
      }
    }

    it('holds long words of a host', async () => {
      const page = await setupPage();
      const word = 'x'.repeat(200);
      page.answer({ ok: false, message: word, fields: { name: word }, reference: word });
      await page.submitValid();
      await page.reaches('rejected');
      expect(overflowing(page)).to.deep.equal([]);
    });

    it('has no fault that axe finds', async () => {
      const page = await setupPage();
      await page.submit();
      await expect(page.element).to.be.accessible();
    });

    it('holds text of twice the size', async () => {
      const page = await setupPage(
        html`<div style="font-size: 200%"><miva-connection-setup></miva-connection-setup></div>`,
      );
      await page.submitValid({ ...VALID, Name: '' });
      expect(overflowing(page)).to.deep.equal([]);
    });
  });

  describe('the width', () => {
    before(() => viewport(...WINDOW));

    it('is not squeezed away beside something wide in a flex row', async () => {
      const page = await setupPage(
        html`<div style="display: flex">
          <miva-connection-setup></miva-connection-setup>
          <p style="flex: 0 0 90%">Wide</p>
        </div>`,
      );
      expect(page.element.getBoundingClientRect().width).to.be.at.least(240);
    });

    for (const [name, style] of [
      ['a flex row', 'display: flex'],
      ['an inline block', 'display: inline-block'],
      ['a grid', 'display: grid; justify-items: start'],
    ] as const) {
      it(`does not collapse when it is alone in ${name}`, async () => {
        const page = await setupPage(
          html`<div style=${style}><miva-connection-setup></miva-connection-setup></div>`,
        );
        expect(page.element.getBoundingClientRect().width).to.be.at.least(600);
      });
    }

    it('folds the guide into the form when there is little of it, and unfolds it again', async () => {
      const page = await setupPage(html`<div><miva-connection-setup></miva-connection-setup></div>`);
      const isFolded = () => page.guide!.querySelector('ol')!.checkVisibility() === false;
      expect(isFolded()).to.equal(false);
      const box = page.element.parentElement!;
      box.style.inlineSize = '30rem';
      await page.settled();
      await page.settled();
      expect(isFolded()).to.equal(true);
      box.style.inlineSize = '';
      await page.settled();
      await page.settled();
      expect(isFolded()).to.equal(false);
    });
  });
});
