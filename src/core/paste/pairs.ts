import { isKnownLabel, labelKind } from './labels.js';
import { cached } from './paste-cache.js';

/** Labels stand at the start of a line; what is longer was not written as one. */
const HEAD = 120;
const MAX_SEPARATORS = 6;
const SEPARATOR =
  /\s{1,20}=>|["'\]]=>|[^\S\t]{0,20}(?::=|[:：＝=|→⇒⟶➜»]|->)|\s{1,20}[-–—]{1,2}\s{1,20}|\s{0,20}\t\s{0,20}(?:[:=]\s)?|\s{3,20}/g;
/** Emphasis of Markdown that ends behind the separator. */
const OPEN_MARK = /^[^\p{L}]*(?:\*|__)\p{L}[^*]*$/u;
/** `[10:32] Neil: `, `Neil (10:32): `. */
const SPEAKER = /^.*[\p{L})\]\d]: (?=[^:]*$)/u;

export interface Pair {
  readonly label: string;
  readonly separator: string;
  readonly value: string;
}

/** Parts a line where its first known label ends, else at its first sign that parts. */
export const pairIn = cached((text): Pair | null => {
  const head = text.slice(0, HEAD);
  const pairs: Pair[] = [];
  for (const { 0: separator, index } of head.matchAll(SEPARATOR)) {
    const isLink = text.startsWith('//', index + separator.length) && /^\s*:$/.test(separator);
    if (index === 0 || isLink || pairs.length >= MAX_SEPARATORS) continue;
    const pair = pairAt(text, index, separator);
    if (isKnownLabel(pair.label)) return pair;
    pairs.push(pair);
  }
  const named = pairs.find(({ label }) => labelKind(label) !== null);
  return (
    named ?? pairs.find(({ label, separator }) => /[:：=|\t]/.test(separator) && /\p{L}/u.test(label)) ?? null
  );
});

function pairAt(text: string, index: number, separator: string): Pair {
  let value = text.slice(index + separator.length).trim();
  // In a chat the name of who writes comes first.
  const label = text.slice(0, index).replace(SPEAKER, '');
  if (separator.includes('\t')) value = value.replace(/\t.*/s, '').trimEnd();
  if (OPEN_MARK.test(label)) value = value.replace(/^(?:\*+|__)(?:\s+|$)/, '');
  return { label, separator: separator.trim() === '' ? separator : separator.trim(), value };
}

const MAX_INLINE_LENGTH = 1000;
const INLINE_LABEL =
  /[\s,;|/]((?:[\p{L}\p{M}\p{N}_-]{1,30} ){0,3}[\p{L}\p{M}\p{N}_-]{1,30})\s?(?:[:：=→⇒]|->)/gu;

/** Parts `bob, Password: x, Store Code: SD` at the labels in it. */
export function splitInlinePairs(pair: Pair): readonly Pair[] {
  const text = pair.value.slice(0, MAX_INLINE_LENGTH);
  const pairs = [pair];
  let start = 0;
  for (const { 0: match, 1: words, index } of text.matchAll(INLINE_LABEL)) {
    const label = knownEnd(words!);
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

/** The longest known label at the end of some words. */
function knownEnd(words: string): string {
  let label = words;
  while (label !== '' && !isKnownLabel(label)) label = label.replace(/^\S+\s*/, '');
  return label;
}

const QUOTED_PAIR =
  /(["']?)([\w$-][\w$. -]{0,40})\1\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;

/** `{ username: 'bob', password: "x, y: z" }` on one line. */
export function quotedPairsIn(text: string): readonly Pair[] {
  if (!/["']/.test(text) || !/["'][^"']*["']\s*[,;}\])]/.test(text.slice(0, MAX_INLINE_LENGTH * 4)))
    return [];
  const pairs = [...text.slice(0, MAX_INLINE_LENGTH * 4).matchAll(QUOTED_PAIR)].map((match) => ({
    label: match[2]!,
    separator: ':',
    value: match[3]!,
  }));
  return pairs.length > 1 && pairs.some(({ label }) => isKnownLabel(label)) ? pairs : [];
}
