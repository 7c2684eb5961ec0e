const HUNK = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/m;
const CHANGED = /^([+-])\s{0,20}(["']?[\w.-]{2,60}["']?\s?[:=])/;

/** The new lines of a diff; any other text is returned unchanged. */
export function newLinesOfDiff(text: string): string {
  const lines = text.split('\n');
  if (!HUNK.test(text) && !hasChangedLine(lines)) return text;
  return lines
    .filter((line) => !/^-(?!-{2})/.test(line))
    .map((line) => line.replace(/^\+(?!\+{2})/, ''))
    .join('\n');
}

/** Whether a name is both removed and added: `-TOKEN=x`, `+TOKEN=y`. */
function hasChangedLine(lines: readonly string[]): boolean {
  const removed = new Set<string>();
  const added = new Set<string>();
  for (const line of lines) {
    const [, sign, name] = CHANGED.exec(line) ?? [];
    if (name !== undefined) (sign === '-' ? removed : added).add(name);
  }
  return [...removed].some((name) => added.has(name));
}
