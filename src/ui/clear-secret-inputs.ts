/** Clears the live values of all inputs that can contain a secret, before they are rendered again or removed. */
export function clearSecretInputs({ shadowRoot }: Element): void {
  for (const control of shadowRoot?.querySelectorAll<HTMLInputElement>('.secret input, #paste-input') ?? []) {
    control.value = '';
    if (control.localName === 'input') forgetDeletedText(control);
  }
  clearLastMatch();
}

/**
 * Undo would bring back what the user deleted before. With another type, Chromium drops the editor of an input and all
 * that it could undo.
 */
function forgetDeletedText(input: HTMLInputElement): void {
  const { type } = input;
  input.type = 'hidden';
  input.type = type;
}

/** Clears `RegExp.input`: engines keep the last matched text there, where every script of the page can read it. */
function clearLastMatch(): void {
  // https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/input
  ''.match(/^/);
}
