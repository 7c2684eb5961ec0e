import type { Line } from './types.js';

export interface Cell {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A row of a table, which may span several lines if a quoted cell does. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly first: number;
  readonly last: number;
}

export type Delimiter = '\t' | ',' | ';' | '|' | 'spaces';

const MAX_LINES = 40;
const MAX_LINE_LENGTH = 4000;

/** The row that begins at a line, or null if the line has no delimiter. */
export function rowAt(lines: readonly Line[], at: number, delimiter: Delimiter): Row | null {
  const line = lines[at];
  if (line === undefined || line.text.length > MAX_LINE_LENGTH) return null;
  if (delimiter === '|') return single(pipeCells(line.text), at);
  if (delimiter === 'spaces') {
    if (hasAlignedComment(line.text)) return null;
    return single(
      line.text
        .trim()
        .split(/\s{2,}/)
        .map((text) => ({ text, isQuoted: false })),
      at,
    );
  }
  if (!line.text.includes(delimiter)) return null;
  let text = line.text;
  let last = at;
  let cells = delimitedCells(text, delimiter);
  while (
    cells === null &&
    last - at < MAX_LINES &&
    lines[last + 1] !== undefined &&
    text.length < MAX_LINE_LENGTH
  ) {
    last++;
    text = `${text}\n${lines[last]!.text}`;
    cells = delimitedCells(text, delimiter);
  }
  // A quote that is never closed belongs to the value.
  return cells === null ? single(plainCells(line.text, delimiter), at) : { cells, first: at, last };
}

/** A cell whose value is uncertain. */
export const UNCERTAIN: Cell = { text: '…', isQuoted: false };

const QUOTES = ['""', "''", '“”', '‘’'] as const;
export type Quotes = (typeof QUOTES)[number];

const isInQuotes = (text: string, [open, close]: string): boolean =>
  text.length > 1 && text.startsWith(open!) && text.endsWith(close!);

/** The quotes around all of some cells, if there are two cells or more. */
export function quotesAround(cells: readonly Cell[]): Quotes | null {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const quotes = QUOTES.find((each) => texts.every((text) => isInQuotes(text, each)));
  return texts.length > 1 && !cells.some(({ isQuoted }) => isQuoted) ? (quotes ?? null) : null;
}

/** The quotes of a row: around two cells or more. The other cells are numbers, or were cut off. */
export const quotesIn = ({ cells }: Row): Quotes | null =>
  QUOTES.find(
    (each) => cells.filter(({ text, isQuoted }) => !isQuoted && isInQuotes(text.trim(), each)).length > 1,
  ) ?? null;

/** A row without the quotes around its cells, from a column on. A cell that is quoted otherwise is uncertain. */
export function withoutQuotes(row: Row, quotes: Quotes | null, from = 0): Row {
  const isPartlyRead = row.cells.some(({ isQuoted }) => isQuoted);
  if (quotes === null && !isPartlyRead) return row;
  const cells = row.cells.map((cell, at) => {
    if (at < from) return cell;
    if (quotes !== null) return unquotedCell(cell, quotes);
    return !cell.isQuoted && isInQuotes(cell.text.trim(), '""') ? UNCERTAIN : cell;
  });
  return { ...row, cells };
}

function unquotedCell(cell: Cell, quotes: Quotes): Cell {
  const text = cell.text.trim();
  if (cell.isQuoted || /^[\d.]*$/.test(text)) return cell;
  const inner = text.slice(1, -1);
  const close = quotes[1]!;
  const isWhole = isInQuotes(text, quotes) && !inner.replaceAll(close + close, '').includes(close);
  return isWhole ? { text: inner.replaceAll(close + close, close), isQuoted: true } : UNCERTAIN;
}

/** The comments of a settings file are often aligned like a column: `NAME=value   # live`. */
const hasAlignedComment = (text: string): boolean => /^\s*[\w.-]{1,80}=.*\s{2}#\s/.test(text);

