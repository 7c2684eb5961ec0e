import { css } from 'lit';

/** The host element, the two columns, and the styles that all parts share. */
export const layoutStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: min(100%, max(15rem, 240px));
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * The smallest width for a parent that is as small as its content. It is no minimum width of the element, so that
   * the element still fits into a smaller parent.
   */
  :host::before {
    content: '';
    display: block;
    inline-size: max(15rem, 240px);
    max-inline-size: 100%;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .root {
    /* Contains the visually hidden elements, which could otherwise make the document taller in a scrolling column. */
    position: relative;
    --_max-width: 82em;
    max-inline-size: var(--_max-width);
    /* In the middle of a wider page; but without padding, its text starts where the page's text starts. */
    margin-inline-start: clamp(
      0px,
      (100% - var(--_max-width) - 2 * var(--_padding)) / 2,
      var(--_padding) * 999
    );
    padding: var(--_padding);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.5;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    word-break: auto-phrase;
  }

  /*
   * 2px wide if the element is too narrow for two columns, else 1px; 0 if the element has no width: see
   * width-controller.ts. It must get wider to show two columns again, because a scrollbar that one of the layouts needs
   * would else switch between them endlessly. At a zoom of 25%, a scrollbar of 17px takes up 68px.
   */
  .ruler {
    --_two-columns: 48em;
    block-size: 0;
    inline-size: min(100%, clamp(1px, 1px + (var(--_two-columns) - 100%) * 99, 2px));
  }

  .ruler.narrow {
    --_two-columns: calc(48em + 70px);
  }

  /* Without a guide beside the form. */
  .single {
    --_max-width: 50em;
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 44em) minmax(19em, 1fr);
    column-gap: clamp(1.5em, 4%, 3em);
    align-items: start;
  }

  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .heading {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  .intro {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .intro ~ div {
    margin-block-start: var(--_gap);
  }

  form {
    display: grid;
    gap: var(--_gap);
    margin-block-start: var(--_gap);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.175em;
  }

  path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon-shape {
    fill: currentColor;
  }

  .icon-mark {
    stroke: var(--_surface);
  }

  /* Keeps what has the focus out from under a sticky header. */
  .main :is(a, button, input, select, textarea) {
    scroll-margin-block-start: var(--_scroll-margin);
  }

  .manual-copy {
    margin-block-start: 1em;
  }

  /* A page's own margins for its headings would win over these. */
  ::slotted([slot='heading']) {
    margin: 0 !important;
  }

  ::slotted([slot='footer']) {
    margin-block-start: 1em;
  }
`;
