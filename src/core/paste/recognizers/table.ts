import { isFence, isRule, rowAt, type Cell, type Delimiter, type Row } from '../cells.js';
import { rangeOf } from '../document.js';
import { keyOf } from '../label-words.js';
import { isKnownLabel, labelKind, versionOfTitle } from '../labels.js';
import type { Block, Candidate, Document, Line } from '../types.js';

const SOURCE = 'table';
const MAX_ROWS = 2000;
const ROWS_READ = 50;
const MIVA = /miva|\.mvc/i;
const MAX_HEADER_LENGTH = 1000;
const DELIMITERS: readonly Delimiter[] = ['\t', '|', ';', ',', 'spaces'];

interface Table {
  readonly candidates: readonly Candidate[];
  /** The line behind the table. */
  readonly end: number;
}

/** Tables: a header above its rows, a column of labels, or pairs of label and value in a row. */
export function table({ lines }: Document): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!mayBeRow(lines[at]!.text)) continue;
    for (const delimiter of DELIMITERS) {
      const row = rowAt(lines, at, delimiter);
      const found =
        row === null
          ? null
          : (pairColumns(lines, row, delimiter) ??
            labelColumn(lines, row, delimiter) ??
            headedTable(lines, row, delimiter));
      if (found === null) continue;
      candidates.push(...found.candidates);
      at = found.end - 1;
      break;
    }
  }
  return candidates;
}

const mayBeRow = (text: string): boolean =>
  text.length > 2 && text.length < 4000 && /[\t|;,│┃║]|!!|\S {2,}\S/.test(text);

