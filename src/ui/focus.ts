import type { FieldName } from '../core/fields.js';
import { controlId } from './field.js';

/** Whether a field is in the form: those of an existing store and of a new one are not shown together. */
export const isFieldShown = (element: Element, field: FieldName): boolean =>
  containerOf(element, field) !== null;

const containerOf = ({ shadowRoot }: Element, field: FieldName): HTMLElement | null =>
  shadowRoot?.querySelector<HTMLElement>(`[data-field="${field}"]`) ?? null;

/** Focuses a field's control and scrolls its label and hint into view too, if they fit. */
export function focusControl(element: Element, field: FieldName): void {
  const container = containerOf(element, field);
  const control = container?.querySelector<HTMLElement>(`#${controlId(field)}, input, select`);
  control?.focus({ preventScroll: true });
  for (const each of [container, control]) each?.scrollIntoView({ block: 'nearest' });
}

/** Focuses the first element that matches a selector. */
export function focusOn({ shadowRoot }: Element, selector: string): void {
  shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
}

/** Scrolls the guide beside the form to the first step that the rejection points to, unless it is in view. */
export function scrollToHighlightedStep({ shadowRoot }: Element): void {
  const step =
    shadowRoot?.querySelector('.settings > .highlighted') ??
    shadowRoot?.querySelector('.steps > .highlighted');
  const guide = step?.closest('aside');
  if (!step || !guide) return;
  const [shown, box] = [step.getBoundingClientRect(), guide.getBoundingClientRect()];
  if (shown.top < box.top || shown.bottom > box.bottom) guide.scrollTop += shown.top - box.top;
}

/**
 * Focuses the error summary or the heading of the accepted panel. A page may have made the form inert while it waited, and
 * may undo that just after the answer, so that the focus is possible only in the next frame.
 */
export function focusMessage(element: HTMLElement): void {
  focusOn(element, MESSAGE);
  if (!hasFocus(element)) {
    element.ownerDocument.defaultView?.requestAnimationFrame(() => {
      if (isPageFocusIdle(element)) focusOn(element, MESSAGE);
    });
  }
}

const MESSAGE = '.summary, #accepted-title';

/** The controls of the guide, in an order that is the same beside the form and inside it. */
export const guideControls = ({ shadowRoot }: Element): HTMLElement[] => [
  ...(shadowRoot?.querySelectorAll<HTMLElement>('#guide-steps :is(a, button, input)') ?? []),
];

/** Whether the focus is inside the element. `:focus-within` would match nothing in a background window. */
export function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement);
}

/**
 * Whether the user is busy elsewhere: in another field of the page, or in another frame. Moving the focus from there would
 * interrupt; moving it from a button or link of the page would not.
 */
export function isFocusElsewhere(element: HTMLElement): boolean {
  const { ownerDocument } = element;
  const { defaultView } = ownerDocument;
  const focused = focusedElement(element);
  if (focused === element) return false;
  // In an iframe the body is also the active element while another frame of the page has the focus.
  if (focused === null || focused === ownerDocument.body) {
    return defaultView !== defaultView?.top && !ownerDocument.hasFocus();
  }
  return !isPressable(focused) && mayBeTypedInto(focused);
}

/** Whether no element of the page has the focus. */
export function isPageFocusIdle({ ownerDocument }: HTMLElement): boolean {
  const { activeElement, body } = ownerDocument;
  return activeElement === null || activeElement === body;
}

/** The focused element of the document, also in an open shadow root, or the element itself if the focus is inside it. */
function focusedElement(element: HTMLElement): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  let focused = root.activeElement ?? element.ownerDocument.activeElement;
  while (focused !== element && focused?.shadowRoot?.activeElement)
    focused = focused.shadowRoot.activeElement;
  return focused;
}

const isPressable = (element: Element): boolean =>
  element.matches(
    'button:not([role]), [role="button"], [role="link"], input:is([type="button"], [type="submit"], [type="reset"], [type="image"])',
  );

/** Also true for a frame, and for a custom element whose content cannot be seen. */
const mayBeTypedInto = (element: Element): boolean =>
  element.matches(
    'input, textarea, select, iframe, object, embed, [role="textbox"], [role="searchbox"], [role="combobox"], [role="spinbutton"], [role="listbox"], [role="option"], [role="checkbox"], [role="radio"], [role="switch"], [role="slider"]',
  ) ||
  (element as HTMLElement).isContentEditable ||
  (element.localName.includes('-') && element.shadowRoot === null);
