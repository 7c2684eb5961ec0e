import { aTimeout, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { textOf } from '../../demo/scenarios/control-reader.js';
import { FormReader } from '../../demo/scenarios/form-reader.js';
import { activate, chooseOption, dispatchPaste } from '../../demo/scenarios/user-input.js';
import '../../src/define.js';
import type { MivaConnectionSetup, MivaConnectionSubmitEvent, PhaseName } from '../../src/index.js';
import type { Verdict } from '../../src/core/verdict.js';
import { copyWithKeys } from './clipboard.js';
import { ENGINE } from './engine.js';
import type { UserActions } from './user-actions.js';
import { VALID } from './values.js';

export { textOf, VALID };

/**
 * Uses the form in the page of the test, by labels, texts and keys; FormReader reads it. Tests do not use its internals
 * otherwise. PuppeteerFormDriver does the same in a page that a test in Node opens.
 */
export class FormDriver extends FormReader<MivaConnectionSetup> implements UserActions {
  /** Every submit event that the host received, in order. */
  readonly asked: MivaConnectionSubmitEvent[] = [];

  constructor(element: MivaConnectionSetup) {
    super(element);
    element.addEventListener('miva-connection-submit', (event) => this.asked.push(event));
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

  async focus(label: string): Promise<void> {
    this.field(label).focus();
    await this.settled();
  }

  async blur(label: string): Promise<void> {
    this.field(label).blur();
    await this.settled();
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  async toggle(choice: string): Promise<void> {
    activate(this.choice(choice));
    await this.settled();
  }

  async tick(step: string): Promise<void> {
    this.stepBox(step).click();
    await this.settled();
  }

  async chooseStore(name: string): Promise<void> {
    chooseOption(this.storeOption(name));
    await this.settled();
  }

  async choose(entry: string): Promise<void> {
    activate(this.summaryEntry(entry));
    await this.settled();
  }

  async submit(): Promise<void> {
    activate(this.submitButton);
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
    const isPlain = dispatchPaste(target, text);
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
    activate(this.fixButton(label, name));
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
    // The form moves the focus after the frame, which can cause another render and another announcement.
    await aTimeout(0);
    await this.element.updateComplete;
    await nextFrame();
    await this.element.updateComplete;
  }

  /** Fills in valid values and submits them. */
  async submitValid(values?: Readonly<Record<string, string>>): Promise<void> {
    await this.fillAll(values);
    await this.submit();
  }

  // What a screen reader is told

  /** Records every text of the live region from now on; an empty text means that the region was cleared. */
  recordAnnouncements(): string[] {
    const announced: string[] = [];
    this.#onAnnouncement(() => announced.push(this.announcement));
    return announced;
  }

  /** Waits until the live region contains this text. */
  async waitForAnnouncement(text: string): Promise<void> {
    if (this.announcement === text) return;
    await new Promise<void>((resolve) => {
      const observer = this.#onAnnouncement(() => {
        if (this.announcement !== text) return;
        observer.disconnect();
        resolve();
      });
    });
  }

  #onAnnouncement(notice: () => unknown): MutationObserver {
    const observer = new MutationObserver(notice);
    observer.observe(this.liveRegion, { subtree: true, childList: true, characterData: true });
    return observer;
  }

  // The markup itself

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
