import { fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import type { MivaConnectionSetup, MivaConnectionSubmitEvent, PhaseName } from '../../src/index.js';
import type { Verdict } from '../../src/core/verdict.js';
import { ENGINE } from './engine.js';
import { VALID } from './values.js';

export { VALID };

/** Page object for the form as a user sees and uses it: by labels, texts and keys. Tests do not use its internals otherwise. */
export class FormDriver {
  readonly element: MivaConnectionSetup;
  /** Every submit event that the host received, in order. */
  readonly asked: MivaConnectionSubmitEvent[] = [];

  constructor(element: MivaConnectionSetup) {
    this.element = element;
    element.addEventListener('miva-connection-submit', (event) => this.asked.push(event));
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  // What the form shows

  field(label: string): HTMLInputElement {
    const found = this.all('label[for], span.label').find((each) => textOf(each) === label);
    if (found === undefined) throw new Error(`There is no field “${label}”.`);
    const { htmlFor: forId = '' } = found as Partial<HTMLLabelElement>;
    const id = forId !== '' ? forId : found.id.replace(/label$/, 'input');
    return this.root.getElementById(id) as HTMLInputElement;
  }

  get labels(): string[] {
    return this.all('label[for], span.label, legend, dt').map(textOf);
  }

  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find(
      (each) => each.checkVisibility() && (each.getAttribute('aria-label') ?? textOf(each)) === name,
    );
    if (found === undefined) throw new Error(`There is no button “${name}”.`);
    return found;
  }

  status(name: string): HTMLInputElement {
    const found = this.all('form label.choice').find((each) => textOf(each) === name);
    if (found === undefined) throw new Error(`There is no order status “${name}”.`);
    return found.querySelector('input')!;
  }

  get submitButton(): HTMLButtonElement {
    return this.root.querySelector('button[type="submit"]')!;
  }

  /** Whether the button is visible; a hidden one still lets Enter submit. */
  get isSubmitShown(): boolean {
    const { width, height } = this.submitButton.parentElement!.getBoundingClientRect();
    return width > 1 && height > 1;
  }

  hintAt(label: string): string {
    return this.#described(label, 'hint');
  }

  errorAt(label: string): string {
    return this.#described(label, 'error');
  }

  /** Every error shown at a field, in the order of the form. */
  get errors(): string[] {
    return this.all('[part~="error"]').map(textOf);
  }

  isInvalid(label: string): boolean {
    return this.field(label).getAttribute('aria-invalid') === 'true';
  }

  /** Whether the secret in a field can be read on the screen. */
  isReadable(label: string): boolean {
    return this.field(label).type === 'text';
  }

  /** Whether a stored secret is kept, so that its field has no input. */
  isKept(label: string): boolean {
    return !(this.field(label) instanceof HTMLInputElement);
  }

  /** The options of the choice between a new and an existing store; empty if there is no choice. */
  get storeChoices(): string[] {
    return this.all<HTMLInputElement>('input[type="radio"]').map((each) => textOf(each.closest('label')));
  }

  storeChoice(name: string): HTMLInputElement {
    return this.status(name);
  }

  get chosenStoreChoice(): string | undefined {
    return this.storeChoices.find((name) => this.storeChoice(name).checked);
  }

  /** The stores that can be chosen. */
  get stores(): string[] {
    return this.all('select option').map(textOf);
  }

  get chosenStore(): string {
    return textOf(this.root.querySelector('option:checked'));
  }

  /** The values of the text fields, by label. */
  get values(): Record<string, string> {
    return Object.fromEntries(Object.keys(VALID).map((label) => [label, this.field(label).value]));
  }

  get statuses(): string[] {
    return this.all('.statuses label.choice').map(textOf);
  }

  get chosenStatuses(): string[] {
    return this.statuses.filter((name) => this.status(name).checked);
  }

  get group(): HTMLElement {
    return this.root.querySelector('fieldset')!;
  }

  link(name: string): HTMLAnchorElement | undefined {
    return this.all<HTMLAnchorElement>('a').find((each) => textOf(each) === name);
  }

  /** The suggestions at a field or at the order statuses, with the names of their buttons. */
  suggestionsAt(label: string): string {
    return textOf(this.#advice(label));
  }

  /** The one-click fixes at a field. */
  fixesAt(label: string): string[] {
    return [...(this.#advice(label)?.querySelectorAll('.fixes button') ?? [])].map(textOf);
  }

  /** Whether an Undo button is shown. */
  get canUndo(): boolean {
    return this.all('button').some((each) => textOf(each) === 'Undo');
  }

  /** The paste box, while it is open. */
  get pasteBox(): HTMLTextAreaElement | null {
    return this.root.querySelector('textarea:not([readonly])');
  }

  /** The preview of the values found in a pasted text. */
  get preview(): HTMLElement | null {
    return this.root.querySelector('[aria-labelledby="preview-title"]');
  }

  /** The values shown in the preview, by label. */
  get previewed(): Record<string, string> {
    return this.#rows('dl:not([aria-labelledby])');
  }

  /** The labels of the preview whose values were left out, with the reason. */
  get leftOut(): Record<string, string> {
    return this.#rows('dl[aria-labelledby]');
  }

  #rows(list: string): Record<string, string> {
    const rows = [...(this.preview?.querySelectorAll(`${list} > div`) ?? [])];
    return Object.fromEntries(
      rows.map((row) => [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))]),
    );
  }

  /** The text shown for copying by hand, because it could not be copied. */
  get shownToCopy(): string | null {
    return this.root.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? null;
  }

  /** A step of the guide. */
  step(title: string): HTMLElement {
    const found = this.all('[data-step]').find((each) => textOf(each.querySelector('.step-title')) === title);
    if (found === undefined) throw new Error(`The guide has no step “${title}”.`);
    return found;
  }

  get steps(): string[] {
    return this.all('[data-step] .step-title').map(textOf);
  }

  /** The current steps of the guide. */
  get currentSteps(): string[] {
    return this.all('[data-step][aria-current="step"] .step-title').map(textOf);
  }

  /** The steps that a rejection highlights. */
  get highlightedSteps(): string[] {
    return this.all('[data-step].highlighted .step-title').map(textOf);
  }

  /** The checked steps of the checklist. */
  get doneSteps(): string[] {
    return this.all<HTMLInputElement>('[data-step] input:checked').map((each) =>
      textOf(each.closest('label')),
    );
  }

  get summary(): HTMLElement | null {
    return this.root.querySelector('[part~="summary"]');
  }

  get summaryEntries(): string[] {
    return this.all('[part~="summary"] li button').map(textOf);
  }

  get summaryText(): string {
    return paragraphsOf(this.summary);
  }

  get announcement(): string {
    return textOf(this.root.querySelector('[role="status"]'));
  }

  /** Records every text of the live region from now on; an empty text means that the region was cleared. */
  recordAnnouncements(): string[] {
    const announced: string[] = [];
    const region = this.root.querySelector('[role="status"]')!;
    new MutationObserver(() => announced.push(textOf(region))).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return announced;
  }

  /** Waits until the live region contains this text. */
  async waitForAnnouncement(text: string): Promise<void> {
    const region = this.root.querySelector('[role="status"]')!;
    if (textOf(region) === text) return;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (textOf(region) !== text) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(region, { subtree: true, childList: true, characterData: true });
    });
  }

  get headings(): { readonly text: string; readonly level: number }[] {
    return this.all('[role="heading"]').map((each) => ({
      text: textOf(each),
      level: Number(each.ariaLevel),
    }));
  }

  get panel(): string | null {
    const panel = this.root.querySelector('[part~="panel"]');
    return panel === null ? null : textOf(panel);
  }

  /** The `lang` of the form's content. */
  get language(): string {
    return this.root.querySelector<HTMLElement>('.root')!.lang;
  }

  /** The text direction of the form. */
  get direction(): string {
    return getComputedStyle(this.submitButton).direction;
  }

  get text(): string {
    return textOf(this.root.querySelector('.root'));
  }

  get guide(): HTMLElement | null {
    return this.root.querySelector('[part~="guide"]');
  }

  /** The IP addresses to allow in Miva, as shown, without duplicates. */
  get addresses(): string[] {
    return [...new Set(this.all('code').map(textOf))];
  }

  /** The color scheme that the form is rendered in. */
  get colorScheme(): string {
    return getComputedStyle(this.root.querySelector('.root')!).colorScheme;
  }

  /** The markup of the element and of its shadow root. */
  get markup(): string {
    return `${this.element.outerHTML} ${this.root.innerHTML}`;
  }

  /** References by id to an element that is missing or not unique. */
  get brokenReferences(): string[] {
    const names = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-errormessage', 'for'];
    return names.flatMap((name) =>
      this.all(`[${name}]`)
        .flatMap((each) => each.getAttribute(name)!.split(/\s+/))
        .filter((id) => this.all(`[id="${id}"]`).length !== 1)
        .map((id) => `${name}="${id}"`),
    );
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get isSummaryFocused(): boolean {
    return this.summary !== null && hasFocus(this.summary);
  }

  get focusedName(): string {
    const { focused } = this;
    if (focused === null) return '';
    const label = this.root.querySelector(`label[for="${focused.id}"]`) ?? focused.closest('label');
    return focused.getAttribute('aria-label') ?? textOf(label ?? focused);
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  // What a user does

  async fill(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async fillAll(values: Readonly<Record<string, string>> = VALID): Promise<void> {
    for (const [label, text] of Object.entries(values)) await this.fill(label, text);
  }

  async blur(label: string): Promise<void> {
    this.field(label).blur();
    await this.settled();
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  async toggle(status: string): Promise<void> {
    this.status(status).click();
    await this.settled();
  }

  async chooseStoreChoice(name: string): Promise<void> {
    this.storeChoice(name).focus();
    this.storeChoice(name).click();
    await this.settled();
  }

  async chooseStore(name: string): Promise<void> {
    const select = this.root.querySelector('select')!;
    select.focus();
    [...select.options].find((each) => textOf(each) === name)!.selected = true;
    select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async choose(entry: string): Promise<void> {
    const found = this.all('[part~="summary"] li button').find((each) => textOf(each) === entry);
    if (found === undefined) throw new Error(`The summary has no entry “${entry}”.`);
    found.focus();
    found.click();
    await this.settled();
  }

  async submit(): Promise<void> {
    this.submitButton.focus();
    this.submitButton.click();
    await this.settled();
  }

  async type(text: string): Promise<void> {
    await executeServerCommand('type', { text });
    await this.settled();
  }

  /**
   * Inserts a text into a field in one step through the browser, so that the page can cancel it: in Chromium like the
   * keyboards of phones, in other engines from the clipboard, because they have no such command.
   */
  async paste(label: string, text: string): Promise<void> {
    if (ENGINE === 'chromium') {
      this.field(label).focus();
      await executeServerCommand('cdp', { method: 'Input.insertText', params: { text } });
    } else {
      await copyWithKeys(text);
      this.field(label).focus();
      await executeServerCommand('press', { key: 'Control+v' });
    }
    await this.settled();
  }

  /** Dispatches a paste event with the text; returns whether the browser would insert the text itself. */
  async pasteText(target: HTMLElement, text: string): Promise<boolean> {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
    // Firefox ignores the `clipboardData` passed to the constructor.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    target.focus();
    const isPlain = target.dispatchEvent(event);
    await this.settled();
    return isPlain;
  }

  async openPasteBox(): Promise<HTMLTextAreaElement> {
    await this.click('Paste all values at once');
    return this.pasteBox!;
  }

  /** Types into a field and blurs it. */
  async fillAndBlur(label: string, text: string): Promise<void> {
    await this.fill(label, text);
    await this.blur(label);
  }

  /** Clicks a fix at a field. */
  async fix(label: string, name: string): Promise<void> {
    const found = [...(this.#advice(label)?.querySelectorAll('button') ?? [])].find(
      (each) => textOf(each) === name,
    );
    if (found === undefined) throw new Error(`There is no “${name}” at “${label}”.`);
    found.focus();
    found.click();
    await this.settled();
  }

  async press(key: string): Promise<void> {
    await executeServerCommand('press', { key });
    await this.settled();
  }

  // What a host does

  /** Answers every submit with this verdict. */
  answer(verdict: Verdict | Promise<Verdict>): void {
    this.element.addEventListener('miva-connection-submit', (event) =>
      event.respondWith(Promise.resolve(verdict)),
    );
  }

  next<Type extends keyof HTMLElementEventMap>(type: Type): Promise<HTMLElementEventMap[Type]> {
    return oneEvent(this.element, type) as unknown as Promise<HTMLElementEventMap[Type]>;
  }

  /** Waits until the form is in a phase and has rendered it. */
  async reaches(phase: PhaseName): Promise<void> {
    while (this.element.phase !== phase) await this.next('miva-connection-phase');
    await this.settled();
  }

  /** Waits until the form has rendered, announced and moved the focus. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
    await this.element.updateComplete;
  }

  /** Fills in valid values and submits them. */
  async submitValid(values?: Readonly<Record<string, string>>): Promise<void> {
    await this.fillAll(values);
    await this.submit();
  }

  #advice(label: string): HTMLElement | null {
    const controls = this.labels.includes(label) ? this.all('[aria-describedby]') : [];
    const control =
      controls.find((each) => textOf(this.root.querySelector(`label[for="${each.id}"]`)) === label) ??
      this.group;
    return control.closest('[data-field]')?.querySelector<HTMLElement>('.suggestions') ?? null;
  }

  #described(label: string, kind: 'hint' | 'error'): string {
    const described = this.field(label).closest('[aria-describedby]');
    const ids = (described?.getAttribute('aria-describedby') ?? '').split(' ');
    const id = ids.find((each) => each.endsWith(`-${kind}`));
    return id === undefined ? '' : paragraphsOf(this.root.getElementById(id));
  }
}

export const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The text of the paragraphs and list items, separated by spaces, which the minified build lacks between them. */
function paragraphsOf(element: Element | null): string {
  const found = [...(element?.querySelectorAll('p, li') ?? [])];
  return found.length === 0 ? textOf(element) : found.map(textOf).join(' ');
}

/** Compares here, because a failed comparison of elements in a test prints their whole trees. */
export const hasFocus = (element: Element): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/** Renders a page with one form. */
export async function mountForm(
  template = html`<miva-connection-setup></miva-connection-setup>`,
): Promise<FormDriver> {
  const found = await fixture<HTMLElement>(template);
  const element = (
    found.localName === 'miva-connection-setup' ? found : found.querySelector('miva-connection-setup')
  ) as MivaConnectionSetup;
  const page = new FormDriver(element);
  await page.settled();
  // By now the width has been measured, and the guide may have been collapsed.
  await page.settled();
  return page;
}

/** A promise with its `resolve` and `reject`, for a host that answers later. */
export function deferred<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<Value>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}

/** Copies a text to the browser's clipboard with the keyboard. */
export async function copyWithKeys(text: string): Promise<void> {
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.focus();
  source.select();
  await executeServerCommand('press', { key: 'Control+c' });
  source.remove();
}

/** Sets the size of the window, in CSS pixels. */
export const viewport = (width: number, height: number): Promise<unknown> =>
  executeServerCommand('viewport', { width, height });

export const WINDOW = [1280, 800] as const;

/** Collects the console's warnings and errors while a test runs. */
export function collectWarnings(): {
  readonly warnings: string[];
  readonly errors: string[];
  readonly stop: () => void;
} {
  const warnings: string[] = [];
  const errors: string[] = [];
  const { warn, error } = console;
  console.warn = (...args: unknown[]) => void warnings.push(args.map(String).join(' '));
  console.error = (...args: unknown[]) => void errors.push(args.map(String).join(' '));
  return { warnings, errors, stop: () => void Object.assign(console, { warn, error }) };
}
