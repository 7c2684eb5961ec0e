// Performs user actions with the same events as a browser. Controls are found only by what a user sees: labels and
// button names.

/** @import { MivaConnectionSetup } from 'miva-connection-setup' */

/**
 * @typedef {object} UserAction
 * @property {'type' | 'paste' | 'press' | 'tick' | 'enter'} kind
 * @property {string} target the label of a control, or the name of a button
 * @property {string} [text] the text to type or paste
 */

const GUIDE = 'Where to find these values in Miva';

/**
 * @param {MivaConnectionSetup} form
 * @param {UserAction} action
 */
export async function perform(form, { kind, target, text = '' }) {
  const root = /** @type {ShadowRoot} */ (form.shadowRoot);
  if (kind === 'press') await press(form, buttonOf(root, target));
  else if (kind === 'enter') controlOf(root, target).focus();
  else if (kind === 'paste') paste(controlOf(root, target), text);
  else await change(form, controlOf(root, target), text);
  await settled(form);
}

/**
 * Types a text or clicks a checkbox, blurs the control, and focuses it again, so that its messages are shown.
 * @param {MivaConnectionSetup} form
 * @param {HTMLInputElement} control
 * @param {string} text
 */
async function change(form, control, text) {
  control.focus();
  if (control.type === 'checkbox') control.click();
  else insert(control, text);
  control.blur();
  await settled(form);
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
  const event = new ClipboardEvent('paste', { ...BUBBLING, cancelable: true, clipboardData });
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

const BUBBLING = { bubbles: true, composed: true };

/**
 * @param {MivaConnectionSetup} form
 * @param {HTMLElement} button
 */
async function press(form, button) {
  if (!button.checkVisibility()) {
    buttonOf(/** @type {ShadowRoot} */ (form.shadowRoot), GUIDE).click();
    await settled(form);
  }
  button.focus();
  button.click();
}

/**
 * Waits until the form is rendered and no longer waits for an answer.
 * @param {MivaConnectionSetup} form
 */
async function settled(form) {
  while (form.phase === 'submitting') {
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
function buttonOf(root, name) {
  const buttons = [...root.querySelectorAll('button')];
  return buttons.find((each) => (each.ariaLabel ?? textOf(each)) === name) ?? missing(name);
}

/** @param {Element} element */
const textOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();

/**
 * @param {string} name
 * @returns {never}
 */
function missing(name) {
  throw new Error(`The form has no “${name}”.`);
}
