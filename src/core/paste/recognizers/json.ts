import { isRecord, propertyOf, tryOrUndefined } from '../../util.js';
import { decodedBase64 } from '../../base64.js';
import { nestedCandidates } from '../nested.js';
import { serviceOf } from '../services.js';
import type { Block, Candidate, Document, Line, Range } from '../types.js';

const SOURCE = 'json';
const DEEPEST = 20;
/** Behind a name or a bracket, `["key"]` is an index of program text. */
const START = /(?<![\w\])])\[\s*["“[{]|\{\s*["“[{]/g;
const TOKEN = /"(?:[^"\\]|\\.)*"?|[[\]{}]/gs;
const SMART = /"(?:[^"\\]|\\.)*"?|[“”]/gs;
/** Limited, because each failed attempt may scan the whole text. */
const MAX_ATTEMPTS = 12;

/** Reads JSON anywhere in a text, even with the quotes of a word processor. */
export function json({ lines }: Document): readonly Candidate[] {
  const text = lines.map((line) => line.text).join('\n');
  const candidates: Candidate[] = [];
  let end = 0;
  let attempts = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < end) continue;
    if (attempts++ >= MAX_ATTEMPTS) break;
    const close = closingIndex(text, index);
    const value = close < 0 ? undefined : parsed(text.slice(index, close));
    if (value === undefined) continue;
    end = close;
    const offset = lines[0]?.start ?? 0;
    candidates.push(
      ...readJson(value, lineAt(lines, index + offset).block, [index + offset, close + offset]),
    );
    attempts--;
  }
  return candidates;
}

/** The index after the bracket that closes the one at `start`, or -1. */
function closingIndex(text: string, start: number): number {
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = start;
  let depth = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [token] = match;
    if (token === '{' || token === '[') depth++;
    else if ((token === '}' || token === ']') && --depth === 0) return match.index + 1;
  }
  return -1;
}

function parsed(text: string): unknown {
  const parse = (json: string): unknown => tryOrUndefined(() => JSON.parse(json) as unknown);
  return parse(text) ?? parse(text.replace(SMART, (string) => (string.length > 1 ? string : '"')));
}

function lineAt(lines: readonly Line[], offset: number): Line {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]!;
}

/** The candidates in a parsed value. */
function readJson(root: unknown, block: Block, range: Range): readonly Candidate[] {
  const found: Candidate[] = [{ label: '', raw: '', exact: true, source: SOURCE, range, block }];
  const addCandidate = (label: string, raw: string, at: Block): void => {
    const nested = nestedCandidates(label, raw, at);
    found.push(...(nested?.map((each) => ({ ...each, source: SOURCE, range })) ?? []));
    if (nested === null) found.push({ label, raw, exact: true, source: SOURCE, range, block: at });
  };
  walk(root, '', block, 0, addCandidate);
  return found;
}

type AddCandidate = (label: string, raw: string, block: Block) => void;

function walk(value: unknown, key: string, block: Block, depth: number, addCandidate: AddCandidate): void {
  if (typeof value === 'string') addCandidate(key, value, block);
  else if (Number.isSafeInteger(value)) addCandidate(key, String(value), block);
  else if (depth >= DEEPEST) return;
  else if (Array.isArray(value)) walkList(value, key, block, depth, addCandidate);
  else if (isRecord(value)) walkRecord(value, key, block, depth, addCandidate);
}

function walkList(
  list: readonly unknown[],
  key: string,
  block: Block,
  depth: number,
  addCandidate: AddCandidate,
): void {
  if (list.length > 0 && list.every((item) => typeof item === 'string')) {
    const pairs = list.map((item) => /^([\w.-]+)=(.*)$/s.exec(item));
    if (pairs.every((pair) => pair !== null))
      pairs.forEach((pair) => addCandidate(pair[1]!, pair[2]!, block));
    else addCandidate(key, list.join(), block);
    return;
  }
  for (const item of list) {
    const isPair = isRecord(item) && pairOf(item) !== null;
    const at =
      isRecord(item) && !isPair
        ? ({ kind: 'item', title: titleOf(item), intro: '', parent: block } as const)
        : block;
    walk(item, key, at, depth + 1, addCandidate);
  }
}

