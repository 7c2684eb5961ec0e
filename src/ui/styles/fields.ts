import { css } from 'lit';

/** Fields with their hints, errors and suggestions, and the paste box. */
export const fieldStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    scroll-margin-block: calc(1em + var(--_scroll-margin)) 1em;
  }

  .label {
    display: block;
    padding: 0;
    font-weight: 650;
    line-height: 1.4;
  }

  .hint {
    margin-block: 0.05em 0.3em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.43;
  }

  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 0.75em;
    margin-block-end: -0.375em;
    line-height: 1.4;
  }

  .group,
  .rule {
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--_line);
  }

  .rule {
    margin-block-end: calc(-1 * var(--_gap));
  }

  .group-title {
    font-size: 1.0625em;
    font-weight: 650;
  }

  .platform {
    display: flex;
    gap: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .platform dd {
    color: var(--_text);
    font-weight: 650;
  }

  /* Two short fields side by side where there is space. Their parts share rows, so that the inputs stay on one line. */
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    column-gap: 1em;
    margin-block-end: calc(-1 * var(--_gap));
  }

  .pair > .field {
    display: grid;
    grid-template-rows: subgrid;
    /* A row for each part of a field: the label, the hint, the control, and what follows it. */
    grid-row: span 9;
    row-gap: 0;
    align-content: start;
    padding-block-end: var(--_gap);
  }

  :where(.locked, .token-note, .suggestions .warning, .suggestions .hint) {
    display: flex;
    gap: 0.4em;
  }

  .locked {
    color: var(--_text);
  }

  .token-note {
    gap: 0.5em;
    padding: 0.625em 0.75em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 0.9375em;
  }

  .token-note > .icon {
    color: var(--_accent);
  }

  .input {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.4375em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_text);
    font: inherit;
    text-align: start;
  }

  .input:hover {
    border-color: var(--_text);
  }

  .technical,
  code {
    font-family: ui-monospace, Menlo, Consolas, monospace;
  }

  .technical {
    font-size: 0.9375em;
    min-block-size: 2.667em;
    padding-inline: 0.8em;
  }

  /* iOS zooms in when a focused input has a font size below 16px. */
  @media (pointer: coarse) {
    .input {
      font-size: max(16px, 1em);
      min-block-size: 44px;
    }

    .technical {
      font-size: max(16px, 0.9375em);
    }
  }

  /* Names, codes and addresses are at one side, whatever direction each of them has. */
  :dir(rtl) .input {
    text-align: right;
  }

  /* Locked. */
  input.input:read-only,
  .input[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_soft);
  }

  /* Waiting: after a delay, so that a quick answer does not make the form flicker. */
  :host(:state(submitting)) .input {
    border-color: var(--_line);
    background: var(--_soft);
    color: var(--_muted);
  }

  :host(:state(submitting)) :is(.input, .choice, .choice input, .reveal, .quiet, .paste-toggle),
  :host(:state(submitting)) .choice input::before {
    transition-property: background-color, border-color, color;
    transition-duration: var(--_fade, 150ms);
    transition-delay: 300ms;
  }

  .invalid .input {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Around the box, because around its title alone the outline would look like an input. */
  :is(#accepted-title, #preview-title):focus-visible {
    outline: none;
  }

  .panel:has(#accepted-title:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .preview:has(#preview-title:focus-visible) {
    border-radius: var(--_radius);
    outline: 2px solid var(--_focus);
    outline-offset: -3px;
  }

  .input:focus-visible {
    border-color: var(--_focus);
    outline-offset: -1px;
    box-shadow: none;
  }

  .error {
    display: flex;
    gap: 0.4em;
    margin-block-start: 0.4em;
    color: var(--_error);
    font-size: 0.9375em;
    font-weight: 500;
  }

  /* Below the text, not below the icon. */
  .error + .show-all {
    padding-inline-start: 1.45em;
  }

  .help-link {
    margin-block-start: 0.4em;
    font-size: 0.9375em;
  }

  .suggestions {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }

  .suggestions .warning {
    font-weight: 500;
  }

  .suggestions .warning .icon {
    color: var(--_warning);
  }

  .suggestions .hint {
    margin: 0;
    font-size: inherit;
  }

  .fixes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }

  /* Below the text, not below the icon. */
  .error ~ .suggestions > .fixes,
  :is(.warning, .hint) + .fixes {
    padding-inline-start: 1.55em;
  }

  .suggestions > .fixes + * {
    margin-block-start: 0.4em;
  }

  .fixes .button {
    text-align: start;
  }

  .paste {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .paste > :not(.paste-head) {
    padding: 0.75em 1em 1em;
  }

  .paste > .filled {
    padding-block: 0.4em;
  }

  .filled > .icon {
    margin: 0;
    margin-inline-end: 0.4em;
    color: var(--_success);
    vertical-align: -0.2em;
  }

  .filled > .button {
    margin-inline-start: 1em;
  }

  .paste > :is(.filled, .preview) {
    padding-inline: calc(1em / 0.9375);
    font-size: 0.9375em;
  }

  /* Keeps the height of the line whose button is gone. */
  .expired {
    display: inline-block;
    visibility: hidden;
  }

  .preview {
    display: grid;
    gap: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .preview-part {
    display: grid;
    gap: 0.375em;
  }

  .preview .hint {
    margin: 0;
  }

  .preview dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }

  .preview dt {
    flex: 0 1 clamp(7.5em, 35%, 11em);
    color: var(--_muted);
  }

  .preview dd {
    flex: 1 1 8em;
  }

  .preview .url {
    flex-basis: 14em;
  }

  .preview .masked::before {
    content: '••••' / '';
    margin-inline-end: 0.4em;
    letter-spacing: 0.1em;
  }

  .preview .fixes {
    column-gap: 1.25em;
  }

  .not-kept {
    color: var(--_muted);
  }

  .select {
    display: grid;
    align-items: center;
  }

  .select > * {
    grid-area: 1 / 1;
  }

  .select .input {
    appearance: none;
    padding-inline-end: 2.5em;
  }

  .select .icon {
    justify-self: end;
    margin: 0 0.75em;
    pointer-events: none;
  }

  /* The button is inside the input, at its end; below the input if that would leave too little space for the value. */
  .secret {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    container-type: inline-size;
  }

  .secret .input {
    grid-area: 1 / 1 / 2 / 3;
  }

  .secret .reveal {
    grid-area: 2 / 1;
    justify-self: start;
  }

  @container (inline-size > 15em) {
    .secret .input {
      padding-inline-end: 7.5em;
    }

    :dir(rtl) .secret .input {
      padding-inline: 7.5em 0.8em;
    }

    .secret .reveal {
      grid-area: 1 / 2;
      max-inline-size: 7em;
      margin-inline-end: 0.25em;
    }

    .secret .reveal:focus-visible {
      outline-offset: -4px;
    }
  }

  .stored-secret {
    display: flex;
    gap: 0 0.5em;
    min-block-size: 2.5em;
    padding: 0.25em 0.75em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 0.9375em;
  }

  /* On the first line of the text, which is as high as the button. */
  .stored-secret .icon {
    margin-block: calc((2em - 1.15em) / 2);
    color: var(--_muted);
  }

  .stored-secret > :is(p, span) {
    flex: 1;
    padding-block: 0.25em;
  }

  .stored-secret .button {
    flex: none;
  }

  .keep {
    justify-self: start;
    margin-block-start: 0.25em;
  }

  @media (prefers-reduced-motion: reduce) {
    .root {
      --_fade: 0s;
    }
  }
`;
