import type { ReactiveController } from 'lit';
import type { FormController, FormHost } from './form-controller.js';
import { createResizeObserver } from './resize-observer.js';

/** Reveals the button “Show all” of a folded text while the text is cut off, which depends on the width. */
export class FoldController implements ReactiveController {
  readonly #form: FormController;
  readonly #host: FormHost;
  #observer: ResizeObserver | null = null;

  constructor(form: FormController) {
    this.#form = form;
    this.#host = form.host;
    form.host.addController(this);
  }

  /** Measures at once, so that the button is there before the browser paints and a screen reader reads the text. */
  hostUpdated(): void {
    this.#observer?.disconnect();
    // Only the host's answer contains such texts.
    if (this.#form.phase === 'editing' || this.#form.phase === 'submitting') return;
    const texts = this.#foldedTexts();
    const { defaultView } = this.#host.ownerDocument;
    if (texts.length === 0 || !this.#host.isConnected || defaultView === null) return;
    this.#revealButtons();
    // Moved to another window, the texts are measured there.
    this.#observer = createResizeObserver(defaultView, () => this.#revealButtons());
    for (const { text } of texts) this.#observer?.observe(text);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #revealButtons(): void {
    for (const { text, container } of this.#foldedTexts()) {
      container.hidden = text.scrollHeight <= text.clientHeight + 1;
    }
  }

  /** Every folded text with the container of its button. */
  #foldedTexts(): readonly { readonly text: Element; readonly container: HTMLElement }[] {
    const root = this.#host.shadowRoot!;
    return [...root.querySelectorAll<HTMLElement>('.show-all')].map((container) => ({
      text: root.getElementById(container.dataset['text']!)!,
      container,
    }));
  }
}
