import { SETTLE_VERDICTS } from './answers.js';
import { announce } from './announce.js';

/** @import { FieldName, MivaConnectionSetup, Verdict } from 'miva-connection-setup' */

/**
 * Makes each button call its method of the form and show the result.
 * @param {MivaConnectionSetup} form
 * @param {{ buttons: Iterable<HTMLElement>, field: HTMLSelectElement, verdict: HTMLSelectElement, result: HTMLElement }} parts
 */
export function connectMethods(form, { buttons, field, verdict, result }) {
  const chosenVerdict = () => /** @type {Verdict} */ (SETTLE_VERDICTS[verdict.selectedIndex]?.answer);
  /** @type {Readonly<Record<string, () => boolean | void>>} */
  const methods = {
    requestSubmit: () => form.requestSubmit(),
    reset: () => form.reset(),
    clearSecrets: () => form.clearSecrets(),
    checkValidity: () => form.checkValidity(),
    focusField: () => form.focusField(/** @type {FieldName} */ (field.value)),
    settle: () => form.settle(chosenVerdict()),
  };

  for (const button of buttons) {
    const name = button.dataset['method'] ?? '';
    button.addEventListener('click', () => {
      const returned = methods[name]?.();
      const outcome = returned === undefined ? 'was called' : `returned ${returned}`;
      announce(result, `${name}() ${outcome}; the phase is ${form.phase}`);
    });
  }
}
