import { css } from 'lit';

/** The error summary and the accepted panel. */
export const messageStyles = css`
  .summary {
    padding-block: 0.75em;
    /* All text starts behind the icon of the title, whose font size is 1.0625em. */
    padding-inline: calc(1em + 1.65em * 1.0625) 1em;
    border: 1px solid var(--_error);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_error) 6%, var(--_surface));
    scroll-margin-block-start: calc(1em + var(--_scroll-margin));
  }

  .folded {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }

  .unfolded {
    display: block;
  }

  .show-all {
    margin-block-start: 0.4em;
  }

  /* On paper, nothing unfolds. */
  @media print {
    .folded {
      display: block;
      -webkit-line-clamp: none;
    }

    .show-all {
      display: none;
    }
  }

  .summary-title {
    display: flex;
    gap: 0.5em;
    margin-inline-start: -1.65em;
    color: var(--_error);
    font-size: 1.0625em;
    font-weight: 650;
  }

  .summary-content {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }

  .summary-content :is(ul, ol) {
    display: grid;
    gap: 0.35em;
  }

  .summary-content ol {
    counter-reset: check;
  }

  .summary-content ol > li {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
    align-items: baseline;
    counter-increment: check;
  }

  .summary-content ol > li::before {
    content: counter(check) '.';
    color: var(--_muted);
  }

  .summary-content .field-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .summary-footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.35em 1.25em;
    margin-block-start: 0.6em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .summary-footer .button {
    min-block-size: 24px;
    padding-block: 0;
  }

  .summary-footer .hint {
    flex-basis: 100%;
    margin: 0;
    font-size: inherit;
  }

  .summary-content ol .plain {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .panel {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    padding: 1.5em;
    border: 1px solid var(--_success);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_success) 6%, var(--_surface));
  }

  .panel .icon {
    inline-size: 2.25em;
    block-size: 2.25em;
    /* In the middle of the heading's first line. */
    margin-block: calc((1.375em * 1.25 - 2.25em) / 2) 0;
    color: var(--_success);
  }

  .panel > div {
    flex: 1 1 12em;
  }

  .panel .heading {
    font-size: 1.375em;
  }

  .store-name {
    font-weight: 650;
  }

  .panel p {
    margin-block-start: 0.4em;
  }

  .panel ::slotted(*) {
    margin-block-start: 1em;
  }
`;
