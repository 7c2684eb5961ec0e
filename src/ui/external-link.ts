import { html, type TemplateResult } from 'lit';

/** A link that leaves the form as it stands. */
export const externalLink = (address: string, content: unknown): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer">${content}</a>`;
