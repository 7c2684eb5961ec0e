import type { Candidate, Document, Line, Range } from './types.js';

/** That many empty lines separate the lines above and below them, however many lines were removed. */
const MAX_EMPTY_LINES = 4;

/** Removes the ranges of candidates from a document. The rest of a line becomes lines of its own. */
export function withoutRanges(document: Document, candidates: readonly Candidate[]): Document {
  const ranges = merged(candidates.map(({ range }) => range));
  if (ranges.length === 0) return document;
  let at = 0;
  let emptyLines = 0;
  const lines: Line[] = [];
  for (const line of document.lines) {
    while (at < ranges.length && ranges[at]![1] <= line.start) at++;
    const isUntouched = at >= ranges.length || ranges[at]![0] >= line.start + line.text.length;
    const remainder = isUntouched ? [line] : remainderOf(line, ranges, at);
    emptyLines = isUntouched || remainder[0]!.text !== '' ? 0 : emptyLines + 1;
    if (emptyLines <= MAX_EMPTY_LINES) lines.push(...remainder);
  }
  return { lines };
}

function remainderOf(line: Line, ranges: readonly Range[], from: number): Line[] {
  const end = line.start + line.text.length;
  const pieces: Line[] = [];
  let start = line.start;
  const add = (to: number): void => {
    const text = line.text.slice(start - line.start, to - line.start);
    if (text.trim() !== '') pieces.push({ ...line, text, start });
  };
  for (let at = from; at < ranges.length && ranges[at]![0] < end; at++) {
    add(Math.max(start, ranges[at]![0]));
    start = Math.max(start, ranges[at]![1]);
  }
  if (start === line.start) return [line];
  if (start < end) add(end);
  // An empty line still separates the lines above and below it.
  return pieces.length > 0 ? pieces : [{ ...line, text: '' }];
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].filter(([start, end]) => end > start).sort(([one], [other]) => one - other);
  const result: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** The range of whole lines. */
export const rangeOf = (first: Line, last: Line = first): Range => [
  first.start,
  last.start + last.text.length,
];
