import { charactersOf } from '../core/util.js';

/** Autofill of a browser dispatches `keydown` as a plain event, without a key. */
type KeyEvent = Partial<KeyboardEvent>;

/** Whether a key types one character. Shift is allowed, because it takes part in typing. */
export const isTypingKey = ({ key = '', ctrlKey, altKey, metaKey }: KeyEvent): boolean =>
  charactersOf(key).length === 1 && !ctrlKey && !altKey && !metaKey;

/** Whether keys are the shortcut for undo. On a keyboard without Latin letters, the position of the key counts. */
export function isUndoShortcut({ key = '', code, ctrlKey, altKey, metaKey, shiftKey }: KeyEvent): boolean {
  const isZ = key.toLowerCase() === 'z' || (code === 'KeyZ' && !isAscii(key));
  return isZ && ctrlKey !== metaKey && !altKey && !shiftKey;
}

const isAscii = (text: string): boolean => text.charCodeAt(0) < 128;

/** Whether text can be typed into an element. `instanceof` would miss a form that was moved to another document. */
export const isTextInput = (target: EventTarget | null): target is HTMLInputElement =>
  ['text', 'password', 'textarea'].includes((target as Partial<HTMLInputElement> | null)?.type ?? '');
