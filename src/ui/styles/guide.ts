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
    padding: 1em 1.25em 0;
    background: var(--_soft);
    overflow: auto;
    scroll-padding-block-end: 2em;
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

    .beside .more,
    .beside aside::after {
      display: none;
    }
  }

  /* Beside the form, a step shows its details only while it is current or highlighted. */
  .beside li:not(.current, .highlighted) > .step-details {
    display: none;
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
    padding: 0 0.75em 1em;
  }

  .guide-toggle .icon {
    margin: 0;
  }

  aside + form {
    margin-block-start: 0.5em;
  }

  .guide-toggle[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .steps {
    display: grid;
    grid-template-columns: 100%;
    gap: 1em;
    margin-block-start: 1em;
    counter-reset: step;
  }

  .steps > li {
    position: relative;
    color: var(--_muted);
    counter-increment: step;
  }

  ol > li {
    padding-inline-start: 2.1em;
  }

  ol > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.1em;
    inline-size: 1.65em;
    block-size: 1.65em;
    border: 1px solid var(--_border);
    border-radius: 50%;
    font-size: 0.85em;
    line-height: calc(1.65em - 2px);
    text-align: center;
  }

  .steps > .current,
  .steps > .highlighted {
    color: var(--_text);
  }

  .steps > .current::before {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .steps > .highlighted::before {
    border-color: var(--_error);
    background: var(--_error);
    color: var(--_surface);
  }

  ul > .highlighted {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_error);
  }

  ul.steps > li > :not(.choice) {
    margin-inline-start: 1.625em;
  }

  ul.steps {
    gap: 0.5em;
    margin-block-end: 1em;
  }

  .steps + .guide-title {
    margin-block-start: 1.5em;
  }

  .step-title {
    color: var(--_text);
  }

  .steps .step-title {
    font-weight: 600;
    text-decoration: none;
  }

  .steps .link:hover {
    text-decoration: underline;
  }

  .path {
    margin-block-start: 0.1em;
  }
`;
