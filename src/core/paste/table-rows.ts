import { isBorder, isFence, rowAt, type Cell, type Delimiter, type Row } from './cells.js';
import { rangeOf } from './document.js';
import { keyOf } from './label-words.js';
import { labelKind } from './labels.js';
import type { Block, Candidate, Line } from './types.js';

const SOURCE = 'table';
const MAX_ROWS = 2000;

export interface Table {
  readonly candidates: readonly Candidate[];
  /** The index of the line after the table. */
  readonly end: number;
}

export const tableCandidate = (
  lines: readonly Line[],
  row: Row,
  label: string,
  cell: Cell | undefined,
  block: Block,
): Candidate => ({
  label,
  raw: cell === undefined ? '' : cell.isQuoted ? cell.text : cell.text.trim(),
  exact: cell?.isQuoted ?? false,
  source: SOURCE,
  range: rangeOf(lines[row.first]!, lines[row.last]),
  block,
});

/** Reads rows up to the first line of other text, skipping borders and blank lines. */
export function rowsFrom(
  lines: readonly Line[],
  start: number,
  delimiter: Delimiter,
): { readonly rows: readonly Row[]; readonly end: number } {
  const rows: Row[] = [];
  let end = start;
  let blanks = 0;
  for (let at = start; at < lines.length && rows.length < MAX_ROWS;) {
    const { text } = lines[at]!;
    if (text.trim() === '' && ++blanks < 3) at++;
    else if (isBorder(text) || isFence(text)) at++;
    else {
      const row = rowAt(lines, at, delimiter);
      if (row === null) break;
      rows.push(row);
      blanks = 0;
      at = row.last + 1;
      end = at;
    }
  }
  return { rows, end };
}

/** Whether a column names the service of its row. */
const isServiceColumn = (label: string): boolean =>
  /^(?:service|system|app|application|platform|site|store|shop|title|name|type|account|item|provider|vendor|environment|env|what|for|client|customer|url|host|website|loginuri|uri|category|folder|grouping|group|dienst|servicio|sistema)$/.test(
    keyOf(label),
  );

/** The block of a row. Its title consists of the cells that name its service. */
export function rowBlock(labels: readonly string[], values: readonly string[], parent: Block): Block {
  const owner = labels.flatMap((label, column) => (isServiceColumn(label) ? [values[column] ?? ''] : []));
  // A first column without a known label often names the service.
  if (labels[0] === '' || (labelKind(labels[0]!) === null && !isServiceColumn(labels[0]!)))
    owner.unshift(values[0] ?? '');
  return { kind: 'row', title: owner.join(' ').slice(0, 200), intro: '', parent };
}
