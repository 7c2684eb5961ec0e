import type { ReactiveController } from 'lit';
import { guideControls, isPageFocusIdle } from '../ui/focus.js';
import { isGuideInline } from '../ui/view.js';
import type { FormController } from './form-controller.js';
import { isTextInput } from './keys.js';

/** A control that had the focus, and the selection in it if it is a text field. */
interface Focused {
  readonly control: HTMLElement;
  readonly selection: readonly [start: number, end: number] | null;
}

/** Keeps the focus where it is when the page moves the element, and when the guide moves to its other place. */
export class FocusController implements ReactiveController {
  readonly #form: FormController;
  /** The control inside the form that has the focus. */
  #control: HTMLElement | null = null;
  /** The control that lost the focus in this task: some browsers blur a control that is being removed, others do not. */
  #blurred: HTMLElement | null = null;
  /** What had the focus when the element was removed in this task. */
  #removed: Focused | null = null;
  /** The position of the focused control of the guide before a render. */
  #guideControl: number | null = null;

  constructor(form: FormController) {
    this.#form = form;
    form.host.addController(this);
  }

  listen(root: EventTarget): void {
    root.addEventListener('focusin', ({ target }) => {
      this.#control = target as HTMLElement;
    });
    root.addEventListener('focusout', () => {
      this.#blurred = this.#control;
      this.#control = null;
      queueMicrotask(() => {
        this.#blurred = null;
      });
    });
  }

  /** Whether a control has the focus, or has got it back. */
  isFocused(control: EventTarget | null): boolean {
    return control === this.#control;
  }

  hostDisconnected(): void {
    const control = this.#control ?? this.#blurred;
    this.#removed = control === null ? null : { control, selection: selectionIn(control) };
    this.#control = null;
    queueMicrotask(() => {
      this.#removed = null;
    });
  }

  /** Returns the focus if the element was moved, unless the page has moved the focus elsewhere meanwhile. */
  hostConnected(): void {
    if (this.#removed === null || !isPageFocusIdle(this.#form.host)) return;
    const { control, selection } = this.#removed;
    control.focus({ preventScroll: true });
    if (selection !== null) (control as HTMLInputElement).setSelectionRange(...selection);
    // A window in the background dispatches no `focusin`.
    this.#control = control;
  }

  /** Notes which control of the guide has the focus, and keeps the guide open if it moves into the form. */
  hostUpdate(): void {
    const { host, options, ui } = this.#form;
    const guide = focusedGuide(host);
    const focused = host.shadowRoot?.activeElement ?? null;
    this.#guideControl =
      guide === null || focused === null
        ? null
        : guideControls(host).findIndex((control) => control === focused);
    const isBeside = guide?.querySelector('.guide-toggle') === null;
    if (isBeside && isGuideInline(options.all(), ui)) this.#form.updateUi({ guideOpen: true });
  }

  hostUpdated(): void {
    const { host } = this.#form;
    if (this.#guideControl === null || host.shadowRoot?.activeElement) return;
    // The button that unfolds the guide exists in one place only.
    guideControls(host)[Math.max(this.#guideControl, 0)]?.focus();
  }
}

/** The guide, if the focus is in it or in the page's own content of it. */
function focusedGuide(host: HTMLElement): Element | null {
  const own = host.shadowRoot?.activeElement ?? null;
  if (own !== null) return own.closest('aside');
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  const slotted = activeElement?.closest('[slot="guide"]');
  return slotted?.parentElement === host ? host.shadowRoot!.querySelector('aside') : null;
}

function selectionIn(control: HTMLElement): Focused['selection'] {
  if (!isTextInput(control)) return null;
  const { selectionStart, selectionEnd } = control;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}
