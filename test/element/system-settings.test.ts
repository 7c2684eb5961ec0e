import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { english as en } from '../../src/messages/english.js';
import { inspectWithAxe } from '../support/axe.js';
import { replaceClipboard, restoreClipboard } from '../support/clipboard.js';
import { emulateMedia } from '../support/emulate-media.js';
import { ENGINE, itInChromium } from '../support/engine.js';
import { openSetup, SITUATIONS } from '../support/situations.js';

describe('what a person’s system asks for', () => {
  afterEach(() => (ENGINE === 'chromium' ? emulateMedia() : undefined));

  for (const [situation, reach] of Object.entries(SITUATIONS)) {
    itInChromium(`less motion: nothing slides or fades, and nothing turns fast: ${situation}`, async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      const page = await openSetup();
      await reach(page);
      const moving = page.all('*').filter((each) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);
        const isFast = animationName !== 'none' && Number.parseFloat(animationDuration) < 4;
        return Number.parseFloat(transitionDuration) > 0 || isFast;
      });
      expect(moving.map(({ localName, className }) => `${localName} ${className}`)).to.deep.equal([]);
    });

    itInChromium(
      `colours of its own: every control has an edge, every word a contrast: ${situation}`,
      async () => {
        await emulateMedia({ 'forced-colors': 'active' });
        const page = await openSetup();
        await reach(page);
        const edgeless = page
          .all('.button, .input')
          .filter((each) => each.checkVisibility() && each.closest('.visually-hidden') === null)
          .filter((each) => {
            const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } =
              getComputedStyle(each);
            return (
              borderTopWidth === '0px' || borderTopStyle === 'none' || borderTopColor === backgroundColor
            );
          });
        expect(edgeless.map(({ className }) => className)).to.deep.equal([]);
        expect(await inspectWithAxe(page.element)).to.deep.equal([]);
      },
    );
  }

  itInChromium('colours of its own: the focus can be seen', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const page = await openSetup();
    page.field('Name').focus();
    await page.press('Tab');
    const { outlineStyle, outlineColor } = getComputedStyle(page.focused!);
    expect(outlineStyle).to.equal('solid');
    expect(outlineColor).not.to.equal(getComputedStyle(page.root.querySelector('.root')!).backgroundColor);
  });

  describe('on a touch screen', () => {
    const emulateTouch = (enabled: boolean): Promise<unknown> =>
      executeServerCommand('cdp', { method: 'Emulation.setTouchEmulationEnabled', params: { enabled } });

    afterEach(() => (ENGINE === 'chromium' ? emulateTouch(false) : undefined));

    /** The sizes of text in everything that can be typed into or chosen from. */
    async function textSizes(fontSize: string): Promise<number[]> {
      await emulateTouch(true);
      expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
      const page = await openSetup({ fontSize });
      page.element.existingStores = [{ id: '1', name: 'Harbor Goods' }];
      const sizes: number[] = [];
      const measure = () => {
        const controls = page.all('input:not([type="radio"], [type="checkbox"]), textarea, select');
        sizes.push(...controls.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
      };
      replaceClipboard(undefined);
      await page.openPasteBox();
      await page.click('Copy to add to a list');
      await page.hears(en.copyByHand);
      await page.settled();
      measure();
      await page.chooseKindOfStore(en.useExistingStore);
      measure();
      restoreClipboard();
      // Seven fields, the box for a message, the text to copy, which is there both times, and the list of stores.
      expect(sizes).to.have.lengthOf(11);
      return sizes;
    }

    itInChromium('text that is typed is at least 16px, so that iOS does not zoom', async () => {
      for (const size of await textSizes('14px')) expect(size).to.be.at.least(16);
    });

    itInChromium('larger text stays as large', async () => {
      for (const size of await textSizes('24px')) expect(size).to.be.at.least(22);
    });
  });
});
