import { html } from 'lit';

export const alertIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="7" fill="currentColor" />
  <path class="icon-mark" d="M8 4v5M8 11.2v.6" />
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
