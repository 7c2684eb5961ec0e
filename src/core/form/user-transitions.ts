import { isEqual } from '../equality.js';
import type { FieldValues, FieldName, SecretField } from '../fields.js';
import {
  changed,
  EDITING,
  NONE,
  withItem,
  withoutItem,
  withoutRejectionAt,
  withValues,
  type FormState,
  type FieldError,
} from './state.js';
import { isEditable, isFilled, issueAt, issuesOf, visibleFields } from './selectors.js';

// What a person does, one field at a time, and the submit.

/** A person changes a field. */
export function edit<Field extends FieldName>(
  state: FormState,
  field: Field,
  value: FieldValues[Field],
): FormState {
  if (!isEditable(state) || isEqual(state.values[field], value)) return state;
  const next = {
    ...state,
    ...withValues(state, { [field]: value }),
    dirtyFields: withItem(state.dirtyFields, field),
    // One step back stays offered while somebody goes on with another field.
    undo: Object.hasOwn(state.undo?.values ?? {}, field) ? null : state.undo,
    linkedStoreCode: field === 'apiUrl' ? null : state.linkedStoreCode,
    oversizedPaste: null,
    phase: withoutRejectionAt(state.phase, field),
  };
  return state.fieldsShowingErrors.has(field) && issueAt(next, field) === null
    ? { ...next, fieldsShowingErrors: withoutItem(state.fieldsShowingErrors, field) }
    : next;
}

/** A person pastes what is far too long; it is not inserted, and what stands there stays. Null once that is past. */
export function rejectOversizedPaste(
  state: FormState,
  oversizedPaste: FormState['oversizedPaste'],
): FormState {
  return isEditable(state) ? changed(state, { oversizedPaste }) : state;
}

/** A person leaves a field: it speaks up if what it holds cannot be right. Being empty is no fault yet. */
export function blur(state: FormState, field: FieldName): FormState {
  if (!isEditable(state) || !isFilled(state.values, field)) return state;
  const touchedFields = withItem(state.touchedFields, field);
  const fieldsShowingErrors =
    issueAt(state, field) === null ? state.fieldsShowingErrors : withItem(state.fieldsShowingErrors, field);
  return changed(state, { touchedFields, fieldsShowingErrors });
}

/** A person chooses between a new and an existing store. */
export function chooseIntent(state: FormState, intent: FormState['intent']): FormState {
  if (!isEditable(state) || state.intent === intent) return state;
  return {
    ...state,
    intent,
    intentChosen: true,
    fieldsShowingErrors: NONE,
    pasted: null,
    oversizedPaste: null,
    summary: [],
    phase: EDITING,
  };
}

/** A person replaces a stored secret, or takes the replacement back. */
export function replaceSecret(state: FormState, field: SecretField, replaced: boolean): FormState {
  if (!isEditable(state) || state.replacedSecrets.has(field) === replaced) return state;
  return {
    ...state,
    ...withValues(state, { [field]: '' }),
    replacedSecrets: replaced
      ? withItem(state.replacedSecrets, field)
      : withoutItem(state.replacedSecrets, field),
    revealedSecrets: withoutItem(state.revealedSecrets, field),
    fieldsShowingErrors: withoutItem(state.fieldsShowingErrors, field),
    oversizedPaste: null,
    phase: withoutRejectionAt(state.phase, field),
  };
}

export function toggleReveal(state: FormState, field: SecretField): FormState {
  if (!isEditable(state)) return state;
  const revealedSecrets = state.revealedSecrets.has(field)
    ? withoutItem(state.revealedSecrets, field)
    : withItem(state.revealedSecrets, field);
  return { ...state, revealedSecrets };
}

export function hideSecrets(state: FormState): FormState {
  return state.revealedSecrets.size === 0 ? state : { ...state, revealedSecrets: NONE };
}

/** A person submits: the form waits for an answer, or says what stands in the way. */
export function submit(state: FormState): FormState {
  if (!isEditable(state)) return state;
  const issues = issuesOf(state);
  const summary = issues.map(({ field, code }): FieldError => ({ field, message: { code } }));
  return {
    ...state,
    revealedSecrets: NONE,
    oversizedPaste: null,
    touchedFields: new Set(visibleFields(state)),
    fieldsShowingErrors: new Set(summary.map(({ field }) => field)),
    summary,
    phase: issues.length === 0 ? { name: 'submitting' } : EDITING,
  };
}