const single = (cells: readonly Cell[], at: number): Row | null =>
  cells.length < 2 ? null : { cells, first: at, last: at };

const plainCells = (text: string, delimiter: string): readonly Cell[] =>
  text.split(delimiter).map((cell) => ({ text: cell, isQuoted: false }));

/** The cells of CSV or of a spreadsheet, or null if a quote is still open. */
function delimitedCells(text: string, delimiter: string): readonly Cell[] | null {
  const cells: Cell[] = [];
  for (let at = 0; at <= text.length;) {
    const quoted = /^[ ]*"/.exec(text.slice(at, at + 20))?.[0] ?? '';
    const end = quoted === '' ? -1 : closingQuote(text, at + quoted.length, delimiter);
    if (quoted !== '' && end === -2) return null;
    if (quoted !== '' && end >= 0) {
      cells.push(quotedCell(text.slice(at + quoted.length, end), delimiter));
      at = nextDelimiter(text, end + 1, delimiter) + 1;
    } else {
      const next = nextDelimiter(text, at, delimiter);
      cells.push(plainCell(text.slice(at, next)));
      at = next + 1;
    }
  }
  return cells;
}

/** `="0042"`: a formula by which an export keeps the zeros of a text. */
const FORMULA = /^\s*="([^"]*)"\s*$/;

function plainCell(text: string): Cell {
  const inner = FORMULA.exec(text)?.[1];
  return inner === undefined ? { text, isQuoted: false } : { text: inner, isQuoted: true };
}

/** A spreadsheet quotes a cell only for line breaks or tabs; other quotes belong to the value. */
function quotedCell(inner: string, delimiter: string): Cell {
  const isFormat = delimiter !== '\t' || /[\n\t]/.test(inner);
  const unescaped = inner.replaceAll('""', '"');
  const text = FORMULA.exec(unescaped)?.[1] ?? unescaped;
  return isFormat
    ? { text: delimiter === '\t' ? text.replace(/\n+$/, '') : text, isQuoted: true }
    : { text: `"${inner}"`, isQuoted: false };
}

/** The index where a quoted cell ends; -1 if the quote belongs to the value, -2 if it is still open. */
function closingQuote(text: string, start: number, delimiter: string): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else
      return text[at + 1] === undefined ||
        text[at + 1] === delimiter ||
        text[at + 1] === '\n' ||
        /^ *(?:$|[\n;,\t])/.test(text.slice(at + 1, at + 20))
        ? at
        : -1;
  }
  return -2;
}

function nextDelimiter(text: string, from: number, delimiter: string): number {
  const at = text.indexOf(delimiter, from);
  return at < 0 ? text.length : at;
}

/** The cells of Markdown, Jira, MediaWiki, a console or box-drawing characters. */
function pipeCells(text: string): readonly Cell[] {
  const plain = /^!.*!!/.test(text.trim())
    ? text.trim().replace(/!!?/g, '|')
    : text.trim().replace(/[│┃║]/g, '|');
  if (!plain.includes('|')) return [];
  const separator = plain.includes('||') && !plain.includes('| |') ? /\|{1,2}/ : /(?<!\\)\|/;
  const cells = plain
    .replace(/^[|!]{1,2}/, '')
    .replace(/(?<!\\)\|{1,2}$/, '')
    .split(separator);
  return cells.map((cell) => ({ text: cell.trim().replace(/\\\|/g, '|'), isQuoted: false }));
}

/** Whether a line is only a border of a table: `|---|---|`. */
export const isBorder = (text: string): boolean =>
  /^[\s|:+=\-─━═│┃┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╞╡╪]+$/.test(text) && /[-=─━═:|]/.test(text);

export const isFence = (text: string): boolean =>
  /^\s*(?:`{3}.*|~{3,}|\|===.*|\{\|.*|\|\}|\|-+|\{code.*\}|\{noformat\}|-{3,}|\.\.\.)\s*$/.test(text);
