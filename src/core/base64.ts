/** Decodes base64 and removes the line break that `echo` adds; empty if the text is not base64. */
export function decodedBase64(text: string): string {
  const compact = text.trim();
  if (compact.length > 20_000 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return '';
  try {
    const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r?\n$/, '');
  } catch {
    return '';
  }
}
