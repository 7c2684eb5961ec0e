/** Lists each action with the announcements after it, as readable text. */
export class Transcript {
  readonly #lines: string[] = [];

  constructor(...opening: readonly string[]) {
    this.#lines.push(...opening);
  }

  chapter(title: string) {
    this.#lines.push('', `## ${title}`);
  }

  add(action: string, said: readonly string[]) {
    this.#lines.push('', `[${action}]`, ...said.map((text) => `  ${text}`));
  }

  /**
   * Joins the echo of typed characters into one line, and keeps only the last of the other utterances, since their number
   * depends on the typing speed.
   */
  addTyping(action: string, said: readonly string[]) {
    const echo = said.filter(isEcho);
    const last = said.filter((text) => !isEcho(text)).at(-1);
    const joined = echo.every(isDots) ? '•' : echo.join(' ');
    this.add(action, [...(echo.length > 0 ? [joined] : []), ...(last === undefined ? [] : [last])]);
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

/** Orca echoes a character as itself, and punctuation by its name. */
const isEcho = (text: string): boolean =>
  [...text].length === 1 || ['colon', 'slash', 'dot', 'dash'].includes(text) || isDots(text);

const isDots = (text: string): boolean => /^(?:[•●]+|\d+ (?:bullet|black circle) characters)$/.test(text);