const candidate = (
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

/** The rows from a line on: rules and blank lines are skipped, other text ends them. */
function rowsFrom(
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
    else if (isRule(text) || isFence(text)) at++;
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

/** Shown where nobody can tell where a cell ends. */
const UNCERTAIN: Cell = { text: '…', isQuoted: false };

const isLabelLike = (text: string): boolean =>
  text.length < 60 && text.trim().split(/\s+/).length <= 6 && !/[:=]\s*\S|@|:\/\//.test(text);

/** Two or more known labels in one row, and below it their values. */
function headedTable(lines: readonly Line[], header: Row, delimiter: Delimiter): Table | null {
  if (lines[header.first]!.text.length > MAX_HEADER_LENGTH) return null;
  const labels = header.cells.map(({ text }) => text.trim());
  if (!labels.every(isLabelLike)) return null;
  const kinds = labels.map((label) => labelKind(label));
  const known = new Set(kinds.filter((kind) => kind !== null && kind !== 'bare-name')).size;
  const sure = labels.filter(isKnownLabel).length;
  // Two words and a comma are prose more often than a table.
  const isProse = delimiter === ',' && lines[header.first]!.text.includes(', ') && known < 3;
  if (known < 2 || sure < 1 || isProse) return null;
  const { rows, end } = rowsFrom(lines, header.last + 1, delimiter);
  if (isAmbiguous(lines, header, rows, known)) return null;
  const fitting =
    delimiter === 'spaces'
      ? alignedRows(lines, header, rows)
      : rows.filter((row) => fits(row, labels.length, delimiter));
  const first = candidate(lines, header, '', undefined, lines[header.first]!.block);
  const isHeaderOnly = fitting.length === 0;
  // Of many rows only those of Miva can be meant.
  const read = [
    ...fitting.slice(0, ROWS_READ),
    ...fitting
      .slice(ROWS_READ)
      .filter((row) => MIVA.test(lines[row.first]!.text))
      .slice(0, ROWS_READ),
  ];
  return {
    candidates: [first, ...read.flatMap((row) => rowCandidates(lines, row, labels))],
    end: isHeaderOnly ? header.last + 1 : Math.max(end, header.last + 1),
  };
}

/** Each line may be a label and its value, or a list in a sentence. */
function isAmbiguous(lines: readonly Line[], header: Row, rows: readonly Row[], known: number): boolean {
  const first = rows[0];
  if (first === undefined) return false;
  if (known < 3 && first.cells.some(({ text }) => isKnownLabel(text.trim()))) return true;
  return lines[header.first]!.text.includes(', ') && first.first > header.last + 1;
}

/** A row that is longer than its header has a cell that nothing parts rightly. */
const fits = ({ cells }: Row, count: number, delimiter: Delimiter): boolean =>
  cells.length <= count ||
  (delimiter !== ',' && delimiter !== ';' && cells.slice(count).every(({ text }) => text.trim() === ''));

/** Columns made with spaces are separated where those of the header begin. */
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

/** Columns that say whose row it is. */
const isOwner = (label: string): boolean =>
  /^(?:service|system|app|application|platform|site|store|shop|title|name|type|account|item|provider|vendor|environment|env|what|for|client|customer|url|host|website|loginuri|uri|category|folder|grouping|group|dienst|servicio|sistema)$/.test(
    keyOf(label),
  );

function rowCandidates(lines: readonly Line[], row: Row, labels: readonly string[]): readonly Candidate[] {
  const owner = labels.flatMap((label, column) =>
    isOwner(label) ? [row.cells[column]?.text.trim() ?? ''] : [],
  );
  // A first column without a label often says it, too.
  if (labels[0] === '' || labelKind(labels[0]!) === null) owner.unshift(row.cells[0]?.text.trim() ?? '');
  const block: Block = {
    kind: 'row',
    title: owner.join(' ').slice(0, 200),
    intro: '',
    parent: lines[row.first]!.block,
  };
  return labels.map((label, column) => candidate(lines, row, label, row.cells[column], block));
}

const DESCRIPTION =
  /^(?:what|where|description|example|note|notes|how|comment|comments|help|meaning|hint|required|status|beschreibung|beispiel|descripcion|ejemplo|description|exemple|説明)/;
const VALUE =
  /^(?:value|values|wert|valor|valeur|answer|antwort|respuesta|actual|current|setting|production|prod|live|credentials|値|القيمة|data|content|entry|details)/;

/** How far ahead is looked for a second label. */
const AHEAD = 12;

/** A column of labels with their values beside it, maybe with the client in front or remarks behind. */
function labelColumn(lines: readonly Line[], first: Row, delimiter: Delimiter): Table | null {
  const column = columnOfLabels(lines, first, delimiter);
  if (column === null) return null;
  const { rows: below, end } = rowsFrom(lines, first.last + 1, delimiter);
  const rows = [first, ...below];
  const value = valueColumn(rows, column);
  if (value === null || rows.some(namesSeveralFields)) return null;
  const isRagged =
    new Set(rows.map(({ cells }) => cells.length)).size > 1 ||
    (rows.length < 3 && first.cells.length > column + 2 && column === 0);
  const takesRest = delimiter === 'spaces' || ((delimiter === ',' || delimiter === ';') && isRagged);
  const blocks = new Map<string, Block>();
  const made = rows.flatMap((row) => {
    const label = row.cells[column]?.text.trim() ?? '';
    if (label === '' || isSameHeader(row, column)) return [];
    if (takesRest) return [restOfRow(lines, row, label, column, delimiter)];
    // A bar that nothing escapes may be a value's own.
    const isCut = delimiter === '|' && row.cells.length > first.cells.length;
    const beside = row.cells.slice(value).find(({ text }) => text.trim() !== '');
    const cell = isCut ? UNCERTAIN : delimiter === '\t' && value === column + 1 ? beside : row.cells[value];
    return [candidate(lines, row, label, cell, blockOf(lines, row, column, blocks))];
  });
  return { candidates: made, end };
}

/** The column that has the labels, looked for in a few rows: the rest is read only when there is one. */
function columnOfLabels(lines: readonly Line[], first: Row, delimiter: Delimiter): number | null {
  const { text } = lines[first.first]!;
  const hasHeader = [0, 1, 2].some((at) => isSameHeader(first, at));
  const mayStart =
    hasHeader ||
    [0, 1, 2].some(
      (at) =>
        isKnownLabel(first.cells[at]?.text.trim() ?? '') ||
        labelKind(first.cells[at]?.text.trim() ?? '') !== null,
    );
  if (!mayStart || (delimiter === 'spaces' && (first.cells.length > 3 || /\S\s*[:=|]\s|\s[:=|]/.test(text))))
    return null;
  if (delimiter === '|' && !hasHeader && !/^\s*[|│┃║]/.test(text)) return null;
  const rows = [first, ...rowsFrom(lines.slice(first.last + 1, first.last + 1 + AHEAD), 0, delimiter).rows];
  const least = delimiter === '|' && rows.length === 1 ? 1 : 2;
  return [0, 1, 2].find((at) => labelsIn(rows, at) >= least) ?? null;
}

/** A user may be called `api-user`, which is also a label, of the same field. */
const namesSeveralFields = ({ cells }: Row): boolean =>
  new Set(cells.flatMap(({ text }) => (isKnownLabel(text.trim()) ? [labelKind(text.trim())] : [])))
    .size > 1;

const labelsIn = (rows: readonly Row[], column: number): number =>
  new Set(
    rows
      .map(({ cells }) => labelKind(cells[column]?.text.trim() ?? ''))
      .filter((kind) => kind !== null && kind !== 'bare-name'),
  ).size;

const isSameHeader = ({ cells }: Row, column: number): boolean =>
  /^(?:field|setting|key|label|property|parameter|feld|campo|champ|項目|variable|item)$/.test(
    keyOf(cells[column]?.text ?? ''),
  );

/** Rows of different lengths have no columns: what parts them may be the values' own. */
function restOfRow(
  lines: readonly Line[],
  row: Row,
  label: string,
  column: number,
  delimiter: Delimiter,
): Candidate {
  const { block, text } = lines[row.first]!;
  const rest = row.cells.slice(column + 1);
  if (delimiter === 'spaces')
    return candidate(
      lines,
      row,
      label,
      { text: text.slice(text.indexOf(label) + label.length), isQuoted: false },
      block,
    );
  return candidate(lines, row, label, rest.length === 1 ? rest[0]! : UNCERTAIN, block);
}

/** What stands before the label says whose row it is. */
function blockOf(lines: readonly Line[], row: Row, column: number, blocks: Map<string, Block>): Block {
  const parent = lines[row.first]!.block;
  const title = row.cells
    .slice(0, column)
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
  if (title === '') return parent;
  const known = blocks.get(title) ?? { kind: 'section', title, intro: '', parent };
  blocks.set(title, known);
  return known;
}

/** The column of the values: the one that the header calls so, else the next; null when they are only described. */
function valueColumn(rows: readonly Row[], column: number): number | null {
  const header = rows[0]!.cells.map(({ text }) => keyOf(text));
  const hasHeader = labelKind(rows[0]!.cells[column]?.text ?? '') === null;
  if (!hasHeader) return column + 1;
  if (column > 0 && VALUE.test(header[column - 1] ?? '')) return column - 1;
  const live = header.findIndex(
    (label, at) => at > column && VALUE.test(label) && versionOfTitle(rows[0]!.cells[at]!.text) === 'current',
  );
  if (live > 0) return live;
  return DESCRIPTION.test(header[column + 1] ?? '') ? null : column + 1;
}

/** `Username | bob | Store Code | SD`: labels in every second cell, in two rows or more. */
function pairColumns(lines: readonly Line[], first: Row, delimiter: Delimiter): Table | null {
  if (first.cells.length < 4 || !isPairs(first)) return null;
  const { rows, end } = rowsFrom(lines, first.last + 1, delimiter);
  const pairs = [first, ...rows];
  if (rows.length === 0 || !pairs.every(isPairs)) return null;
  const made = pairs.flatMap((row) =>
    row.cells.flatMap(({ text }, at) =>
      at % 2 === 0 ? [candidate(lines, row, text.trim(), row.cells[at + 1], lines[row.first]!.block)] : [],
    ),
  );
  return { candidates: made, end };
}

const isPairs = ({ cells }: Row): boolean =>
  cells.every(({ text }, at) =>
    at % 2 === 0
      ? isKnownLabel(text.trim()) || text.trim() === ''
      : !isKnownLabel(text.trim()) ||
        labelKind(text.trim()) === labelKind(cells[at - 1]!.text.trim()),
  );
