import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { button } from './button.js';
import type { AddressPlace, View } from './view.js';

/** A button that copies a text that is not visible. */
export const copyButton = ({ copied }: View, text: string, textToCopy: string): TemplateResult =>
  button({ command: { name: 'copy', text: textToCopy }, text, done: copied === textToCopy });

/** The IP addresses to allow. */
export function addressList(view: View, place: AddressPlace): TemplateResult {
  return html`<ul class="plain">
    ${view.options.allowedIps.map((address, index) => {
      const id = place === 'summary' ? summaryAddressId(index) : undefined;
      return html`<li>${allowedAddress(view, place, address, id)}</li>`;
    })}
  </ul>`;
}

/** An IP address to allow. Only one place at a time has the button that copies it. */
export function allowedAddress(
  view: View,
  place: AddressPlace,
  address: string,
  id?: string,
): TemplateResult {
  const code = html`<code dir="ltr" id=${ifDefined(id)} data-copyable>${address}</code>`;
  return view.copyPlace === place ? copyable(view, address, code) : code;
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
