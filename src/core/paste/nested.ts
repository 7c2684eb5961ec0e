import { isRecord } from '../util.js';
import { pairIn } from './pairs.js';
import { isKnownLabel } from './labels.js';
import type { Block, Candidate } from './types.js';

const MAX_LENGTH = 20_000;

type Nested = Pick<Candidate, 'label' | 'raw' | 'exact' | 'block'>;

/** The candidates inside a value that is JSON or has labeled lines; null for a plain value. */
export function nestedCandidates(
  label: string,
  raw: string,
  block: Block,
  depth = 0,
): readonly Nested[] | null {
  if (raw.length > MAX_LENGTH || depth > 3) return null;
  if (/^\s*\{.*\}\s*$/s.test(raw)) return nestedJson(raw, block, depth);
  if (isKnownLabel(label) || !raw.includes('\n')) return null;
  const pairs = raw
    .split('\n')
    .map((line) => pairIn(line))
    .filter((pair) => pair !== null && pair.value !== '' && isKnownLabel(pair.label));
  return pairs.length === 0
    ? null
    : pairs.map((pair) => ({ label: pair!.label, raw: pair!.value, exact: false, block }));
}

function nestedJson(raw: string, block: Block, depth: number): readonly Nested[] | null {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  return entriesOf(value, block, depth);
}

function entriesOf(record: Record<string, unknown>, block: Block, depth: number): readonly Nested[] {
  return Object.entries(record).flatMap(([label, item]): readonly Nested[] => {
    if (isRecord(item) && depth < 3)
      return entriesOf(item, { kind: 'parent', title: label, intro: '', parent: block }, depth + 1);
    if (typeof item === 'string')
      return nestedCandidates(label, item, block, depth + 1) ?? [{ label, raw: item, exact: true, block }];
    return Number.isSafeInteger(item) ? [{ label, raw: String(item), exact: true, block }] : [];
  });
}
