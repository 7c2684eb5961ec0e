/** Clears the live values of all inputs that can contain a secret, before they are rendered again or removed. */
export function clearSecretInputs({ shadowRoot }: Element): void {
  for (const control of shadowRoot?.querySelectorAll<HTMLInputElement>('.secret input, #paste-input') ?? []) {
    control.value = '';
  }
  clearLastMatch();
}

/** Clears `RegExp.input`: engines keep the last matched text there, where every script of the page can read it. */
function clearLastMatch(): void {
  // https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/input
  ''.match(/^/);
}
