import { rowAt, type Delimiter, type Row } from '../cells.js';
import { isKnownLabel, labelKind } from '../labels.js';
import { rowsFrom, tableCandidate, type Table } from '../table-rows.js';
import type { Candidate, Document, Line } from '../types.js';
import { headedTable } from './headed-table.js';
import { labelColumn } from './label-column.js';

const DELIMITERS: readonly Delimiter[] = ['\t', '|', ';', ',', 'spaces'];

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

/** `define('API_USER', 'bob');` */
const CALL = /^\s*[\w$.:>-]{1,60}\s*\(\s*["']/;

const mayBeRow = (text: string): boolean =>
  text.length > 2 &&
  text.length < 4000 &&
  /[\t|;,│┃║]|!!|\S {2,}\S/.test(text) &&
  !(text.includes('(') && CALL.test(text));

/** `Username | bob | Store Code | SD`: labels in every second cell, in two rows or more. */
function pairColumns(lines: readonly Line[], first: Row, delimiter: Delimiter): Table | null {
  if (first.cells.length < 4 || !isPairs(first)) return null;
  const { rows, end } = rowsFrom(lines, first.last + 1, delimiter);
  const pairs = [first, ...rows];
  if (rows.length === 0 || !pairs.every(isPairs)) return null;
  const candidates = pairs.flatMap((row) =>
    row.cells.flatMap(({ text }, at) =>
      at % 2 === 0
        ? [tableCandidate(lines, row, text.trim(), row.cells[at + 1], lines[row.first]!.block)]
        : [],
    ),
  );
  return { candidates, end };
}

const isPairs = ({ cells }: Row): boolean =>
  cells.every(({ text }, at) =>
    at % 2 === 0
      ? isKnownLabel(text.trim()) || text.trim() === ''
      : !isKnownLabel(text.trim()) || labelKind(text.trim()) === labelKind(cells[at - 1]!.text.trim()),
  );
