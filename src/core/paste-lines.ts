import { fieldBelow } from './paste-labels.js';
import { piecesOf, readLine, type Line } from './paste-line.js';
import type { Found, Note } from './paste-note.js';
import { styleOf, unquoted } from './paste-quotes.js';
import { cellsOf, readTable } from './paste-table.js';

const GAP = /^\s*(?:`{3}.*|-{3,})?\s*$/;

/** Notes what stands in labelled lines, in values on the line after their label, and in tables. */
export function readLines(texts: readonly string[], found: Found, note: Note): void {
  const lines = texts.map(readLine);
  const after = (at: number): number => {
    do at++;
    while (at < texts.length && isGap(at));
    return at;
  };
  const isGap = (at: number): boolean => GAP.test(below(texts[at]!, lines[at]!.reply));
  const isBare = (line: Line | undefined): line is Line => Boolean(line?.field && !line.value.trim());

  const labelled = lines.filter(({ field, value }) => field && value.trim());
  const rows = labelled.filter(isRow);
  ...
}
