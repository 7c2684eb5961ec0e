import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { english as en } from '../../src/i18n/english.js';
import { inspectWithAxe } from '../support/axe.js';
import { replaceClipboard, restoreClipboard } from '../support/clipboard.js';
import { emulateMedia } from '../support/emulate-media.js';
import { ENGINE, itInChromium } from '../support/engine.js';
import { mountForm, textOf } from '../support/form-driver.js';
import { mountInAppearance, SCENARIOS } from '../support/scenarios.js';
import { viewport, WINDOW } from '../support/window-size.js';

describe('the form with system settings', () => {
  afterEach(() => (ENGINE === 'chromium' ? emulateMedia() : undefined));

  for (const [scenario, reach] of Object.entries(SCENARIOS)) {
    itInChromium(`has no transitions or fast animations with reduced motion: ${scenario}`, async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      const page = await mountInAppearance();
      await reach(page);
      const moving = page.all('*').filter((each) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);
        const isFast = animationName !== 'none' && Number.parseFloat(animationDuration) < 4;
        return Number.parseFloat(transitionDuration) > 0 || isFast;
      });
      expect(moving.map(({ localName, className }) => `${localName} ${className}`)).to.deep.equal([]);
    });

    itInChromium(`keeps borders and contrast with forced colors: ${scenario}`, async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      const page = await mountInAppearance();
      await reach(page);
      const borderless = page
        .all('.button, .input')
        .filter((each) => each.checkVisibility() && each.closest('.visually-hidden') === null)
        .filter((each) => {
          const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(each);
          return borderTopWidth === '0px' || borderTopStyle === 'none' || borderTopColor === backgroundColor;
        });
      expect(borderless.map(({ className }) => className)).to.deep.equal([]);
      expect(await inspectWithAxe(page.element)).to.deep.equal([]);
    });
  }

  itInChromium('keeps the focus visible with forced colors', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const page = await mountInAppearance();
    page.field('Name').focus();
    await page.press('Tab');
    const { outlineStyle, outlineColor } = getComputedStyle(page.focused!);
    expect(outlineStyle).to.equal('solid');
    expect(outlineColor).not.to.equal(page.colors.backgroundColor);
  });

  itInChromium('prints the guide beside the form as a whole', async () => {
    await viewport(1200, 400);
    const page = await mountForm();
    const guide = page.guide!;
    expect(guide.scrollHeight, 'it scrolls on the screen').to.be.greaterThan(guide.clientHeight);
    await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media: 'print' } });
    const { clientHeight, scrollHeight } = guide;
    await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media: '' } });
    await viewport(...WINDOW);
    expect(clientHeight).to.equal(scrollHeight);
  });

  itInChromium('prints a long text of the host as a whole, without its button', async () => {
    const page = await mountForm();
    page.answer({ ok: false, message: 'The store has not answered. '.repeat(60) });
    await page.submitValid();
    const text = page.root.querySelector('.folded')!;
    const button = page.root.querySelector('.show-all')!;
    expect(text.scrollHeight, 'it is folded on the screen').to.be.greaterThan(text.clientHeight);
    await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media: 'print' } });
    const { height } = text.getBoundingClientRect();
    const isButtonShown = button.checkVisibility();
    await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media: '' } });
    expect(Math.ceil(height)).to.be.at.least(text.scrollHeight);
    expect(isButtonShown).to.equal(false);
  });

  describe('for a touch screen', () => {
    const emulateTouch = (enabled: boolean): Promise<unknown> =>
      executeServerCommand('cdp', { method: 'Emulation.setTouchEmulationEnabled', params: { enabled } });

    afterEach(() => (ENGINE === 'chromium' ? emulateTouch(false) : undefined));

    for (const [scenario, reach] of Object.entries(SCENARIOS)) {
      itInChromium(`has targets of at least 44px, except in a sentence: ${scenario}`, async () => {
        await emulateTouch(true);
        const page = await mountInAppearance();
        page.element.helpLinks = {
          article: 'https://docs.example.com/connect',
          apiUrl: 'https://docs.example.com/api-url',
        };
        await reach(page);
        const targets = page
          .all('button, a, input, select, textarea')
          .filter((each) => each.checkVisibility() && each.closest('.intro, .visually-hidden') === null)
          .map((each) => each.closest('.choice') ?? each.closest('.paste-head') ?? each);
        const small = targets.filter((each) => {
          const { width, height } = each.getBoundingClientRect();
          return Math.min(width, height) < 44;
        });
        expect(small.map(textOf)).to.deep.equal([]);
      });
    }

    /** The font sizes of text inputs, textareas and selects. */
    async function textSizes(fontSize: string): Promise<number[]> {
      await emulateTouch(true);
      expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
      const page = await mountInAppearance({ fontSize });
      page.element.existingStores = [{ id: '1', name: 'Harbor Goods' }];
      const sizes: number[] = [];
      const measure = () => {
        const controls = page.all('input:not([type="radio"], [type="checkbox"]), textarea, select');
        sizes.push(...controls.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
      };
      replaceClipboard(undefined);
      await page.openPasteBox();
      await page.click(en.askColleague);
      await page.settled();
      measure();
      await page.toggle(en.useExistingStore);
      measure();
      restoreClipboard();
      // Seven fields, the paste box, the text to copy (measured twice) and the list of stores.
      expect(sizes).to.have.lengthOf(11);
      return sizes;
    }

    itInChromium('has inputs of at least 16px, so that iOS does not zoom', async () => {
      for (const size of await textSizes('14px')) expect(size).to.be.at.least(16);
    });

    itInChromium('keeps the size of larger text', async () => {
      for (const size of await textSizes('24px')) expect(size).to.be.at.least(22);
    });
  });
});
