import { FORMER_MESSAGE_LINES } from './data/former-message-lines.js';
import { OWN_MESSAGE_LINES, type OwnMessageLine } from './data/label-translations.js';
import type { SourceLine } from './types.js';

// Colleagues answer the form's own message below or after its lines. Its lines are
// replaced by the labels that they ask for, so that the menu paths in them are not read as values.

const MAX_WRAPPED_LINES = 10;
/** A shorter part of a line may appear in any text. */
const MIN_PIECE_LENGTH = 20;
const MIN_JOINED_LENGTH = 500;
const MAX_JOINED_LENGTH = 5000;
/** Replaces a line of the message. */
const REMOVED = '…';

const normalizedLine = (text: string): string =>
  text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/^[ >*•·-]+/, '')
    .trimEnd();

const keyOf = (text: string): string => text.slice(0, 8);

const OWN_LINES = linesByBeginning();

function linesByBeginning(): ReadonlyMap<string, readonly OwnMessageLine[]> {
  const groups = new Map<string, OwnMessageLine[]>();
  for (const { text, labels } of [...OWN_MESSAGE_LINES, ...FORMER_MESSAGE_LINES]) {
    const line = { text: normalizedLine(text), labels };
    const key = keyOf(line.text);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}

/** A wrapped line of a message; the `>` of a menu path at its beginning looks like the mark of a quote. */
const continuation = (expected: string, text: string): string =>
  /^ ?> /.test(expected) ? `> ${normalizedLine(text)}` : normalizedLine(text);

interface Match {
  readonly labels: readonly string[];
  /** The number of lines, since mail programs wrap long lines. */
  readonly size: number;
  readonly answer: string;
}

function matchAt(lines: readonly SourceLine[], at: number): Match | null {
  const candidates = OWN_LINES.get(keyOf(normalizedLine(lines[at]!.text.slice(0, 80))));
  if (candidates === undefined) return null;
  const first = normalizedLine(lines[at]!.text);
  for (const { text, labels } of candidates) {
    let joined = first;
    let size = 1;
    while (
      joined.length < text.length &&
      text.startsWith(joined) &&
      joined.length >= MIN_PIECE_LENGTH &&
      size < MAX_WRAPPED_LINES &&
      lines[at + size] !== undefined
    ) {
      joined = `${joined} ${continuation(text.slice(joined.length), lines[at + size]!.text)}`;
      size++;
    }
    // A short line, such as a greeting, may be the beginning of any line.
    const isFound = text.length < MIN_PIECE_LENGTH ? joined === text : joined.startsWith(text);
    if (isFound) return { labels, size, answer: labels.length === 0 ? '' : joined.slice(text.length) };
  }
  return null;
}

/** The end of a label; a base64 value may also end with `=`. */
const LABEL_END = /:$|^[\p{L}_]{1,20}=$/u;

/** The indexes of the answers below a line that asks for several values, if there is one for each. */
function answersBelow(lines: readonly SourceLine[], from: number, count: number): readonly number[] {
  const places: number[] = [];
  for (let at = from; at < lines.length && at < from + 3 * count && places.length <= count; at++) {
    const { text } = lines[at]!;
    if (text.trim() === '') continue;
    if (matchAt(lines, at) !== null || /\s/.test(text.trim()) || LABEL_END.test(text.trim())) break;
    places.push(at);
  }
  return places.length === count ? places : [];
}

/** The lines of the message whose text is not part of any other text. */
const OWN_TEXTS: readonly string[] = [...OWN_LINES.values()]
  .flat()
  .flatMap(({ text }) => (text.length < MIN_PIECE_LENGTH ? [] : [text]));

/** Chats and cells of a table join all lines of the message. A line of it is not that long. */
function withoutJoinedLines(line: SourceLine): SourceLine {
  if (line.text.length < MIN_JOINED_LENGTH || line.text.length > MAX_JOINED_LENGTH) return line;
  const text = normalizedLine(line.text);
  const found = OWN_TEXTS.filter((piece) => text.includes(piece));
  if (found.length < 2) return line;
  return { ...line, text: found.reduce((rest, piece) => rest.replace(piece, REMOVED), text) };
}

/** Replaces the lines of the form's own message with labels. */
export function answersToOwnMessage(given: readonly SourceLine[]): readonly SourceLine[] {
  const lines = given.map(withoutJoinedLines);
  const result = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const match = matchAt(lines, at);
    if (match === null) continue;
    for (let wrapped = 0; wrapped < match.size; wrapped++)
      result[at + wrapped] = { ...lines[at + wrapped]!, text: wrapped === 0 ? REMOVED : '' };
    const { labels } = match;
    const answer = match.answer.replace(/^[\s:=→>-]+/, '');
    if (labels.length === 1 && answer !== '')
      result[at] = { ...lines[at]!, text: `${labels[0]!}: ${answer}` };
    else if (labels.length > 0) {
      answersBelow(lines, at + match.size, labels.length).forEach((place, index) => {
        result[place] = { ...lines[place]!, text: `${labels[index]!}: ${lines[place]!.text.trim()}` };
      });
    }
    at += match.size - 1;
  }
  return result;
}
