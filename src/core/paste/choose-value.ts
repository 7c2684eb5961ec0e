import { chooseAddress } from './choose-address.js';
import type { Group } from './groups.js';
import { distinctValues, type FieldCandidate } from './interpret-candidate.js';
import { isKnownLabel } from './labels.js';
import type { Reasons } from './left-out.js';
import { isMivaAddress } from './readers/api-url.js';
import type { Block, PastedField } from './types.js';

/** The value of a field, unless there are several of the same rank. */
export function chooseValue(
  field: PastedField,
  groups: readonly Group[],
  reasons: Reasons,
): string | undefined {
  const hasConnectionName = field === 'name' && !isTokenPage(groups);
  const ofSender: ReadonlySet<Block> = field === 'name' ? signatures(groups) : new Set();
  const candidates = groups.flatMap((group) =>
    group.candidates.filter(
      (candidate) =>
        candidate.field === field &&
        candidate.read().value !== null &&
        !ofSender.has(candidate.block) &&
        isPossible(candidate, group, hasConnectionName),
    ),
  );
  if (field === 'apiUrl') return chooseAddress(candidates, reasons);
  for (const rank of [2, 1, 0]) {
    const values = distinctValues(candidates.filter((candidate) => candidate.rank === rank));
    if (values.length === 1) return values[0];
    if (values.length === 0) continue;
    for (const candidate of candidates) reasons.set(candidate, 'several-values');
    return undefined;
  }
  return undefined;
}

/** An address without a specific label must be Miva's, and "Name" alone must be the name of the connection. */
function isPossible(candidate: FieldCandidate, group: Group, hasConnectionName: boolean): boolean {
  const { rank, field, read } = candidate;
  if (rank === 2) return true;
  const value = read().value!;
  if (field === 'apiUrl') return isMivaAddress(value);
  if (field !== 'name') return true;
  // `wms-sync-worker` is the name of a package or a container.
  if (/^[a-z\d]+(?:[-_.][a-z\d]+)+$/.test(value)) return false;
  return (
    (group.service === 'miva' || group.isCertainlyMiva) && hasConnectionName && !hasContactDetails(group)
  );
}

const hasContactDetails = ({ candidates }: Group): boolean => candidates.some(isContactDetail);

const isContactDetail = ({ label, raw }: FieldCandidate): boolean =>
  /e-?mail|phone|telefon|mobile|tel\b|courriel|correo|first name|last name|role|job/i.test(label) ||
  (/^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(raw) && !isKnownLabel(label));

/** The paragraphs with contact details and no credentials beside others with some: signatures below emails. */
function signatures(groups: readonly Group[]): ReadonlySet<Block> {
  const withContact = new Set<Block>();
  const withCredentials = new Set<Block>();
  for (const candidate of groups.flatMap(({ candidates }) => candidates)) {
    if (isContactDetail(candidate)) withContact.add(candidate.block);
    if (candidate.field !== null && candidate.field !== 'name') withCredentials.add(candidate.block);
  }
  if (withCredentials.size === 0) return withCredentials;
  return new Set([...withContact].filter((block) => !withCredentials.has(block)));
}

/** On Miva's page of an API token, "Name" is the name of the token. */
function isTokenPage(groups: readonly Group[]): boolean {
  const hasLabel = (pattern: RegExp): boolean =>
    groups.some(({ candidates }) => candidates.some(({ label }) => pattern.test(label)));
  if (hasLabel(/allowed ip|require (?:timestamp|signature)/i)) return true;
  return (
    hasLabel(/^\W*endpoint url/i) &&
    hasLabel(/^\W*access token/i) &&
    hasLabel(/^\W*signature\W*$/i) &&
    !hasLabel(/user|login|store/i)
  );
}
