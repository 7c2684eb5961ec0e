import { rangeOf } from '../document.js';
import { rowBlock } from '../table-rows.js';
import type { Block, Candidate, Document, Line } from '../types.js';

const SOURCE = 'sql';
const NAME = String.raw`[\w$.@\x60"[\]]{1,130}`;
const STATEMENT = new RegExp(
  [
    String.raw`\b(?:insert\s{1,9}(?:ignore\s{1,9})?into|replace\s{1,9}into)\s{1,9}(?<into>${NAME})\s{0,9}\((?<columns>[^()]{1,2000})\)\s{0,40}values?\s{0,40}(?=\()`,
    String.raw`\b(?:update|insert\s{1,9}into)\s{1,9}(?<updated>${NAME})\s{1,40}set\s{1,40}`,
  ].join('|'),
  'gi',
);
/** A backslash may escape the next character or not, so a string with one is uncertain. */
const VALUE = String.raw`(?:N?'(?<string>(?:[^'\\]|'')*)'|(?<literal>[+-]?[\d.]{1,40}|null|default|true|false))`;
const CELL = new RegExp(String.raw`\s*${VALUE}\s*(?<sign>[,)])`, 'iy');
const NEXT_ROW = /\s*,\s*(?=\()/y;
const ASSIGNMENT = new RegExp(
  String.raw`\s*(?<column>${NAME})\s*=\s*${VALUE}\s*(?:(?<sign>,)|(?=where\b|;|\n\s*\n|["']?\s*$))`,
  'iy',
);
const END = /;|\n\s*\n|$/g;
const COMMENT = /^\s*(?:--|#|\/\/|\/?\*)/;
/** The beginning of a string in JSON. */
const JSON_STRING = /":\s*"$/;

type Values = readonly string[];

interface Statement {
  readonly columns: Values;
  /** Empty if a part of the statement is anything but a plain value. */
  readonly rows: readonly Values[];
}

/** Rows of a database: `INSERT INTO t (username, password) VALUES ('bob', 'x')` and `UPDATE t SET username = 'bob'`. */
export function sql({ lines }: Document): readonly Candidate[] {
  const text = lines.map((line) => line.text).join('\n');
  const lineAt = lineFinder(lines);
  let from = 0;
  return [...text.matchAll(STATEMENT)].flatMap((match) => {
    const { 0: start, index, groups = {} } = match;
    if (index < from) return [];
    const before = text
      .slice(Math.max(0, index - 200), index)
      .split('\n')
      .at(-1)!;
    if (JSON_STRING.test(before)) return [];
    END.lastIndex = index + start.length;
    from = END.exec(text)!.index;
    const statement =
      groups['into'] === undefined
        ? assignmentsAt(text, index + start.length)
        : { columns: namesIn(groups['columns']!), rows: rowsAt(text, index + start.length) };
    const [table] = namesIn(groups['into'] ?? groups['updated']!);
    // `WHERE platform = 'shopify'` names a service, too.
    const condition = /\bwhere\s[^]*/i.exec(text.slice(index, from))?.[0].slice(0, 200) ?? '';
    const title = `${table!} ${condition}`.trim();
    return candidatesOf(
      lines.slice(lineAt(index), lineAt(from) + 1),
      title,
      COMMENT.test(before) ? null : statement,
    );
  });
}

const namesIn = (list: string): Values =>
  list.split(',').map((name) => name.replace(/^.*\.|[\s`"'[\]]/g, '').trim());

function rowsAt(text: string, start: number): readonly Values[] {
  const rows: string[][] = [];
  for (let at = start; ; at = NEXT_ROW.lastIndex) {
    const row: string[] = [];
    CELL.lastIndex = at + 1;
    for (let cell = CELL.exec(text); ; cell = CELL.exec(text)) {
      if (cell === null) return [];
      row.push(valueOf(cell));
      if (cell.groups!['sign'] === ')') break;
    }
    rows.push(row);
    NEXT_ROW.lastIndex = at = CELL.lastIndex;
    if (!NEXT_ROW.test(text)) return rows;
  }
}

function assignmentsAt(text: string, start: number): Statement {
  const columns: string[] = [];
  const row: string[] = [];
  ASSIGNMENT.lastIndex = start;
  for (let cell = ASSIGNMENT.exec(text); cell !== null; cell = ASSIGNMENT.exec(text)) {
    columns.push(...namesIn(cell.groups!['column']!));
    row.push(valueOf(cell));
    if (cell.groups!['sign'] === undefined) return { columns, rows: [row] };
  }
  return { columns, rows: [] };
}

const valueOf = ({ groups }: RegExpExecArray): string =>
  groups!['string']?.replaceAll("''", "'") ??
  (/^[+-]?[\d.]+$/.test(groups!['literal']!) ? groups!['literal']! : '');

/** Finds the line of an index; each index is behind the previous one. */
function lineFinder(lines: readonly Line[]): (index: number) => number {
  let line = 0;
  let end = lines[0]?.text.length ?? 0;
  return (index) => {
    while (end < index && line < lines.length - 1) end += lines[++line]!.text.length + 1;
    return line;
  };
}

function candidatesOf(
  lines: readonly Line[],
  title: string,
  statement: Statement | null,
): readonly Candidate[] {
  const block = lines[0]!.block;
  const whole: Candidate = {
    ...{ label: '', raw: '', exact: true, source: SOURCE, block },
    range: rangeOf(lines[0]!, lines.at(-1)),
  };
  if (statement === null) return [whole];
  const { columns, rows } = statement;
  const parent: Block = { kind: 'parent', title, intro: '', parent: block };
  const isWhole = rows.every((row) => row.length === columns.length);
  return [
    whole,
    ...(isWhole ? rows : []).flatMap((row) => {
      const ofRow = rowBlock(columns, row, parent);
      return row.map((raw, at): Candidate => ({ ...whole, label: columns[at]!, raw, block: ofRow }));
    }),
  ];
}
