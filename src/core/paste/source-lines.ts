import type { SourceLine } from './types.js';

export const indentOf = (text: string): number => text.search(/\S/);

/** How many lines below a line may still belong to it. */
const LINES_BELOW = 3;

/** The text of the next line that is not blank, or an empty string if it is too far below. */
export function textBelow(lines: readonly SourceLine[], at: number): string {
  for (let below = at + 1; below < lines.length && below <= at + LINES_BELOW; below++) {
    const { text } = lines[below]!;
    if (text.trim() !== '') return text;
  }
  return '';
}
