import { isHexToken } from '../../validation/patterns.js';
import { quotesAround, UNCERTAIN, withoutQuotes, type Delimiter, type Row } from '../cells.js';
import { keyOf } from '../label-words.js';
import { isKnownLabel, labelKind } from '../labels.js';
import { rowsFrom, tableCandidate, type Table } from '../table-rows.js';
import type { Block, Candidate, Line } from '../types.js';
import { columnsOfVersions, headerRow, valueColumn } from './value-columns.js';

/** The label of a row that names the system of the rows below. */
const SYSTEM_LABEL =
  /^\W*(?:system|application|app|service|platform|tool|software|dienst|servicio|sistema)\W*$/i;

/** The number of rows in which a second label must appear. */
const AHEAD = 12;

/** Reads a column of labels with the values beside it. */
export function labelColumn(lines: readonly Line[], first: Row, delimiter: Delimiter): Table | null {
  const column = columnOfLabels(lines, first, delimiter);
  if (column === null) return null;
  const { rows: below, end } = rowsFrom(lines, first.last + 1, delimiter);
  const all = [first, ...below];
  const quotes = quotesAround(all.flatMap(({ cells }) => cells.slice(column + 1)));
  const rows = all.map((row) => withoutQuotes(row, quotes, column + 1));
  if (rows.some(namesSeveralFields)) return null;
  const header = headerRow(lines, first, column, delimiter);
  const value = valueColumn(header, column);
  if (value === null) return { candidates: rows.map((row) => withoutValue(lines, row)), end };
  const versions = header === null ? [] : columnsOfVersions(header, column);
  if (versions.length > 0)
    return { candidates: valuesOfVersions(lines, rows, header!, column, versions, delimiter), end };
  if (rows.some((row) => hasSeveralValues(row, column)))
    return { candidates: rows.map((row) => withoutValue(lines, row)), end };
  const isRagged =
    new Set(rows.map(({ cells }) => cells.length)).size > 1 ||
    (rows.length < 3 && first.cells.length > column + 2 && column === 0);
  const takesRest = delimiter === 'spaces' || ((delimiter === ',' || delimiter === ';') && isRagged);
  const blocks = new Map<string, Block>();
  let title = '';
  let system: Block | null = null;
  const candidates = rows.flatMap((row) => {
    const label = row.cells[column]?.text.trim() ?? '';
    if (label === '' || isLabelHeader(row, column)) return [];
    if (takesRest) return [restOfRow(lines, row, label, column, delimiter)];
    // A pipe that is not escaped may belong to the value.
    const isCut = delimiter === '|' && row.cells.length > first.cells.length;
    const beside = row.cells.slice(value).find(({ text }) => text.trim() !== '');
    const cell = isCut ? UNCERTAIN : delimiter === '\t' && value === column + 1 ? beside : row.cells[value];
    // Merged cells are empty from the second row on.
    title = titleOf(row, column) || title;
    const block = blockOf(lines[row.first]!.block, title, blocks);
    if (SYSTEM_LABEL.test(label) && cell !== undefined)
      system = { kind: 'section', title: cell.text.trim().slice(0, 100), intro: '', parent: block };
    return [tableCandidate(lines, row, label, cell, system ?? block)];
  });
  return { candidates, end };
}

/** Whether a row has values of several stores beside its label: two tokens, keys or addresses. */
const hasSeveralValues = ({ cells }: Row, column: number): boolean =>
  new Set(cells.slice(column + 1).flatMap(({ text }) => (isCertainValue(text.trim()) ? [text.trim()] : [])))
    .size > 1;

const isCertainValue = (text: string): boolean =>
  isHexToken(text) || /^https?:\/\/\S+\.mvc$/i.test(text) || /^[A-Za-z\d+/]{42,}={1,2}$/.test(text);

/** An empty candidate, so that no recognizer reads the description in a row as a value. */
const withoutValue = (lines: readonly Line[], row: Row): Candidate =>
  tableCandidate(lines, row, '', undefined, lines[row.first]!.block);

