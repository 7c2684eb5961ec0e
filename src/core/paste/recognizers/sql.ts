import { rangeOf } from '../document.js';
import { rowBlock } from '../table-rows.js';
import type { Block, Candidate, Document, Line } from '../types.js';

const SOURCE = 'sql';
const NAME = String.raw`[\w$.@\x60"[\]]{1,130}`;
const STATEMENT = new RegExp(
  [
    String.raw`\b(?:insert\s{1,9}(?:ignore\s{1,9})?into|replace\s{1,9}into)\s{1,9}(?<into>${NAME})\s{0,9}\((?<columns>[^()]{1,2000})\)\s{0,40}values?\s{0,40}(?=\()`,
    String.raw`\b(?:update|insert\s{1,9}into)\s{1,9}(?<updated>${NAME})\s{1,40}set\s{1,40}(?=${NAME}\s{0,9}=)`,
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
/** What may follow the values within a statement. */
const TAIL = /^\s*(?:on|as|returning|where|from|order|limit)\b/i;
const COMMENT = /^\s*(?:--|#|\/\/|\/?\*)/;
/** The beginning of a string in JSON. */
const JSON_STRING = /":\s*"$/;

type Values = readonly string[];

interface Statement {
  /** The table and the condition, either of which may name a service. */
  readonly title: string;
  readonly isUpdate: boolean;
  readonly columns: Values;
  /** Empty if a part of the statement is anything but a plain value. */
  readonly rows: readonly Values[];
  readonly start: number;
  readonly end: number;
}

type Reading = Pick<Statement, 'columns' | 'rows' | 'end'>;

/** Rows of a database: `INSERT INTO t (username, password) VALUES ('bob', 'x')` and `UPDATE t SET username = 'bob'`. */
export function sql({ lines }: Document): readonly Candidate[] {
  const statements = statementsIn(lines.map((line) => line.text).join('\n'));
  const lineAt = lineFinder(lines);
  // Several updates may change different rows.
  const hasSeveralUpdates = statements.filter(({ isUpdate }) => isUpdate).length > 1;
  return statements.flatMap(({ start, end, ...statement }) =>
    candidatesOf(lines.slice(lineAt(start), lineAt(end) + 1), {
      ...statement,
      rows: statement.isUpdate && hasSeveralUpdates ? [] : statement.rows,
    }),
  );
}

function statementsIn(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let from = 0;
  for (const { 0: beginning, index, groups = {} } of text.matchAll(STATEMENT)) {
    const before = text
      .slice(Math.max(0, index - 200), index)
      .split('\n')
      .at(-1)!;
    if (index < from || JSON_STRING.test(before)) continue;
    const valuesAt = index + beginning.length;
    const isUpdate = groups['into'] === undefined;
    const reading = isUpdate
      ? assignmentsAt(text, valuesAt)
      : rowsAt(text, valuesAt, namesIn(groups['columns']!));
    const isRead = reading.rows.length > 0 && !TAIL.test(text.slice(reading.end, reading.end + 40));
    END.lastIndex = reading.end;
    from = isRead ? reading.end : END.exec(text)!.index;
    const table = namesIn(groups['into'] ?? groups['updated']!)[0]!;
    const title = `${table} ${text.slice(reading.end, Math.min(from, reading.end + 200))}`.trim();
    const rows = COMMENT.test(before) ? [] : reading.rows;
    statements.push({ title, isUpdate, ...reading, rows, start: index, end: from });
  }
  return statements;
}

const namesIn = (list: string): Values =>
  list.split(',').map((name) => name.replace(/^.*\.|[\s`"'[\]]/g, '').trim());

function rowsAt(text: string, start: number, columns: Values): Reading {
  const rows: string[][] = [];
  for (let at = start; ; at = NEXT_ROW.lastIndex) {
    const row: string[] = [];
    CELL.lastIndex = at + 1;
    for (let cell = CELL.exec(text); ; cell = CELL.exec(text)) {
      if (cell === null) return { columns, rows: [], end: at };
      row.push(valueOf(cell));
      if (cell.groups!['sign'] === ')') break;
    }
    rows.push(row);
    NEXT_ROW.lastIndex = at = CELL.lastIndex;
    if (!NEXT_ROW.test(text)) return { columns, rows, end: at };
  }
}

function assignmentsAt(text: string, start: number): Reading {
  const columns: string[] = [];
  const row: string[] = [];
  let end = start;
  ASSIGNMENT.lastIndex = start;
  for (let cell = ASSIGNMENT.exec(text); cell !== null; cell = ASSIGNMENT.exec(text)) {
    end = ASSIGNMENT.lastIndex;
    columns.push(...namesIn(cell.groups!['column']!));
    row.push(valueOf(cell));
    if (cell.groups!['sign'] === undefined) return { columns, rows: [row], end };
  }
  return { columns, rows: [], end };
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
  { title, columns, rows }: Pick<Statement, 'title' | 'columns' | 'rows'>,
): readonly Candidate[] {
  const block = lines[0]!.block;
  const whole: Candidate = {
    ...{ label: '', raw: '', exact: true, source: SOURCE, block },
    range: rangeOf(lines[0]!, lines.at(-1)),
  };
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
