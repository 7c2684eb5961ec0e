import type { ReactiveController, ReactiveControllerHost } from 'lit';

// Below this width, in em, the guide is folded into the form.
const WIDTH_FOR_TWO_COLUMNS = 48;

/**
 * Tells whether the element is too narrow for two columns. It watches a ruler without height, so that what is drawn
 * because of the width cannot change the size that is watched.
 */
export class WidthWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: (narrow: boolean) => void;
  #observer: ResizeObserver | null = null;

  constructor(host: ReactiveControllerHost & Element, onChange: (narrow: boolean) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostUpdated(): void {
    const ruler = this.#host.shadowRoot?.querySelector('.ruler');
    if (this.#observer !== null || !ruler || !this.#host.isConnected) return;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const em = Number.parseFloat(getComputedStyle(entry.target).fontSize);
      this.#onChange(entry.contentRect.width < WIDTH_FOR_TWO_COLUMNS * em);
    });
    this.#observer.observe(ruler);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
