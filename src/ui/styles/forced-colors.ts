import { css } from 'lit';

/** What the colors of the system take away. After all other styles, because it overrides them. */
export const forcedColorStyles = css`
  @media (forced-colors: active) {
    .primary {
      border: 3px solid ButtonText;
    }

    :host(:state(submitting)) .input {
      border-color: GrayText;
      color: GrayText;
    }

    .quiet {
      padding-inline: 0.5em;
      border-inline-width: 1px;
    }

    .reveal {
      min-block-size: 0;
      margin-block: 0.25em;
    }

    .invalid .input {
      border-width: 3px;
    }

    .beside aside {
      border: 1px solid CanvasText;
    }

    .paste-toggle {
      padding-block-end: 0.4em;
    }

    .paste-head .hint {
      margin-block-start: 0.4em;
    }

    .invalid .reveal {
      margin-block: 0.45em;
    }

    .keep {
      margin-block-start: 0.5em;
    }

    .guide-footer {
      gap: 0.5em;
    }

    .copyable .button {
      margin-block: 0.1em;
    }

    .spinner {
      border-inline-end-color: ButtonFace;
    }

    .current:not(.highlighted) > .step-toggle::before {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .highlighted > .step-toggle::before {
      border-width: 3px;
    }

    /* The browser leaves the colors of drawings as they are. */
    .icon {
      color: inherit !important;
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
