import { css } from 'lit';

/** Buttons, links and checkboxes; touch screens and reduced motion. */
export const controlStyles = css`
  button {
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .button {
    min-block-size: 2.5em;
    padding: 0.4375em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_text);
    font-weight: 500;
    text-align: center;
  }

  .button:hover {
    background: color-mix(in srgb, var(--_text) 7%, var(--_field));
  }

  /* Secondary actions look like text, so that the primary one stands out. */
  .quiet,
  .reveal {
    min-block-size: 2em;
    padding: 0.15em 0;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-size: 0.9375em;
  }

  .quiet:hover,
  .reveal:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .quiet {
    border-inline-width: 0;
  }

  /* As large as the text that it belongs to. */
  :is(.suggestions, .filled, .preview, .stored-secret, .token-note, aside, .summary-footer, .status-tools)
    .quiet {
    font-size: inherit;
  }

  .reveal {
    padding-inline: 0.75em;
  }

  .fixes > .quiet:not(.cancel) {
    padding-inline: 0.75em;
    border: 1px solid var(--_border);
    background: var(--_field);
    color: var(--_text);
  }

  .paste-head {
    position: relative;
    border-radius: calc(var(--_radius) - 1px);
    background: color-mix(in srgb, var(--_accent) 7%, var(--_surface));
  }

  .paste-head:not(:last-child) {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .paste-head .hint {
    margin-block: 0 0.6em;
    padding-inline: 3.4em;
  }

  .paste-toggle {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 0;
    padding-block: 0.6em 0.1em;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-weight: 650;
    text-align: start;
  }

  .paste-toggle:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* The hint is not part of the name of the button, but a click on it also opens the box. */
  .paste-toggle::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }

  /* Around the hint as well. */
  .paste-head:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .paste-toggle:focus-visible {
    outline-color: transparent;
  }

  .paste-toggle span {
    flex: 1;
    line-height: 1.4;
  }

  .paste-toggle .icon {
    margin: 0;
  }

  .paste-toggle[aria-expanded='true'] .chevron {
    rotate: 180deg;
  }

  .primary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.5em;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .submit-row {
    container-type: inline-size;
  }

  @container (inline-size < 28em) {
    .submit-row > .primary {
      inline-size: 100%;
    }
  }

  .button.done::after {
    content: ' ✓' / '';
    color: var(--_success);
  }

  .button[aria-disabled='true'] {
    cursor: default;
  }

  :is(.reveal, .quiet, .paste-toggle)[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
  }

  .spinner {
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 900ms linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 360deg;
    }
  }

  .link {
    display: block;
    max-inline-size: 100%;
    padding: 0.1em 0;
    color: inherit;
    text-decoration: underline;
  }

  a {
    display: inline-block;
    color: var(--_accent);
  }

  a,
  .link {
    min-block-size: 24px;
    text-underline-offset: 0.15em;
  }

  .plain {
    display: grid;
    gap: 0.2em;
  }

  .copyable {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  /* Does not make the lines of the text taller. */
  .copyable .button {
    position: relative;
    min-block-size: 0;
    margin-block: -0.15em;
  }

  code {
    color: var(--_text);
    font-size: 0.9375em;
  }

  .statuses {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
    column-gap: 1em;
  }

  /* A translation is followed by Miva's own name of the status. */
  .statuses:not(:lang(en)) {
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
  }

  .choice {
    display: flex;
    gap: 0.5em;
    padding-block: 0.2em;
    cursor: pointer;
  }

  /* Without this, a long word overflows in WebKit. */
  .choice span {
    min-inline-size: 0;
  }

  .choice input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.1875em 0 0;
    font: inherit;
    cursor: inherit;
  }

  /* The browser's own boxes are hard to see in dark mode. With forced colors, they are the best. */
  @media (forced-colors: none) {
    .choice input {
      appearance: none;
      display: grid;
      place-content: center;
      border: 1px solid var(--_border);
      border-radius: 0.2em;
      background: var(--_field);
    }

    .choice input:hover {
      border-color: var(--_text);
    }

    .choice input:checked {
      border-color: var(--_accent);
      background: var(--_accent);
    }

    .choice input:checked::before {
      content: '';
      inline-size: 0.6875em;
      block-size: 0.6875em;
      background: var(--_on-accent);
      clip-path: polygon(14% 44%, 0 58%, 38% 95%, 100% 20%, 85% 7%, 37% 67%);
    }

    .choice input[type='radio'] {
      border-radius: 50%;
    }

    .choice input[type='radio']:checked::before {
      inline-size: 0.4375em;
      block-size: 0.4375em;
      border-radius: 50%;
      clip-path: none;
    }

    .choice [aria-disabled='true'] {
      background: var(--_soft);
    }

    .choice [aria-disabled='true']:checked {
      border-color: var(--_muted);
      background: var(--_muted);
    }

    .choice [aria-disabled='true']:checked::before {
      background: var(--_surface);
    }
  }

  .choice:has([aria-disabled='true']) {
    cursor: default;
  }

  :host(:state(submitting)) .choice {
    color: var(--_muted);
  }

  @media (pointer: coarse) {
    .button,
    .guide-toggle,
    .step-toggle,
    .choice {
      min-block-size: 44px;
    }

    .quiet,
    .reveal {
      min-inline-size: 44px;
    }

    :is(.copyable, .summary-footer) .button {
      min-block-size: 44px;
    }

    /* Not those in a sentence. */
    .link,
    :is(.summary-footer, .help-link, .suggestions) a {
      min-block-size: 44px;
      align-content: center;
    }

    .summary-content ul {
      row-gap: 0;
    }

    .help-link {
      margin-block: 0;
    }

    /* The whole head of the box opens it. */
    .paste-toggle {
      min-block-size: 0;
    }

    /* As tall as a finger, without making the lines of the text taller. */
    .inline .button {
      margin-block: calc((1.5em - 44px) / 2);
    }

    .choice {
      align-items: center;
    }

    .choice input {
      margin: 0;
    }
  }

  .status-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    font-size: 0.9375em;
  }

  .status-tools span {
    color: var(--_muted);
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }
  }
`;
