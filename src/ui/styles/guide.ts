import { css } from 'lit';

/** The guide, beside the form or inside it. */
export const guideStyles = css`
  aside {
    margin-block-start: 0.5em;
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }

  aside:has(> [aria-expanded='true']) {
    border: 1px solid var(--_line);
  }

  .beside aside {
    position: sticky;
    inset-block-start: calc(1em + var(--_inset-top));
    max-block-size: calc(var(--_scroll-container, 100vh) - var(--_inset-top) - 2em);
    margin: 0;
    padding: 0 1.25em;
    background: var(--_soft);
    overflow: auto;
    scroll-padding-block: 1em 2em;
  }

  /*
   * Shows that more follows: sticks to the lower edge over the steps. At the end of the guide, and in a guide that does
   * not scroll, it is in its own empty space below the steps, where the cover hides it.
   */
  .more {
    display: none;
  }

  .beside .more {
    display: block;
    position: sticky;
    inset-block-end: 0;
    block-size: 2em;
    background: linear-gradient(transparent, var(--_soft));
    pointer-events: none;
  }

  /*
   * The space above the title; over the lines that scroll under the upper edge. With padding above it, browsers would
   * keep this sticky box below the padding, over the title.
   */
  .beside aside::before {
    content: '';
    display: block;
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    block-size: 1em;
    background: linear-gradient(var(--_soft) 25%, transparent);
    pointer-events: none;
  }

  .beside aside::after {
    content: '';
    display: block;
    position: relative;
    block-size: 2em;
    margin-block-start: -2em;
    background: var(--_soft);
  }

  /* On paper, nothing scrolls. */
  @media print {
    .beside aside {
      position: static;
      max-block-size: none;
      overflow: visible;
    }

    .beside aside::before {
      background: none;
    }

    .beside .more,
    .beside aside::after {
      display: none;
    }
  }

  .guide-title {
    font-size: 1.05em;
    font-weight: 650;
  }

  .guide-toggle {
    display: flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 2.75em;
    padding: 0.4em 0;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 500;
  }

  .guide-toggle:hover {
    text-decoration: underline;
  }

  .guide-toggle[aria-expanded='true'] {
    inline-size: 100%;
    padding-inline: 0.75em;
  }

  .guide-toggle + div {
    padding-inline: 0.75em;
  }

  .guide-toggle .icon {
    margin: 0;
  }

  /* The drawing is narrower than its box. */
  .guide-toggle[aria-expanded='false'] .icon {
    margin-inline-start: -0.25em;
  }

  aside + form {
    margin-block-start: 0.5em;
  }

  .guide-toggle[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .steps {
    margin-block-start: 0.5em;
    counter-reset: step;
  }

  .steps > li {
    counter-increment: step;
  }

  .steps > li + li,
  .guide-footer {
    border-block-start: 1px solid var(--_line);
  }

  .step-toggle {
    display: flex;
    align-items: center;
    gap: 0.25em 0.625em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0;
    border-radius: var(--_radius);
  }

  .step-toggle::before {
    content: counter(step);
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_border);
    border-radius: 50%;
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 650;
    display: grid;
    place-content: center;
    line-height: 1;
  }

  .step-toggle .icon {
    margin: 0;
    color: var(--_muted);
  }

  .step-toggle:hover .step-title {
    text-decoration: underline;
  }

  .step-toggle[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .step-toggle .step-title {
    flex: 1;
  }

  .step-title {
    color: var(--_text);
    font-weight: 650;
  }

  .progress {
    color: var(--_muted);
    font-size: 0.935em;
  }

  .current > .step-toggle::before {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .steps > .highlighted > .step-toggle::before {
    border-color: var(--_error);
    background: var(--_error);
    color: var(--_surface);
  }

  .step-details {
    padding-block-end: 0.875em;
    padding-inline-start: 2.15em;
    color: var(--_muted);
  }

  .step-details .path {
    color: var(--_text);
  }

  #guide-ticks,
  .save {
    margin-block-start: 0.6em;
    color: var(--_text);
  }

  .settings > li {
    margin-block-start: 0.35em;
  }

  .settings .step-title {
    font-weight: 500;
  }

  .settings > li > :not(.choice) {
    margin-inline-start: 1.625em;
  }

  .settings > .highlighted {
    margin-inline-start: calc(-0.625em - 3px);
    padding-inline-start: 0.625em;
    border-inline-start: 3px solid var(--_error);
  }

  .guide-footer {
    display: grid;
    justify-items: start;
    gap: 0.25em;
    padding-block: 0.6em 0.25em;
  }

  .guide-footer .button {
    text-align: start;
  }

  .older-paths {
    margin-block-end: 0.5em;
    color: var(--_muted);
  }

  .older-paths dt {
    color: var(--_text);
    font-weight: 500;
  }

  .older-paths dd + dt {
    margin-block-start: 0.35em;
  }
`;
