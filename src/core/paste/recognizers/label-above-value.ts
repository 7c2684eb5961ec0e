import { isSecretLike } from '../../validation/patterns.js';
import { isFence } from '../cells.js';
import { rangeOf } from '../document.js';
import { isKnownLabel, labelKind } from '../labels.js';
import { isMasked, isMenuPath } from '../non-values.js';
import { pairIn, type Pair } from '../pairs.js';
import { isWrapped } from '../quotes.js';
import { joinWrappedLines } from '../join-wrapped-lines.js';
import type { Candidate, Document, Line } from '../types.js';

const SOURCE = 'label-above-value';
const MAX_CAPTIONS = 2;
const MAX_BLANKS = 3;
/** Buttons between a label and its value. */
const CAPTION =
  /^\W*(?:copy|copied|show|hide|reveal|edit|generate|regenerate|view|change|reset|show password|copy to clipboard|more|help|info|\?)\W*$/i;
const LIST_ITEM = /^\s*(?:[-*•]|\d+[.)]|\[[ x]\]|☐|☑)?\s*/;
/** "Q1. What is your store code?", and below it "A: FO". */
const QUESTION = /^\s*Q(?:uestion)?\s?\d{0,2}[.:)]\s+/i;
const ANSWER = /^A(?:nswer)?\s?\d{0,2}[.:)]\s+/i;
const MAX_LIST_LINES = 10;
const MAX_LENGTH = 500;

interface LabelLine {
  readonly label: string;
  /** Whether a colon or a question mark follows. */
  readonly isOpen: boolean;
}

/** Reads labels with their values on the lines below, as copied from a web page. */
export function labelAboveValue({ lines }: Document): readonly Candidate[] {
  const labels = lines.map(({ text }) => labelIn(text));
  const answers = labels.map((label, at) => (label === null ? -1 : valueBelow(lines, labels, at)));
  const filled = answers.filter((value) => value >= 0).length;
  const empty = labels.filter((label, at) => label !== null && answers[at] === -1).length;
  const isReply = labels.some(
    (label, at) => label !== null && answers[at]! >= 0 && lines[answers[at]!]!.depth < lines[at]!.depth,
  );
  if (filled === 0) return [];
  const isRequest = empty > filled && !isReply;
  const labeledLines = lines.filter(({ text }, at) => labels[at] === null && isLabeled(pairIn(text))).length;
  return labels.flatMap((label, at) => {
    const value = answers[at]!;
    if (label === null || value < 0 || !isCertain(lines, label, at, value, { filled, empty, labeledLines }))
      return [];
    // A list of labels without values is a request for them, in which some may have been answered.
    if (isRequest && !(label.isOpen && isAnswer(lines, labels, value))) return [];
    return [candidate(lines, at, value, label.label)];
  });
}

/** Whether a line in a list of labels is an answer, and not just what follows the list, such as a name. */
function isAnswer(lines: readonly Line[], labels: readonly (LabelLine | null)[], at: number): boolean {
  const next = lines.findIndex(({ text }, index) => index > at && text.trim() !== '');
  return labels[next]?.isOpen === true || isSecretLike(lines[at]!.text);
}

interface Layout {
  readonly filled: number;
  readonly empty: number;
  readonly labeledLines: number;
}

const isLabeled = (pair: Pair | null): boolean =>
  pair !== null && pair.value !== '' && isKnownLabel(pair.label);

function labelIn(text: string): LabelLine | null {
  if (text.length > MAX_LENGTH) return null;
  const trimmed = text
    .replace(QUESTION, '')
    .replace(LIST_ITEM, '')
    .trim()
    .replace(/^[*_`]+|[*_`]+$/g, '')
    .trim();
  if (trimmed === '') return null;
  const labelText = trimmed.replace(/\s*(?:[:：?？=]|->|→|\|)\s*[*_]*$/, '');
  if (isKnownLabel(labelText) || labelKind(labelText) === 'generic-name')
    return { label: labelText, isOpen: labelText !== trimmed };
  const pair = pairIn(text);
  return pair !== null && isKnownLabel(pair.label) && isMenuPath(pair.value)
    ? { label: pair.label, isOpen: true }
    : null;
}

