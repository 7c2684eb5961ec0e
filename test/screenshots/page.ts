// Runs in the page: brings the built form into the scenario of one screenshot.
import { SCENARIOS } from '../../demo/scenarios/all.js';
import { answerSubmits, play } from '../../demo/scenarios/play.js';
import { illustrate } from './illustration-page.js';
import type { ScenarioScreenshot } from './list.js';
import { addForm, settled } from './settled.js';

/** Plays the scenario and returns the visible text, a line for each block. */
async function show({ scenario: name, theme, locale }: ScenarioScreenshot): Promise<string> {
  const scenario = SCENARIOS.find((each) => each.name === name)!;
  const form = document.createElement('miva-connection-setup');
  Object.assign(form, { theme: theme ?? 'light', ...scenario.options });
  await addForm(form, document.body);
  await play(form, scenario, answerSubmits(form));
  // The language comes last, because the steps name buttons and fields in English.
  const content = form.shadowRoot!.querySelector<HTMLElement>('.root')!;
  if (locale !== undefined) {
    form.locale = locale;
    while (content.lang !== locale) await settled();
  }
  await document.fonts.ready;
  await settled();
  // Announcements are emptied after a while, and are not visible.
  content.querySelector<HTMLElement>('[aria-live]')!.hidden = true;
  return content.innerText;
}

declare global {
  interface Window {
    showScenario: typeof show;
    illustrate: typeof illustrate;
  }
}
Object.assign(window, { showScenario: show, illustrate });
