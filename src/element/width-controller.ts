import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells whether the element is too narrow for two columns. It watches a ruler without height, so that what is drawn
 * because of the width cannot change the size that is watched. The ruler's own width tells the answer: to ask for the
 * size of an em here would lay out the page once for every form on it.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: (narrow: boolean) => unknown;
  #observer: ResizeObserver | null = null;

  constructor(host: ReactiveControllerHost & Element, onChange: (narrow: boolean) => unknown) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostUpdated(): void {
    const ruler = this.#host.shadowRoot?.querySelector('.ruler');
    if (this.#observer !== null || !ruler || !this.#host.isConnected) return;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      // A form that is hidden has no width to go by.
      if (width > 0) this.#onChange(width > 1.5);
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
