import { css } from 'lit';
import { controlStyles } from './styles-controls.js';
import { tokens } from './styles-tokens.js';

const layout = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: min(100%, 15rem);
    max-inline-size: 64rem;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .root {
    padding: clamp(1em, 4%, 2em);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--_font-size);
    line-height: 1.5;
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    word-break: auto-phrase;
  }

  /* 2px wide where there is no room for two columns, else 1px: see width-watch.ts. */
  .ruler {
    block-size: 0;
    inline-size: clamp(1px, 1px + (48em - 100%) * 99, 2px);
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 38em) minmax(0, 20em);
    align-items: start;
  }

  .beside .main {
    padding-inline-end: 2em;
    border-inline-end: 1px solid var(--_line);
  }

  .main {
    max-inline-size: 38em;
  }

  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul.plain,
  ol {
    list-style: none;
  }

  .heading {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .intro {
    margin-block-start: 0.35em;
    color: var(--_muted);
  }

  .intro ~ div {
    margin-block-start: calc(var(--_gap) * 1.2);
  }

  .form {
    display: grid;
    gap: calc(var(--_gap) * 1.2);
    margin-block-start: calc(var(--_gap) * 1.4);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }

  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.175em;
  }

  .icon .cut {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .summary {
    padding: 0.9em 1em;
    border: 1px solid var(--_error);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_error) 6%, var(--_surface));
    scroll-margin-block-start: 1em;
  }

  .summary-title {
    display: flex;
    gap: 0.5em;
    color: var(--_error);
    font-weight: 650;
  }

  .summary > * + * {
    margin-block-start: 0.4em;
    padding-inline-start: 1.65em;
    list-style: none;
  }

  .panel {
    display: flex;
    gap: 0.75em;
    padding: 1.25em;
    border: 1px solid var(--_success);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_success) 6%, var(--_surface));
  }

  .panel .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    color: var(--_success);
  }

  .panel .heading {
    font-size: 1.25em;
  }

  #uncopied {
    margin-block-start: 1.25em;
  }

  .panel p {
    margin-block-start: 0.4em;
  }

  .guide {
    margin-block-start: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }

  .beside .guide {
    position: sticky;
    inset-block-start: 1em;
    max-block-size: calc(100vh - 2em);
    margin: 0;
    /* The rings of the focus need room, or what scrolls cuts them off. */
    padding-block-end: 0.4em;
    padding-inline: 2em 0.4em;
    border: 0;
    overflow: auto;
  }

  /* Beside the form a step says more once its field has the focus, or the host's answer asks for it. */
  .beside li:not(.current, .wanted) > .where {
    display: none;
  }

  .guide-title {
    font-size: 1.05em;
    font-weight: 650;
  }

  .fold {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 550;
    text-align: start;
    cursor: pointer;
  }

  .fold + div {
    padding: 0 0.75em 1em;
  }

  .fold .icon {
    margin: 0;
  }

  .fold[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .steps {
    display: grid;
    gap: 0.9em;
    margin-block-start: 1em;
    counter-reset: step;
  }

  .steps > li {
    position: relative;
    padding-inline-start: 2.1em;
    color: var(--_muted);
    counter-increment: step;
  }

  .steps > li::before {
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
  .steps > .wanted {
    color: var(--_text);
  }

  .steps > .current::before {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .steps > .wanted::before {
    border-color: var(--_error);
    background: var(--_error);
    color: var(--_surface);
  }

  .checklist > li {
    padding-inline-start: 0;
  }

  .checklist > .wanted {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_error);
  }

  .checklist > li > :not(.choice) {
    margin-inline-start: 1.725em;
  }

  .checklist > li::before {
    content: none;
  }

  .checklist {
    gap: 0.6em;
    list-style: none;
    margin-block-end: 1em;
  }

  .steps + .guide-title {
    margin-block-start: 1.5em;
  }

  .step-title {
    color: var(--_text);
    font-weight: 600;
  }

  .link.step-title {
    font-weight: 600;
    text-decoration: none;
  }

  .link.step-title:hover {
    text-decoration: underline;
  }

  .path {
    margin-block-start: 0.15em;
  }

  .path b {
    color: var(--_text);
    font-weight: 400;
  }

  ::slotted([slot='footer']) {
    margin-block-start: 1em;
  }
`;

export const styles = [tokens, layout, controlStyles];
