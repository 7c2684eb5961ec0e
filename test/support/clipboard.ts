import { executeServerCommand } from '@web/test-runner-commands';

/** Replaces the browser's clipboard, which a test must not depend on. */
export function replaceClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

/** Installs a clipboard that accepts everything and returns the list of copied texts. */
export function openClipboard(): string[] {
  const copied: string[] = [];
  replaceClipboard({ writeText: (text: string) => Promise.resolve(void copied.push(text)) });
  return copied;
}

export const CLOSED_CLIPBOARDS: readonly (readonly [string, unknown])[] = [
  ['refuses, as in a frame', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  ['is missing, as on http', undefined],
];

export function restoreClipboard(): void {
  Reflect.deleteProperty(navigator, 'clipboard');
  getSelection()?.removeAllRanges();
}

/** Copies a text to the browser's clipboard with the keyboard. */
export async function copyWithKeys(text: string): Promise<void> {
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.focus();
  source.select();
  await executeServerCommand('press', { key: 'Control+c' });
  source.remove();
}
