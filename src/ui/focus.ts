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

/** Scrolls the guide beside the form to the first step that the rejection points to. */
export function scrollToHighlightedStep({ shadowRoot }: Element): void {
  const step = shadowRoot?.querySelector<HTMLElement>('.highlighted');
  if (step) step.closest('aside')!.scrollTop = step.offsetTop;
}

/** Focuses the error summary or the heading of the accepted panel. */
export function focusMessage(element: Element): void {
  focusOn(element, '.summary, #accepted-title');
}

/** Whether the focus is inside the element. `:focus-within` would match nothing in a background window. */
export function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement);
}

/** Whether no element has the focus, so that moving it does not interrupt the user. */
export function isFocusIdle({ ownerDocument }: HTMLElement): boolean {
  const { activeElement, body, defaultView } = ownerDocument;
  // In an iframe the body is also the active element while another frame of the page has the focus.
  const mayBeElsewhere = defaultView !== defaultView?.top && !ownerDocument.hasFocus();
  return (activeElement === null || activeElement === body) && !mayBeElsewhere;
}
