import type { Group } from './groups.js';
import { versionOfTitle } from './labels.js';
import type { Reading } from './interpret-candidate.js';
import type { Block, LeftOutReason } from './types.js';

/** Of the rows of each table one: that of Miva, else the first, where nothing says whose the rows are. */
export function chooseRows(groups: readonly Group[], reasons: Map<Reading, LeftOutReason>): readonly Group[] {
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
    for (const reading of group.readings) reasons.set(reading, 'another-service');
    return false;
  });
}

function rowOf(rows: readonly Group[]): Group | undefined {
  const usable = rows.filter(
    ({ service, block, readings }) =>
      service !== 'other' &&
      versionOfTitle(block.title) !== 'old' &&
      readings.some(({ result }) => result.value !== null),
  );
  const live = usable.filter(({ block }) => versionOfTitle(block.title) === 'current');
  const preferred = live.length > 0 ? live : usable;
  const miva = preferred.find(({ service, hasMiva }) => service === 'miva' || hasMiva);
  if (miva !== undefined || rows.length === 1) return miva ?? preferred[0];
  const isOthers = usable.length < rows.length && rows.some(({ service }) => service === 'other');
  const titles = new Set(preferred.map(({ block }) => block.title));
  const hasApi =
    preferred[0]?.readings.some(
      ({ field, result }) =>
        (field === 'apiToken' || field === 'signingDigest' || field === 'storeCode') && result.value !== null,
    ) ?? false;
  // Rows of several names, and none of them Miva's: nobody can tell which is meant.
  return (isOthers || (titles.size > 1 && !titles.has(''))) && !hasApi ? undefined : preferred[0];
}