/** The line below a label that may be its value, or -1. */
function valueBelow(lines: readonly Line[], labels: readonly (LabelLine | null)[], at: number): number {
  let captions = 0;
  let blanks = 0;
  for (let below = at + 1; below < lines.length; below++) {
    const text = lines[below]!.text.trim();
    if (text === '' || isFence(text)) {
      if (++blanks > MAX_BLANKS) return -1;
    } else if (isLabelBelow(lines, labels, at, below, blanks)) return -1;
    else if (text.length > MAX_LENGTH) return -1;
    else if (CAPTION.test(text) && captions < MAX_CAPTIONS) captions++;
    else return isLabeled(pairIn(text)) ? -1 : below;
  }
  return -1;
}

function isLabelBelow(
  lines: readonly Line[],
  labels: readonly (LabelLine | null)[],
  at: number,
  below: number,
  blanks: number,
): boolean {
  const label = labels[at]!;
  const next = labels[below] ?? null;
  if (next === null || isSameField(label, next)) return false;
  return !(label.isOpen && !next.isOpen && blanks === 0 && isAnswerLike(lines, labels, below));
}

/** The value below "User" may be `api-user`, which is also a label. */
const isSameField = (label: LabelLine, below: LabelLine): boolean =>
  !below.isOpen &&
  below.label !== label.label &&
  labelKind(label.label) === labelKind(below.label) &&
  !/\s/.test(below.label);

/** A value such as "login" is also a label; then another label or the end of the text follows it. */
function isAnswerLike(lines: readonly Line[], labels: readonly (LabelLine | null)[], at: number): boolean {
  const next = at + 1 < lines.length && lines[at + 1]!.text.trim() === '' ? at + 2 : at + 1;
  return lines[next] === undefined || labels[next]?.isOpen === true;
}

function isCertain(
  lines: readonly Line[],
  label: LabelLine,
  at: number,
  value: number,
  { filled, labeledLines }: Layout,
): boolean {
  const text = lines[value]!.text.trim();
  if (labelKind(label.label) === 'orderImportStatuses') return true;
  const pair = pairIn(text);
  const isUsual = filled > labeledLines;
  // A value may look like a label with a value only if all values are below their labels.
  if (pair !== null && pair.value !== '' && /^[\p{L} _-]{2,40}$/u.test(pair.label) && !isUsual) return false;
  const isNear = value === at + 1;
  if (!label.isOpen && filled < 2) return false;
  return isUsual || isNear || isWrapped(text);
}

function candidate(lines: readonly Line[], at: number, value: number, label: string): Candidate {
  const line = lines[at]!;
  const base = { label, exact: false, source: SOURCE, block: line.block };
  if (labelKind(label) === 'orderImportStatuses') {
    const list = listBelow(lines, value);
    return {
      ...base,
      raw: list.map(({ text }) => text.trim()).join(', '),
      range: rangeOf(line, list.at(-1) ?? line),
    };
  }
  const text = lines[value]!.text.trim();
  const raw = withoutMarker(line.text, text);
  const isQuoted = isWrapped(raw) && (raw.slice(1, -1) !== raw.slice(1, -1).trim() || raw.startsWith('`'));
  const joined = isMasked(raw)
    ? { raw, last: value }
    : joinWrappedLines(lines, value, isQuoted ? raw.slice(1, -1) : raw);
  return { ...base, raw: joined.raw, exact: isQuoted, range: rangeOf(line, lines[joined.last]) };
}

/** An answer without the mark of a list or of an answer, if its label has one, too. */
function withoutMarker(label: string, text: string): string {
  if (QUESTION.test(label)) return text.replace(ANSWER, '');
  return /^\s*[-*•] /.test(label) ? text.replace(/^[-*•] /, '') : text;
}

function listBelow(lines: readonly Line[], from: number): readonly Line[] {
  const list: Line[] = [];
  for (
    let at = from;
    at < lines.length &&
    list.length < MAX_LIST_LINES &&
    lines[at]!.text.trim() !== '' &&
    labelIn(lines[at]!.text) === null;
    at++
  ) {
    if (isLabeled(pairIn(lines[at]!.text))) break;
    list.push(lines[at]!);
  }
  return list;
}
