import { NEW_STORE_FIELDS } from '../fields.js';
import type { Group } from './groups.js';
import { inTextOrder, type FieldCandidate } from './interpret-candidate.js';
import type { Reasons } from './left-out.js';
import { inspectLink, isMivaAddress } from './readers/api-url.js';
import type { Block, PastedField } from './types.js';

/** A store has one of each. */
const STORE_FIELDS: readonly PastedField[] = ['storeCode', 'apiUrl', 'apiToken', 'signingDigest'];

/** The candidates of one paragraph, section, row or item; a second Store Code begins another part. */
type Part = readonly FieldCandidate[];

/** Leaves out what only some of several stores have, because it is unclear which store is meant. */
export function withoutSeveralStores(groups: readonly Group[], reasons: Reasons): readonly Group[] {
  const stores = partsOf(groups).filter((part) =>
    STORE_FIELDS.some((field) => valueOf(field, part) !== null),
  );
  const differing = STORE_FIELDS.filter((field) => isDifferent(field, stores));
  // A token and its key may have been renewed, or there are two tokens.
  const areSeveral =
    differing.includes('storeCode') || (differing.includes('apiUrl') && differing.length > 1);
  if (!areSeveral) return groups;
  const shared = new Set(
    NEW_STORE_FIELDS.filter((field) => stores.every((part) => valueOf(field, part) !== null)),
  );
  const isKept = (candidate: FieldCandidate): boolean => {
    const { field } = candidate;
    if (field === null || shared.has(field)) return true;
    reasons.set(candidate, 'several-values');
    return false;
  };
  return groups.map((group) => ({ ...group, candidates: group.candidates.filter(isKept) }));
}

function partsOf(groups: readonly Group[]): readonly Part[] {
  const parts: FieldCandidate[][] = [];
  const current = new Map<Block, FieldCandidate[]>();
  const codes = new Map<Block, string>();
  for (const candidate of inTextOrder(groups.flatMap(({ candidates }) => candidates))) {
    const { block } = candidate;
    const code = valueOf('storeCode', [candidate]);
    const isOther = code !== null && (codes.get(block) ?? code) !== code;
    if (code !== null) codes.set(block, code);
    const part = isOther ? undefined : current.get(block);
    if (part !== undefined) part.push(candidate);
    else {
      const added = [candidate];
      parts.push(added);
      current.set(block, added);
    }
  }
  return parts;
}

const isDifferent = (field: PastedField, parts: readonly Part[]): boolean =>
  new Set(parts.map((part) => valueOf(field, part)).filter((value) => value !== null)).size > 1;

/**
 * The first value of a field, without what may differ in one store: of the API URL only the host, and no number beside a
 * Store Code, such as `Store ID: 12`.
 */
function valueOf(field: PastedField, part: Part): string | null {
  for (const candidate of part) {
    const value = candidate.field === field ? candidate.read().value : null;
    if (value === null) continue;
    if (field === 'storeCode' && /^\d+$/.test(value) && /id/i.test(candidate.label)) continue;
    if (field !== 'apiUrl') return field === 'storeCode' ? value.toLowerCase() : value;
    const host = hostOf(value);
    if (host !== null) return host;
  }
  return null;
}

const hostOf = (address: string): string | null => {
  const { url } = inspectLink(address);
  return url === null || !isMivaAddress(address) ? null : new URL(url).host.replace(/^www\./, '');
};
