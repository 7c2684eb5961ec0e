import type { Browser, CDPSession, Page } from 'puppeteer-core';

/**
 * Drives a page with forms by mouse, keyboard and clipboard. Input goes through the browser and never through a script
 * of the page, so that any trace of it in the page comes from the form.
 */
export class PuppeteerFormDriver {
  readonly page: Page;
  readonly devTools: CDPSession;
  /** The index of the form on the page, from 0. */
  form = 0;
  readonly #notes: Page;

  private constructor(page: Page, devTools: CDPSession, notes: Page) {
    this.page = page;
    this.devTools = devTools;
    this.#notes = notes;
  }

  /** Opens a page; `prepare` runs before its scripts. */
  static async at(
    browser: Browser,
    url: string,
    prepare?: (page: Page, devTools: CDPSession) => Promise<unknown>,
  ) {
    const notes = await browser.newPage();
    await notes.setContent('<textarea></textarea>');
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const devTools = await page.createCDPSession();
    await prepare?.(page, devTools);
    await page.goto(url, { waitUntil: 'load' });
    const driver = new PuppeteerFormDriver(page, devTools, notes);
    await driver.settled();
    return driver;
  }

  async close() {
    await this.page.close();
    await this.#notes.close();
  }

  /** Waits until the form has rendered every change. */
  async settled() {
    await this.page.evaluate(async (nth) => {
      const form = document.querySelectorAll('miva-connection-setup')[nth];
      for (let round = 0; round < 3; round++) {
        await form?.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, this.form);
  }

  async focus(label: string) {
    await this.#press('field', label);
  }

  async click(button: string) {
    await this.#press('button', button);
    await this.settled();
  }

  /** Replaces the text of a field. */
  async type(label: string, text: string) {
    await this.empty(label);
    await this.page.keyboard.type(text);
    await this.settled();
  }

  async typeAll(texts: Readonly<Record<string, string>>) {
    for (const [label, text] of Object.entries(texts)) await this.type(label, text);
  }

  async empty(label: string) {
    await this.focus(label);
    await this.#chord(this.page, 'KeyA', 'SelectAll');
    await this.page.keyboard.press('Backspace');
    await this.settled();
  }

  /** Copies a text in another page and pastes it over the text of a field. */
  async paste(label: string, text: string) {
    await this.#notes.bringToFront();
    await this.#notes.focus('textarea');
    await this.#chord(this.#notes, 'KeyA', 'SelectAll');
    await this.#notes.keyboard.sendCharacter(text);
    await this.#chord(this.#notes, 'KeyA', 'SelectAll');
    await this.#chord(this.#notes, 'KeyC', 'Copy');
    await this.page.bringToFront();
    await this.empty(label);
    await this.#chord(this.page, 'KeyV', 'Paste');
    await this.settled();
  }

  async undoTyping(label: string) {
    await this.focus(label);
    await this.#chord(this.page, 'KeyZ', 'Undo');
    await this.settled();
  }

  /** Answers the pending submit. */
  async answer(verdict: object) {
    await this.page.evaluate(
      (nth, given) => document.querySelectorAll('miva-connection-setup')[nth]!.settle(given as { ok: true }),
      this.form,
      verdict,
    );
    await this.settled();
  }

  async call(method: 'reset' | 'clearSecrets' | 'remove') {
    await this.page.evaluate(
      (nth, name) => document.querySelectorAll('miva-connection-setup')[nth]![name](),
      this.form,
      method,
    );
    await this.settled();
  }

  phase() {
    return this.page.evaluate(
      (nth) => document.querySelectorAll('miva-connection-setup')[nth]!.phase,
      this.form,
    );
  }

  /** The text of the form without the values of its fields. */
  words() {
    return this.page.evaluate(
      (nth) =>
        document.querySelectorAll('miva-connection-setup')[nth]!.shadowRoot!.textContent.replace(/\s+/g, ' '),
      this.form,
    );
  }

  valueOf(label: string) {
    return this.page.evaluate(
      (nth, name) => {
        const root = document.querySelectorAll('miva-connection-setup')[nth]!.shadowRoot!;
        const found = [...root.querySelectorAll('label')].find((each) => each.textContent.trim() === name)!;
        return (root.getElementById(found.htmlFor) as HTMLInputElement).value;
      },
      this.form,
      label,
    );
  }

  async #press(kind: 'field' | 'button', name: string) {
    const point = await this.page.evaluate(
      (nth, what, text) => {
        const root = document.querySelectorAll('miva-connection-setup')[nth]!.shadowRoot!;
        const label = [...root.querySelectorAll('label')].find((each) => each.textContent.trim() === text);
        const button = [...root.querySelectorAll('button')].find(
          (each) =>
            each.checkVisibility() &&
            (each.getAttribute('aria-label') ?? each.textContent.replace(/\s+/g, ' ').trim()) === text,
        );
        const control =
          what === 'button' ? button : (label?.control ?? root.getElementById(label?.htmlFor ?? ''));
        control?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = control?.getBoundingClientRect() ?? new DOMRect();
        return control ? { x: x + width / 2, y: y + height / 2 } : null;
      },
      this.form,
      kind,
      name,
    );
    if (point === null) throw new Error(`There is no ${kind} “${name}”.`);
    await this.page.mouse.click(point.x, point.y);
  }

  async #chord({ keyboard }: Page, key: 'KeyA' | 'KeyC' | 'KeyV' | 'KeyZ', command: string) {
    await keyboard.down('Control');
    await keyboard.press(key, { commands: [command] });
    await keyboard.up('Control');
  }
}
