import { fieldOf } from './paste-labels.js';
import type { Note } from './paste-note.js';

const LONGEST_HEADER = 1000;

export interface Cell {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Notes a header and the row below it; gives the number of lines that the table takes, 0 when there is none. */
export function readTable(lineAt: (offset: number) => string, note: Note): number {
  const header = lineAt(0);
  for (const delimiter of header.length > LONGEST_HEADER ? '' : '\t|;,') {
    if (!header.includes(delimiter)) continue;
    const labels = cellsOf(header, delimiter).map(({ text }) => text);
    const fields = labels.map(fieldOf);
    const known = new Set(fields.filter(Boolean)).size;
    // Two words and a comma are prose more often than a table.
    if (known < (header.includes(', ') ? 3 : 2)) continue;

    const rowAt = (offset: number): readonly Cell[] => {
      const cells = cellsOf(lineAt(offset), delimiter);
      return cells.length === labels.length ? cells : [];
    };
    let end = 1;
    while (/^[\s|:+-]+$/.test(lineAt(end))) end++;
    const row = rowAt(end);
    // Two labels and below them one more: each line is a label and its value.
    if (known < 3 && row.some(({ text }, at) => ![null, fields[at]].includes(fieldOf(text)))) continue;
    row.forEach(({ text, isQuoted }, at) => note(fields[at]!, labels[at]!, text, isQuoted));
    // One connection is set up at a time: the first.
    while (rowAt(end).length) end++;
    if (row.length) return end;
  }
  return 0;
}

/** The cells of a row; only commas and semicolons come with quotes, a screen or a spreadsheet has none. */
export function cellsOf(line: string, delimiter: string): Cell[] {
  const quoted = /[,;]/.test(delimiter) ? `\\s*"((?:[^"]|"")*)"\\s*(?![^${delimiter}])|` : '()(?!)|';
  const cell = new RegExp(
    `[${delimiter}](?:${quoted}((?:${delimiter === '|' ? '\\\\\\||' : ''}[^${delimiter}])*))`,
    'g',
  );
  return [...(delimiter + line).matchAll(cell)].map(([, inner, plain]) => ({
    text: inner?.replaceAll('""', '"') ?? (delimiter === '|' ? plain!.replaceAll('\\|', '|') : plain!),
    isQuoted: inner !== undefined,
  }));
}
