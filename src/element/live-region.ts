/** In milliseconds: longer than a screen reader needs to notice the text, short enough that nobody finds an old one. */
const DURATION = 10_000;

/**
 * Announces texts in a live region. It is emptied first, so that screen readers read a repeated text again, and emptied
 * after a while, because they also find the region when they read the page.
 */
export class LiveRegion {
  readonly #setText: (text: string) => void;
  readonly #duration: number;
  #waiting: string[] = [];
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(setText: (text: string) => void, duration = DURATION) {
    this.#setText = setText;
    this.#duration = duration;
  }

  /** Texts of the same moment are announced together, since the last one would replace the others unread. */
  announce(text: string): void {
    const waiting = [...this.#waiting, text];
    this.clear();
    this.#waiting = waiting;
    this.#frame = requestAnimationFrame(() => {
      this.#setText(this.#waiting.join(' '));
      this.#waiting = [];
      this.#timer = setTimeout(() => this.clear(), this.#duration);
    });
  }

  /** Removes the text, and drops those that wait. */
  clear(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.#setText('');
  }
}
