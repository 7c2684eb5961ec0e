/** Empties the live values that hold, or may hold, a secret, before the controls are drawn anew or dropped. */
export function clearSecretInputs({ shadowRoot }: Element): void {
  for (const control of shadowRoot?.querySelectorAll<HTMLInputElement>('.secret input, #paste-input') ?? []) {
    control.value = '';
  }
  forgetLastMatch();
}

/** The engine keeps the text that an expression was matched with last: every script of the page can read it. */
function forgetLastMatch(): void {
  // https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/input
  ''.match(/^/);
}
