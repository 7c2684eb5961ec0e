import { decodeEntities } from '../html.js';
import type { Block, Candidate, Document, Line } from '../types.js';

const SOURCE = 'xml';
const TAG =
  /<([A-Za-z][\w:.-]{0,60})((?:\s[^<>]*)?)\/?>([^<>]{0,5000})(?:<\/([A-Za-z][\w:.-]{0,60})\s*>)?|<\/([A-Za-z][\w:.-]{0,60})\s*>/g;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]{0,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const LABEL_ATTRIBUTES = ['key', 'name', 'property', 'label', 'id'] as const;
const VALUE_ATTRIBUTES = ['value', 'connectionString', 'content', 'val'] as const;

const MAX_DEPTH = 20;

interface State {
  readonly candidates: Candidate[];
  readonly open: { readonly name: string; readonly block: Block }[];
  /** `<key>` of a property list or of KeePass, whose value is the next element. */
  key: string;
}

/** XML: elements named as labels, `<add key="…" value="…"/>`, `<key>` followed by its value. */
export function xml({ lines }: Document): readonly Candidate[] {
  if (!lines.some(({ text }) => text.includes('<'))) return [];
  const text = lines.map((line) => line.text).join('\n');
  const offset = lines[0]?.start ?? 0;
  const starts = lines.map((line) => line.start);
  if (lines.some((line, at) => at > 0 && line.start !== starts[at - 1]! + lines[at - 1]!.text.length + 1))
    return byLine(lines);
  return read(text, offset, (at) => blockAt(lines, at));
}

/** Other recognizers have removed ranges, so the lines are no longer one text. */
const byLine = (lines: readonly Line[]): readonly Candidate[] =>
  lines.flatMap((line) => read(line.text, line.start, () => line.block));

function blockAt(lines: readonly Line[], offset: number): Block {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]!.block;
}

function read(text: string, offset: number, blockOf: (at: number) => Block): readonly Candidate[] {
  const state: State = { candidates: [], open: [], key: '' };
  for (const match of text.matchAll(TAG)) {
    const start = match.index + offset;
    if (match[5] !== undefined) close(state, match[5]);
    else
      open(state, match, [start, start + match[0].length], () => state.open.at(-1)?.block ?? blockOf(start));
  }
  return state.candidates;
}

function close(state: State, name: string): void {
  const at = state.open.findLastIndex((element) => element.name === name);
  if (at >= 0) state.open.length = at;
}

function open(
  state: State,
  match: RegExpMatchArray,
  range: readonly [number, number],
  block: () => Block,
): void {
  const [, name = '', source = '', inner = '', closing] = match;
  const attributes = attributesIn(source);
  const label = firstOf(attributes, LABEL_ATTRIBUTES);
  const value = firstOf(attributes, VALUE_ATTRIBUTES);
  const add = (key: string, raw: string): void => {
    state.candidates.push({
      label: key,
      raw,
      exact: true,
      source: SOURCE,
      range,
      block: block(),
    });
  };
  if (label !== undefined && value !== undefined) add(label, value);
  const isLeaf = closing === name;
  if (isLeaf && /^key$/i.test(name)) state.key = decodeEntities(inner).trim();
  else if (isLeaf && state.key !== '') {
    add(state.key, decodeEntities(inner).trim());
    state.key = '';
  } else if (isLeaf && value === undefined) add(label ?? nameOrParent(state, name), textOf(inner));
  else if (!source.endsWith('/') && closing === undefined && state.open.length < MAX_DEPTH) {
    state.open.push({ name, block: { kind: 'parent', title: label ?? name, intro: '', parent: block() } });
  }
  // The text behind an empty element ends with the closing tag of its parent.
  if (closing !== undefined && !isLeaf) close(state, closing);
}

/** `<value>` is the value of the element around it: `<property name="token"><value>…`. */
const nameOrParent = ({ open }: State, name: string): string =>
  name === 'value' ? (open.at(-1)?.block.title ?? name) : name;

const textOf = (inner: string): string =>
  decodeEntities(/^<!\[CDATA\[(.*)\]\]>$/s.exec(inner)?.[1] ?? inner.trim());

function firstOf(attributes: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  const name = names.find((each) => attributes.has(each));
  return name === undefined ? undefined : attributes.get(name);
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function attributesIn(source: string): ReadonlyMap<string, string> {
  if (source === '') return NO_ATTRIBUTES;
  return new Map(
    [...source.matchAll(ATTRIBUTE)].map((match) => [
      match[1]!.toLowerCase() === 'connectionstring' ? 'connectionString' : match[1]!.toLowerCase(),
      decodeEntities(match[2] ?? match[3] ?? ''),
    ]),
  );
}
