import { css } from 'lit';

/**
 * The public tokens are read with a default and never declared, so that a page can set them on the element or on an
 * ancestor. `light-dark()` follows the `color-scheme` of the page; a theme only sets another one on the root.
 */
export const tokens = css`
  .root {
    --_accent: var(--miva-connection-accent, light-dark(#1d5bb8, #8fbcff));
    --_on-accent: var(--miva-connection-on-accent, light-dark(#ffffff, #0d1b30));
    --_text: var(--miva-connection-text, light-dark(#1a212c, #e9edf3));
    --_muted: var(--miva-connection-muted, light-dark(#566071, #a8b3c3));
    --_surface: var(--miva-connection-surface, light-dark(#ffffff, #151a21));
    --_field: var(--miva-connection-field, light-dark(#ffffff, #1c222b));
    --_border: var(--miva-connection-border, light-dark(#7d8795, #7c889a));
    --_error: var(--miva-connection-error, light-dark(#b3261e, #ffa199));
    --_warning: var(--miva-connection-warning, light-dark(#8a5200, #f2b862));
    --_success: var(--miva-connection-success, light-dark(#1a6b3c, #7dd3a0));
    --_focus: var(--miva-connection-focus, light-dark(#1d5bb8, #8fbcff));
    --_radius: var(--miva-connection-radius, 6px);
    --_gap: var(--miva-connection-gap, 1em);
    font-size: var(--miva-connection-font-size, medium);
    --_padding: var(--miva-connection-padding, clamp(1em, 4%, 2em));
    --_sticky-top: var(--miva-connection-sticky-top, 0px);
    --_soft: color-mix(in srgb, var(--_text) 4%, var(--_surface));
    --_line: color-mix(in srgb, var(--_text) 16%, var(--_surface));
    /* See scroll-container-controller.ts. The browser itself adds the scroll padding to a scroll margin. */
    --_inset-top: max(var(--_sticky-top), var(--_scroll-padding, 0px));
    --_scroll-margin: calc(var(--_inset-top) - var(--_scroll-padding, 0px));
  }

  .theme-light {
    color-scheme: light;
  }

  .theme-dark {
    color-scheme: dark;
  }
`;
