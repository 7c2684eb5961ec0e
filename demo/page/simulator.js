import { MIVA_ANSWERS, VERDICTS } from '../scenarios/answers.js';
import { promiseOf } from '../scenarios/play.js';
import { element } from './element.js';
import { send } from './send.js';

/** @import { MivaConnectionSetup, MivaConnectionSubmitEvent, Verdict } from 'miva-connection-setup' */
/** @import { Answer, Group } from '../scenarios/all.js' */

/**
 * @typedef {object} Controls
 * @property {HTMLSelectElement} preset
 * @property {HTMLTextAreaElement} verdict as JSON, to be edited
 * @property {HTMLElement} verdictField contains the verdict, and is hidden while there is none
 * @property {HTMLInputElement} seconds
 * @property {HTMLInputElement} once whether the host accepts the submits after the next
 */

/** What each preset answers, by the value of its option. @type {ReadonlyMap<string, Answer>} */
const PRESETS = new Map([
  ...[VERDICTS, MIVA_ANSWERS].flatMap(presetsOf),
  /** @type {const} */ (['none', 'none']),
]);
const SERVER = 'server';
const HAS_SERVER = !('withoutServer' in document.documentElement.dataset);
const OWN = 'own';

/**
 * Simulates the host: answers every submit as the controls say at that moment. Returns the function that sets them.
 * @param {MivaConnectionSetup} form
 * @param {Controls} controls
 * @returns {(answer: Answer) => void}
 */
export function simulateHost(form, controls) {
  const { preset, verdict, verdictField, once } = controls;
  preset.replaceChildren(...presetOptions());

  const showVerdict = () => {
    const answer = PRESETS.get(preset.value);
    verdictField.hidden = typeof answer === 'string' || preset.value === SERVER;
    if (typeof answer === 'object') verdict.value = JSON.stringify(answer, null, 2);
    verdict.setCustomValidity('');
  };
  /** @param {Answer} answer */
  const setAnswer = (answer) => {
    const text = JSON.stringify(answer);
    const known = [...PRESETS].find(([, each]) => JSON.stringify(each) === text);
    preset.value = known?.[0] ?? OWN;
    showVerdict();
    if (!known) verdict.value = JSON.stringify(answer, null, 2);
    verdictField.hidden = typeof answer === 'string';
  };

  preset.addEventListener('change', showVerdict);
  verdict.addEventListener('input', () => {
    preset.value = OWN;
    verdict.setCustomValidity(isJson(verdict.value) ? '' : 'This is not JSON.');
    verdict.reportValidity();
  });
  form.addEventListener('miva-connection-submit', (event) => {
    event.respondWith(answerTo(event, controls));
    if (once.checked && preset.value !== SERVER) setAnswer({ ok: true });
  });
  setAnswer({ ok: true });
  return setAnswer;
}

/**
 * @param {Group} group
 * @returns {[value: string, answer: Answer][]}
 */
function presetsOf({ id, scenarios }) {
  return scenarios.flatMap(({ title, steps }) => {
    const answer = steps.find((step) => step.answer !== undefined)?.answer;
    return answer === undefined ? [] : [[`${id}: ${title}`, answer]];
  });
}

function presetOptions() {
  const groups = [VERDICTS, MIVA_ANSWERS].map((group) => {
    const options = presetsOf(group).map(([value]) => new Option(value.replace(`${group.id}: `, ''), value));
    return element('optgroup', { label: group.title }, ...options);
  });
  return [
    ...groups,
    new Option('Never answer', 'none'),
    ...(HAS_SERVER ? [new Option('The demo server, which asks the store', SERVER)] : []),
    new Option('Your own verdict', OWN),
  ];
}

/**
 * @param {MivaConnectionSubmitEvent} event
 * @param {Controls} controls
 * @returns {Promise<Verdict>}
 */
async function answerTo(event, { preset, verdict, seconds }) {
  if (preset.value === SERVER) return send(event);
  const chosen = PRESETS.get(preset.value);
  // Read before the wait, because the controls may change meanwhile.
  const answer = typeof chosen === 'string' ? chosen : parsed(verdict.value);
  await wait(Number(seconds.value) * 1000, event.signal);
  return promiseOf(answer);
}

/**
 * @param {string} text
 * @returns {Answer}
 */
const parsed = (text) => (isJson(text) ? JSON.parse(text) : /** @type {any} */ (text));

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {number} milliseconds
 * @param {AbortSignal} signal
 */
function wait(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
