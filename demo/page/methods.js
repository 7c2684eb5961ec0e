/** @import { MivaConnectionSetup } from 'miva-connection-setup' */

/**
 * Makes each button call its method of the form, and logs what the method returned.
 * @param {MivaConnectionSetup} form
 * @param {Iterable<HTMLElement>} buttons
 * @param {(name: string, outcome: string) => void} log
 */
export function connectMethods(form, buttons, log) {
  /** @type {Readonly<Record<string, () => unknown>>} */
  const methods = {
    requestSubmit: () => form.requestSubmit(),
    checkValidity: () => form.checkValidity(),
    clearSecrets: () => form.clearSecrets(),
    reset: () => form.reset(),
  };
  for (const button of buttons) {
    const name = button.dataset['method'] ?? '';
    button.addEventListener('click', () => {
      const returned = methods[name]?.();
      log(`${name}()`, returned === undefined ? '' : String(returned));
    });
  }
}
