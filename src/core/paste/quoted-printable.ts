const EVIDENCE = /=3D|=(?:20|09)(?=\n|$)|=C[23]=[89AB][\dA-F]|=E2=80=/;
/** The header of a mail, or of a part of one, that names the encoding. */
const DECLARATION = /^Content-Transfer-Encoding:[ \t]*quoted-printable[ \t]*$/im;
/** Headers of the parts of a mail, which are not encoded. */
const PART_HEADERS = /^(?:Content-[\w-]+:.*(?:\n[ \t]+\S.*)*|--\S+)$/gim;
/** An `=` that quoted-printable would have written as `=3D`. */
const PLAIN_EQUALS = /=(?![\dA-Fa-f]{2}|[ \t]*(?:\n|$))/;
const SOFT_LINE_END = /=[ \t]{0,3}\n/g;
const BYTES = /(?:=[\dA-Fa-f]{2})+/g;

/** Decodes the source of an e-mail. Text that is not quoted-printable is returned unchanged. */
export function decodeQuotedPrintable(text: string): string {
  const declared = DECLARATION.exec(text)?.index;
  if (declared !== undefined) {
    const body = text.slice(declared);
    return PLAIN_EQUALS.test(body.replace(PART_HEADERS, '')) ? text : text.slice(0, declared) + decoded(body);
  }
  return !EVIDENCE.test(text) || PLAIN_EQUALS.test(text) || !isCertain(text) ? text : decoded(text);
}

const decoded = (text: string): string =>
  text.replace(SOFT_LINE_END, '').replace(BYTES, (bytes) => decodedBytes(bytes));

/** A single `=3D` may belong to a password, unless it is at the end of a line or behind base64. */
function isCertain(text: string): boolean {
  const escapes = text.match(/=[\dA-Fa-f]{2}/g) ?? [];
  return escapes.length > 1 || /=\n|=20(?:\n|$)|[\w+/]{16}=3D(?:\n|$)/.test(text);
}

function decodedBytes(bytes: string): string {
  try {
    return decodeURIComponent(bytes.replaceAll('=', '%'));
  } catch {
    // Not UTF-8: one byte is one character, as in the older encodings of Western mail.
    return bytes.replace(/=(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
}
