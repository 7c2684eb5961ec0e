/** In milliseconds: longer than a screen reader needs to notice the text, short enough that nobody finds an old one. */
const DURATION = 10_000;

/**
 * Announces texts in a live region. It is emptied first, so that screen readers read a repeated text again, and emptied
 * after a while, because they also find the region when they read the page.
 */
export class LiveRegion {
  readonly #setText: (text: string) => void;
  readonly #view: () => Window;
  readonly #duration: number;
  #waiting: string[] = [];
  #cancelFrame = (): void => {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `view` is the window that the element is in: another one may be in the background, and draws no frames then. */
  constructor(setText: (text: string) => void, view: () => Window, duration = DURATION) {
    this.#setText = setText;
    this.#view = view;
    this.#duration = duration;
  }

  /** Texts of the same moment are announced together, since the last one would replace the others unread. */
  announce(text: string): void {
    const waiting = [...this.#waiting, text];
    this.clear();
    this.#waiting = waiting;
    const view = this.#view();
    const frame = view.requestAnimationFrame(() => {
      this.#setText(this.#waiting.join(' '));
      this.#waiting = [];
      this.#timer = setTimeout(() => this.clear(), this.#duration);
    });
    this.#cancelFrame = () => view.cancelAnimationFrame(frame);
  }

  /** Removes the text, and drops those that wait. */
  clear(): void {
    this.#cancelFrame();
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.#setText('');
  }
}
