// Does what a person does, with the events that a browser makes of it: the form is reached by what stands on the
// screen, its labels and buttons, and by nothing else.

/** @import { MivaConnectionSetup } from 'miva-connection-setup' */

/**
 * @typedef {object} Act
 * @property {'type' | 'paste' | 'press' | 'tick' | 'enter'} does
 * @property {string} at the label of a control, or the name of a button
 * @property {string} [text] what is typed or pasted
 */

const GUIDE = 'Where to find this in Miva';

/**
 * @param {MivaConnectionSetup} form
 * @param {Act} act
 */
export async function act(form, { does, at, text = '' }) {
  const root = /** @type {ShadowRoot} */ (form.shadowRoot);
  if (does === 'press') await press(form, buttonOf(root, at));
  else if (does === 'enter') controlOf(root, at).focus();
  else if (does === 'paste') paste(controlOf(root, at), text);
  else await change(form, controlOf(root, at), text);
  await answered(form);
}

/**
 * Types a text or ticks a box, leaves it, and comes back to see what is said.
 * @param {MivaConnectionSetup} form
 * @param {HTMLInputElement} control
 * @param {string} text
 */
async function change(form, control, text) {
  control.focus();
  if (control.type === 'checkbox') control.click();
  else insert(control, text);
  control.blur();
  await answered(form);
  control.focus();
}

/**
 * @param {HTMLInputElement} control
 * @param {string} text
 */
function paste(control, text) {
  control.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { ...TOLD, cancelable: true, clipboardData });
  if (control.dispatchEvent(event)) insert(control, text);
}

/**
 * @param {HTMLInputElement} control
 * @param {string} text
 */
function insert(control, text) {
  const event = { ...TOLD, inputType: 'insertText', data: text };
  if (!control.dispatchEvent(new InputEvent('beforeinput', { ...event, cancelable: true }))) return;
  control.value = text;
  control.dispatchEvent(new InputEvent('input', event));
}

const TOLD = { bubbles: true, composed: true };

/**
 * @param {MivaConnectionSetup} form
 * @param {HTMLElement} button
 */
async function press(form, button) {
  if (!button.checkVisibility()) {
    buttonOf(/** @type {ShadowRoot} */ (form.shadowRoot), GUIDE).click();
    await answered(form);
  }
  button.focus();
  button.click();
}

/**
 * Waits until the form is drawn, and no longer waits for an answer.
 * @param {MivaConnectionSetup} form
 */
async function answered(form) {
  while (form.phase === 'submitting') {
    await new Promise((resolve) => form.addEventListener('miva-connection-phase', resolve, { once: true }));
  }
  // What is drawn may move the focus, which is drawn as well.
  for (let round = 0; round < 3; round++) await form.updateComplete;
}

/**
 * @param {ShadowRoot} root
 * @param {string} label
 */
function controlOf(root, label) {
  const found = [...root.querySelectorAll('label')].find((each) => wordsOf(each) === label);
  return /** @type {HTMLInputElement} */ (found?.control ?? missing(label));
}

/**
 * @param {ShadowRoot} root
 * @param {string} name
 */
function buttonOf(root, name) {
  const buttons = [...root.querySelectorAll('button')];
  return buttons.find((each) => (each.ariaLabel ?? wordsOf(each)) === name) ?? missing(name);
}

/** @param {Element} element */
const wordsOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();

/**
 * @param {string} name
 * @returns {never}
 */
function missing(name) {
  throw new Error(`The form has no “${name}”.`);
}
