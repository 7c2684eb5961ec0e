/** @param {Node | null | undefined} node */
export const textOf = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Finds and reads the controls of a form by their labels and names; FormReader adds everything else.
 * @template {HTMLElement} [Form=HTMLElement]
 */
export class ControlReader {
  /** @param {Form} element the `<miva-connection-setup>` */
  constructor(element) {
    this.element = element;
  }

  get root() {
    return /** @type {ShadowRoot} */ (this.element.shadowRoot);
  }

  /**
   * For tests of the markup itself.
   * @template {Element} [Found=HTMLElement]
   * @param {string} selector
   * @returns {Found[]}
   */
  all(selector) {
    return [.../** @type {NodeListOf<Found>} */ (this.root.querySelectorAll(selector))];
  }

  // Fields

  /** @param {string} label */
  field(label) {
    const found = named('field', label, this.all('label[for], span.label'));
    const id = found.getAttribute('for') ?? found.id.replace(/label$/, 'input');
    return /** @type {HTMLInputElement} */ (this.root.getElementById(id));
  }

  get labels() {
    return this.all('label[for], span.label, legend, dt').map(textOf);
  }

  /** The values of the text fields, by label. A stored secret that is kept has none. */
  get values() {
    const labels = this.all('[data-field]:not(:has(select)) > :is(label[for], span.label)').map(textOf);
    return Object.fromEntries(labels.map((label) => [label, this.valueAt(label)]));
  }

  /** @param {string} label */
  valueAt(label) {
    return this.field(label).value;
  }

  /** @param {string} label */
  hintAt(label) {
    return paragraphsOf(this.#described(label, 'hint'));
  }

  /** @param {string} label */
  errorAt(label) {
    return paragraphsOf(this.#described(label, 'error'));
  }

  /** Every error shown at a field, in the order of the form. */
  get errors() {
    return this.all('[part~="error"]').map(textOf);
  }

  /** @param {string} label */
  isInvalid(label) {
    return this.field(label).getAttribute('aria-invalid') === 'true';
  }

  /**
   * Whether the secret in a field can be read on the screen.
   * @param {string} label
   */
  isReadable(label) {
    return this.field(label).type === 'text';
  }

  /**
   * Whether a stored secret is kept, so that its field has no input.
   * @param {string} label
   */
  isKept(label) {
    return !(this.field(label) instanceof HTMLInputElement);
  }

  /**
   * The suggestions at a field or at the order statuses, with the names of their buttons.
   * @param {string} label
   */
  suggestionsAt(label) {
    return textOf(this.#suggestions(label));
  }

  /**
   * The one-click fixes at a field.
   * @param {string} label
   */
  fixesAt(label) {
    return [...(this.#suggestions(label)?.querySelectorAll('.fixes button') ?? [])].map(textOf);
  }

  /**
   * @param {string} label
   * @param {string} name
   */
  fixButton(label, name) {
    const buttons = [...(this.#suggestions(label)?.querySelectorAll('button') ?? [])];
    return named(`button at “${label}”`, name, buttons);
  }

  /**
   * The part of a field's description that ends with this id.
   * @param {string} label
   * @param {'hint' | 'error'} part
   */
  #described(label, part) {
    const described = this.#labeled(label).closest('[aria-describedby]');
    const ids = (described?.getAttribute('aria-describedby') ?? '').split(' ');
    return this.root.getElementById(ids.find((id) => id.endsWith(`-${part}`)) ?? '');
  }

  /** @param {string} label */
  #suggestions(label) {
    return this.#labeled(label).closest('[data-field]')?.querySelector('.suggestions') ?? null;
  }

  /**
   * The control of a field, or the legend of the order statuses.
   * @param {string} label
   */
  #labeled(label) {
    return this.all('legend').find((each) => textOf(each) === label) ?? this.field(label);
  }

  // Buttons and links

  /** @param {string} name */
  button(name) {
    return named('button', name, this.#buttons);
  }

  /** The names of the visible buttons. */
  get buttons() {
    return this.#buttons.map(nameOf);
  }

  get #buttons() {
    return [...this.root.querySelectorAll('button')].filter((each) => each.checkVisibility());
  }

  get submitButton() {
    return /** @type {HTMLButtonElement} */ (this.root.querySelector('button[type="submit"]'));
  }

  /** The text of the submit button. */
  get submitText() {
    return textOf(this.submitButton);
  }

  /** Whether the submit button is visible; a hidden one still lets Enter submit. */
  get isSubmitShown() {
    const { width, height } = /** @type {HTMLElement} */ (
      this.submitButton.parentElement
    ).getBoundingClientRect();
    return width > 1 && height > 1;
  }

  /** Whether an Undo button is shown. */
  get canUndo() {
    return this.buttons.includes('Undo');
  }

  /** @param {string} name */
  link(name) {
    return [...this.root.querySelectorAll('a')].find((each) => textOf(each) === name);
  }

  // Order statuses and stores

  get group() {
    return /** @type {HTMLFieldSetElement} */ (this.root.querySelector('fieldset'));
  }

  /**
   * The checkbox of an order status, or the option of the choice between a new and an existing store.
   * @param {string} name
   */
  choice(name) {
    const label = named('choice', name, this.all('form label.choice'));
    return /** @type {HTMLInputElement} */ (label.querySelector('input'));
  }

  get statuses() {
    return this.all('.statuses label.choice').map(textOf);
  }

  get chosenStatuses() {
    return this.statuses.filter((name) => this.choice(name).checked);
  }

  /** The options of the choice between a new and an existing store; empty if there is no choice. */
  get storeChoices() {
    return this.all('form label.choice:has([type="radio"])').map(textOf);
  }

  get chosenStoreChoice() {
    return this.storeChoices.find((name) => this.choice(name).checked);
  }

  /** The stores that can be chosen. */
  get stores() {
    return this.all('select option').map(textOf);
  }

  /** @param {string} name */
  storeOption(name) {
    return named('store', name, /** @type {HTMLOptionElement[]} */ (this.all('select option')));
  }

  get chosenStore() {
    return textOf(this.root.querySelector('option:checked'));
  }
}

/**
 * The text of the paragraphs and list items, separated by spaces, which the minified build lacks between them.
 * @param {Element | null} element
 */
export function paragraphsOf(element) {
  const found = [...(element?.querySelectorAll('p, li') ?? [])];
  return found.length === 0 ? textOf(element) : found.map(textOf).join(' ');
}

/** @param {Element} element */
export const nameOf = (element) => element.getAttribute('aria-label') ?? textOf(element);

/**
 * The element with this name; the error for a wrong name lists the names that exist.
 * @template {Element} Found
 * @param {string} kind
 * @param {string} name
 * @param {readonly Found[]} elements
 */
export function named(kind, name, elements) {
  const found = elements.find((each) => nameOf(each) === name);
  if (found !== undefined) return found;
  throw new Error(`There is no ${kind} “${name}”, but: ${elements.map(nameOf).join(', ') || 'none'}.`);
}
