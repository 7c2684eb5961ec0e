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
  await page.press(key);
  while (page.focused !== null) {
    if (answers.length === MOST) throw new Error(`${key} does not leave the form.`);
    answers.push(ask());
    await page.press(key);
  }
  return answers;
}
