import { tryOrUndefined } from '../core/util.js';

/** In characters, because a host's value may contain thousands of unknown keys. */
const MAX_LENGTH = 1000;
const shownWarnings = new WeakMap<Element, Set<string>>();

/**
 * Warns the host's developer, once per element and message, because a page that renders often repeats its mistakes.
 * A warning states what was expected and never the value, which may be secret. A page may have replaced the console
 * with one that throws.
 */
export function warn(element: Element, text: string): void {
  const message = text.slice(0, MAX_LENGTH);
  const shown = shownWarnings.get(element) ?? new Set();
  if (shown.has(message)) return;
  shownWarnings.set(element, shown.add(message));
  tryOrUndefined(() => console.warn(`<${element.localName}>: ${message}`));
}

/** Logs an error in the host's code. */
export function reportError(element: Element, message: string): void {
  tryOrUndefined(() => console.error(`<${element.localName}>: ${message}`));
}
