/** Announces texts in a live region. It is emptied first, so that screen readers read a repeated text again. */
export class LiveRegion {
  readonly #setText: (text: string) => void;
  #next: string | null = null;

  constructor(setText: (text: string) => void) {
    this.#setText = setText;
  }

  announce(text: string): void {
    this.#setText('');
    const waiting = this.#next !== null;
    this.#next = text;
    if (waiting) return;
    requestAnimationFrame(() => {
      this.#setText(this.#next ?? '');
      this.#next = null;
    });
  }
}
