import { html } from 'lit';

export const alertIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="7" fill="currentColor" />
  <path class="icon-mark" d="M8 4v5M8 11.2v.6" />
</svg>`;

export const checkIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="7" fill="currentColor" />
  <path class="icon-mark" d="m5 8.2 2.1 2.1L11 6.2" />
</svg>`;

export const chevronIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m5 6.5 3 3 3-3" />
</svg>`;
