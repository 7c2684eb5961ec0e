import type { FieldName } from '../core/fields.js';
import { controlId } from './field.js';

/** Focuses a field's control and brings its label and hint into view with it, as far as there is room for them. */
export function focusControl({ shadowRoot }: Element, field: FieldName): void {
  const frame = shadowRoot?.querySelector<HTMLElement>(`[data-field="${field}"]`);
  const control = frame?.querySelector<HTMLElement>(`#${controlId(field)}, input, select`);
  control?.focus({ preventScroll: true });
  for (const each of [frame, control]) each?.scrollIntoView({ block: 'nearest' });
}

/** Focuses whatever a selector finds first. */
export function focusOn({ shadowRoot }: Element, selector: string): void {
  shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
}

/** Scrolls the guide, where it stands beside the form, to the first step that the host's answer asks for. */
export function scrollToHighlightedStep({ shadowRoot }: Element): void {
  const step = shadowRoot?.querySelector<HTMLElement>('.wanted');
  if (step) step.closest('aside')!.scrollTop = step.offsetTop;
}

/** Focuses the error summary, or the heading of the panel. */
export function focusMessage(element: Element): void {
  focusOn(element, '.summary, #accepted-title');
}

/** Whether the focus is inside the element, also in a background window, where `:focus-within` matches nothing. */
export function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement);
}

/** Whether the focus is nowhere, so that moving it takes it from nobody. */
export function isFocusIdle({ ownerDocument }: HTMLElement): boolean {
  const { activeElement, body, defaultView } = ownerDocument;
  // In a frame the body is active as well while another frame of the page has the focus.
  const mayBeElsewhere = defaultView !== defaultView?.top && !ownerDocument.hasFocus();
  return (activeElement === null || activeElement === body) && !mayBeElsewhere;
}
