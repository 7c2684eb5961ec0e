import type { Line } from './paste-line.js';

const PAIRS = '"" \'\' `` “” ‘’ „“ «»';

export const isWrapped = (text: string): boolean =>
  text.length > 1 && PAIRS.includes(text[0]! + text.at(-1)!);

/** How the labelled lines of a text quote: as program text does, by hand, or not at all. */
export type Style = 'code' | 'quoted' | 'plain';

const hasQuotedLabel = ({ label }: Line): boolean => /^\W*["'“‘]/.test(label);
const hasWords = ({ label }: Line): boolean =>
  /\p{L}\s+\p{L}/u.test(label.replace(/(?:export|const|let|set) /, ''));
const isSurelyCode = (line: Line): boolean =>
  line.separator.includes('=') ||
  // Store_Code is Miva's own spelling, and stands in mails, too.
  /\w[_-]\w|[a-z][A-Z]/.test(line.label.replace('Store_Code', '')) ||
  hasQuotedLabel(line);

export function styleOf(lines: readonly Line[]): Style {
  if (lines.some(isSurelyCode) && lines.every((line) => hasQuotedLabel(line) || !hasWords(line)))
    return 'code';
  const wrapped = lines.filter(({ value }) => isWrapped(value)).length;
  return wrapped > 1 && wrapped * 2 >= lines.length ? 'quoted' : 'plain';
}

/** A value without the quotes that its style puts around it, and whether it had any. */
export function unquoted(line: Line, style: Style): readonly [text: string, wasQuoted: boolean] {
  const { label, value } = line;
  const isCode = style === 'code';
  // Behind the quotes of program text there may be a comma or a comment.
  const text =
    [value, value.replace(/[,;]$/, ''), value.replace(/^(.*["'`”’])[,;]?\s+(?:#|\/\/).*/s, '$1')].find(
      (each, index) => isWrapped(each) && (isCode || !index),
    ) ?? '';
  const inner = text.slice(1, -1);
  if (text && isCode) return [unescaped(text, inner, line), true];
  // Quotes around edge spaces are there to show them, and a marked-up label comes with marked-up values.
  const isMarkedUp = text.startsWith('`') && /[*_|]/.test(label);
  return text && (style === 'quoted' || inner !== inner.trim() || isMarkedUp)
    ? [inner, true]
    : [value, false];
}

function unescaped(text: string, inner: string, line: Line): string {
  const isDouble = text.startsWith('"');
  // A shell, which has no space around its sign, knows fewer escapes than JSON does.
  if (isDouble && line.separator !== '=') {
    try {
      return String(JSON.parse(text));
    } catch {
      // Then it is a program's.
    }
  }
  if (isDouble || hasQuotedLabel(line)) return inner.replace(/\\(["'\\$`])/g, '$1');
  return text.startsWith("'") ? inner.replace(/'\\''|''/g, "'") : inner;
}
