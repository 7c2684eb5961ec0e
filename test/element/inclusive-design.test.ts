import { expect, html } from '@open-wc/testing';
import { textOf, mountForm, VALID, type FormDriver } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';
import { MODES, mountInAppearance, SCENARIOS } from '../support/scenarios.js';

const CODES = ['Store Code', 'API URL'];
const SECRETS = ['Password', 'API Token', 'Signing Digest'];

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

describe('the form in every scenario', () => {
  before(() => viewport(...WINDOW));

  for (const mode of MODES) {
    for (const [scenario, reach] of Object.entries(SCENARIOS)) {
      let page: FormDriver;

      describe(`${mode}, ${scenario}`, () => {
        beforeEach(async () => {
          page = await mountInAppearance({ mode });
          await reach(page);
        });

        it('has one polite live region and no alert', () => {
          expect(page.all('[role="status"], [aria-live]')).to.have.lengthOf(1);
          expect(
            page.all('[role="alert"], [role="log"], [role="timer"], [role="marquee"], output'),
          ).to.have.lengthOf(0);
        });

        it('shows no text only on hover', () => {
          expect(page.all('[title], [role="tooltip"], [popover], svg title')).to.have.lengthOf(0);
        });

        it('shows the label and the hint of every field', () => {
          const fields = page.all('[data-field]');
          expect(fields).to.have.lengthOf(page.element.phase === 'accepted' ? 0 : 8);
          for (const field of fields) {
            for (const part of ['label', 'hint']) {
              const element = field.querySelector(`[part~="${part}"]`)!;
              expect(isShown(element), `${part} of ${field.dataset['field']}`).to.equal(true);
              expect(textOf(element)).not.to.equal('');
            }
          }
        });

        it('has no transition longer than 150 ms', () => {
          const slow = page.all('*').filter((each) => {
            const times = getComputedStyle(each).transitionDuration.split(',').map(Number.parseFloat);
            return Math.max(...times) > 0.15;
          });
          expect(slow.map(({ className }) => className)).to.deep.equal([]);
        });

        it('disables no control, so that none loses the focus', () => {
          expect(page.all(':disabled')).to.have.lengthOf(0);
        });

        it('uses no native validation', () => {
          const own = '[required], [pattern], [maxlength], [minlength], [type="url"], [type="email"]';
          expect(page.all(own)).to.have.lengthOf(0);
          expect(page.all('form:not([novalidate])')).to.have.lengthOf(0);
        });
      });
    }
  }
});

describe('a right-to-left form', () => {
  before(() => viewport(...WINDOW));

  const open = () =>
    mountForm(html`<miva-connection-setup .messages=${{ direction: 'rtl' }}></miva-connection-setup>`);

  for (const label of [...CODES, ...SECRETS]) {
    it(`shows ${label} left-to-right and right-aligned`, async () => {
      const page = await open();
      await page.fill(label, VALID[label as keyof typeof VALID]);
      const { direction, textAlign } = getComputedStyle(page.field(label));
      expect(direction).to.equal('ltr');
      expect(['right', 'end']).to.include(textAlign);
    });
  }

  it('shows a name in the direction of its letters', async () => {
    const page = await open();
    await page.fill('Name', 'متجر');
    expect(getComputedStyle(page.field('Name')).direction).to.equal('rtl');
    await page.fill('Name', 'Harbor Goods');
    expect(getComputedStyle(page.field('Name')).direction).to.equal('ltr');
  });

  it('shows the IP address to allow left-to-right everywhere', async () => {
    const page = await open();
    const codes = page.all('code');
    expect(codes).to.have.lengthOf(2);
    for (const code of codes) expect(getComputedStyle(code).direction).to.equal('ltr');
  });

  it('shows values found in a pasted message in the direction of their letters', async () => {
    const page = await open();
    const lines = Object.entries(VALID).map(([label, value]) => `${label}: ${value.trim()}`);
    await page.pasteText(await page.openPasteBox(), lines.join('\n'));
    const shown = page.all('[role="group"] dd bdi');
    expect(shown).to.have.lengthOf(7);
    for (const each of shown) expect(getComputedStyle(each).direction, textOf(each)).to.equal('ltr');
  });
});
