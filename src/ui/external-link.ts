import { html, type TemplateResult } from 'lit';
import type { View } from './view.js';

/** A link that opens a new tab, so that the form keeps its values. `name` is its accessible name, if the text is not enough. */
export const externalLink = (
  { messages }: View,
  address: string,
  text: string,
  name = text,
): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer" aria-label=${messages.newTab(name)}
    >${text}</a
  >`;
