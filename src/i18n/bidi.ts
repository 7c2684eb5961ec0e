/**
 * Isolates a left-to-right technical text inside right-to-left text. Without isolates, the punctuation at its ends, as
 * in `https://` or `Store_Code=`, would move to the other side. Source: https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const ltr = (text: string): string => `\u2066${text}\u2069`;

/** Isolates a text of unknown language, such as one from the host. Its first strong character sets its direction. */
export const isolated = ({ direction }: { readonly direction: string }, text: string): string =>
  direction === 'rtl' ? `\u2068${text}\u2069` : text;
