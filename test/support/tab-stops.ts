import { nextFrame } from '@open-wc/testing';
import type { SetupPage } from './setup-page.js';

/** Far more than a form has. */
const MOST = 120;

/**
 * Presses the key until the focus leaves the form, and asks at each stop; from where the focus is, which is no stop
 * itself.
 */
export async function atTabStops<Answer>(
  page: SetupPage,
  ask: () => Answer,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const fence = fenced();
  await page.press(key);
  while (page.focused !== null) {
    if (answers.length === MOST) throw new Error(`${key} does not leave the form.`);
    await atRest(page);
    answers.push(ask());
    await page.press(key);
  }
  fence.forEach((each) => each.remove());
  return answers;
}

/**
 * Stops at both ends of the page: without one the focus would go on into the browser's own window, and the page, and
 * every test after this one, would be without any.
 */
function fenced(): HTMLElement[] {
  const [first, last] = [document.createElement('button'), document.createElement('button')];
  document.body.prepend(first);
  document.body.append(last);
  return [first, last];
}

/** Some engines scroll to what has the focus a little later, and not at once. */
async function atRest(page: SetupPage): Promise<void> {
  const placeOf = () => page.focused!.getBoundingClientRect().top;
  for (let before = Number.NaN; placeOf() !== before; await nextFrame()) before = placeOf();
}
