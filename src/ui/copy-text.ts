/**
 * Copies a text; where the page may not use the clipboard (in a frame, on http), selects it where it stands.
 * Says which of the two was done. The clipboard is never read.
 */
export async function copyText(text: string, shown: Element | null): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (shown !== null) getSelection()?.selectAllChildren(shown);
    return 'selected';
  }
}
