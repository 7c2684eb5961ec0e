/**
 * A technical text inside right-to-left text, kept in its own order: without isolates the marks at its edges, as in
 * `https://` or `Store_Code=`, move to the other side. Source: https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const ltr = (text: string): string => `\u2066${text}\u2069`;
