import { FIELD_CODES, MALFORMED_ANSWERS, MIVA_ANSWERS, SETTLE_VERDICTS } from './answers.js';
import { FIELDS } from './fields.js';
import { find } from './find.js';

/** Fills the selects and checkbox groups of the panel from the data of the other modules. */
export function fillLists() {
  const fields = () => FIELDS.map(([name, label]) => new Option(`${label} (${name})`, name));
  find('[name="field"]', HTMLSelectElement).append(...fields());
  find('#focus-field', HTMLSelectElement).append(...fields());
  find('[name="miva"]', HTMLSelectElement).append(...numbered(MIVA_ANSWERS));
  find('[name="malformed"]', HTMLSelectElement).append(...numbered(MALFORMED_ANSWERS));
  find('#settle-verdict', HTMLSelectElement).append(...numbered(SETTLE_VERDICTS));
  find('#codes', HTMLDataListElement).append(...FIELD_CODES.map((code) => new Option(code, code)));
  find('#locked', HTMLElement).append(...FIELDS.map(([name]) => lockCheckbox(name)));
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
