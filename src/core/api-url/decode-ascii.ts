/**
 * A text with the percent escapes of ASCII undone, which is all that a host and the way to Miva's file need. A link
 * that was cut off in the middle of an escape, or escaped in an older encoding, can be read all the same.
 */
export const decodeAscii = (text: string): string =>
  text.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
