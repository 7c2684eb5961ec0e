import { expect } from '@open-wc/testing';
import { inspectWithAxe } from '../../support/axe.js';
import { combinationsOf, type Part } from '../../support/combinations.js';
import { expectInPlace } from '../../support/measures.js';
import { type FormDriver } from '../../support/form-driver.js';
import { viewport, WINDOW } from '../../support/window-size.js';
import { DIRECTIONS, MODES, mountInAppearance, SCENARIOS, THEMES, WIDTHS } from '../../support/scenarios.js';

type Width = keyof typeof WIDTHS;

const DIMENSIONS = {
  scenario: Object.keys(SCENARIOS),
  width: Object.keys(WIDTHS) as Width[],
  mode: MODES,
  direction: DIRECTIONS,
};
const THEMED = combinationsOf({ ...DIMENSIONS, theme: THEMES });
const PLAIN = combinationsOf(DIMENSIONS);

/** Text spacing that must not hide anything: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

function addTextSpacing(page: FormDriver): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  page.root.adoptedStyleSheets = [...page.root.adoptedStyleSheets, sheet];
}

export const describeAccessibility = (part: Part) =>
  describe('accessibility of every phase', () => {
    after(() => viewport(...WINDOW));

    for (const [name, size] of Object.entries(WIDTHS)) {
      describe(`${name}, ${size[0]} px`, () => {
        before(() => viewport(size[0], size[1]));

        it('has a window of that width', () => expect(innerWidth).to.equal(size[0]));

        for (const { scenario, width, mode, direction, theme } of THEMED[part]) {
          if (width !== name) continue;
          it(`conforms to WCAG 2.2 AA: ${mode}, ${scenario}, ${theme}, ${direction}`, async () => {
            const page = await mountInAppearance({ mode, theme, direction });
            await SCENARIOS[scenario]!(page);
            expect(await inspectWithAxe(page.element)).to.deep.equal([]);
            expect(page.brokenReferences).to.deep.equal([]);
            expectInPlace(page);
          });
        }

        for (const { scenario, width, mode, direction } of PLAIN[part]) {
          if (width !== name) continue;
          it(`keeps everything in place with text at 200%: ${mode}, ${scenario}, ${direction}`, async () => {
            const page = await mountInAppearance({ mode, direction, fontSize: '200%' });
            await SCENARIOS[scenario]!(page);
            expectInPlace(page);
          });

          it(`keeps everything in place with text spacing: ${mode}, ${scenario}, ${direction}`, async () => {
            const page = await mountInAppearance({ mode, direction });
            await SCENARIOS[scenario]!(page);
            addTextSpacing(page);
            expectInPlace(page);
          });
        }
      });
    }
  });
