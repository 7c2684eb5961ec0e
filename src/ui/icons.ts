import { html } from 'lit';

export const alertIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="7" fill="currentColor" />
  <path class="icon-mark" d="M8 4v5M8 11.2v.6" />
</svg>`;

export const warningIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path class="icon-shape" d="M8 1.8 15 14H1z" />
  <path class="icon-mark" d="M8 6.2v3.4M8 11.8v.1" />
</svg>`;

export const infoIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M8 7.4v3.8M8 4.8v.1" />
</svg>`;

export const lockIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M3.2 7h9.6v7H3.2zM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
</svg>`;

export const savedIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M5.2 8.2l2 2 3.6-4.1" />
</svg>`;

export const checkIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="7" fill="currentColor" />
  <path class="icon-mark" d="m5 8.2 2.1 2.1L11 6.2" />
</svg>`;

export const chevronIcon = html`<svg class="icon chevron" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m5 6.5 3 3 3-3" />
</svg>`;

export const clipboardIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path
    d="M5.5 3H4.2A1.2 1.2 0 0 0 3 4.2v9.1a1.2 1.2 0 0 0 1.2 1.2h7.6a1.2 1.2 0 0 0 1.2-1.2V4.2A1.2 1.2 0 0 0 11.8 3h-1.3"
  />
  <path d="M5.5 1.5h5v3h-5zM5.7 8h4.6M5.7 11h3" />
</svg>`;
