import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { button } from './button.js';
import type { AddressPlace, View } from './view.js';

/** A button that copies a text that is not visible. */
export const copyButton = ({ copied }: View, text: string, textToCopy: string): TemplateResult =>
  button({ command: { name: 'copy', text: textToCopy }, text, done: copied === textToCopy });

/** The IP addresses to allow. Only one place at a time has the buttons that copy them. */
export function addressList(view: View, place: AddressPlace): TemplateResult {
  const { allowedIps } = view.options;
  return html`<ul class="plain">
    ${allowedIps.map((address, index) => {
      const id = place === 'summary' ? summaryAddressId(index) : undefined;
      const code = html`<code dir="ltr" id=${ifDefined(id)} data-copyable>${address}</code>`;
      return html`<li>${view.copyPlace === place ? copyable(view, address, code) : code}</li>`;
    })}
  </ul>`;
}

export const summaryAddressId = (index: number): string => `summary-address-${String(index)}`;

/** A text to use outside of the form, with a button that copies it. */
function copyable(
  { copied, uncopiedText, messages }: View,
  text: string,
  shown: TemplateResult,
): TemplateResult {
  const copy = button({
    command: { name: 'copy', text },
    text: messages.copy,
    label: messages.copyText(text),
    done: copied === text,
  });
  return html`<span class="copyable">${shown}${copy}</span>
    ${uncopiedText === text ? html`<p>${messages.copyByHand}</p>` : nothing}`;
}
