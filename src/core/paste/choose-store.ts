import { NEW_STORE_FIELDS } from '../fields.js';
import type { Group } from './groups.js';
import type { FieldCandidate } from './interpret-candidate.js';
import type { Reasons } from './left-out.js';
import { inspectLink, isMivaAddress } from './readers/api-url.js';
import type { Block, PastedField } from './types.js';

/** A store has one of each. A single one that differs may have been renewed, except for the Store Code. */
const STORE_FIELDS: readonly PastedField[] = ['storeCode', 'apiUrl', 'apiToken', 'signingDigest'];

/** The candidates of one paragraph, section, row or item. */
type Part = readonly FieldCandidate[];

/** Leaves out what only some of several stores have, because it is unclear which store is meant. */
export function withoutSeveralStores(groups: readonly Group[], reasons: Reasons): readonly Group[] {
  const stores = partsOf(groups).filter((part) =>
    STORE_FIELDS.some((field) => valueOf(field, part) !== null),
  );
  const differing = STORE_FIELDS.filter((field) => isDifferent(field, stores));
  if (!differing.includes('storeCode') && differing.length < 2) return groups;
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
  const parts = new Map<Block, FieldCandidate[]>();
  for (const candidate of groups.flatMap(({ candidates }) => candidates)) {
    const part = parts.get(candidate.block);
    if (part === undefined) parts.set(candidate.block, [candidate]);
    else part.push(candidate);
  }
  return [...parts.values()];
}

const isDifferent = (field: PastedField, parts: readonly Part[]): boolean =>
  new Set(parts.map((part) => valueOf(field, part)).filter((value) => value !== null)).size > 1;

/** The first value of a field; of the API URL only the host, because a store can have several URLs. */
function valueOf(field: PastedField, part: Part): string | null {
  for (const candidate of part) {
    const value = candidate.field === field ? candidate.read().value : null;
    if (value === null) continue;
    if (field !== 'apiUrl') return value;
    const host = hostOf(value);
    if (host !== null) return host;
  }
  return null;
}

const hostOf = (address: string): string | null => {
  const { url } = inspectLink(address);
  return url === null || !isMivaAddress(address) ? null : new URL(url).host;
};
