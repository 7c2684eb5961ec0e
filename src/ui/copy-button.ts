import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';
import type { View } from './view.js';

/** A button that copies a text that is not visible. */
export const copyButton = ({ copied }: View, text: string, textToCopy: string): TemplateResult =>
  button({ command: { name: 'copy', text: textToCopy }, text, done: copied === textToCopy });

/** A text to use outside of the form, with a button that copies it. */
export function copyable({ copied, uncopiedText, messages }: View, text: string): TemplateResult {
  const copy = button({
    command: { name: 'copy', text },
    text: messages.copy,
    label: messages.copyText(text),
    done: copied === text,
  });
  return html`<span class="copyable"><code dir="ltr" data-copyable>${text}</code>${copy}</span>
    ${uncopiedText === text ? html`<p>${messages.copyByHand}</p>` : nothing}`;
}
