import type { ReactiveController } from 'lit';
import type { FormHost } from './form-controller.js';
import { createResizeObserver } from './resize-observer.js';

/**
 * Measures the scroll container that the guide beside the form sticks to, and passes its height and scroll padding to
 * the style sheet, which can read neither. It observes only what the form's own layout does not resize, because the
 * browser reports an error to the page if one resize causes another; for the same reason it measures in the next frame.
 */
export class ScrollContainerController implements ReactiveController {
  readonly #host: FormHost;
  #view: (Window & typeof globalThis) | null = null;
  #observer: ResizeObserver | null = null;
  /** The last container that was found to scroll. */
  #scrolling: Element | null = null;
  #frame = 0;

  constructor(host: FormHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer !== null || !this.#host.isConnected) return;
    const ruler = this.#host.shadowRoot?.querySelector('.ruler');
    const view = this.#host.ownerDocument.defaultView;
    if (!ruler || view === null) return;
    this.#view = view;
    this.#observer = createResizeObserver(view, this.#measureInNextFrame);
    this.#observer?.observe(ruler);
    view.addEventListener('resize', this.#measureInNextFrame);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('resize', this.#measureInNextFrame);
    this.#view?.cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#view = null;
    this.#observer = null;
    this.#scrolling = null;
  }

  readonly #measureInNextFrame = (): void => {
    const view = this.#view;
    if (view === null) return;
    view.cancelAnimationFrame(this.#frame);
    this.#frame = view.requestAnimationFrame(() => this.#measure(view));
  };

  #measure(view: Window): void {
    const root = this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
    // A hidden form has no size.
    if (!root || root.clientWidth === 0) return;
    const container = scrollContainerOf(this.#host, view);
    const { documentElement } = this.#host.ownerDocument;
    const padding = scrollPadding(container ?? documentElement, view);
    root.style.setProperty('--_scroll-padding', `${padding}px`);
    // A container whose own height follows its content does not limit the guide. Once the guide is limited, the content
    // may fit.
    if (container !== this.#scrolling) {
      if (this.#scrolling !== null) this.#observer?.unobserve(this.#scrolling);
      this.#scrolling =
        container !== null && container.scrollHeight > container.clientHeight ? container : null;
      if (this.#scrolling !== null) this.#observer?.observe(this.#scrolling);
    }
    if (this.#scrolling === null) root.style.removeProperty('--_scroll-container');
    else root.style.setProperty('--_scroll-container', `min(100vh, ${this.#scrolling.clientHeight}px)`);
  }
}

/** The nearest ancestor that scrolls its content up and down; null for the viewport. */
function scrollContainerOf(element: Element, view: Window): Element | null {
  const { body, documentElement } = element.ownerDocument;
  for (let each = flatTreeParent(element); each !== null; each = flatTreeParent(each)) {
    // The viewport takes over the overflow of the root element, or else of the body.
    const isViewport =
      each === documentElement ||
      (each === body && view.getComputedStyle(documentElement).overflowY === 'visible');
    if (isViewport) return null;
    if (/auto|scroll/.test(view.getComputedStyle(each).overflowY)) return each;
  }
  return null;
}

function flatTreeParent(element: Element): Element | null {
  const { assignedSlot, parentElement, parentNode } = element;
  return assignedSlot ?? parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;
}

/** The scroll padding at the upper edge, in pixels. */
function scrollPadding(container: Element, view: Window): number {
  const { scrollPaddingBlockStart } = view.getComputedStyle(container);
  const size = Number.parseFloat(scrollPaddingBlockStart) || 0;
  return scrollPaddingBlockStart.endsWith('%') ? (size / 100) * container.clientHeight : size;
}
