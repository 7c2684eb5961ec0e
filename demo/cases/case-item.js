import { TYPED, valueOf } from '../mock-miva/cases.js';

/** @import { Case } from '../mock-miva/cases.js' */

/** The labels of the form, in its order. */
const LABELS = /** @type {const} */ ({
  username: 'Username',
  password: 'Password',
  storeCode: 'Store Code',
  apiUrl: 'API URL',
  apiToken: 'API Token',
  signingDigest: 'Signing Digest',
});

/**
 * A list item for a demo store, with its credentials and a button that fills them in.
 * @param {Case} example
 * @param {(example: Case) => void} fill
 */
export function caseItem(example, fill) {
  const item = element('li', { id: example.id });
  const button = element('button', { type: 'button', textContent: 'Fill' });
  button.setAttribute('aria-label', `Fill: ${example.title}`);
  button.addEventListener('click', () => fill(example));

  const details = element('details');
  details.append(element('summary', { textContent: 'Credentials' }), credentialsOf(example));
  item.append(element('h3', { textContent: example.title }), button, details);
  return item;
}

/** @param {Case} example */
function credentialsOf(example) {
  const list = element('dl');
  const value = valueOf(example);
  for (const [field, label] of Object.entries(LABELS)) {
    const name = /** @type {keyof typeof LABELS} */ (field);
    const differs = name !== 'apiUrl' && value[name] !== TYPED[name];
    const text = element(differs ? 'mark' : 'span', { textContent: value[name] });
    const shown = element('dd');
    shown.append(text);
    list.append(element('dt', { textContent: label }), shown);
  }
  return list;
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} [properties]
 */
function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
