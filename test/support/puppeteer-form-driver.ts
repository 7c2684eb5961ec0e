import type { Browser, CDPSession, EvaluateFuncWith, Page } from 'puppeteer-core';
import type { MivaConnectionSetup, PhaseName } from '../../src/index.js';
import { puppeteerPage } from '../tools/puppeteer-page.mjs';
import { PageFormReader, type Finder } from './page-form-reader.js';
import type { UserActions } from './user-actions.js';
import { VALID } from './values.js';

/**
 * Drives a page with forms by mouse, keyboard and clipboard, with the same words as FormDriver. Input goes through the
 * browser and never through a script of the page, so that any trace of it in the page comes from the form.
 */
export class PuppeteerFormDriver extends PageFormReader implements UserActions {
  /** Another page, to copy texts from; opened when it is needed. */
  #notes: Page | undefined;

  /** Opens a page; `prepare` runs before its scripts. */
  static async at(
    browser: Browser,
    url: string,
    prepare?: (page: Page, devTools: CDPSession) => Promise<unknown>,
  ) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const driver = new PuppeteerFormDriver(page, await page.createCDPSession());
    await prepare?.(page, driver.devTools);
    await page.goto(url, { waitUntil: 'load' });
    await driver.settled();
    return driver;
  }

  /** Drives a form on a page that is already open. */
  static async on(page: Page) {
    const driver = new PuppeteerFormDriver(page, await page.createCDPSession());
    await driver.settled();
    return driver;
  }

  async close() {
    await this.page.close();
    await this.#notes?.close();
  }

  // What a user does

  async focus(label: string) {
    await this.#clickOn('field', label);
  }

  /** Clicks into a field and then beside the form: the Tab key would move on within the field. */
  async blur(label: string) {
    await this.focus(label);
    await this.page.mouse.click(1, 1);
    await this.settled();
  }

  async fill(label: string, text: string) {
    await this.#press('field', label);
    await this.#chord(this.page, 'KeyA', 'SelectAll');
    await this.page.keyboard.press('Backspace');
    await this.type(text);
  }

  async fillAll(values: Readonly<Record<string, string>> = VALID) {
    for (const [label, text] of Object.entries(values)) await this.fill(label, text);
  }

  async fillAndBlur(label: string, text: string) {
    await this.fill(label, text);
    await this.blur(label);
  }

  /** Copies a text in another page and pastes it over the text of a field. */
  async paste(label: string, text: string) {
    const notes = await this.#openNotes();
    await notes.bringToFront();
    await notes.focus('textarea');
    await this.#chord(notes, 'KeyA', 'SelectAll');
    await notes.keyboard.sendCharacter(text);
    await this.#chord(notes, 'KeyA', 'SelectAll');
    await this.#chord(notes, 'KeyC', 'Copy');
    await this.page.bringToFront();
    await this.fill(label, '');
    await this.#chord(this.page, 'KeyV', 'Paste');
    await this.settled();
  }

  openPasteBox() {
    return this.click('Paste all values at once');
  }

  click(button: string) {
    return this.#clickOn('button', button);
  }

  toggle(choice: string) {
    return this.#clickOn('choice', choice);
  }

  fix(label: string, name: string) {
    return this.#clickOn('fixButton', label, name);
  }

  choose(entry: string) {
    return this.#clickOn('summaryEntry', entry);
  }

  tick(step: string) {
    return this.#clickOn('stepBox', step);
  }

  submit() {
    return this.#clickOn('submitButton');
  }

  async submitValid(values?: Readonly<Record<string, string>>) {
    await this.fillAll(values);
    await this.submit();
  }

  async type(text: string) {
    await puppeteerPage(this.page).type({ text });
    await this.settled();
  }

  async press(key: string) {
    await puppeteerPage(this.page).press({ key });
    await this.settled();
  }

  async undoTyping(label: string) {
    await this.focus(label);
    await this.#chord(this.page, 'KeyZ', 'Undo');
    await this.settled();
  }

  // What a host does

  phase(): Promise<PhaseName> {
    return this.#call((form) => form.phase);
  }

  /** Waits until the form is in a phase and has rendered it. */
  async reaches(phase: PhaseName) {
    while ((await this.phase()) !== phase) await this.settled();
  }

  /** Answers the pending submit. */
  async settle(verdict: object) {
    await this.#call((form, given) => form.settle(given as { ok: true }), verdict);
    await this.settled();
  }

  async call(method: 'reset' | 'clearSecrets' | 'remove' | 'requestSubmit') {
    await this.#call((form, name) => void form[name](), method);
    await this.settled();
  }

  /** Sets properties of the form. */
  async set(options: object) {
    await this.#call((form, given) => void Object.assign(form, given), options);
    await this.settled();
  }

  /** Waits until the form has rendered every change. */
  async settled() {
    await this.#call(async (form) => {
      for (let round = 0; round < 3; round++) {
        await form?.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
  }

  /** Waits until every form on the page is shown in a language. */
  async waitForLanguage(language: string) {
    const forms = await this.page.$$eval('miva-connection-setup', ({ length }) => length);
    for (this.form = forms; this.form-- > 0;) {
      while ((await this.language()) !== language) await this.settled();
    }
    this.form = 0;
  }

  async #call<Args extends unknown[], Run extends EvaluateFuncWith<MivaConnectionSetup, Args>>(
    run: Run,
    ...args: Args
  ): Promise<Awaited<ReturnType<Run>>> {
    const form = await this.page.evaluateHandle(
      (nth) => document.querySelectorAll('miva-connection-setup')[nth]!,
      this.form,
    );
    try {
      return await form.evaluate(run, ...args);
    } finally {
      // A handle would keep the form in memory.
      await form.dispose();
    }
  }

  async #clickOn(finder: Finder, ...args: readonly string[]) {
    await this.#press(finder, ...args);
    await this.settled();
  }

  async #press(finder: Finder, ...args: readonly string[]) {
    const { x, y } = await this.pointOf(finder, ...args);
    await this.page.mouse.click(x, y);
  }

  async #openNotes() {
    if (this.#notes === undefined) {
      this.#notes = await this.page.browserContext().newPage();
      await this.#notes.setContent('<textarea></textarea>');
    }
    return this.#notes;
  }

  async #chord({ keyboard }: Page, key: 'KeyA' | 'KeyC' | 'KeyV' | 'KeyZ', command: string) {
    await keyboard.down('Control');
    await keyboard.press(key, { commands: [command] });
    await keyboard.up('Control');
  }
}
