/**
 * Whether a text contains a letter or a digit of any script. ASCII is tested first, because browsers take milliseconds
 * to compile the Unicode properties.
 */
export const hasLetterOrDigit = (text: string): boolean =>
  /[A-Za-z\d]/.test(text) || /[\p{L}\p{N}]/u.test(text);
