import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createResizeObserver } from './resize-observer.js';

/**
 * Reports whether the element is too narrow for two columns. It observes a ruler of zero height, so that changing the
 * layout cannot change the observed size. The style sheet encodes the result in the ruler's width, because measuring an
 * em here would force a page layout for every form.
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
    if (this.#observer !== null || !this.#host.isConnected) return;
    const ruler = this.#host.shadowRoot?.querySelector('.ruler');
    const { defaultView } = this.#host.ownerDocument;
    if (!ruler || defaultView === null) return;
    // Moved to another window, the element is measured there.
    this.#observer = createResizeObserver(defaultView, ([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      // A hidden form, and one in a box without a width, is not measured.
      if (width > 0) this.#onChange(width > 1.5);
    });
    this.#observer?.observe(ruler);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
