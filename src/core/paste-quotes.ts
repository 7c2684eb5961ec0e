import type { Line } from './paste-line.js';

const PAIRS = '"" \'\' `` “” ‘’ „“ «»';
const DECLARATION = /^\W*(?:export|set|const|let|var)\s/;
const CLOSED = /^((["'`]).*\2)\s*(?:[,;]|\s#.*)$/s;

export const isWrapped = (text: string): boolean =>
  text.length > 1 && PAIRS.includes(text[0]! + text.at(-1)!);

/** How the labelled lines of a text quote: as program text does, by hand, or not at all. */
export type Style = 'code' | 'quoted' | 'plain';

const hasQuotedLabel = ({ label }: Line): boolean => /^\W*["'“‘]/.test(label);
const hasIdentifier = ({ label }: Line): boolean => !/\p{L}\s+\p{L}/u.test(label.replace(DECLARATION, ''));
const isSurelyCode = (line: Line): boolean =>
  line.separator.includes('=') || /\w[_-]\w|[a-z][A-Z]/.test(line.label) || hasQuotedLabel(line);

export function styleOf(lines: readonly Line[]): Style {
  if (lines.some(isSurelyCode) && lines.every((line) => hasQuotedLabel(line) || hasIdentifier(line)))
    return 'code';
  const wrapped = lines.filter(({ value }) => isWrapped(value.trim())).length;
  return wrapped > 1 && wrapped * 2 >= lines.length ? 'quoted' : 'plain';
}

/** A value without the quotes that its style puts around it, and whether it had any. */
export function unquoted(line: Line, style: Style): readonly [text: string, wasQuoted: boolean] {
  const trimmed = line.value.trim();
  const closed = style === 'code' ? CLOSED.exec(trimmed)?.[1] : undefined;
  const text = closed ?? trimmed;
  if (!isWrapped(text)) return [text, false];
  const inner = text.slice(1, -1);
  if (style === 'code') return [unescaped(text, inner, line, closed !== undefined), true];
  // Quotes around edge spaces are there to show them, and a marked-up label comes with marked-up values.
  const isMarkedUp = text.startsWith('`') && /[*_|]/.test(line.label);
  return style === 'quoted' || inner !== inner.trim() || isMarkedUp ? [inner, true] : [text, false];
}

function unescaped(text: string, inner: string, line: Line, isClosed: boolean): string {
  const isShell = line.separator.endsWith('=');
  if (text.startsWith('"')) {
    if (isShell) return inner.replace(/\\(["\\$`])/g, '$1');
    try {
      return String(JSON.parse(text));
    } catch {
      return inner;
    }
  }
  if (!text.startsWith("'") || isShell) return inner;
  return isClosed || hasQuotedLabel(line) ? inner.replace(/\\(['\\])/g, '$1') : inner.replaceAll("''", "'");
}
