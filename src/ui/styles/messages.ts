import { css } from 'lit';

/** The error summary and the accepted panel. */
export const messageStyles = css`
  .summary {
    padding: 0.75em 1em;
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

  .summary-title {
    display: flex;
    gap: 0.5em;
    color: var(--_error);
    font-weight: 650;
  }

  #summary-content {
    font-size: 0.9375em;
  }

  #summary-content > * {
    margin-block-start: 0.4em;
    padding-inline-start: 1.65em;
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
    margin: 0;
    color: var(--_success);
  }

  .panel > div {
    flex: 1 1 12em;
  }

  .panel .heading {
    font-size: 1.375em;
  }

  .store-name {
    font-weight: 600;
  }

  .panel p {
    margin-block-start: 0.4em;
  }

  .panel ::slotted(*) {
    margin-block-start: 1em;
  }
`;
