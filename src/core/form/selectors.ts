import type { FieldCode, MessageRef } from '../codes.js';
import { isEqual } from '../equality.js';
import { validateField, withTypedLimit } from '../validation/validate-field.js';
import type { ValidationResult } from '../validation/validation-result.js';
import {
  CREDENTIAL_FIELDS,
  EXISTING_STORE_FIELDS,
  FIELD_NAMES,
  isCredentialField,
  isSecretField,
  isTextField,
  NEW_STORE_FIELDS,
  TEXT_FIELDS,
  type FieldValues,
  type FieldName,
  type NewStoreField,
  type TextField,
} from '../fields.js';
import {
  storeCodeDiagnostics,
  inspectField,
  diagnosticsOfText,
  type Fix,
  type Diagnostic,
} from '../validation/diagnostics.js';
import type { FormState, FieldError } from './state.js';
import type { ConnectionPayload } from '../payload/types.js';
import { deepFreeze, propertyOf } from '../util.js';
import { inMivaOrder } from '../order-statuses.js';
import { isStoreId } from '../validation/store-id.js';

// Selectors: everything that is derived from the state instead of being stored in it.

/** The error of a field. */
export interface Issue {
  readonly field: FieldName;
  readonly code: FieldCode;
}

/** The payload, deeply frozen; null if any field is invalid. */
export function payloadOf(state: FormState): ConnectionPayload | null {
  if (!isComplete(state)) return null;
  const { intent, values } = state;
  if (intent === 'use-existing') {
    return deepFreeze<ConnectionPayload>({ version: 1, intent, platform: 'miva', storeId: values.storeId });
  }
  const { name, ...settings } = submittedValues(state, SETTING_FIELDS);
  const credentials = submittedValues(state, CREDENTIAL_FIELDS);
  return deepFreeze<ConnectionPayload>({
    version: 1,
    intent,
    name,
    platform: 'miva',
    credentials,
    ...settings,
  });
}

const SETTING_FIELDS = NEW_STORE_FIELDS.filter((field) => !isCredentialField(field));

/** The values of fields in the payload, without kept secrets and empty optional fields. */
function submittedValues<Field extends NewStoreField>(
  state: FormState,
  fields: readonly Field[],
): Pick<FieldValues, Field> {
  const entries = fields
    .filter((field) => !isKeptSecret(state, field))
    .map((field) => [field, submittedValue(state, field)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== '')) as Pick<FieldValues, Field>;
}

const submittedValue = (state: FormState, field: NewStoreField) =>
  isTextField(field) ? validationOf(state, field).value : inMivaOrder(state.values[field]);

/** Every error that prevents a submit, in the order of the form, whether it is shown yet or not. */
export function issuesOf(state: FormState): readonly Issue[] {
  return visibleFields(state).flatMap((field) => {
    const code = issueAt(state, field);
    return code === null ? [] : [{ field, code }];
  });
}

/**
 * The warnings and hints of a field, and the fixes of its error. A fix that would change a locked field is omitted,
 * because applying only half of it would lose a value.
 */
export function diagnosticsAt(
  state: FormState,
  field: FieldName,
  locked: readonly FieldName[],
): readonly Diagnostic[] {
  const { values } = state;
  if (!state.touchedFields.has(field) || isKeptSecret(state, field)) return [];
  const texts = Object.fromEntries(TEXT_FIELDS.map((name) => [name, values[name]]));
  const isFree = (fix: Fix) => !locked.some((name) => Object.hasOwn(fix.values, name));
  const fromText = isTextField(field)
    ? diagnosticsOfText(field, values[field], texts, validationOf(state, field))
    : inspectField(field, String(values[field]));
  const fromLink =
    field === 'apiUrl' && values.apiUrl !== ''
      ? storeCodeDiagnostics(state.linkedStoreCode, values.storeCode)
      : [];
  return [...fromText, ...fromLink]
    .map((diagnostic) => ({ ...diagnostic, fixes: diagnostic.fixes.filter(isFree) }))
    .filter(
      ({ level, fixes }) => level !== 'refusal' || (fixes.length > 0 && state.fieldsShowingErrors.has(field)),
    );
}

