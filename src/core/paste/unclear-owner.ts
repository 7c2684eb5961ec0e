import { isMivaCandidate, type Group } from './groups.js';
import type { FieldCandidate } from './interpret-candidate.js';
import { hasOnlyLabelWords } from './labels.js';
import { serviceOf } from './services.js';
import type { Block } from './types.js';

/**
 * Values below a title that may name another system, such as "Back office", although no list of services has it.
 * A title means that only if another title of the text names Miva.
 */
export function withUnclearOwner(groups: readonly Group[]): ReadonlySet<FieldCandidate> {
  if (!groups.some(({ service }) => service === 'miva')) return new Set();
  const ofMiva = new Set(
    groups.flatMap(({ candidates }) => candidates.filter(isMivaCandidate).map(({ block }) => block)),
  );
  const isUnclear = ({ block }: FieldCandidate, group: Group): boolean =>
    !ofMiva.has(block) && !(group.isCertainlyMiva && !isBelowKey(block)) && hasUnknownOwner(block);
  return new Set(
    groups.flatMap((group) =>
      group.service === null ? group.candidates.filter((candidate) => isUnclear(candidate, group)) : [],
    ),
  );
}

/** The keys of one file are in one group although each has its own values. */
const isBelowKey = ({ kind }: Block): boolean => kind === 'parent' || kind === 'item';

function hasUnknownOwner(block: Block): boolean {
  for (let at: Block | null = block; at !== null; at = at.parent)
    if (at.title !== '') return serviceOf(at.title) === null && !hasOnlyLabelWords(at.title);
  return false;
}
