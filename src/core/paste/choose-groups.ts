import type { Group } from './groups.js';
import type { FieldCandidate } from './interpret-candidate.js';
import type { Reasons } from './left-out.js';
import type { PastedField } from './types.js';

const MIVA_FIELDS: ReadonlySet<PastedField | null> = new Set([
  'storeCode',
  'apiToken',
  'signingDigest',
  'apiUrl',
]);

/** If the text mentions another service, only the groups that are certainly Miva's, otherwise all groups. */
export function chooseGroups(groups: readonly Group[], reasons: Reasons): readonly Group[] {
  const chosen = new Set(mivaGroups(groups));
  for (const group of groups) {
    if (chosen.has(group)) continue;
    for (const candidate of group.candidates)
      if (!reasons.has(candidate)) reasons.set(candidate, 'another-service');
  }
  return [...chosen];
}

function mivaGroups(groups: readonly Group[]): readonly Group[] {
  const own = groups.filter(({ service }) => service !== 'other');
  if (!groups.some(mentionsOtherService)) return own;
  const miva = own.filter(({ service, isCertainlyMiva }) => service === 'miva' || isCertainlyMiva);
  if (miva.length > 0) return miva;
  const first = own.find(({ candidates, mentionsOther }) => !mentionsOther && candidates.some(isMivaValue));
  return first === undefined ? [] : [first];
}

const mentionsOtherService = ({ service, mentionsOther, candidates }: Group): boolean =>
  service === 'other' || mentionsOther || candidates.some((candidate) => candidate.service === 'other');

const isMivaValue = ({ field, service, read }: FieldCandidate): boolean =>
  MIVA_FIELDS.has(field) && service !== 'other' && read().value !== null;