/** The errors shown at their fields, in the order of the form. */
export function visibleErrors(state: FormState): readonly FieldError[] {
  return visibleFields(state).flatMap((field) => {
    const message = visibleErrorAt(state, field);
    return message === null ? [] : [{ field, message }];
  });
}

/** The error shown at a field. */
export function visibleErrorAt(state: FormState, field: FieldName): MessageRef | null {
  if (!visibleFields(state).includes(field)) return null;
  if (state.oversizedPaste === field) return { code: 'too-long' };
  const code = state.fieldsShowingErrors.has(field) ? issueAt(state, field) : null;
  if (code !== null) return { code };
  return state.phase.name === 'rejected' ? (propertyOf(state.phase.rejection.fields, field) ?? null) : null;
}

/**
 * The errors of the last submit that still apply unchanged. An error that changes while the user fixes it is shown at
 * its field only: the summary stays as it was read.
 */
export function summaryErrors(state: FormState): readonly FieldError[] {
  return state.summary.filter(
    ({ field, message }) => field === state.heldEntry || isEqual(visibleErrorAt(state, field), message),
  );
}

export function visibleFields({ intent }: FormState): readonly FieldName[] {
  return intent === 'use-existing' ? EXISTING_STORE_FIELDS : NEW_STORE_FIELDS;
}

/** Whether the host keeps a stored secret, because the user does not replace it. */
export function isKeptSecret({ intent, replacedSecrets }: FormState, field: FieldName): boolean {
  return intent === 'update' && isSecretField(field) && !replacedSecrets.has(field);
}

/** Whether every visible field is valid. Fields after the first invalid one are not validated for this. */
export function isComplete(state: FormState): boolean {
  return visibleFields(state).every((field) => issueAt(state, field) === null);
}

/** A secret from the host's `value` does not count as a change, although `initialValues` has no secrets to compare it with. */
export function isDirty({ values, initialValues, dirtyFields }: FormState): boolean {
  return FIELD_NAMES.some(
    (field) =>
      !isEqual(values[field], initialValues[field]) && (!isSecretField(field) || dirtyFields.has(field)),
  );
}

export function filledFields(state: FormState): readonly FieldName[] {
  return visibleFields(state).filter((field) => isFilled(state.values, field));
}

/** The fields that the pasted text has values for, except locked ones. */
export function fillableFields({ pasted }: FormState, locked: readonly FieldName[]): readonly FieldName[] {
  const found = pasted?.found ?? {};
  return FIELD_NAMES.filter((field) => Object.hasOwn(found, field) && !locked.includes(field));
}

/** Whether the last change of a field was a fix or fill that can be undone. */
export const isUndoableAt = (state: FormState, field: FieldName): boolean =>
  isEditable(state) && Object.hasOwn(state.undo?.values ?? {}, field);

export const isEditable = ({ phase }: FormState): boolean =>
  phase.name === 'editing' || phase.name === 'rejected';

/** A transition that changes nothing while the form waits for an answer or was accepted. */
export const whileEditable =
  <Args extends unknown[]>(
    transition: (state: FormState, ...args: Args) => FormState,
  ): ((state: FormState, ...args: Args) => FormState) =>
  (state, ...args) =>
    isEditable(state) ? transition(state, ...args) : state;

export const isFilled = (values: FieldValues, field: FieldName): boolean => values[field].length > 0;

/**
 * The validation result of a field's text, which is validated when the result is first asked for. A value of a stored
 * connection that was left alone may be longer than a newly typed one.
 */
export function validationOf(
  { intent, values, initialValues, validation }: FormState,
  field: TextField,
): ValidationResult {
  const result = validation.get(field) ?? validateField(field, values[field]);
  validation.set(field, result);
  const isStored = intent === 'update' && values[field] === initialValues[field];
  return isStored ? result : withTypedLimit(field, result);
}

/** The error of a field, whether it is shown yet or not. */
export function issueAt(state: FormState, field: FieldName): FieldCode | null {
  if (isTextField(field)) {
    return isKeptSecret(state, field) ? null : validationOf(state, field).code;
  }
  return field === 'storeId' && !isChosen(state) ? 'store-not-chosen' : null;
}

const isChosen = ({ values, stores }: FormState): boolean =>
  isStoreId(values.storeId) && (stores.length === 0 || stores.includes(values.storeId));
