import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';
import type { HostTextPlace } from './command.js';
import type { View } from './view.js';

export const hostTextId = (place: HostTextPlace): string => `${place}-text`;

/**
 * A text from the host, folded after four lines. Only the eye misses the rest: the text stays whole for screen readers.
 * `name` tells the text apart in the accessible name of its button.
 */
export function hostText(view: View, place: HostTextPlace, text: string, name: string): TemplateResult {
  return html`<p>${foldedText(view, place, text)}</p>
    ${showAll(view, place, name)}`;
}

/** Once it is unfolded, it takes the focus from the button that disappears. */
export function foldedText({ unfoldedTexts }: View, place: HostTextPlace, text: string): TemplateResult {
  return unfoldedTexts.has(place)
    ? html`<span id=${hostTextId(place)} class="unfolded" tabindex="-1">${text}</span>`
    : html`<span id=${hostTextId(place)} class="folded">${text}</span>`;
}

/** The button that shows a folded text whole. `FoldController` reveals it while the text is cut off. */
export const showAll = (
  { messages, unfoldedTexts }: View,
  place: HostTextPlace,
  name: string,
): TemplateResult | typeof nothing =>
  unfoldedTexts.has(place)
    ? nothing
    : html`<div class="show-all" data-text=${hostTextId(place)} hidden>
        ${button({
          command: { name: 'show-all', place },
          text: messages.showAll,
          label: messages.showAllOf(name),
        })}
      </div>`;
