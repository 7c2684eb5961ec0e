import { chooseStatus, tickSetting } from './commands.js';
import { isFieldName, isTextField, type FieldName } from '../core/fields.js';
import type { OrderStatus } from '../core/order-statuses.js';
import type { MivaSetting } from '../core/guide-steps.js';
import * as userTransitions from '../core/form/user-transitions.js';
import type { FormController } from './form-controller.js';
import { clearSecretInputs } from '../ui/clear-secret-inputs.js';

/**
 * Applies a control's current value to the state; a value that is already there changes nothing. For an attribute that
 * is missing, `dataset` would have the value of a polluted `Object.prototype`.
 */
export function takeValue(form: FormController, control: HTMLInputElement): void {
  const field = fieldOf(control);
  if (field === 'storeId' || isTextField(field))
    return form.applyUserChange(userTransitions.edit(form.state, field, control.value));
  const choice = control.getAttribute('data-choice') as 'create' | 'use-existing' | null;
  const status = control.getAttribute('data-status') as OrderStatus | null;
  const setting = control.getAttribute('data-setting') as MivaSetting | null;
  if (choice !== null) chooseIntent(form, choice);
  else if (status !== null) chooseStatus(form, status, control.checked);
  else if (setting !== null) tickSetting(form, setting, control.checked);
}

/** The inputs that the next render removes can stay in memory for a while, so they must not keep a secret. */
function chooseIntent(form: FormController, choice: 'create' | 'use-existing'): void {
  if (form.state.intent !== choice) takeUnreportedValues(form);
  const next = userTransitions.chooseIntent(form.state, choice);
  if (next === form.state) return;
  clearSecretInputs(form.host);
  form.applyUserChange(next);
}

const EDITABLE_CONTROLS = '[data-field] :is(input:not([readonly]), select:not([aria-disabled="true"]))';

/** Applies the values that no event has reported, as some password managers and scripts of the page set them. */
export function takeUnreportedValues(form: FormController): void {
  const controls = form.host.shadowRoot?.querySelectorAll<HTMLInputElement>(EDITABLE_CONTROLS);
  for (const control of controls ?? []) takeValue(form, control);
}

/** The field that an element belongs to. */
export function fieldOf(element: Element | null): FieldName | null {
  const name = element?.closest('[data-field]')?.getAttribute('data-field');
  return isFieldName(name) ? name : null;
}
