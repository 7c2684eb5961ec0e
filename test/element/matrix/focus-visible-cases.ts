import { expect, html } from '@open-wc/testing';
import { combinationsOf, type Part } from '../../support/combinations.js';
import { ENGINE } from '../../support/engine.js';
import { mountForm, type FormDriver } from '../../support/form-driver.js';
import { viewport, WINDOW } from '../../support/window-size.js';
import { SCENARIOS, STORED } from '../../support/scenarios.js';
import { atTabStops } from '../../support/tab-stops.js';

/** Low windows: a zoomed laptop with the guide beside the form, and a small phone. */
const WINDOWS = { beside: [1024, 500], folded: [320, 480] } as const;

/** Distance from the edge in px, so that a rounded corner does not count as covered. */
const INSET = 3;

/**
 * Firefox scrolls to a focused element only if it is completely hidden, and WebKit until its line of text is visible.
 * WCAG level AA only requires that it is not entirely hidden.
 */
const REQUIREMENT = ENGINE === 'chromium' ? 'each corner is visible' : 'part of it is visible';

/** The focused element if it is hidden: https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum */
function hidden(page: FormDriver): string[] {
  const focused = page.focused!;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const isSeenAt = (x: number, y: number): boolean => {
    const seen = page.root.elementFromPoint(x, y);
    return seen !== null && (focused.contains(seen) || seen.contains(focused));
  };
  const corners = [left + INSET, right - INSET].flatMap((x) =>
    [top + INSET, bottom - INSET].map((y) => isSeenAt(x, y)),
  );
  const middle = (from: number, to: number, most: number) => (Math.max(from, 0) + Math.min(to, most)) / 2;
  const isSeen =
    ENGINE === 'chromium'
      ? corners.every(Boolean)
      : isSeenAt(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  return isSeen ? [] : [`${page.focusedName} at ${Math.round(left)}, ${Math.round(top)}`];
}

async function lowPage(kind: keyof typeof WINDOWS, mode: 'create' | 'edit'): Promise<FormDriver> {
  const [width, height] = WINDOWS[kind];
  await viewport(width, height);
  // WebKit’s test browser cannot make its window as narrow as a phone.
  const page = await mountForm(
    html`<div style="max-inline-size: ${width}px">
      <button>Before</button>
      <miva-connection-setup mode=${mode} .value=${mode === 'edit' ? STORED : {}}></miva-connection-setup>
      <button>After</button>
    </div>`,
  );
  if (kind === 'folded') await page.click('Where to find these values in Miva');
  return page;
}

const COMBINATIONS = combinationsOf({
  scenario: ['editing', 'showing-errors', 'rejected', 'suggestions', 'preview'],
  kind: ['beside', 'folded'],
  mode: ['create', 'edit'],
});

export const describeFocusSeen = (part: Part) =>
  describe('the focused element is never hidden', () => {
    after(() => viewport(...WINDOW));

    for (const { scenario, kind, mode } of COMBINATIONS[part]) {
      it(`in a low window, guide ${kind}, ${REQUIREMENT}: ${mode}, ${scenario}`, async () => {
        const page = await lowPage(kind, mode);
        await SCENARIOS[scenario]!(page);
        const [before, after] = page.element.parentElement!.querySelectorAll('button');
        before!.focus();
        const forwards = await atTabStops(page, () => hidden(page));
        expect(forwards.length).to.be.greaterThan(20);
        expect(forwards.flat(), 'by Tab').to.deep.equal([]);
        after!.focus();
        const backwards = await atTabStops(page, () => hidden(page), 'Shift+Tab');
        // Not as many as forwards: the focus opens the step of a field, and the stops of the others go away.
        expect(backwards.length).to.be.greaterThan(20);
        expect(backwards.flat(), 'by Shift+Tab').to.deep.equal([]);
      });
    }
  });
