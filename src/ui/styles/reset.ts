import { css } from 'lit';

/**
 * Keeps the page's text style out of the form. `all` covers every property except `direction`, `unicode-bidi` and custom
 * properties. The form takes over the font, the color scheme, and whether it can be seen and used.
 */
export const reset = css`
  .root {
    all: initial;
    display: block;
    font-family: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    /* The language of the root's lang attribute, which line breaking and the choice of a font depend on. */
    -webkit-locale: revert-layer;
    /* The initial value follows the parent, although the property is not inherited. */
    -webkit-user-select: text;
    user-select: text;
    /* The initial value lets iOS enlarge some texts in landscape. */
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
`;
