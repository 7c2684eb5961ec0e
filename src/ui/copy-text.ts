/** Copies a text, and returns whether that worked: some iframes and http pages forbid it. The clipboard is never read. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
