// Runs in the page: brings the built form into the scenario of one screenshot.
import { SCENARIOS } from '../../demo/scenarios/all.js';
import { answerSubmits, play } from '../../demo/scenarios/play.js';
import type { Screenshot } from './list.js';

/** Without animations and carets, screenshots of the same scenario are identical. */
const NO_MOTION = `*, *::before, *::after {
  animation: none !important; transition: none !important; caret-color: transparent !important
}`;

/** Plays the scenario and returns the visible text, a line for each block. */
async function show({ scenario: name, theme, locale }: Screenshot): Promise<string> {
  const scenario = SCENARIOS.find((each) => each.name === name)!;
  const form = document.createElement('miva-connection-setup');
  Object.assign(form, { theme: theme ?? 'light', ...scenario.options });
  document.body.append(form);
  await settled();
  const root = form.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(NO_MOTION);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  await play(form, scenario, answerSubmits(form));
  // The language comes last, because the steps name buttons and fields in English.
  const content = root.querySelector<HTMLElement>('.root')!;
  if (locale !== undefined) {
    form.locale = locale;
    while (content.lang !== locale) await settled();
  }
  await document.fonts.ready;
  await settled();
  return content.innerText;
}

/** Waits until the form is rendered and its width is measured. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

declare global {
  interface Window {
    showScenario: typeof show;
  }
}
window.showScenario = show;
