/** Says texts one after the other in a live region: it is emptied first, so that the same text is heard again. */
export class LiveRegion {
  readonly #say: (text: string) => void;
  #next: string | null = null;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  announce(text: string): void {
    this.#say('');
    const waiting = this.#next !== null;
    this.#next = text;
    if (waiting) return;
    requestAnimationFrame(() => {
      this.#say(this.#next ?? '');
      this.#next = null;
    });
  }
}
