import * as words from './data/non-values.js';
import type { LeftOutReason } from './types.js';

// Detects text in place of a value. These functions are independent of each other and of the fields.

/** A longer text is never a placeholder. */
const MAX_LENGTH = 400;
const MASK =
  /^[*x•●⬤∙‣⦁·▪■◦○X#.…_\s-]*(?:[•●⬤∙‣⦁▪■]|\*{2,}|x{3,}|X{3,}|#{3,}|\.{3,}|_{3,})[*x•●⬤∙‣⦁·▪■◦○X#.…_\s-]*$/;
const SIGNS_ONLY =
  /^(?:[\p{Extended_Pictographic}✓✔✗✘☐☑☒√×⨯][\p{Extended_Pictographic}\uFE0F\u200D✓✔✗✘☐☑☒√×⨯\s]*|\[[ xX✓]?\]|\([ xX✓]?\)|:[a-z_+-]+:)(?:\s*(?:\(?[\p{L} ]{1,30}\)?))?$/u;
const TRUNCATED = /(?:\.{3,}|…|\*{3,}|[•●⬤∙‣⦁]{2,}|\[\.\.\.\]|x{6,}|X{6,}|\bx{3,}-|-x{3,}\b)/;
const ARROW = /\s*(?:>|→|›|»|⟶|➜|▸|->|=>|⇒|\\u203a)\s*/;

/** Dots, asterisks, or the caption of the button that reveals the value. */
export const isMasked = (text: string): boolean =>
  text.length <= MAX_LENGTH && (MASK.test(text) || words.MASK_WORDS.test(withoutBrackets(text)));

/** The beginning or the end of a value, with dots in place of the rest. */
export const isTruncated = (text: string): boolean => TRUNCATED.test(text);

/** `env('X')`, `process.env.X`, `$X`, `op://…`, `!vault`. */
export const isReference = (text: string): boolean =>
  text.length <= MAX_LENGTH && words.REFERENCES.some((pattern) => pattern.test(text));

/** `ENC[…]`, and hashes of passwords. */
export const isEncrypted = (text: string): boolean => words.ENCRYPTED.test(text);

/** A link, or words with a link. */
export const hasLink = (text: string): boolean =>
  /(?:^|[^a-z\d])[a-z][a-z\d+.-]{1,20}:\/\/\S|^www\.\S+\.\S/i.test(text);

/** `share.example.com/s#kD93`: a link as browsers show it. A folder of a domain may also name a user: `corp.example/bob`. */
export const isLinkWithoutScheme = (text: string): boolean =>
  /^(?:[a-z\d-]{2,}\.)+[a-z]{2,}\/\S+$/i.test(text);

/** "Settings > User Management > API Tokens". */
export function isMenuPath(text: string): boolean {
  const start = text
    .slice(0, 300)
    .replace(/^(?:go to|in miva|miva|under|see|from|unter|en|dans|em)\b[\s:,]*/i, '');
  const steps = start.split(ARROW);
  if (steps.length < 2)
    return words.MENU_WORD.test(start) && /^[\p{L}\s/&]+$/u.test(start) && /[\s/]/.test(start);
  return (
    steps.every((step) => /^[\p{L}\p{M}\s&'’(),.:/-]{0,60}$/u.test(step)) &&
    steps.filter((step) => /\p{L}{2}/u.test(step)).length > 1
  );
}

/** `string`, `varchar(50)`. */
export const isType = (text: string): boolean =>
  words.TYPE.test(text.replace(/[;,]$/, '')) || words.TYPE_WITH_NOTE.test(text.slice(0, MAX_LENGTH));

/** `1.23457E+31`: what a spreadsheet has made of a token or a code. */
export const isRoundedNumber = (text: string): boolean => words.ROUNDED_NUMBER.test(text);

/** "your-token", "<token>", "change me", "n/a", `#REF!`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const inner = words.BRACKETED.exec(text)?.slice(1).filter(Boolean).join('') ?? null;
  const isGap = inner !== null && (/^[\p{L}\p{M}\s_'’.,:|/-]*$/u.test(inner) || /\S\s+\S/.test(inner));
  return (
    isGap ||
    words.SPREADSHEET_ERROR.test(text) ||
    words.PLACEHOLDER.test(text) ||
    words.PLACEHOLDER_WORDS.test(text)
  );
}

/** "see below", "received", "I don't know". */
export function isNonAnswer(text: string): boolean {
  const start = text.slice(0, MAX_LENGTH);
  return SIGNS_ONLY.test(start) || (words.NON_ANSWER.test(start) && !/\d/.test(start.split(/\s/, 1)[0]!));
}

const PLAIN_WORD = /^["“„('‘]?(?:[\p{L}\p{M}'’/-]+|\d+(?:[/.:-]\d+)*)[.,;:!?)"”“'’…]*$/u;

/** Several plain words, which are more likely a comment than a value. */
export function isSentence(text: string): boolean {
  const parts = text.slice(0, 500).trim().split(/\s+/);
  return parts.length > 1 && parts.every((part) => PLAIN_WORD.test(part));
}

/** Prose in a script without spaces: "電話でお伝えします", "確認中". */
export const isUnspacedProse = (text: string): boolean =>
  /\p{Script=Hiragana}{2}|^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー\p{P}]{2,}$/u.test(
    text.slice(0, 500),
  ) && /\p{L}/u.test(text);

/** Several words with a function word among them. */
export const hasFunctionWord = (text: string): boolean =>
  /\s/.test(text.trim()) && words.FUNCTION_WORD.test(text.slice(0, 500));

const withoutBrackets = (text: string): string => text.replace(/^[[({<]+|[\])}>]+$/g, '');

/** Why a text cannot be a value of any field, or null if it can. */
export function nonValueReason(text: string): LeftOutReason | null {
  if (text === '') return 'no-value';
  if (text.length > MAX_LENGTH) return null;
  if (isMasked(text)) return 'hidden';
  if (isEncrypted(text)) return 'encrypted';
  if (isReference(text)) return 'reference';
  if (isType(text) || isPlaceholder(text)) return 'no-value';
  return SIGNS_ONLY.test(text) ? 'no-value' : null;
}
