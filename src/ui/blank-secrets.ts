/** Empties the live values that hold, or may hold, a secret, before the controls are drawn anew or dropped. */
export function blankSecretInputs({ shadowRoot }: Element): void {
  for (const control of shadowRoot?.querySelectorAll<HTMLInputElement>('.secret input, #paste-input') ?? []) {
    control.value = '';
  }
}
