import type { FieldName } from './fields.js';
import { fieldOf } from './paste-labels.js';
import { cellsOf } from './paste-table.js';

/** Labels stand at the start of a line; what is longer was not written as one. */
const HEAD = 120;
const MOST_SEPARATORS = 5;
const REPLY = /^(?:\s*>)*/;
const SEPARATOR = /\s+=>|["']=>|[^\S\t]*(?:[:：=|→⇒]|->)|\s+[-–—]\s+|\s*\t\s*(?:[:=]\s)?|\s{3,}/g;
/** Emphasis of Markdown that ends behind the separator. */
const MARK = /^[^\p{L}]*(?:\*|__)\p{L}[^*]*$/u;
const ROW = /^\s*("?)([^",;:=|\t>→]{0,40}[\w)])\1 ?([,;])(.*)$/s;

export interface Line {
  /** What a reply puts in front: `> > `. */
  readonly reply: string;
  readonly label: string;
  readonly field: FieldName | null;
  /** Empty when the line is a label alone, or none. */
  readonly separator: string;
  readonly value: string;
}

/** Parts a line where its first known label ends, else at its first separator. */
export function readLine(text: string): Line {
  const reply = REPLY.exec(text)![0];
  const body = text.slice(reply.length);
  const head = body.slice(0, HEAD);
  const parted = (left: string, separator: string, end: number): Line => {
    let value = body.slice(end).trim();
    if (separator.includes('\t')) value = value.split('\t', 1)[0]!;
    else if (/^\s*\|/.test(body) && separator.includes('|')) value = cellsOf(value, '|')[0]!.text.trim();
    // In a chat the name of who writes comes first.
    const label = value ? left.split(': ').at(-1)! : left;
    // `**API Token:** x`
    if (MARK.test(label)) value = value.replace(/^(?:\*+|__)(?:\s+|$)/, '');
    return { reply, label, field: fieldOf(label), separator, value };
  };

  const [, , cell, comma, rest] = ROW.exec(body) ?? [];
  if (cell && fieldOf(cell)) return { ...parted(cell, comma!, 0), value: rest! };
  let first: Line | undefined;
  let count = 0;
  for (const { 0: separator, index } of head.matchAll(SEPARATOR)) {
    const line = parted(head.slice(0, index), separator, index + separator.length);
    if (line.field) return line;
    if (/[:=|\t]/.test(separator)) first ??= line;
    if (++count === MOST_SEPARATORS) break;
  }
  if (body === head && fieldOf(body)) return parted(body, '', body.length);
  return first ?? { reply, label: '', field: null, separator: '', value: '' };
}

const PIECE = /(?:^|[\s,;|])((?:[\w-]+\s+){0,3}[\w-]+)$/;

export type Piece = Pick<Line, 'label' | 'field' | 'value'>;

/** Parts `bob, Password: x, Store Code: SD` at the labels in it. */
export function piecesOf(line: Line, isOnly: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  const text = line.value.slice(0, 1000);
  let { label, field } = line;
  let start = 0;
  for (const { 0: separator, index } of text.matchAll(/\s*[:=]/g)) {
    let words = PIECE.exec(text.slice(Math.max(start, index - 60), index))?.[1];
    // What stands before the label is the value of the one before.
    while (words && (start === index - words.length || !fieldOf(words))) words = /\s+(.*)$/s.exec(words)?.[1];
    const next = words ? fieldOf(words) : null;
    if (!words || !next || next === field || pieces.some((piece) => piece.field === next)) continue;
    pieces.push({ label, field, value: text.slice(start, index - words.length).replace(/[\s,;|/]+$/, '') });
    label = words;
    field = next;
    start = index + separator.length;
  }
  pieces.push({ label, field, value: line.value.slice(start) });
  // A password may hold anything; where it comes first, only a line that stands alone can be a list.
  const isList = line.field !== 'password' || (isOnly && pieces.length > 2);
  return isList && pieces.every(({ value }) => value.trim()) ? pieces : [line];
}
