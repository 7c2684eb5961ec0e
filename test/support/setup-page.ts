import { fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import type { MivaConnectionSetup, MivaConnectionSubmitEvent, PhaseName } from '../../src/index.js';
import type { Verdict } from '../../src/core/verdict.js';
import { ENGINE } from './engine.js';
import { VALID } from './values.js';

export { VALID };

/** The form as a person sees and uses it: by labels, words and keys. Tests know nothing else of its inside. */
export class SetupPage {
  readonly element: MivaConnectionSetup;
  /** Every submit the host was asked for, in order. */
  readonly asked: MivaConnectionSubmitEvent[] = [];

  constructor(element: MivaConnectionSetup) {
    this.element = element;
    element.addEventListener('miva-connection-submit', (event) => this.asked.push(event));
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  // What is seen

  field(label: string): HTMLInputElement {
    const found = this.all<HTMLLabelElement>('label[for]').find((each) => textOf(each) === label);
    if (found === undefined) throw new Error(`There is no field “${label}”.`);
    return this.root.getElementById(found.htmlFor) as HTMLInputElement;
  }

  get labels(): string[] {
    return this.all('label[for], legend, dt').map(textOf);
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

  /** Whether the button is on the screen, and not only there for Enter. */
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

  /** Every error that stands at its field, in the order of the form. */
  get errors(): string[] {
    return this.all('[part~="error"]').map(textOf);
  }

  isMarkedWrong(label: string): boolean {
    return this.field(label).getAttribute('aria-invalid') === 'true';
  }

  /** Whether the secret in a field can be read on the screen. */
  isReadable(label: string): boolean {
    return this.field(label).type === 'text';
  }

  /** Whether a stored secret is left as it is: there is nothing to type into. */
  isKept(label: string): boolean {
    return !(this.field(label) instanceof HTMLInputElement);
  }

  /** The choice between a new and an existing store, as it stands; empty where there is none. */
  get kindsOfStore(): string[] {
    return this.all<HTMLInputElement>('input[type="radio"]').map((each) => textOf(each.closest('label')));
  }

  kindOfStore(name: string): HTMLInputElement {
    return this.status(name);
  }

  get chosenKindOfStore(): string | undefined {
    return this.kindsOfStore.find((name) => this.kindOfStore(name).checked);
  }

  /** The stores that can be chosen, and the one that is. */
  get stores(): string[] {
    return this.all('select option').map(textOf);
  }

  get chosenStore(): string {
    return textOf(this.root.querySelector('option:checked'));
  }

  /** What stands in the text fields, by label. */
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

  /** What is advised at a field, or at the order statuses, with the names of the buttons beside it. */
  adviceAt(label: string): string {
    return textOf(this.#advice(label));
  }

  /** What one click would mend at a field. */
  fixesAt(label: string): string[] {
    return [...(this.#advice(label)?.querySelectorAll('.fixes button') ?? [])].map(textOf);
  }

  /** Whether the last fix can be taken back somewhere. */
  get canUndo(): boolean {
    return this.all('button').some((each) => textOf(each) === 'Undo');
  }

  /** The box for a whole message, while it is open. */
  get pasteBox(): HTMLTextAreaElement | null {
    return this.root.querySelector('textarea:not([readonly])');
  }

  /** What was found in a pasted text, while it is looked at. */
  get preview(): HTMLElement | null {
    return this.root.querySelector('[role="group"]');
  }

  /** What would be filled in, as shown, by label. */
  get previewed(): Record<string, string> {
    const rows = [...(this.preview?.querySelectorAll('dl > div') ?? [])];
    return Object.fromEntries(
      rows.map((row) => [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))]),
    );
  }

  /** A text that could not be copied, while it is shown to be copied by hand. */
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

  /** The steps the guide stands at. */
  get currentSteps(): string[] {
    return this.all('[data-step][aria-current="step"] .step-title').map(textOf);
  }

  /** The steps that a refusal asks for. */
  get wantedSteps(): string[] {
    return this.all('[data-step].wanted .step-title').map(textOf);
  }

  /** What the checklist says has been done. */
  get doneSteps(): string[] {
    return this.all<HTMLInputElement>('[data-step] input:checked').map((each) =>
      textOf(each.closest('label')),
    );
  }

  get summary(): HTMLElement | null {
    return this.root.querySelector('[role="alert"]');
  }

  get summaryEntries(): string[] {
    return this.all('[role="alert"] button').map(textOf);
  }

  get summaryText(): string {
    return paragraphsOf(this.summary);
  }

  get announcement(): string {
    return textOf(this.root.querySelector('[role="status"]'));
  }

  /** Everything the live region says from now on, in order; an empty text is the region being emptied. */
  listen(): string[] {
    const said: string[] = [];
    const region = this.root.querySelector('[role="status"]')!;
    new MutationObserver(() => said.push(textOf(region))).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return said;
  }

  /** Waits until the live region says this. */
  async hears(text: string): Promise<void> {
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

  /** The language inside, as a browser and a screen reader are told. */
  get language(): string {
    return this.root.querySelector<HTMLElement>('.root')!.lang;
  }

  /** The direction it is written in. */
  get direction(): string {
    return getComputedStyle(this.submitButton).direction;
  }

  get text(): string {
    return textOf(this.root.querySelector('.root'));
  }

  get guide(): HTMLElement | null {
    return this.root.querySelector('[part~="guide"]');
  }

  /** The addresses to be allowed in Miva, as shown, each once. */
  get addresses(): string[] {
    return [...new Set(this.all('code').map(textOf))];
  }

  /** The colours the form is drawn in. */
  get colorScheme(): string {
    return getComputedStyle(this.root.querySelector('.root')!).colorScheme;
  }

  /** Everything of the element that can be read as markup, from outside and from inside. */
  get markup(): string {
    return `${this.element.outerHTML} ${this.root.innerHTML}`;
  }

  /** What is described or labelled by something that is not there, or that is there twice. */
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

  // What a person does

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

  async leave(label: string): Promise<void> {
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

  async chooseKindOfStore(name: string): Promise<void> {
    this.kindOfStore(name).focus();
    this.kindOfStore(name).click();
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
    const found = this.all('[role="alert"] button').find((each) => textOf(each) === entry);
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
   * Puts a text into a field in one go, by the browser, which asks the page first: in Chromium as the keyboards of
   * phones do, in the others from the clipboard, because they have nothing else.
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

  /** Pastes from the clipboard, as far as a page can tell; says whether the browser would have inserted the text. */
  async pasteText(target: HTMLElement, text: string): Promise<boolean> {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
    // Firefox leaves out what its constructor is given.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    target.focus();
    const isPlain = target.dispatchEvent(event);
    await this.settled();
    return isPlain;
  }

  async openPasteBox(): Promise<HTMLTextAreaElement> {
    await this.click('Paste everything at once');
    return this.pasteBox!;
  }

  /** Types into a field and leaves it. */
  async fillAndLeave(label: string, text: string): Promise<void> {
    await this.fill(label, text);
    await this.leave(label);
  }

  /** Takes a fix offered at a field. */
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

  /** Answers every submit with this. */
  answer(verdict: Verdict | Promise<Verdict>): void {
    this.element.addEventListener('miva-connection-submit', (event) =>
      event.respondWith(Promise.resolve(verdict)),
    );
  }

  next<Type extends keyof HTMLElementEventMap>(type: Type): Promise<HTMLElementEventMap[Type]> {
    return oneEvent(this.element, type) as unknown as Promise<HTMLElementEventMap[Type]>;
  }

  /** Waits until the form is in a phase, and drawn. */
  async reaches(phase: PhaseName): Promise<void> {
    while (this.element.phase !== phase) await this.next('miva-connection-phase');
    await this.settled();
  }

  /** Drawn, spoken and focused. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
    await this.element.updateComplete;
  }

  /** Submits valid values and waits until the host has been asked. */
  async submitValid(values?: Readonly<Record<string, string>>): Promise<void> {
    await this.fillAll(values);
    await this.submit();
  }

  #advice(label: string): HTMLElement | null {
    const controls = this.labels.includes(label) ? this.all('[aria-describedby]') : [];
    const control =
      controls.find((each) => textOf(this.root.querySelector(`label[for="${each.id}"]`)) === label) ??
      this.group;
    const ids = (control.getAttribute('aria-describedby') ?? '').split(' ');
    const id = ids.find((each) => each.endsWith('-advice'));
    return id === undefined ? null : this.root.getElementById(id);
  }

  #described(label: string, kind: 'hint' | 'error'): string {
    const ids = (this.field(label).getAttribute('aria-describedby') ?? '').split(' ');
    const id = ids.find((each) => each.endsWith(`-${kind}`));
    return id === undefined ? '' : paragraphsOf(this.root.getElementById(id));
  }
}

export const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Its paragraphs and entries, which the built file has no white space between. */
function paragraphsOf(element: Element | null): string {
  const found = [...(element?.querySelectorAll('p, li') ?? [])];
  return found.length === 0 ? textOf(element) : found.map(textOf).join(' ');
}

/** Compared here, because a failing comparison of elements in a test would print their whole trees. */
export const hasFocus = (element: Element): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/** Opens a page with one form on it. */
export async function setupPage(
  template = html`<miva-connection-setup></miva-connection-setup>`,
): Promise<SetupPage> {
  const found = await fixture<HTMLElement>(template);
  const element = (
    found.localName === 'miva-connection-setup' ? found : found.querySelector('miva-connection-setup')
  ) as MivaConnectionSetup;
  const page = new SetupPage(element);
  await page.settled();
  // The width has been measured by now, and the guide may have been folded.
  await page.settled();
  return page;
}

/** A promise and its two ends, for a host that answers later. */
export function later<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<Value>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}

/** Puts a text on the browser's own clipboard, as a person does. */
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

/** Collects warnings and errors of the console while a test runs. */
export function collectWarnings(): {
  readonly warnings: string[];
  readonly errors: string[];
  readonly stop: () => void;
} {
  const warnings: string[] = [];
  const errors: string[] = [];
  const { warn, error } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
  console.error = (...words: unknown[]) => void errors.push(words.map(String).join(' '));
  return { warnings, errors, stop: () => void Object.assign(console, { warn, error }) };
}
