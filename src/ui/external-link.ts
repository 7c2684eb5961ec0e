import { html, type TemplateResult } from 'lit';

/** A link that opens a new tab, so that the form keeps its values. */
export const externalLink = (address: string, content: unknown): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer">${content}</a>`;
