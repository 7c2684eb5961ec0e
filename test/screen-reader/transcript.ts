/** What was done and what was said to it, to be read by people. */
export class Transcript {
  readonly #lines: string[] = [];

  constructor(...opening: readonly string[]) {
    this.#lines.push(...opening);
  }

  chapter(title: string) {
    this.#lines.push('', `## ${title}`);
  }

  add(deed: string, said: readonly string[]) {
    this.#lines.push('', `[${deed}]`, ...said.map((text) => `  ${text}`));
  }

  /**
   * Of what is typed, the echo is one line, and of what the field says meanwhile the last stays: how much of it there
   * is in between depends on how fast somebody types.
   */
  addTyping(deed: string, said: readonly string[]) {
    const echo = said.filter(isEcho);
    const last = said.filter((text) => !isEcho(text)).at(-1);
    const joined = echo.every(isDots) ? '•' : echo.join(' ');
    this.add(deed, [...(echo.length > 0 ? [joined] : []), ...(last === undefined ? [] : [last])]);
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

/** Orca says a typed character by itself, and a sign by its name. */
const isEcho = (text: string): boolean =>
  [...text].length === 1 || ['colon', 'slash', 'dot', 'dash'].includes(text) || isDots(text);

const isDots = (text: string): boolean => /^(?:[•●]+|\d+ (?:bullet|black circle) characters)$/.test(text);
