import { html, type TemplateResult } from 'lit';
import type { View } from './view.js';

/** A button that copies a text which is not shown. */
export const copyButton = (label: string, text: string): TemplateResult =>
  html`<button class="button quiet" part="button" type="button" data-action="copy" data-text=${text}>
    ${label}
  </button>`;

/** A text to be typed elsewhere, with a button that copies it. */
export function copyable({ messages }: View, text: string): TemplateResult {
  return html`<span class="copyable"
    ><code dir="ltr" data-copyable>${text}</code
    ><button
      class="button quiet"
      part="button"
      type="button"
      data-action="copy"
      data-text=${text}
      aria-label=${messages.copyText(text)}
    >
      ${messages.copy}
    </button></span
  >`;
}
