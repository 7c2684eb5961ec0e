// Performs the steps of a scenario with the events of a browser. Controls are found only by what a user sees: labels
// and the names of buttons.

/** @import { MivaConnectionSetup } from 'miva-connection-setup' */
/** @import { Answer, Scenario, Step } from './all.js' */

const GUIDE = 'Where to find these values in Miva';
const BUBBLING = { bubbles: true, composed: true };

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
  const root = /** @type {ShadowRoot} */ (form.shadowRoot);
  for (const [label, text] of Object.entries(fill)) await fillIn(form, label, text);
  for (const [label, text] of Object.entries(paste)) pasteInto(controlOf(root, label), text);
  if (press !== undefined) await pressButton(form, press);
  if (tick !== undefined) await tickBox(form, tick);
  if (choose !== undefined) chooseOption(root, choose);
  if (focus !== undefined) controlOf(root, focus).focus();
  if (submit) activate(/** @type {HTMLElement} */ (root.querySelector('button[type="submit"]')));
}

/**
 * Types a text, leaves the field, and returns to it, so that its messages are shown.
 * @param {MivaConnectionSetup} form
 * @param {string} label
 * @param {string} text
 */
async function fillIn(form, label, text) {
  const root = /** @type {ShadowRoot} */ (form.shadowRoot);
  // A stored secret has no input until the user replaces it.
  const replace = findButton(root, `Replace ${label}`);
  replace?.click();
  await settled(form);
  const control = controlOf(root, label);
  control.focus();
  insert(control, text);
  control.blur();
  await settled(form);
  control.focus();
}

/**
 * Clicks a checkbox or radio button, leaves it, and returns to it, so that its messages are shown.
 * @param {MivaConnectionSetup} form
 * @param {string} label
 */
async function tickBox(form, label) {
  const box = controlOf(/** @type {ShadowRoot} */ (form.shadowRoot), label);
  activate(box);
  box.blur();
  await settled(form);
  box.focus();
}

/**
 * @param {HTMLInputElement} control
 * @param {string} text
 */
function pasteInto(control, text) {
  control.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { ...BUBBLING, cancelable: true });
  // Firefox ignores the `clipboardData` passed to the constructor.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  if (control.dispatchEvent(event)) insert(control, text);
}

/**
 * @param {HTMLInputElement} control
 * @param {string} text
 */
function insert(control, text) {
  const event = { ...BUBBLING, inputType: 'insertText', data: text };
  if (!control.dispatchEvent(new InputEvent('beforeinput', { ...event, cancelable: true }))) return;
  control.value = text;
  control.dispatchEvent(new InputEvent('input', event));
}

/**
 * @param {ShadowRoot} root
 * @param {string} name
 */
function chooseOption(root, name) {
  const option = [...root.querySelectorAll('option')].find((each) => textOf(each) === name) ?? missing(name);
  const list = /** @type {HTMLSelectElement} */ (option.closest('select'));
  list.focus();
  option.selected = true;
  list.dispatchEvent(new InputEvent('input', BUBBLING));
}

/**
 * @param {MivaConnectionSetup} form
 * @param {string} name
 */
async function pressButton(form, name) {
  const root = /** @type {ShadowRoot} */ (form.shadowRoot);
  const button = findButton(root, name) ?? missing(name);
  // A narrow form has its guide collapsed.
  if (!button.checkVisibility()) activate(findButton(root, GUIDE) ?? missing(GUIDE));
  await settled(form);
  activate(button);
}

/** @param {HTMLElement} control */
function activate(control) {
  control.focus();
  control.click();
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
}

/**
 * @param {ShadowRoot} root
 * @param {string} label
 */
function controlOf(root, label) {
  const found = [...root.querySelectorAll('label')].find((each) => textOf(each) === label);
  return /** @type {HTMLInputElement} */ (found?.control ?? missing(label));
}

/**
 * @param {ShadowRoot} root
 * @param {string} name
 */
function findButton(root, name) {
  return [...root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? textOf(each)) === name);
}

/** @param {Element} element */
const textOf = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * @param {string} name
 * @returns {never}
 */
function missing(name) {
  throw new Error(`The form has no “${name}”.`);
}
