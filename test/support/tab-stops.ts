import { nextFrame } from '@open-wc/testing';
import type { FormDriver } from './form-driver.js';

/** Far more tab stops than a form has. */
const MAX_STOPS = 120;

/**
 * Presses the key until the focus leaves the form, and calls `ask` at each stop. It starts after the element that has
 * the focus.
 */
export async function atTabStops<Answer>(
  page: FormDriver,
  ask: () => Answer,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const guards = addFocusGuards();
  await page.press(key);
  while (page.focused !== null) {
    if (answers.length === MAX_STOPS) throw new Error(`${key} does not leave the form.`);
    await atRest(page);
    answers.push(ask());
    await page.press(key);
  }
  guards.forEach((each) => each.remove());
  return answers;
}

/**
 * Adds a tab stop at each end of the page. Without them the focus would move into the browser's own window, and neither
 * this page nor the tests after it would have the focus.
 */
function addFocusGuards(): HTMLElement[] {
  const [first, last] = [document.createElement('button'), document.createElement('button')];
  document.body.prepend(first);
  document.body.append(last);
  return [first, last];
}

/** Some engines scroll to the focused element with a delay. */
async function atRest(page: FormDriver): Promise<void> {
  const placeOf = () => page.focused!.getBoundingClientRect().top;
  for (let before = Number.NaN; placeOf() !== before; await nextFrame()) before = placeOf();
}
