import { css } from 'lit';

/** Buttons, links and checkboxes; reduced motion and forced colors. */
export const controlStyles = css`
  button {
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .button {
    min-block-size: 2.625em;
    padding: 0.5em 1em;
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

  .reveal {
    flex: none;
    min-inline-size: 5em;
  }

  .quiet {
    min-block-size: 2em;
    padding: 0.15em 0.75em;
    font-size: 0.9375em;
  }

  .primary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.875em;
    padding: 0.5em 1.5em;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .button.done::after {
    content: ' ✓' / '';
  }

  .button[aria-disabled='true'] {
    cursor: default;
  }

  .reveal[aria-disabled='true'],
  .quiet[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
    background: none;
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

  .allow-list {
    margin-block-start: 1em;
    padding: 0.75em 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 7%, var(--_surface));
    font-size: 0.9375em;
  }

  .plain {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.4em;
  }

  .copyable {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  code {
    color: var(--_text);
    font-size: 0.9375em;
  }

  .statuses {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    column-gap: 1em;
  }

  .choice {
    display: flex;
    gap: 0.5em;
    padding-block: 0.3em;
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
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .choice:has([aria-disabled='true']) {
    color: var(--_muted);
    cursor: default;
  }

  .status-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .status-tools span {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }
  }

  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }

    .spinner {
      border-inline-end-color: ButtonFace;
    }

    .current::before {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .icon-mark {
      stroke: Canvas;
    }

    /* There are no gradients. */
    .beside .more {
      border-block-start: 2px solid CanvasText;
      background: Canvas;
      text-align: center;
    }

    .beside .more::before {
      content: '↓' / '';
    }
  }
`;
