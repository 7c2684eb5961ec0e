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
import { isFilled, issueAt, issuesOf, summaryErrors, visibleFields, whileEditable } from './selectors.js';

// Transitions caused by the user: changes of one field, and the submit.

/** The user changes a field. */
export const edit = whileEditable(
  <Field extends FieldName>(state: FormState, field: Field, value: FieldValues[Field]): FormState => {
    if (isEqual(state.values[field], value)) return state;
    const next = {
      ...state,
      ...withValues(state, { [field]: value }),
      ...withoutUndoOf(state, field),
      heldEntry: holdsEntry(state, field) ? field : state.heldEntry,
      dirtyFields: withItem(state.dirtyFields, field),
      linkedStoreCode: field === 'apiUrl' ? null : state.linkedStoreCode,
      oversizedPaste: null,
      phase: withoutRejectionAt(state.phase, field),
    };
    return state.fieldsShowingErrors.has(field) && issueAt(next, field) === null
      ? { ...next, fieldsShowingErrors: withoutItem(state.fieldsShowingErrors, field) }
      : next;
  },
);

/** Undo stays available while the user edits a field that it does not concern. */
function withoutUndoOf(state: FormState, field: FieldName): Partial<FormState> {
  const { undo, activeField } = state;
  if (undo === null || !Object.hasOwn(undo.values, field)) return {};
  const isFill = undo.at === null && activeField === field;
  return { undo: null, expiredFill: isFill ? Object.keys(undo.values).length : null };
}

const holdsEntry = (state: FormState, field: FieldName): boolean =>
  state.activeField === field && summaryErrors(state).some((error) => error.field === field);

/** The focus moves to a field, or to none. Unlike the other transitions, this happens in every phase. */
export const focusField = (state: FormState, field: FieldName | null): FormState =>
  state.activeField === field ? state : { ...state, activeField: field, heldEntry: null, expiredFill: null };

/** The focus leaves a field. By now it may be in another one. */
const leaveField = (state: FormState, field: FieldName): FormState =>
  state.activeField === field ? focusField(state, null) : state;

/** Shows that a paste was rejected because it was far too long. Null removes the error. */
export const rejectOversizedPaste = whileEditable((state, oversizedPaste: FormState['oversizedPaste']) =>
  changed(state, { oversizedPaste }),
);

/** The user leaves a field: it shows its error if its value is invalid. An empty field shows none yet. */
export const blur = (state: FormState, field: FieldName): FormState =>
  validateLeftField(leaveField(state, field), field);

const validateLeftField = whileEditable((state, field: FieldName): FormState => {
  if (!isFilled(state.values, field)) return state;
  const touchedFields = withItem(state.touchedFields, field);
  const fieldsShowingErrors =
    issueAt(state, field) === null ? state.fieldsShowingErrors : withItem(state.fieldsShowingErrors, field);
  return changed(state, { touchedFields, fieldsShowingErrors });
});

/** The user chooses between a new and an existing store. */
export const chooseIntent = whileEditable((state, intent: FormState['intent']): FormState => {
  if (state.intent === intent) return state;
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
});

/** The user replaces a stored secret, or keeps it after all. */
export const replaceSecret = whileEditable((state, field: SecretField, replaced: boolean): FormState => {
  if (state.replacedSecrets.has(field) === replaced) return state;
  return {
    ...state,
    ...withValues(state, { [field]: '' }),
    replacedSecrets: replaced
      ? withItem(state.replacedSecrets, field)
      : withoutItem(state.replacedSecrets, field),
    revealedSecrets: withoutItem(state.revealedSecrets, field),
    fieldsShowingErrors: withoutItem(state.fieldsShowingErrors, field),
    heldEntry: null,
    oversizedPaste: null,
    phase: withoutRejectionAt(state.phase, field),
  };
});

export const toggleReveal = whileEditable((state, field: SecretField): FormState => {
  const revealedSecrets = state.revealedSecrets.has(field)
    ? withoutItem(state.revealedSecrets, field)
    : withItem(state.revealedSecrets, field);
  return { ...state, revealedSecrets };
});

export function hideSecrets(state: FormState): FormState {
  return state.revealedSecrets.size === 0 ? state : { ...state, revealedSecrets: NONE };
}

/** The user submits: the form waits for the host's answer, or shows every error. */
export const submit = whileEditable((state): FormState => {
  const issues = issuesOf(state);
  const summary = issues.map(({ field, code }): FieldError => ({ field, message: { code } }));
  return {
    ...state,
    revealedSecrets: NONE,
    oversizedPaste: null,
    touchedFields: new Set(visibleFields(state)),
    fieldsShowingErrors: new Set(summary.map(({ field }) => field)),
    summary,
    heldEntry: null,
    phase: issues.length === 0 ? { name: 'submitting' } : EDITING,
  };
});
