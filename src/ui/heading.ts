import { html, type TemplateResult } from 'lit';

interface HeadingAttributes {
  readonly id: string;
  readonly className: string;
}

/** A heading whose level is only known at run time; it can be focused by script. */
export function heading(level: number, text: string, { id, className }: HeadingAttributes): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${Math.min(level, 6)}
    id=${id}
    class=${className}
    part="heading"
    tabindex="-1"
  >
    ${text}
  </div>`;
}
