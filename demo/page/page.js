import { play } from '../scenarios/play.js';
import { announce } from './announce.js';
import { logEvents } from './event-log.js';
import { find } from './find.js';
import { connectMethods } from './methods.js';
import { connectOptions } from './options-panel.js';
import { listScenarios } from './scenario-list.js';
import { simulateHost } from './simulator.js';
import { connectTabs } from './tabs.js';
import { connectThemes } from './themes.js';

/** @import { NamedScenario } from '../scenarios/all.js' */

await customElements.whenDefined('miva-connection-setup');
const form = document.querySelector('miva-connection-setup');
if (!form) throw new Error('The page has no form.');

const showTab = connectTabs(find('[role="tablist"]', HTMLElement));
const toggle = find('#toggle', HTMLButtonElement);
const played = find('#played', HTMLElement);
const back = find('#back', HTMLButtonElement);
const frame = find('#frame', HTMLElement);
const log = logEvents(form, {
  list: find('#events', HTMLElement),
  empty: find('#no-events', HTMLElement),
  clear: find('#clear-events', HTMLElement),
});
const setAnswer = simulateHost(form, {
  preset: find('#preset', HTMLSelectElement),
  verdict: find('#verdict', HTMLTextAreaElement),
  verdictField: find('#verdict-field', HTMLElement),
  seconds: find('#seconds', HTMLInputElement),
  once: find('#once', HTMLInputElement),
});
connectMethods(form, document.querySelectorAll('button[data-method]'), log);
connectThemes(find('#theme', HTMLSelectElement));

// The translations are beside the script of the form.
const { src } = find('script[src*="miva-connection-setup"]', HTMLScriptElement);
const setOptions = await connectOptions(form, new URL('locales/en.js', src).href, {
  controls: find('#options', HTMLFormElement),
  locked: find('#locked', HTMLElement),
  code: find('#code', HTMLElement),
  copyButton: find('#copy', HTMLElement),
  copyResult: find('#copy-result', HTMLElement),
});

find('#width', HTMLSelectElement).addEventListener('change', ({ target }) => {
  frame.dataset['width'] = /** @type {HTMLSelectElement} */ (target).value;
});
find('#scheme', HTMLSelectElement).addEventListener('change', ({ target }) => {
  document.documentElement.dataset['scheme'] = /** @type {HTMLSelectElement} */ (target).value;
});

/** @param {boolean} isOpen */
const openControls = (isOpen) => (toggle.ariaExpanded = String(isOpen));
toggle.addEventListener('click', () => openControls(toggle.ariaExpanded === 'false'));

listScenarios(find('#scenarios', HTMLElement), (scenario) => void playInForm(scenario));
back.addEventListener('click', () => {
  openControls(true);
  showTab(find('#tab-scenarios', HTMLElement));
  const button = find('#scenarios [aria-current]', HTMLElement);
  button.closest('details')?.setAttribute('open', '');
  button.focus();
});

/** @param {NamedScenario} scenario */
async function playInForm(scenario) {
  if (!form) return;
  openControls(false);
  form.reset();
  setAnswer({ ok: true });
  setOptions(scenario.options ?? {});
  // Setting the value again has no effect, so this also discards what the last scenario has typed.
  form.reset();
  await play(form, scenario, setAnswer);
  announce(played, scenario.title);
  back.hidden = false;
  (form.shadowRoot?.activeElement ?? form).scrollIntoView({ block: 'center' });
}
