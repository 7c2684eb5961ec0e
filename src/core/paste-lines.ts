import { isSecretField } from './fields.js';
import { fieldBelow } from './paste-labels.js';
import { NO_LINE, piecesOf, readLine, type Line } from './paste-line.js';
import type { Found, Note, PastedField } from './paste-note.js';
import { styleOf, unquoted } from './paste-quotes.js';
import { cellsOf, readTable } from './paste-table.js';

/** Empty, a fence or a rule. Spaces are cut off first: two runs of them in one pattern would share them out in every way. */
const isGap = (text: string): boolean => /^(?:`{3}.*|-{3,})?$/.test(text.replace(/^[\s>]+/, '').trimEnd());
const LONGEST_LIST = 10;
/** What YAML writes for a value that stands below. */
const BLOCK = /^[|>][-+\d]*$/;
const BULLET = /^\s*[-*•] /;

/** A letter of a script whose labels are not known. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

const isRow = ({ separator }: Line): boolean => /[,;]/.test(separator);
const isBare = (line: Line | undefined): line is Line => Boolean(line?.field && !line.value);
/** A label like the one above it: with a colon, where that has one. Else a value may be such a word. */
const isLabelBelow = (line: Line, next: Line): boolean =>
  isBare(next) && next.field !== line.field && !(line.separator && !next.separator);

/** Notes what stands in labelled lines, in values on the line after their label, and in tables. */
export function readLines(texts: readonly string[], found: Found, note: Note): void {
  let above = '';
  let lines = texts.map((text) => {
    const line = readLine(text);
    // The line above may be a label that is not known, and this its value, though it looks like a label.
    const mayBeValue = OTHER_SCRIPT.test(above) && !/[:：=]/.test(line.separator);
    if (!isGap(text)) above = text;
    return mayBeValue ? NO_LINE : line;
  });
  const after = (at: number): number => {
    do at++;
    while (at < texts.length && isGap(texts[at]!));
    return at;
  };
  /** A line as it was before somebody replied to `line`. */
  const textAt = (at: number, { reply }: Line): string => {
    const text = texts[at] ?? '';
    return text.startsWith(reply) ? text.slice(reply.length) : text;
  };

  // In the cells of a sheet a colon after the tab belongs to the value.
  if (lines.some(({ field, separator }) => field && /^ *\t\s*$/.test(separator))) {
    lines = lines.map((line) =>
      /\t\s*\S/.test(line.separator) ? { ...line, value: line.separator.trimStart() + line.value } : line,
    );
  }
  const rows = lines.filter(isRow);
  // One line `username,bob` is prose more often than a row.
  const hasRows = new Set(rows.map(({ field }) => field)).size > 1;
  // Rows that are all as wide have columns, and a value ends with its own; in fewer of them commas are the values'.
  const hasColumns =
    rows.length > 2 && new Set(rows.map((row) => cellsOf(row.value, row.separator).length)).size === 1;
  const labelled = lines.filter((line) => line.field && line.value && (hasRows || !isRow(line)));

  let filled = 0;
  let empty = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!isBare(lines[at])) continue;
    const next = after(at);
    if (next === lines.length || isLabelBelow(lines[at]!, lines[next]!)) empty++;
    else {
      filled++;
      at = next;
    }
  }
  const isBelowUsual = filled > labelled.length;
  // Below its label a value may look like a labelled line.
  const style = isBelowUsual ? 'plain' : styleOf(labelled);

  /** Reads what stands below a label that has no value beside it; gives the last line that was read. */
  const readBelow = (at: number, field: PastedField): number => {
    const line = lines[at]!;
    if (field === 'orderImportStatuses') {
      note(field, line.label, texts.slice(at + 1, at + LONGEST_LIST).join());
      return at;
    }
    // Between a token or its key and their labels there can be a button.
    for (let next = after(at), tries = 2; tries > 0; tries--, next = after(next)) {
      const candidate = lines[next];
      if (!candidate) break;
      const isLabel = isLabelBelow(line, candidate);
      if (!isBelowUsual && (isLabel || (candidate.field && candidate.value) || next > at + 1)) break;
      if (isLabel && !found[candidate.field!]) break;
      const text = textAt(next, line).trim();
      const value = BULLET.test(line.label) ? text.replace(BULLET, '') : text;
      if (note(field, line.label, ...unquoted({ ...line, value }, style))) return next;
      if (!/apiToken|signingDigest/.test(field) || !/^[a-z ]{1,20}$/i.test(value)) break;
    }
    return at;
  };

  // Below the label of a secret, what looks like another label may be the secret.
  let isBelowSecret = false;
  let parent: { readonly indent: number; readonly label: string } | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const size = readTable((offset) => textAt(at + offset, line), note);
    if (size) {
      at += size - 1;
      continue;
    }
    if (!line.label || (isRow(line) && !hasRows)) continue;
    const indent = line.label.search(/\S/);
    if (parent && indent <= parent.indent) parent = null;
    const field = parent ? fieldBelow(parent.label, line.label) : line.field;
    const isInside = (offset: number): boolean => textAt(at + offset, line).search(/\S/) > indent;
    if (BLOCK.test(line.value) && isInside(1)) {
      // Of a block of several lines nobody can tell how it was meant.
      note(field, line.label, isInside(2) ? '…' : textAt(at + 1, line).trim(), true);
      at++;
      continue;
    }
    if (!line.value) {
      // A list of labels alone is no block of values.
      const last = field && filled > empty ? readBelow(at, field) : at;
      if (last === at) parent = { indent, label: line.label };
      isBelowSecret = last === at && isSecretField(field);
      at = last;
      continue;
    }
    const mayBeSecret = isBelowSecret && !field;
    isBelowSecret = false;
    if (mayBeSecret) continue;
    if (isRow(line)) {
      const [cell, ...more] = cellsOf(line.value, line.separator);
      const isWhole = more.length > 0 && !hasColumns;
      note(field, line.label, isWhole ? line.value : cell!.text, !isWhole && cell!.isQuoted);
    } else {
      const whole = { ...line, field };
      for (const piece of field ? piecesOf(whole, labelled.length === 1) : [whole]) {
        note(piece.field, piece.label, ...unquoted(piece, style));
      }
    }
  }
}
