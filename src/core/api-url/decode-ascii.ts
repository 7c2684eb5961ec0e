/**
 * Decodes the percent escapes of ASCII characters, which are all that a host and Miva's paths need. Unlike
 * `decodeURIComponent`, it accepts a link that was truncated inside an escape or escaped in another encoding.
 */
export const decodeAscii = (text: string): string =>
  text.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
