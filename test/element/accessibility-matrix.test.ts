import { expect } from '@open-wc/testing';
import { inspectWithAxe } from '../support/axe.js';
import { expectInPlace } from '../support/measures.js';
import { viewport, WINDOW, type SetupPage } from '../support/setup-page.js';
import { DIRECTIONS, MODES, openSetup, SITUATIONS, THEMES, WIDTHS } from '../support/situations.js';

/** What a letter's look must not take away: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

function spread(page: SetupPage): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  page.root.adoptedStyleSheets = [...page.root.adoptedStyleSheets, sheet];
}

describe('every look of every phase', () => {
  const practices = new Set<string>();
  after(() => {
    if (practices.size > 0) console.info(`axe advises:\n${[...practices].join('\n')}`);
  });
  after(() => viewport(...WINDOW));

  for (const [name, size] of Object.entries(WIDTHS)) {
    describe(`${name}, ${size[0]} px`, () => {
      before(() => viewport(size[0], size[1]));

      it('has a window of that width', () => expect(innerWidth).to.equal(size[0]));

      for (const mode of MODES) {
        for (const [situation, reach] of Object.entries(SITUATIONS)) {
          for (const direction of DIRECTIONS) {
            for (const theme of THEMES) {
              it(`keeps to WCAG 2.2 AA: ${mode}, ${situation}, ${theme}, ${direction}`, async () => {
                const page = await openSetup({ mode, theme, direction });
                await reach(page);
                const findings = await inspectWithAxe(page.element);
                expect(findings.faults).to.deep.equal([]);
                expect(page.brokenReferences).to.deep.equal([]);
                expectInPlace(page);
                findings.practices.forEach((practice) => practices.add(practice));
              });
            }

            it(`loses nothing in text of 200 %: ${mode}, ${situation}, ${direction}`, async () => {
              const page = await openSetup({ mode, direction, fontSize: '200%' });
              await reach(page);
              expectInPlace(page);
            });

            it(`loses nothing in text that is spread out: ${mode}, ${situation}, ${direction}`, async () => {
              const page = await openSetup({ mode, direction });
              await reach(page);
              spread(page);
              expectInPlace(page);
            });
          }
        }
      }
    });
  }
});
