/** One warning to the host's developer. It names what was expected and never a value that may be secret. */
export function warn(element: Element, problem: string): void {
  console.warn(`<${element.localName}>: ${problem}`);
}
