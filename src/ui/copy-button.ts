import { html, type TemplateResult } from 'lit';
import { button } from './button.js';
import type { View } from './view.js';

/** A button that copies a text which is not shown. */
export const copyButton = ({ copied }: View, text: string, copies: string): TemplateResult =>
  button({ action: 'copy', text, copies, done: copied === copies });

/** A text to be typed elsewhere, with a button that copies it. */
export function copyable({ copied, messages }: View, text: string): TemplateResult {
  const copy = button({
    action: 'copy',
    text: messages.copy,
    copies: text,
    label: messages.copyText(text),
    done: copied === text,
  });
  return html`<span class="copyable"><code dir="ltr" data-copyable>${text}</code>${copy}</span>`;
}
