import { html, nothing, type TemplateResult } from 'lit';

interface HeadingAttributes {
  readonly id: string;
  readonly className: string;
  /** Whether a script may move the focus here. */
  readonly focusable?: boolean;
}

/** A heading of a level that is known only at run time. */
export function heading(
  level: number,
  text: string,
  { id, className, focusable }: HeadingAttributes,
): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${Math.min(level, 6)}
    id=${id}
    class=${className}
    part="heading"
    tabindex=${focusable ? '-1' : nothing}
  >
    ${text}
  </div>`;
}
