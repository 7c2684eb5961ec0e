import type { ReactiveController } from 'lit';
import type { FormHost } from './form-controller.js';

/** After a touch, a browser dispatches the mouse events, and the focus moves between them. */
const PRESSES = ['pointerdown', 'mousedown'];

/** A release may not arrive: a menu opened, a drag began, or another window has it. Then a key ends the press. */
const RELEASES = ['pointerup', 'mouseup', 'pointercancel', 'contextmenu', 'dragstart', 'keydown', 'blur'];

/** In milliseconds: longer than a press lasts. */
const PRESS_ELSEWHERE = 1000;

/**
 * Delays what moves the page's layout until a press has ended: a message that appears between press and release would
 * move a button from under the pointer, and its click would be lost. The button may be one of the page's own, or be in
 * another frame, around this one or below the form.
 */
export class PressController implements ReactiveController {
  readonly #host: FormHost;
  /** The window that the element is in: it may be moved to another one. */
  #view: Window | null = null;
  #isPressed = false;
  #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FormHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument.defaultView;
    for (const type of PRESSES) this.#view?.addEventListener(type, this.#press, true);
    this.#view?.addEventListener('blur', this.#pressElsewhere);
  }

  hostDisconnected(): void {
    for (const type of PRESSES) this.#view?.removeEventListener(type, this.#press, true);
    this.#view?.removeEventListener('blur', this.#pressElsewhere);
    this.#release();
  }

  /** Runs a callback at once, or after the click that ends a press. */
  afterPress(callback: () => void): void {
    if (this.#isPressed) this.#waiting.push(callback);
    else callback();
  }

  readonly #press = (event: Event): void => {
    if ((event as MouseEvent).button === 0) this.#begin();
  };

  /** The window lost the focus, maybe to a press in another frame, whose release is not dispatched here. */
  readonly #pressElsewhere = (): void => {
    this.#begin();
    this.#timer = setTimeout(this.#release, PRESS_ELSEWHERE);
  };

  #begin(): void {
    clearTimeout(this.#timer);
    this.#isPressed = true;
    for (const type of RELEASES) this.#view?.addEventListener(type, this.#release, true);
  }

  readonly #release = (event?: Event): void => {
    // Only the window's own `blur` ends a press; this capturing listener also gets those of controls.
    if (event?.type === 'blur' && event.target !== this.#view) return;
    this.#isPressed = false;
    clearTimeout(this.#timer);
    for (const type of RELEASES) this.#view?.removeEventListener(type, this.#release, true);
    const waiting = this.#waiting;
    this.#waiting = [];
    // The click follows the release in the same task.
    if (waiting.length > 0)
      this.#view?.requestAnimationFrame(() => waiting.forEach((callback) => callback()));
  };
}
