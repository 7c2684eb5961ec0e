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
    font-weight: 600;
  }

  .hint {
    margin-block: 0.1em 0.4em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .field dd {
    margin-block-start: 0.1em;
  }

  .input {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.625em;
    padding: 0.5em 0.75em;
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
    min-block-size: 2.8em;
    padding-inline: 0.8em;
  }

  /* iOS zooms in when a focused input has a font size below 16px. */
  @media (pointer: coarse) {
    .input {
      font-size: max(16px, 1em);
    }

    .technical {
      font-size: max(16px, 0.9375em);
    }
  }

  :dir(rtl) .technical {
    text-align: end;
  }

  input.input:read-only,
  .input[aria-disabled='true'] {
    border-style: dashed;
    background: var(--_surface);
  }

  .invalid .input {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
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
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
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

  .suggestions > .fixes + * {
    margin-block-start: 0.4em;
  }

  .fixes .button {
    text-align: start;
  }

  .paste {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  .paste > div {
    inline-size: 100%;
  }

  /* Keeps the height of the line whose button is gone. */
  .expired {
    display: inline-block;
    visibility: hidden;
  }

  .preview {
    display: grid;
    gap: 1em;
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .preview-part {
    display: grid;
    gap: 0.375em;
  }

  .preview .hint {
    margin: 0;
  }

  .preview dl {
    display: grid;
    gap: 0.5em;
  }

  .preview dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }

  .preview dt {
    flex: 0 0 min(14em, 100%);
    color: var(--_muted);
  }

  .preview dd {
    flex: 1 1 10em;
  }

  .secret {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .secret .input {
    flex: 1 1 7em;
  }

  .stored-secret {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .stored-secret p {
    flex: 1;
  }

  .stored-secret .button {
    flex: none;
  }

  .keep {
    margin-block-start: 0.5em;
  }
`;
