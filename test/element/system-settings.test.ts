import { expect } from '@open-wc/testing';
import { inspectWithAxe } from '../support/axe.js';
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
});
