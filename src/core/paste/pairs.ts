import { isKnownLabel, labelKind } from './labels.js';
import { cached } from './paste-cache.js';

/** A separator after this position does not follow a label. */
const MAX_LABEL_END = 120;
const MAX_SEPARATORS = 6;
const SEPARATOR =
  /\s{1,20}=>|["'\]]=>|[^\S\t]{0,20}(?::=|[:：＝=|→⇒⟶➜»]|->)|\s{1,20}[-–—]{1,2}\s{1,20}|\s{0,20}\t\s{0,20}(?:[:=]\s)?|\s{3,20}/g;
/** Markdown emphasis that is closed after the separator: `**Label:** value`. */
const OPEN_MARK = /^[^\p{L}]*(?:\*|__)\p{L}[^*]*$/u;
/** `[10:32] Neil: `, `Neil (10:32): `. */
const SPEAKER = /^.*[\p{L})\]\d]: (?=[^:]*$)/u;

export interface Pair {
  readonly label: string;
  readonly separator: string;
  readonly value: string;
}

interface Split {
  readonly label: string;
  readonly separator: string;
  readonly index: number;
}

/** Splits a line after its first known label, or else at its first separator. */
export const pairIn = cached((text): Pair | null => {
  const splits: Split[] = [];
  for (const { 0: separator, index } of text.slice(0, MAX_LABEL_END).matchAll(SEPARATOR)) {
    // A label is never behind a link or within one.
    if (text.startsWith('//', index + separator.length) && /^\s*:$/.test(separator)) break;
    if (index === 0) continue;
    const label = withoutSpeaker(text.slice(0, index));
    const split: Split = { label, separator, index };
    if (isKnownLabel(label)) return pairAt(text, split);
    splits.push(split);
    if (splits.length >= MAX_SEPARATORS) break;
  }
  const split =
    splits.find(({ label }) => labelKind(label) !== null) ??
    splits.find(({ label, separator }) => /[:：=|\t]/.test(separator) && /\p{L}/u.test(label));
  return split === undefined ? null : pairAt(text, split);
});

/** In a chat, the name of the sender comes first: `[10:32] Neil: `. */
const withoutSpeaker = (label: string): string => (label.includes(': ') ? label.replace(SPEAKER, '') : label);

function pairAt(text: string, { label, separator, index }: Split): Pair {
  let value = text.slice(index + separator.length).trim();
  if (separator.includes('\t')) value = value.replace(/\t.*/s, '').trimEnd();
  if (OPEN_MARK.test(label)) value = withoutOpenMark(label, value);
  return { label, separator: separator.trim() === '' ? separator : separator.trim(), value };
}

/** The end of the emphasis that begins before a label, directly behind it or at the end of the line. */
function withoutOpenMark(label: string, value: string): string {
  const rest = value.replace(/^(?:\*+|__)(?:\s+|$)/, '');
  const mark = /^[^\p{L}*_]*(\*{1,2}|__)\p{L}/u.exec(label)?.[1];
  return rest !== value || mark === undefined || !value.endsWith(mark) || value.startsWith(mark)
    ? rest
    : value.slice(0, -mark.length).trimEnd();
}

const MAX_INLINE_LENGTH = 1000;
/** Words, which may be followed by a translation in parentheses: `Store Code (código de la tienda):`. */
const INLINE_LABEL =
  /[\s,;|/]((?:[\p{L}\p{M}\p{N}_’-]{1,30} ){0,3}[\p{L}\p{M}\p{N}_’-]{1,30}(?: ?[(（][\p{L}\p{M} -]{1,40}[)）])?)\s?(?:[:：=→⇒]|->)/gu;

/** Splits `bob, Password: x, Store Code: SD` at its labels. */
export function splitInlinePairs(pair: Pair): readonly Pair[] {
  const text = pair.value.slice(0, MAX_INLINE_LENGTH);
  const pairs = [pair];
  let start = 0;
  for (const { 0: match, 1: words, index } of text.matchAll(INLINE_LABEL)) {
    const label = knownLabelAtEnd(words!);
    if (label === '' || /^\/\//.test(text.slice(index + match.length))) continue;
    const end = index + match.lastIndexOf(label);
    if (end <= start) continue;
    pairs.push({ ...pairs.pop()!, value: trimmedEnd(text.slice(start, end)) });
    start = index + match.length;
    pairs.push({ label, separator: match.trim().slice(-1), value: pair.value.slice(start).trim() });
  }
  return pairs;
}

const trimmedEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s,;|/]/.test(text[end - 1]!)) end--;
  return text.slice(0, end).trimStart();
};

/** The longest known label at the end of a text: "and the API Token". */
function knownLabelAtEnd(words: string): string {
  let label = words;
  while (label !== '' && !isKnownLabel(label)) label = label.replace(/^\S+\s*/, '');
  return label;
}

const QUOTED_PAIR =
  /(["']?)([\w$-][\w$. -]{0,40})\1\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;

/** `{ username: 'bob', password: "x, y: z" }` on one line. */
export function quotedPairsIn(text: string): readonly (Pair & { readonly index: number })[] {
  if (!/["']/.test(text) || !/["'][^"']*["']\s*[,;}\])]/.test(text.slice(0, MAX_INLINE_LENGTH * 4)))
    return [];
  const pairs = [...text.slice(0, MAX_INLINE_LENGTH * 4).matchAll(QUOTED_PAIR)].map((match) => ({
    label: match[2]!,
    separator: ':',
    value: match[3]!,
    index: match.index,
  }));
  return pairs.length > 1 && pairs.some(({ label }) => isKnownLabel(label)) ? pairs : [];
}
