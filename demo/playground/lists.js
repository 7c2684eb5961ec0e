import { FIELD_CODES, MALFORMED_ANSWERS, MIVA_ANSWERS, SETTLE_VERDICTS } from './answers.js';
import { find } from './find.js';

/** Fills the selects of the panel from the data of the other modules. */
export function fillLists() {
  find('[name="miva"]', HTMLSelectElement).append(...numbered(MIVA_ANSWERS));
  find('[name="malformed"]', HTMLSelectElement).append(...numbered(MALFORMED_ANSWERS));
  find('#settle-verdict', HTMLSelectElement).append(...numbered(SETTLE_VERDICTS));
  find('#codes', HTMLDataListElement).append(...FIELD_CODES.map((code) => new Option(code, code)));
}

/**
 * Fills the selects and the checkbox group that list the fields.
 * @param {Record<string, { label: string }>} fields the messages of each field
 */
export function fillFieldLists(fields) {
  const fieldOptions = () =>
    Object.entries(fields).map(([name, { label }]) => new Option(`${label} (${name})`, name));
  find('[name="field"]', HTMLSelectElement).append(...fieldOptions());
  find('#focus-field', HTMLSelectElement).append(...fieldOptions());
  find('#locked', HTMLElement).append(...Object.keys(fields).map(lockCheckbox));
}

/** @param {readonly { label: string }[]} items */
const numbered = (items) => items.map(({ label }, index) => new Option(label, String(index)));

/** @param {string} field */
function lockCheckbox(field) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name: 'locked', value: field });
  label.append(box, field);
  return label;
}
