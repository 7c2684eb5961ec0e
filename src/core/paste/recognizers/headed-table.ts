import {
  quotesAround,
  quotesIn,
  UNCERTAIN,
  withoutQuotes,
  type Delimiter,
  type Quotes,
  type Row,
} from '../cells.js';
import { isKnownLabel, labelKind } from '../labels.js';
import { nestedCandidates } from '../nested.js';
import { rowBlock, rowsFrom, tableCandidate, type Table } from '../table-rows.js';
import type { Candidate, Line } from '../types.js';

const MAX_ROWS_READ = 50;
const MIVA = /miva|\.mvc/i;
const MAX_HEADER_LENGTH = 1000;

const isLabelLike = (text: string): boolean =>
  text.length < 60 && text.trim().split(/\s+/).length <= 6 && !/[:=]\s*\S|@|:\/\//.test(text);

/** Reads a table whose header row has two or more known labels. */
export function headedTable(lines: readonly Line[], header: Row, delimiter: Delimiter): Table | null {
  if (lines[header.first]!.text.length > MAX_HEADER_LENGTH) return null;
  const labels = header.cells.map(({ text }) => text.trim());
  const kinds = labels.map((label) => labelKind(label));
  const known = new Set(kinds.filter((kind) => kind !== null && kind !== 'generic-name')).size;
  if (known < 2 || !labels.some(isKnownLabel) || !labels.every(isLabelLike)) return null;
  // Two words with a comma are more often prose than a table.
  if (delimiter === ',' && lines[header.first]!.text.includes(', ') && known < 3) return null;
  const { rows, end } = rowsFrom(lines, header.last + 1, delimiter);
  if (isAmbiguous(lines, header, rows, known)) return null;
  const fitting =
    delimiter === 'spaces' ? alignedRows(lines, header, rows) : fittingRows(rows, labels.length, delimiter);
  const first = tableCandidate(lines, header, '', undefined, lines[header.first]!.block);
  const isHeaderOnly = fitting.length === 0;
  // In a long table, only the rows that mention Miva can matter.
  const quotes = quotesAround(header.cells);
  const read = [
    ...fitting.slice(0, MAX_ROWS_READ),
    ...fitting
      .slice(MAX_ROWS_READ)
      .filter((row) => MIVA.test(lines[row.first]!.text))
      .slice(0, MAX_ROWS_READ),
  ];
  return {
    candidates: [
      first,
      ...read.flatMap((row) => rowCandidates(lines, certainRow(lines, row, quotes), labels)),
    ],
    end: isHeaderOnly ? header.last + 1 : Math.max(end, header.last + 1),
  };
}

/** A row without the quotes of its format. `('bob', 'x'),` is program text, in which every value is uncertain. */
const certainRow = (lines: readonly Line[], row: Row, quotes: Quotes | null): Row =>
  /^\s*(?:values\s*)?\(|\)[;,]?\s*$/i.test(lines[row.first]!.text)
    ? { ...row, cells: row.cells.map(() => UNCERTAIN) }
    : withoutQuotes(row, quotes ?? quotesIn(row));

/** Whether the rows may instead be labels with values, or the header a list in a sentence. */
function isAmbiguous(lines: readonly Line[], header: Row, rows: readonly Row[], known: number): boolean {
  const first = rows[0];
  if (first === undefined) return false;
  if (known < 3 && first.cells.some(({ text }) => isKnownLabel(text.trim()))) return true;
  return lines[header.first]!.text.includes(', ') && first.first > header.last + 1;
}

/** Beside a row that is too long, a shorter one may be its end or a signature. */
function fittingRows(rows: readonly Row[], count: number, delimiter: Delimiter): readonly Row[] {
  const fitting = rows.filter((row) => fits(row, count, delimiter));
  return fitting.length === rows.length ? rows : fitting.filter(({ cells }) => cells.length >= count);
}

/** A row longer than its header contains a delimiter inside a value. */
const fits = ({ cells }: Row, count: number, delimiter: Delimiter): boolean =>
  cells.length <= count ||
  (delimiter !== ',' && delimiter !== ';' && cells.slice(count).every(({ text }) => text.trim() === ''));

/** Splits columns that are aligned with spaces where the columns of the header begin. */
function alignedRows(lines: readonly Line[], header: Row, rows: readonly Row[]): readonly Row[] {
  const { text } = lines[header.first]!;
  const starts = [...text.matchAll(/\S+(?: \S+)*/g)].map(({ index }) => index);
  return rows.flatMap((row) => {
    if (row.cells.length === header.cells.length) return [row];
    const line = lines[row.first]!.text;
    const isAligned = starts.every(
      (start, column) => column === 0 || start >= line.length || /\s/.test(line[start - 1] ?? ' '),
    );
    if (!isAligned) return [];
    return [
      {
        ...row,
        cells: starts.map((start, column) => ({
          text: line.slice(start, starts[column + 1]).trim(),
          isQuoted: false,
        })),
      },
    ];
  });
}

function rowCandidates(lines: readonly Line[], row: Row, labels: readonly string[]): readonly Candidate[] {
  const values = row.cells.map(({ text }) => text.trim());
  const block = rowBlock(labels, values, lines[row.first]!.block);
  return labels.flatMap((label, column) => {
    const whole = tableCandidate(lines, row, label, row.cells[column], block);
    // Password managers export their own fields as lines of one cell.
    return nestedCandidates(label, whole.raw, block)?.map((each) => ({ ...whole, ...each })) ?? [whole];
  });
}
