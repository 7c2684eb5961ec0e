/**
 * A technical text inside right-to-left text, kept in its own order: without isolates the marks at its edges, as in
 * `https://` or `Store_Code=`, move to the other side. Source: https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const ltr = (text: string): string => `\u2066${text}\u2069`;

/** A text of a language nobody knows, such as a host's own: it takes its direction from its first letter. */
export const isolated = ({ direction }: { readonly direction: string }, text: string): string =>
  direction === 'rtl' ? `\u2068${text}\u2069` : text;
