/** Copies a text, and says whether it could: not in every frame, and not on http. The clipboard is never read. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
