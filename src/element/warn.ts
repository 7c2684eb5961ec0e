import { tryOrUndefined } from '../core/util.js';

/** Characters: what a host gets wrong a thousand times over is told by its beginning. */
const LONGEST = 1000;
const given = new WeakMap<Element, Set<string>>();

/**
 * A warning to the host's developer, each once an element: a page that draws itself often makes the same mistake
 * often. It names what was expected and never a value, which may be secret.
 */
export function warn(element: Element, what: string): void {
  const problem = what.slice(0, LONGEST);
  const before = given.get(element) ?? new Set();
  if (before.has(problem)) return;
  given.set(element, before.add(problem));
  console.warn(`<${element.localName}>: ${problem}`);
}

/** An error of the host, for its developer. A page may have replaced the console by something that throws. */
export function reportError(element: Element, what: string): void {
  tryOrUndefined(() => console.error(`<${element.localName}>: ${what}`));
}
