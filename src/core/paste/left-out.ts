import { isSecretField, TEXT_FIELDS } from '../fields.js';
import type { FieldCandidate } from './interpret-candidate.js';
import type { Group } from './groups.js';
import { displayLabel, displayTitle, isKnownLabel } from './labels.js';
import { propertyOf } from '../util.js';
import { serviceOf } from './services.js';
import type { Block, FoundValues, LeftOut, LeftOutReason, PastedField } from './types.js';

/** Why candidates with a value were not taken. */
export type Reasons = Map<FieldCandidate, LeftOutReason>;

const OPEN_FIELDS: readonly PastedField[] = TEXT_FIELDS.filter(
  (field) => !isSecretField(field) && field !== 'apiUrl',
);
const MIN_SECRET_LENGTH = 4;
const MAX_CANDIDATES = 2000;
const MAX_LEFT_OUT = 20;
const MAX_TITLES = 3;

/** A safeguard: removes every value of an open field that contains a secret. */
export function withoutLeakedSecrets(found: FoundValues, candidates: readonly FieldCandidate[]): FoundValues {
  const secrets = secretsIn(found, candidates);
  const isLeak = (field: string, value: string): boolean =>
    OPEN_FIELDS.includes(field as PastedField)
      ? secrets.some((secret) => value.includes(secret))
      : field === 'password' && OPEN_FIELDS.some((open) => propertyOf(found, open) === value);
  return Object.fromEntries(Object.entries(found).filter(([field, value]) => !isLeak(field, value)));
}

function secretsIn(found: FoundValues, candidates: readonly FieldCandidate[]): readonly string[] {
  const foundSecrets = Object.entries(found).map(([field, value]) => (isSecretField(field) ? value : ''));
  const otherSecrets = candidates
    .slice(0, MAX_CANDIDATES)
    .map(({ field, read }) => (isSecretField(field) ? (read().value ?? '') : ''));
  return [...foundSecrets, ...otherSecrets].filter((secret) => secret.length >= MIN_SECRET_LENGTH);
}

const valuesIn = (found: FoundValues, candidates: readonly FieldCandidate[]): readonly string[] => [
  ...new Set([...secretsIn(found, candidates), ...Object.values(found)]),
];

/** Whether a label or title contains a value or a part of one. */
const containsValue = (text: string, values: readonly string[]): boolean =>
  values.some((value) => text.includes(value) || (text.length > 5 && value.includes(text)));

/** The labels whose values were not taken, those of the form's fields first. */
export function leftOutLabels(
  candidates: readonly FieldCandidate[],
  found: FoundValues,
  reasons: Reasons,
): readonly LeftOut[] {
  const values = valuesIn(found, candidates);
  const seen = new Set<string>();
  const shown = new Set<string>();
  const ofFields: LeftOut[] = [];
  const unknown: LeftOut[] = [];
  for (const candidate of candidates) {
    const list = candidate.field === null ? unknown : ofFields;
    if (list.length >= MAX_LEFT_OUT || seen.has(candidate.label)) continue;
    const reason = leftOutReason(candidate, found, reasons);
    if (reason === null) continue;
    seen.add(candidate.label);
    const label = displayLabel(candidate.label);
    if (label === '' || shown.has(label)) continue;
    shown.add(label);
    if (!containsValue(label, values)) list.push({ label, reason });
  }
  return [...ofFields, ...unknown].slice(0, MAX_LEFT_OUT);
}

/** Why a candidate is listed as left out, or null when it is not worth listing. */
function leftOutReason(
  candidate: FieldCandidate,
  found: FoundValues,
  reasons: Reasons,
): LeftOutReason | null {
  const { block, field, label, raw, read } = candidate;
  if (label === '' || raw.trim() === '') return null;
  const decided = reasons.get(candidate);
  // The other rows of a table usually have nothing to do with this form.
  if (block.kind === 'row' && decided === 'another-service') return null;
  if (field === null)
    return Object.keys(found).length === 0 || decided !== undefined || isKnownLabel(raw)
      ? null
      : read().reason;
  // Once the field has its value, a placeholder elsewhere does not matter.
  const isSettled =
    Object.hasOwn(found, field) && decided !== 'another-service' && decided !== 'several-values';
  return isSettled ? null : (decided ?? read().reason);
}

/** The titles of the groups that a value was taken from, except those that may not be shown. */
export function shownTitles(
  groups: readonly Group[],
  found: FoundValues,
  candidates: readonly FieldCandidate[],
): readonly string[] {
  const values = valuesIn(found, candidates);
  const used = groups.filter((group) =>
    group.candidates.some(
      ({ field, read }) => field !== null && Object.hasOwn(found, field) && found[field] === read().value,
    ),
  );
  const titles = used.map(({ block }) => titleOf(block)).filter((title) => title !== '');
  return [...new Set(titles)].filter((title) => !containsValue(title, values)).slice(0, MAX_TITLES);
}

/** The nearest title around a block, unless it names another service, which the values do not belong to. */
function titleOf(block: Block): string {
  for (let at: Block | null = block; at !== null; at = at.parent) {
    if (serviceOf(at.title) === 'other') return '';
    const title = displayTitle(at.title);
    if (title !== '') return title;
  }
  return '';
}
