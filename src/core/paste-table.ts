import { fieldOf } from './paste-labels.js';
import type { Note } from './paste-note.js';

const DELIMITERS = ['\t', '|', ';', ','] as const;
const LONGEST_HEADER = 1000;

interface Cell {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Notes a header and the row below it; gives the number of lines that the table takes, 0 when there is none. */
export function readTable(lineAt: (offset: number) => string | undefined, note: Note): number {
  const header = lineAt(0)!;
  if (header.length > LONGEST_HEADER) return 0;
  for (const delimiter of DELIMITERS) {
    if (!header.includes(delimiter)) continue;
    const labels = cellsOf(header, delimiter).map(({ text }) => text);
    const fields = labels.map(fieldOf);
    const known = new Set(fields.filter(Boolean)).size;
    // Two words and a comma are prose more often than a table.
    if (known < (header.includes(', ') ? 3 : 2) || known * 2 < labels.length) continue;

    const rowAt = (offset: number): readonly Cell[] | null => {
      const cells = cellsOf(lineAt(offset) ?? '', delimiter);
      return cells.length === labels.length ? cells : null;
    };
    let end = 1;
    while (/^[\s|:+-]*$/.test(lineAt(end) ?? '.')) end++;
    const row = rowAt(end);
    // Two labels and below them one more: each line is a label and its value.
    const isLabel = ({ text }: Cell, column: number): boolean =>
      ![null, fields[column]].includes(fieldOf(text));
    if (!row || (known === 2 && row.some(isLabel))) continue;
    row.forEach(({ text, isQuoted }, column) => note(fields[column]!, labels[column]!, text, isQuoted));
    // One connection is set up at a time: the first.
    while (rowAt(end)) end++;
    return end;
  }
  return 0;
}

/** The cells of a row; only commas and semicolons come with quotes, a screen or a spreadsheet has none. */
export function cellsOf(line: string, delimiter: string): Cell[] {
  const cut = (text: string): Cell[] =>
    text.split(delimiter).map((cell) => ({ text: cell.replaceAll('\0', '|'), isQuoted: false }));
  if (delimiter === '\t') return cut(line);
  if (delimiter === '|') return cut(line.replaceAll('\\|', '\0'));
  const cell = new RegExp(
    `${delimiter}(?:\\s*"((?:[^"]|"")*)"\\s*(?=${delimiter}|$)|([^${delimiter}]*))`,
    'g',
  );
  return [...(delimiter + line).matchAll(cell)].map(([, quoted, plain]) => ({
    text: quoted?.replaceAll('""', '"') ?? plain!,
    isQuoted: quoted !== undefined,
  }));
}
