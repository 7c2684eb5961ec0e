import type { FieldCode } from './codes.js';
import { isEqual } from './equality.js';
import {
  FIELD_NAMES,
  isSecretField,
  isTextField,
  TEXT_FIELDS,
  type Draft,
  type FieldName,
  type TextField,
} from './fields.js';
import { adviceOnCode, inspectField, inspectText, type Fix, type Remark } from './inspect-field.js';
import type { FormState, Problem } from './form-state.js';
import { deepFreeze, type ConnectionPayload, type NewStorePayload } from './payload.js';
import { inMivaOrder } from './statuses.js';

// What can be read off a snapshot; derived, never stored.

/** What is wrong with a field. */
export interface Issue {
  readonly field: FieldName;
  readonly code: FieldCode;
}

/** The payload, frozen; or null while something stands in the way. */
export function payloadOf(state: FormState): ConnectionPayload | null {
  if (!isComplete(state)) return null;
  const { intent, draft, validation } = state;
  if (intent === 'use-existing') {
    return deepFreeze<ConnectionPayload>({ version: 1, intent, platform: 'miva', storeId: draft.storeId });
  }
  const read = sentFields(state).map((field) => [field, validation[field].value] as const);
  const { name, ...credentials } = Object.fromEntries(read) as StoreValues;
  const orderImportStatuses = inMivaOrder(draft.orderImportStatuses);
  return deepFreeze<ConnectionPayload>({
    version: 1,
    intent,
    name,
    platform: 'miva',
    credentials,
    orderImportStatuses,
  });
}

type StoreValues = NewStorePayload['credentials'] & { readonly name: string };

/** What stands in the way of a submit, in the order of the form, whether it is shown yet or not. */
export function issuesOf(state: FormState): readonly Issue[] {
  return shownFields(state).flatMap((field) => {
    const code = issueAt(state, field);
    return code === null ? [] : [{ field, code }];
  });
}

/**
 * What is advised at a field, and the fixes of what is refused there. A fix that concerns a locked field is none: done
 * by half, it would lose a value.
 */
export function remarksAt(
  state: FormState,
  field: FieldName,
  locked: readonly FieldName[],
): readonly Remark[] {
  const { draft, validation } = state;
  if (!state.visited.has(field) || isKept(state, field)) return [];
  const texts = Object.fromEntries(TEXT_FIELDS.map((name) => [name, draft[name]]));
  const isFree = ({ values }: Fix) => !locked.some((name) => Object.hasOwn(values, name));
  const said = isTextField(field)
    ? inspectText(field, draft[field], texts, validation[field])
    : inspectField(field, String(draft[field]));
  const left =
    field === 'apiUrl' && draft.apiUrl !== '' ? adviceOnCode(state.linkedCode, draft.storeCode) : [];
  return [...said, ...left]
    .map((remark) => ({ ...remark, fixes: remark.fixes.filter(isFree) }))
    .filter(({ level, fixes }) => level !== 'refusal' || (fixes.length > 0 && state.speaking.has(field)));
}

/** The problems that stand at their fields now, in the order of the form. */
export function visibleProblems(state: FormState): readonly Problem[] {
  return shownFields(state).flatMap((field): Problem[] => {
    if (state.overlong === field) return [{ field, words: { code: 'too-long' } }];
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
    // Stryker disable next-line ConditionalExpression: nothing equals undefined; the comparison narrows its type
    return current !== undefined && isEqual(current, words);
  });
}

export function shownFields({ intent }: FormState): readonly FieldName[] {
  return intent === 'use-existing' ? ['storeId'] : [...TEXT_FIELDS, 'orderImportStatuses'];
}

const sentFields = (state: FormState): readonly TextField[] =>
  TEXT_FIELDS.filter((field) => !isKept(state, field));

/** Whether a stored secret is left as it is. */
export function isKept({ intent, replacing }: FormState, field: FieldName): boolean {
  return intent === 'update' && isSecretField(field) && !replacing.has(field);
}

export function isComplete(state: FormState): boolean {
  return issuesOf(state).length === 0;
}

/** A secret from the host's `value` is no change: there is none in the baseline to compare it with. */
export function isDirty({ draft, baseline, edited }: FormState): boolean {
  return FIELD_NAMES.some(
    (field) => !isEqual(draft[field], baseline[field]) && (!isSecretField(field) || edited.has(field)),
  );
}

export function filledFields(state: FormState): readonly FieldName[] {
  return shownFields(state).filter((field) => isFilled(state.draft, field));
}

/** The fields that what was pasted has values for. What is locked stays, whatever is pasted. */
export function fillableFields({ pasted }: FormState, locked: readonly FieldName[]): readonly FieldName[] {
  return FIELD_NAMES.filter((field) => pasted?.found[field] !== undefined && !locked.includes(field));
}

export const isEditable = ({ phase }: FormState): boolean =>
  phase.name === 'editing' || phase.name === 'rejected';

export const isFilled = (draft: Draft, field: FieldName): boolean => draft[field].length > 0;

/** What is wrong with a field now, whether it may say so yet or not. */
export function issueAt(state: FormState, field: FieldName): FieldCode | null {
  if (isTextField(field)) {
    return isKept(state, field) ? null : state.validation[field].code;
  }
  return field === 'storeId' && !isChosen(state) ? 'store-not-chosen' : null;
}

const isChosen = ({ draft, stores }: FormState): boolean =>
  draft.storeId !== '' && (stores.length === 0 || stores.includes(draft.storeId));
