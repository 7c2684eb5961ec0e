import { isSecretField, SECRET_FIELDS, type FieldValues, type FieldName } from '../fields.js';
import {
  changed,
  EDITING,
  INITIAL_STATE,
  NONE,
  withValues,
  type FormState,
  type FieldError,
} from './state.js';
import { isEditable, visibleFields, whileEditable } from './selectors.js';
import { propertyOf } from '../util.js';
import type { Rejection } from '../verdict.js';

// Transitions caused by the host: its options, its values, its answers and its method calls.

/**
 * The host sets the mode and the existing stores. The user's choice between a new and an existing store stays. While
 * the form cannot be edited, nothing changes, so that the submitted values stay the same.
 */
export const syncOptions = whileEditable(
  (state, mode: 'create' | 'edit', stores: readonly string[]): FormState => {
    const next = { ...state, stores };
    const keepsIntent = state.intentChosen && stores.length > 0 && state.intent !== 'update';
    return changed(state, {
      stores,
      intent: mode === 'edit' ? 'update' : keepsIntent ? state.intent : newOrExisting(next),
    });
  },
);

/** If the host's `value` names an existing store, that option is chosen. */
const newOrExisting = ({ stores, values }: FormState): FormState['intent'] =>
  stores.includes(values.storeId) ? 'use-existing' : 'create';

/** The host rejects the connection, or its answer counts as a rejection. All values stay. */
export function reject(state: FormState, rejection: Rejection): FormState {
  const summary = visibleFields(state).flatMap((field): FieldError[] => {
    const message = propertyOf(rejection.fields, field);
    return message === undefined ? [] : [{ field, message }];
  });
  return { ...state, summary, heldEntry: null, phase: { name: 'rejected', rejection } };
}

/**
 * The host accepts the connection, and the secrets are cleared. They stay in `dirtyFields` until `reset`, so that a
 * host that sets the same `value` on every render does not fill them in again.
 */
export function accept(state: FormState, message: string | null): FormState {
  const dirtyFields = new Set([...state.dirtyFields, ...SECRET_FIELDS]);
  return {
    ...clearSecrets(state),
    dirtyFields,
    summary: [],
    fieldsShowingErrors: NONE,
    phase: { name: 'accepted', message },
  };
}

/** Restores the host's last `value` without secrets. */
export function reset(state: FormState): FormState {
  const { stores, initialValues } = state;
  const initial = { ...INITIAL_STATE, ...withValues(INITIAL_STATE, initialValues), stores, initialValues };
  return changed(state, {
    ...initial,
    intent: state.intent === 'update' ? 'update' : newOrExisting(initial),
  });
}

export function clearSecrets(state: FormState): FormState {
  const emptied = Object.fromEntries(SECRET_FIELDS.map((field) => [field, '']));
  const withoutSecrets = (fields: ReadonlySet<FieldName>) =>
    new Set([...fields].filter((field) => !isSecretField(field)));
  return changed(state, {
    ...withValues(state, emptied),
    undo: null,
    pasted: null,
    replacedSecrets: NONE,
    revealedSecrets: NONE,
    dirtyFields: state.phase.name === 'accepted' ? state.dirtyFields : withoutSecrets(state.dirtyFields),
    fieldsShowingErrors: withoutSecrets(state.fieldsShowingErrors),
  });
}

/** The element was removed: it stops waiting for an answer and clears the secrets. */
export function disconnect(state: FormState): FormState {
  const cleared = clearSecrets(state);
  return state.phase.name === 'submitting' ? { ...cleared, phase: EDITING } : cleared;
}

/** The host sets values: only the given fields change, and fields that the user has edited stay. */
export function prefill(state: FormState, value: Partial<FieldValues>): FormState {
  const given = Object.entries(value) as [FieldName, string][];
  const values = Object.fromEntries(given.filter(([field]) => !state.dirtyFields.has(field)));
  const initialValues = Object.fromEntries(given.filter(([field]) => !isSecretField(field)));
  // A host that cannot read a stored secret passes an empty text for it, which must not replace the secret.
  const replaced = SECRET_FIELDS.filter((field) => Object.hasOwn(values, field) && values[field] !== '');
  const next = changed(state, {
    ...withValues(state, values),
    initialValues: { ...state.initialValues, ...initialValues },
    replacedSecrets: new Set([...state.replacedSecrets, ...replaced]),
  });
  const keepsIntent = state.intentChosen || state.intent === 'update' || !isEditable(state);
  return keepsIntent ? next : changed(next, { intent: newOrExisting(next) });
}
