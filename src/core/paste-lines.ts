import type { FieldName } from './fields.js';
import { fieldBelow } from './paste-labels.js';
import { piecesOf, readLine, type Line } from './paste-line.js';
import type { Found, Note } from './paste-note.js';
import { styleOf, unquoted } from './paste-quotes.js';
import { cellsOf, readTable } from './paste-table.js';

const GAP = /^[\s>]*(?:`{3}.*|-{3,})?\s*$/;

const isRow = ({ separator }: Line): boolean => /[,;]/.test(separator);
const isBare = (line: Line | undefined): line is Line => Boolean(line?.field && !line.value);
const withoutReply = (text: string, reply: string): string =>
  text.startsWith(reply) ? text.slice(reply.length) : text;

/** Notes what stands in labelled lines, in values on the line after their label, and in tables. */
export function readLines(texts: readonly string[], found: Found, note: Note): void {
  const lines = texts.map(readLine);
  const after = (at: number): number => {
    do at++;
    while (at < texts.length && GAP.test(texts[at]!));
    return at;
  };

  // `username,bob`: one such line is prose more often than a row.
  const rows = lines.filter(isRow);
  const rowFields = new Set(rows.map(({ field }) => field)).size;
  const hasRows = rowFields > 2 || (rowFields > 1 && rows.every(({ value }) => !value.startsWith(' ')));
  const labelled = lines.filter((line) => line.field && line.value && (hasRows || !isRow(line)));
  const style = styleOf(labelled);

  let filled = 0;
  let empty = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!isBare(lines[at])) continue;
    const next = after(at);
    if (next === lines.length || (isBare(lines[next]) && lines[next].field !== lines[at]!.field)) empty++;
    else {
      filled++;
      at = next;
    }
  }
  const isBelowUsual = filled > labelled.length;

  /** Reads what stands below a label that has no value beside it; gives the last line that was read. */
  const readBelow = (at: number, field: FieldName): number => {
    const line = lines[at]!;
    const isList = field === 'orderImportStatuses';
    const list: string[] = [];
    let last = at;
    for (let next = after(at); next < lines.length && list.length < 9; next = after(next)) {
      const candidate = lines[next]!;
      const isLabel = isBare(candidate) && candidate.field !== field && !(candidate.field! in found);
      if (isLabel || (!isBelowUsual && (candidate.field || next > at + list.length + 1))) break;
      const value = withoutReply(texts[next]!, line.reply).trim();
      list.push(value);
      const [text, wasQuoted] = unquoted({ ...line, value: isList ? list.join() : value }, style);
      if (note(field, line.label, text, wasQuoted)) last = next;
      else if (!/apiToken|signingDigest/.test(field) || list.length > 1) break;
      if (last > at && !isList) break;
    }
    return last;
  };

  let parent: { readonly indent: number; readonly label: string } | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const size = readTable((offset) => {
      const text = texts[at + offset];
      return text && withoutReply(text, line.reply);
    }, note);
    if (size) {
      at += size - 1;
      continue;
    }
    if (!line.label || (isRow(line) && !hasRows)) continue;
    const indent = /^\s*/.exec(line.label)![0].length;
    if (parent && indent <= parent.indent) parent = null;
    const field = parent ? fieldBelow(parent.label, line.label) : line.field;
    if (!line.value) {
      // A list of labels alone is no block of values.
      const last = field && filled > empty ? readBelow(at, field) : at;
      if (last === at) parent = { indent, label: line.label };
      at = last;
    } else if (isRow(line)) {
      const [cell, ...more] = cellsOf(line.value, line.separator);
      note(
        field,
        line.label,
        ...(more.length ? ([line.value] as const) : ([cell!.text, cell!.isQuoted] as const)),
      );
    } else {
      for (const piece of piecesOf({ ...line, field }, labelled.length === 1)) {
        note(piece.field, piece.label, ...unquoted({ ...line, ...piece }, style));
      }
    }
  }
}
