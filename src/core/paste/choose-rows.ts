import { ALLOWED_IPS } from '../constants.js';
import { hasMivaFile, type Group } from './groups.js';
import { versionOfTitle } from './labels.js';
import type { Reasons } from './left-out.js';
import type { Block } from './types.js';

/** Keeps one row of each table: that of Miva, or the first if no row names a service. */
export function chooseRows(groups: readonly Group[], reasons: Reasons): readonly Group[] {
  const tables = new Map<Block | null, Group[]>();
  for (const group of groups) {
    if (group.block.kind !== 'row') continue;
    const rows = tables.get(group.block.parent) ?? [];
    rows.push(group);
    tables.set(group.block.parent, rows);
  }
  const chosen = new Set([...tables.values()].map(rowOf));
  return groups.filter((group) => {
    if (group.block.kind !== 'row' || chosen.has(group)) return true;
    for (const candidate of group.candidates) reasons.set(candidate, 'another-service');
    return false;
  });
}

function rowOf(rows: readonly Group[]): Group | undefined {
  if (rows.length > 1 && rows.some(isTokenOfPage)) return tokenForThisForm(rows);
  const usable = rows.filter(
    ({ service, block, candidates }) =>
      service !== 'other' &&
      versionOfTitle(block.title) !== 'old' &&
      candidates.some(({ read }) => read().value !== null),
  );
  const live = usable.filter(({ block }) => versionOfTitle(block.title) === 'current');
  const preferred = live.length > 0 ? live : usable;
  // An address of Miva says more than a word in another cell, such as that of a folder.
  const miva =
    preferred.find(({ candidates }) => candidates.some(hasMivaFile)) ??
    preferred.find(({ service, isCertainlyMiva }) => service === 'miva' || isCertainlyMiva);
  if (miva !== undefined || rows.length === 1) return miva ?? preferred[0];
  const hasOtherService = usable.length < rows.length && rows.some(({ service }) => service === 'other');
  const titles = new Set(preferred.map(({ block }) => block.title));
  const hasApiValue =
    preferred[0]?.candidates.some(
      ({ field, read }) =>
        (field === 'apiToken' || field === 'signingDigest' || field === 'storeCode') && read().value !== null,
    ) ?? false;
  // If the rows have different names and none is Miva's, it is unclear which one is meant.
  return (hasOtherService || (titles.size > 1 && !titles.has(''))) && !hasApiValue ? undefined : preferred[0];
}

/** On Miva's page of all API tokens, each row has the addresses that may use the token. */
const isTokenOfPage = ({ candidates }: Group): boolean =>
  candidates.some(({ label }) => /^\W*allowed ip/i.test(label)) &&
  candidates.some(({ field }) => field === 'apiToken');

/** The names of tokens say little, so only the addresses show which one is meant. */
function tokenForThisForm(rows: readonly Group[]): Group | undefined {
  const [row, ...others] = rows.filter(({ candidates }) =>
    candidates.some(({ raw }) => raw.split(/[\s,;]+/).some((part) => ALLOWED_IPS.includes(part))),
  );
  return others.length === 0 ? row : undefined;
}