/** Each column of values is a block with the title of the column, like the row of a table. */
function valuesOfVersions(
  lines: readonly Line[],
  rows: readonly Row[],
  header: Row,
  column: number,
  columns: readonly number[],
  delimiter: Delimiter,
): readonly Candidate[] {
  const parent = lines[header.first]!.block;
  const ofHeader = tableCandidate(lines, header, '', undefined, parent);
  const values = columns.flatMap((at) => {
    const title = header.cells[at]!.text.trim().slice(0, 200);
    const block: Block = { kind: 'row', title, intro: '', parent };
    return rows.flatMap((row) => {
      const label = row.cells[column]?.text.trim() ?? '';
      // A cell too many means that a delimiter belongs to a value; between spaces, an empty cell is lost.
      const isUncertain =
        row.cells.length > header.cells.length ||
        (delimiter === 'spaces' && row.cells.length < header.cells.length);
      const cell = isUncertain ? UNCERTAIN : row.cells[at];
      return label === '' || row === header ? [] : [tableCandidate(lines, row, label, cell, block)];
    });
  });
  return [ofHeader, ...values];
}

/** Finds the column of labels in the first few rows, before all rows are read. */
function columnOfLabels(lines: readonly Line[], first: Row, delimiter: Delimiter): number | null {
  const { text } = lines[first.first]!;
  const hasHeader = [0, 1, 2].some((at) => isLabelHeader(first, at));
  const mayStart =
    hasHeader || [0, 1, 2].some((at) => labelKind(first.cells[at]?.text.trim() ?? '') !== null);
  if (!mayStart || (delimiter === 'spaces' && (first.cells.length > 3 || /\S\s*[:=|]\s|\s[:=|]/.test(text))))
    return null;
  if (delimiter === '|' && !hasHeader && !/^\s*[|│┃║]/.test(text)) return null;
  const rows = [first, ...rowsFrom(lines.slice(first.last + 1, first.last + 1 + AHEAD), 0, delimiter).rows];
  const least = delimiter === '|' && rows.length === 1 ? 1 : 2;
  return [0, 1, 2].find((at) => labelsIn(rows, at) >= least) ?? null;
}

/** Whether a row has labels of several fields. The username `api-user` is also a label, but of the same field. */
const namesSeveralFields = ({ cells }: Row): boolean =>
  new Set(cells.flatMap(({ text }) => (isKnownLabel(text.trim()) ? [labelKind(text.trim())] : []))).size > 1;

const labelsIn = (rows: readonly Row[], column: number): number =>
  new Set(
    rows
      .map(({ cells }) => labelKind(cells[column]?.text.trim() ?? ''))
      .filter((kind) => kind !== null && kind !== 'generic-name'),
  ).size;

const LABEL_HEADER = /^(?:field|setting|key|label|property|parameter|feld|campo|champ|項目|variable|item)$/;
const MAX_HEADER_LENGTH = 40;

/** Whether a cell is the title of a column of labels. */
const isLabelHeader = ({ cells }: Row, column: number): boolean => {
  const text = cells[column]?.text ?? '';
  return text.length <= MAX_HEADER_LENGTH && LABEL_HEADER.test(keyOf(text));
};

/** In rows of different lengths, a delimiter may belong to the value. */
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
    return tableCandidate(
      lines,
      row,
      label,
      rest.length > 1 ? UNCERTAIN : { text: text.slice(text.indexOf(label) + label.length), isQuoted: false },
      block,
    );
  return tableCandidate(lines, row, label, rest.length === 1 ? rest[0]! : UNCERTAIN, block);
}

/** The cells before the label, which name the service or the store of the row. */
const titleOf = ({ cells }: Row, column: number): string =>
  cells
    .slice(0, column)
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();

function blockOf(parent: Block, title: string, blocks: Map<string, Block>): Block {
  if (title === '') return parent;
  const known = blocks.get(title) ?? { kind: 'section', title, intro: '', parent };
  blocks.set(title, known);
  return known;
}
