import { OLD_REMARK } from './data/non-values.js';
import type { Pair } from './pairs.js';

// Removes the quotes that source code or a user put around a value.

export type QuoteStyle = 'code' | 'quoted' | 'plain';

const PAIRS = ['""', "''", '``', '“”', '‘’', '„“', '«»', '””', '「」', '‚‘', '”“'];

export const isWrapped = (text: string): boolean =>
  text.length > 1 && PAIRS.includes(text[0]! + text.at(-1)!);

const hasQuotedLabel = ({ label }: Pair): boolean => /^\W*["'“‘]/.test(label);
/** Whether a label is written as in a letter: "Store Code", but not `const storeCode`. */
export const hasWords = ({ label }: Pair): boolean =>
  /\p{L}\s+\p{L}/u.test(
    label.replace(
      /^\W*(?:(?:export|const|let|var|val|set|public|private|protected|static|final|readonly|string|define|local|declare|-x)\s+)+/i,
      '',
    ),
  );
const isCodePair = (pair: Pair): boolean =>
  pair.separator.includes('=') ||
  // `Store_Code` is Miva's own spelling and appears in emails, too.
  /\w[_.]\w|[a-z][A-Z]|^\W*[a-z]+-[a-z]/.test(pair.label.replace(/Store_Code/g, '')) ||
  hasQuotedLabel(pair);

export function quoteStyleOf(pairs: readonly Pair[], hasParents: boolean): QuoteStyle {
  const isCode =
    pairs.some(isCodePair) || (hasParents && pairs.every(({ label }) => /^\s*-?\s*[a-z]+$/.test(label)));
  if (isCode && pairs.every((pair) => hasQuotedLabel(pair) || !hasWords(pair))) return 'code';
  const wrapped = pairs.filter(({ value }) => isWrapped(value)).length;
  return wrapped > 1 && wrapped * 2 >= pairs.length ? 'quoted' : 'plain';
}

export interface Unquoted {
  readonly text: string;
  /** Whether quotes mark where the value begins and ends. */
  readonly exact: boolean;
}

/** A value without the quotes of its style. */
export function unquoted(pair: Pair, style: QuoteStyle): Unquoted {
  const { label, value } = pair;
  if (style === 'code') return unquotedCode(pair);
  const inner = value.slice(1, -1);
  if (!isWrapped(value)) return { text: value, exact: false };
  // In French, a space belongs to each quotation mark.
  if (value.startsWith('«')) return { text: inner.trim(), exact: true };
  // Quotes around spaces make them visible, and a label in Markdown has its value in Markdown.
  const isMarkedUp = value.startsWith('`') && /[*_|]/.test(label);
  return style === 'quoted' || inner !== inner.trim() || isMarkedUp
    ? { text: inner, exact: true }
    : { text: value, exact: false };
}

/** The beginning of a string in source code, with its prefix: `f"`, `'`, `"""`. */
const STRING = /^[frbu@$]{0,2}("""|'''|["'`“”‘])/i;

function unquotedCode(pair: Pair): Unquoted {
  const { value } = pair;
  const open = STRING.exec(value);
  if (open === null) return { text: withoutComment(value), exact: false };
  // Triple quotes need closing triple quotes; otherwise the value begins with a quote.
  const isTriple =
    open[1]!.length === 3 &&
    (pair.separator.includes('=') || open[1] === '"""') &&
    value.indexOf(open[1]!, open[0].length) > 0;
  if (open[1]!.length === 3 && !isTriple) return unquotedFrom(pair, open[0].length - 2, open[1]![0]!);
  return unquotedFrom(pair, open[0].length, open[1]!);
}

function unquotedFrom(pair: Pair, start: number, quote: string): Unquoted {
  const { value } = pair;
  const end = closingQuote(value, start, quote);
  const rest = value.slice(end + quote.length);
  if (end < 0 || !isEndOfStatement(rest) || OLD_REMARK.test(rest)) return { text: value, exact: false };
  return { text: unescaped(value.slice(start, end), quote, pair), exact: true };
}

/** Whether only the end of a statement or a comment follows: `;`, `, // live`. */
const isEndOfStatement = (rest: string): boolean =>
  /^\s*[,;)\]}.]*\s*(?:(?:#|\/\/|--|;|\/\*).*)?$/s.test(rest.slice(0, 500));

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
]);

function closingQuote(text: string, start: number, quote: string): number {
  const close = CLOSING.get(quote) ?? quote;
  const last = text.lastIndexOf(close);
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\' && quote !== '`') at++;
    else if (text.startsWith(close, at)) {
      // In YAML and SQL, '' is an escaped quote; in a shell, '\'' is.
      if (close === "'" && text[at + 1] === "'" && at + 1 < last) at++;
      else if (close === "'" && text.startsWith("'\\''", at)) at += 3;
      else if (isEndOfStatement(text.slice(at + close.length))) return at;
    }
  }
  // In a shell, a backslash between single quotes escapes nothing.
  const isClosed = close === "'" || !text.endsWith(`\\${close}`);
  return last >= start && isClosed && isEndOfStatement(text.slice(last + close.length)) ? last : -1;
}

function unescaped(inner: string, quote: string, pair: Pair): string {
  // Shells write `=` without spaces and have fewer escapes than JSON.
  if (quote === '"' && pair.separator !== '=') {
    try {
      return String(JSON.parse(`"${inner}"`));
    } catch {
      // Not JSON, so only quotes and backslashes are escaped.
    }
  }
  if (quote === '"') return inner.replace(/\\(["'\\$`])/g, '$1');
  if (quote !== "'") return inner;
  return hasQuotedLabel(pair) ||
    /=>|;\s*$/.test(pair.separator + pair.value) ||
    /^\W*(?:const|let|var|\$)/.test(pair.label)
    ? inner.replace(/\\(['\\])/g, '$1')
    : inner.replace(/'\\''|''/g, "'");
}

/** Removes a comment after an unquoted value, unless it says that the value is not to be used. */
function withoutComment(value: string): string {
  const end = value.search(/\s(?:#|\/\/)(?:\s|$)/);
  return (end < 0 || OLD_REMARK.test(value.slice(end)) ? value : value.slice(0, end)).trimEnd();
}
