// Performs the steps of a scenario with the events of a browser. Controls are found only by what a user sees: labels
// and the names of buttons.
import { FormReader } from './form-reader.js';
import { activate, chooseOption, dispatchPaste, insert } from './user-input.js';

/** @import { MivaConnectionSetup } from 'miva-connection-setup' */
/** @import { Answer, Scenario, Step } from './all.js' */

/**
 * @param {MivaConnectionSetup} form
 * @param {Pick<Scenario, 'steps'>} scenario
 * @param {(answer: Answer) => void} setAnswer sets what the host answers to the next submits
 */
export async function play(form, { steps }, setAnswer) {
  const isAnswered = !steps.some(({ answer }) => answer === 'none');
  await settled(form, isAnswered);
  for (const step of steps) {
    if (step.answer === undefined) await perform(form, step);
    else setAnswer(step.answer);
    await settled(form, isAnswered);
  }
}

/**
 * Answers the submits of a form, at first with an acceptance. Returns the function that `play` needs.
 * @param {MivaConnectionSetup} form
 */
export function answerSubmits(form) {
  /** @type {Answer} */
  let answer = { ok: true };
  form.addEventListener('miva-connection-submit', (event) => event.respondWith(promiseOf(answer)));
  return (/** @type {Answer} */ next) => void (answer = next);
}

/**
 * @param {Answer} answer
 * @returns {Promise<import('miva-connection-setup').Verdict>}
 */
export function promiseOf(answer) {
  if (answer === 'none' || answer === 'timeout') return new Promise(() => {});
  if (answer === 'failure') return Promise.reject(new Error('The host could not be reached.'));
  return Promise.resolve(answer);
}

/**
 * @param {MivaConnectionSetup} form
 * @param {Step} step
 */
async function perform(form, { fill = {}, paste = {}, press, tick, choose, focus, submit }) {
  const reader = new FormReader(form);
  for (const [label, text] of Object.entries(fill)) await fillIn(reader, label, text);
  for (const [label, text] of Object.entries(paste)) pasteInto(reader.field(label), text);
  if (press !== undefined) await pressButton(reader, press);
  if (tick !== undefined) await tickBox(reader, tick);
  if (choose !== undefined) chooseOption(reader.storeOption(choose));
  if (focus !== undefined) reader.field(focus).focus();
  if (submit) activate(reader.submitButton);
}

/**
 * Types a text, leaves the field, and returns to it, so that its messages are shown.
 * @param {FormReader<MivaConnectionSetup>} reader
 * @param {string} label
 * @param {string} text
 */
async function fillIn(reader, label, text) {
  // A stored secret has no input until the user replaces it.
  if (reader.isKept(label)) await pressButton(reader, `Replace ${label}`);
  await settled(reader.element);
  const control = reader.field(label);
  control.focus();
  insert(control, text);
  control.blur();
  await settled(reader.element);
  control.focus();
}

/**
 * Clicks a checkbox or radio button, leaves it, and returns to it, so that its messages are shown.
 * @param {FormReader<MivaConnectionSetup>} reader
 * @param {string} label
 */
async function tickBox(reader, label) {
  const box = reader.choice(label);
  activate(box);
  box.blur();
  await settled(reader.element);
  box.focus();
}

/**
 * @param {HTMLInputElement} control
 * @param {string} text
 */
function pasteInto(control, text) {
  if (dispatchPaste(control, text)) insert(control, text);
}

/**
 * @param {FormReader<MivaConnectionSetup>} reader
 * @param {string} name
 */
async function pressButton(reader, name) {
  // A narrow form has its guide collapsed.
  if (!reader.buttons.includes(name) && !reader.isGuideOpen && reader.guideButton)
    activate(reader.guideButton);
  await settled(reader.element);
  activate(reader.button(name));
}

/**
 * Waits until the form is rendered and no longer waits for an answer.
 * @param {MivaConnectionSetup} form
 * @param {boolean} [isAnswered] whether the host answers at all
 */
async function settled(form, isAnswered = true) {
  while (isAnswered && form.phase === 'submitting') {
    await new Promise((resolve) => form.addEventListener('miva-connection-phase', resolve, { once: true }));
  }
  // A render can move the focus, which causes another render.
  for (let round = 0; round < 3; round++) await form.updateComplete;
  // A field that was left shows its error after the current task.
  await new Promise((resolve) => setTimeout(resolve));
  await form.updateComplete;
}