function firstProperty(
  record: Record<string, unknown>,
  keys: readonly string[],
  isWanted: (value: unknown) => boolean,
): unknown {
  const key = keys.find((each) => isWanted(propertyOf(record, each)));
  return key === undefined ? undefined : record[key];
}

const TITLE_KEYS = [
  'service',
  'system',
  'title',
  'name',
  'app',
  'site',
  'platform',
  'provider',
  'host',
  'url',
] as const;

/** `{ "type": "shopify", "baseUrl": … }`. */
const TYPE_KEYS = ['type', 'kind', 'connector', 'channel'] as const;

/** The title of an item: its name, and its type if that names a service. */
function titleOf(record: Record<string, unknown>): string {
  const title = textAt(record, TITLE_KEYS) ?? '';
  const type = textAt(record, TYPE_KEYS) ?? '';
  return `${title} ${serviceOf(type) === null ? '' : type}`.trim().slice(0, 100);
}

function textAt(record: Record<string, unknown>, keys: readonly string[]): string | undefined {
  const text = firstProperty(record, keys, (each) => typeof each === 'string');
  return typeof text === 'string' ? text : undefined;
}

const LABEL_KEYS = ['key', 'label', 'name', 'Name', 'Key', 'field', 'title', 'variable', 'n', 't'] as const;
const VALUE_KEYS = ['value', 'Value', 'v', 'val', 'content'] as const;

/** `{ name, value }`: a label and its value. */
function pairOf(record: Record<string, unknown>): readonly [label: string, value: string] | null {
  const value = firstProperty(record, VALUE_KEYS, (each) => each !== undefined);
  if (typeof value !== 'string' && !Number.isSafeInteger(value)) return null;
  const label = textAt(record, LABEL_KEYS);
  return label === undefined ? null : [label, String(value)];
}

function walkRecord(
  record: Record<string, unknown>,
  key: string,
  block: Block,
  depth: number,
  addCandidate: AddCandidate,
): void {
  const pair = pairOf(record);
  if (pair !== null) {
    addCandidate(pair[0], pair[1], block);
    return;
  }
  const isSecret = propertyOf(record, 'kind') === 'Secret';
  for (const [label, item] of Object.entries(record)) {
    if (/^encryptedData$/i.test(label)) continue;
    // The index of an item is not a label.
    const name = /^\d+$/.test(label) ? key : label;
    const isObject = isRecord(item) && pairOf(item) === null;
    const below: Block =
      isObject || Array.isArray(item)
        ? {
            kind: 'parent',
            title: /^\d+$/.test(label) ? titleOf(isRecord(item) ? item : {}) || key : titleBelow(label, item),
            intro: '',
            parent: block,
          }
        : block;
    walk(isSecret && label === 'data' ? decodedData(item) : item, name, below, depth + 1, addCandidate);
  }
}

const SERVICE_KEYS = ['service', 'system', 'platform'] as const;

/** The title of an object, with the service it names: `{"login1": {"service": "FTP"}}`. */
const titleBelow = (key: string, item: unknown): string => {
  const record = isRecord(item) ? item : {};
  const service = SERVICE_KEYS.map((name) => propertyOf(record, name)).find((name) => name !== undefined);
  return typeof service === 'string' ? `${key} ${service}`.slice(0, 100) : key;
};

const decodedData = (data: unknown): unknown =>
  isRecord(data)
    ? Object.fromEntries(
        Object.entries(data).map(([key, value]) => [
          key,
          typeof value === 'string' ? decodedBase64(value) : value,
        ]),
      )
    : data;
