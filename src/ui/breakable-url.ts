import { html, type TemplateResult } from 'lit';

/** Lets the URL in a text break after its slashes instead of within a word. Other text is returned unchanged. */
export const breakableUrl = (text: string): string | readonly (string | TemplateResult)[] =>
  text.includes('://')
    ? text.split(/(?<=[^/:]\/)(?=.)/).map((part, at) => (at === 0 ? part : html`<wbr />${part}`))
    : text;
