// What a user does to one control, with the events of a browser.

const BUBBLING = { bubbles: true, composed: true };

/** @param {HTMLElement} control */
export function activate(control) {
  control.focus();
  control.click();
}

/**
 * Replaces the text of a control.
 * @param {HTMLInputElement} control
 * @param {string} text
 */
export function insert(control, text) {
  const event = { ...BUBBLING, inputType: 'insertText', data: text };
  if (!control.dispatchEvent(new InputEvent('beforeinput', { ...event, cancelable: true }))) return;
  control.value = text;
  control.dispatchEvent(new InputEvent('input', event));
}

/**
 * Dispatches a paste event; returns whether the browser would insert the text itself.
 * @param {HTMLElement} control
 * @param {string} text
 */
export function dispatchPaste(control, text) {
  control.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { ...BUBBLING, cancelable: true });
  // Firefox ignores the `clipboardData` passed to the constructor.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return control.dispatchEvent(event);
}

/** @param {HTMLOptionElement} option */
export function chooseOption(option) {
  const list = /** @type {HTMLSelectElement} */ (option.closest('select'));
  list.focus();
  option.selected = true;
  list.dispatchEvent(new InputEvent('input', BUBBLING));
}
