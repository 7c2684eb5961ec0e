/** The text that base64 holds, without the line end that `echo` adds; empty when it is none. */
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
