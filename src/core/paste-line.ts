import { fieldOf } from './paste-labels.js';
import type { PastedField } from './paste-note.js';

/** Labels stand at the start of a line; what is longer was not written as one. */
const HEAD = 120;
const MOST_SEPARATORS = 5;
const SEPARATOR = /\s+=>|["']=>|[^\S\t]*(?:[:：=|→⇒]|->)|\s+[-–—]\s+|\s*\t\s*(?:[:=]\s)?|\s{3,}/g;
/** A label and a value in CSV. */
const ROW = /^\s*("?)([^",;:=|\t>→]{0,40}[a-z\d)])\1([,;])(?=\S)/i;
/** Emphasis of Markdown that ends behind the separator. */
const OPEN_MARK = /^[^\p{L}]*(?:\*|__)\p{L}[^*]*$/u;

export interface Line {
  /** What a reply puts in front: `> > `. */
  readonly reply: string;
  readonly label: string;
  readonly field: PastedField | null;
  /** Empty when the line is a label alone, or none. */
  readonly separator: string;
  readonly value: string;
}

export const NO_LINE: Line = { reply: '', label: '', field: null, separator: '', value: '' };

/** Parts a line where its first known label ends, else at its first separator. */
export function readLine(text: string): Line {
  const reply = /^(?:\s*>)*/.exec(text)![0];
  const body = text.slice(reply.length);
  if (!body) return NO_LINE;
  const head = body.slice(0, HEAD);
  const partedAt = (index: number, separator: string): Line => {
    let value = body.slice(index + separator.length).trim();
    // In a chat the name of who writes comes first.
    const label = value ? head.slice(0, index).split(': ').at(-1)! : head.slice(0, index);
    if (separator.includes('\t')) value = value.replace(/\t.*/s, '');
    if (/^\s*\|/.test(label))
      value = value
        .replace(/(^|[^\\])\|.*/s, '$1')
        .replaceAll('\\|', '|')
        .trim();
    if (OPEN_MARK.test(label)) value = value.replace(/^(?:\*+|__)(?:\s+|$)/, '');
    return { reply, label, field: fieldOf(label), separator, value };
  };

  const [row, , , comma] = ROW.exec(head) ?? [];
  const lines = row && comma ? [partedAt(row.length - 1, comma)] : [];
  for (const { 0: separator, index } of head.matchAll(SEPARATOR)) {
    if (lines.push(partedAt(index, separator)) > MOST_SEPARATORS) break;
  }
  if (body === head) lines.push(partedAt(head.length, ''));
  return (
    lines.find(({ field }) => field) ?? lines.find(({ separator }) => /[:=|\t]/.test(separator)) ?? NO_LINE
  );
}

/** Parts `bob, Password: x, Store Code: SD` at the labels in it. */
export function piecesOf(line: Line, isOnly: boolean): readonly Line[] {
  const pieces = [line];
  const text = line.value.slice(0, 1000);
  let start = 0;
  const cut = (end: number): void => {
    const value = text.slice(start, end).replace(/[\s,;|/]+$/, '');
    pieces.push({ ...pieces.pop()!, value });
  };
  for (const { 0: match, 1: words, index } of text.matchAll(
    /[\s,;|]((?:[\w-]+\s){0,3}[\w-]+)\s*(?:[:=→⇒]|->)/g,
  )) {
    let label = words!;
    while (label && !fieldOf(label)) label = label.replace(/^\S+\s*/, '');
    const field = fieldOf(label);
    if (!field || pieces.some((piece) => piece.field === field)) continue;
    cut(index + match.lastIndexOf(label));
    start = index + match.length;
    pieces.push({ ...line, label, field, value: line.value.slice(start).trim() });
  }
  // A password may hold anything; where it comes first, only a line that stands alone can be a list.
  const isList = line.field !== 'password' || (isOnly && pieces.length > 2);
  return isList && pieces.every(({ value }) => value) ? pieces : [line];
}
