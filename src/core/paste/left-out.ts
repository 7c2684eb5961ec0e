import { isSecretField } from '../fields.js';
import type { FieldCandidate } from './interpret-candidate.js';
import { displayLabel, isKnownLabel } from './labels.js';
import type { FoundValues, LeftOut, LeftOutReason, PastedField } from './types.js';

/** Why candidates with a value were not taken. */
export type Reasons = Map<FieldCandidate, LeftOutReason>;

const OPEN_FIELDS: readonly PastedField[] = ['name', 'username', 'storeCode'];
const MIN_SECRET_LENGTH = 4;
const MAX_CANDIDATES = 2000;
const MAX_LEFT_OUT = 20;

/** A safeguard: removes every value of an open field that contains a secret. */
export function withoutLeakedSecrets(found: FoundValues, candidates: readonly FieldCandidate[]): FoundValues {
  const secrets = secretsIn(found, candidates);
  const isLeak = (field: string, value: string): boolean =>
    OPEN_FIELDS.includes(field as PastedField)
      ? secrets.some((secret) => value.includes(secret))
      : field === 'password' && OPEN_FIELDS.some((open) => found[open] === value);
  return Object.fromEntries(Object.entries(found).filter(([field, value]) => !isLeak(field, value)));
}

function secretsIn(found: FoundValues, candidates: readonly FieldCandidate[]): readonly string[] {
  const foundSecrets = Object.entries(found).map(([field, value]) => (isSecretField(field) ? value : ''));
  const otherSecrets = candidates
    .slice(0, MAX_CANDIDATES)
    .map(({ field, read }) => (isSecretField(field) ? (read().value ?? '') : ''));
  return [...foundSecrets, ...otherSecrets].filter((secret) => secret.length >= MIN_SECRET_LENGTH);
}

/** The labels whose values were not taken, those of the form's fields first. */
export function leftOutLabels(
  candidates: readonly FieldCandidate[],
  found: FoundValues,
  reasons: Reasons,
): readonly LeftOut[] {
  const values = [...new Set([...secretsIn(found, candidates), ...Object.values(found)])];
  const seen = new Set<string>();
  const ofFields: LeftOut[] = [];
  const unknown: LeftOut[] = [];
  for (const candidate of candidates) {
    const list = candidate.field === null ? unknown : ofFields;
    if (list.length >= MAX_LEFT_OUT) continue;
    const reason = leftOutReason(candidate, found, reasons);
    if (reason === null) continue;
    const label = displayLabel(candidate.label);
    if (label === '' || seen.has(label)) continue;
    seen.add(label);
    const containsValue = values.some(
      (value) => label.includes(value) || (label.length > 5 && value.includes(label)),
    );
    if (!containsValue) list.push({ label, reason });
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
    found[field] !== undefined && decided !== 'another-service' && decided !== 'several-values';
  return isSettled ? null : (decided ?? read().reason);
}
