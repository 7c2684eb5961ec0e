import type { ProblemCode } from './codes.js';
import { isSecretField, isTextField, SECRET_FIELDS, TEXT_FIELDS, type Draft, type FieldName, type SecretField } from './fields.js';
import { refusalOf } from './field-rules.js';
import type { FormState, Problem } from './form-state.js';
import { parseConnection, type ConnectionIssue } from './schema.js';

// What can be read off a snapshot; derived, never stored.

/** The payload as far as it is filled in; `parseConnection` decides whether it is one. */
export function candidate(state: FormState): unknown {
  const { draft, intent } = state;
  if (intent === 'use-existing') return { version: 1, intent, platform: 'miva', storeId: draft.storeId };
  const { name, orderImportStatuses, storeId: _, ...credentials } = draft;
  const kept = SECRET_FIELDS.filter((field) => isKept(state, field));
  const sent = Object.entries(credentials).filter(([field]) => !kept.includes(field as SecretField));
  return {
    version: 1,
    intent,
    name,
    platform: 'miva',
    credentials: Object.fromEntries(sent),
    orderImportStatuses: [...orderImportStatuses],
  };
}

export function issuesOf(state: FormState): readonly ConnectionIssue[] {
  const parsed = parseConnection(candidate(state));
  return parsed.ok ? [] : parsed.issues;
}

/** The problems that stand at their fields now, in the order of the form. */
export function visibleProblems(state: FormState): readonly Problem[] {
  return shownFields(state).flatMap((field): Problem[] => {
    const code = state.speaking.has(field) ? issueAt(state, field) : null;
    if (code !== null) return [{ field, words: { code } }];
    const words = state.phase.name === 'rejected' ? state.phase.refusal.fields[field] : undefined;
    return words === undefined ? [] : [{ field, words }];
  });
}

/**
 * The problems of the last refused submit that still stand unchanged. One that changed while it was being mended
 * is left to its field: the summary is an alert, and would be read aloud on every keystroke.
 */
export function summaryProblems(state: FormState): readonly Problem[] {
  const now = new Map(visibleProblems(state).map(({ field, words }) => [field, words]));
  return state.summary.filter(({ field, words }) => {
    const current = now.get(field);
    return current !== undefined && isEqual(current, words);
  });
}

export function shownFields({ intent }: FormState): readonly FieldName[] {
  return intent === 'use-existing' ? ['storeId'] : [...TEXT_FIELDS, 'orderImportStatuses'];
}

/** Whether a stored secret is left as it is. */
export function isKept({ intent, replacing }: FormState, field: SecretField): boolean {
  return intent === 'update' && !replacing.has(field);
}

export function isComplete(state: FormState): boolean {
  return issuesOf(state).length === 0;
}

export function isDirty({ draft, baseline }: FormState): boolean {
  return !isEqual(draft, baseline);
}

export function filledFields(state: FormState): readonly FieldName[] {
  return shownFields(state).filter((field) => isFilled(state.draft, field));
}

export const isEditable = ({ phase }: FormState): boolean => phase.name === 'editing' || phase.name === 'rejected';

export const isFilled = (draft: Draft, field: FieldName): boolean => draft[field].length > 0;

/** What is wrong with a field now, whether it may say so yet or not. */
export function issueAt(state: FormState, field: FieldName): ProblemCode | null {
  if (isTextField(field)) {
    return isSecretField(field) && isKept(state, field) ? null : refusalOf(field, state.draft[field]);
  }
  return field === 'storeId' && state.draft.storeId === '' ? 'store-not-chosen' : null;
}

// Plain, small data whose keys keep their order.
export const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
