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
import { isEditable, visibleFields } from './selectors.js';
import type { Rejection } from '../verdict.js';

// What the host says: its options, its values, its answers, and its calls.

/**
 * The host says whether a connection is edited, and which stores there are. What a person has chosen stays; and what
 * has been submitted stays what it is, until the form can be edited again.
 */
export function syncOptions(state: FormState, mode: 'create' | 'edit', stores: readonly string[]): FormState {
  if (!isEditable(state)) return state;
  const next = { ...state, stores };
  const kept = state.intentChosen && stores.length > 0 && state.intent !== 'update';
  return changed(state, {
    stores,
    intent: mode === 'edit' ? 'update' : kept ? state.intent : newOrExisting(next),
  });
}

/** A store that the host has chosen in its `value` is an existing one. */
const newOrExisting = ({ stores, values }: FormState): FormState['intent'] =>
  stores.includes(values.storeId) ? 'use-existing' : 'create';

/** The host refuses, or its answer is taken for a refusal. Everything typed stays. */
export function reject(state: FormState, rejection: Rejection): FormState {
  const summary = visibleFields(state).flatMap((field): FieldError[] => {
    const message = rejection.fields[field];
    return message === undefined ? [] : [{ field, message }];
  });
  return { ...state, summary, phase: { name: 'rejected', rejection } };
}

/**
 * The host accepts: the secrets have done their work. They count as edited until `reset`, so that a host that sets
 * the same `value` on every render does not put them back.
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

/** Back to the host's last `value`, without secrets. */
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

/** The form was taken away: nothing is waited for any more, and no secret stays. */
export function disconnect(state: FormState): FormState {
  const cleared = clearSecrets(state);
  return state.phase.name === 'submitting' ? { ...cleared, phase: EDITING } : cleared;
}

/** The host gives values: only the keys given are set, and what a person has edited stays. */
export function prefill(state: FormState, value: Partial<FieldValues>): FormState {
  const given = Object.entries(value) as [FieldName, string][];
  const values = Object.fromEntries(given.filter(([field]) => !state.dirtyFields.has(field)));
  const initialValues = Object.fromEntries(given.filter(([field]) => !isSecretField(field)));
  // An empty text for a stored secret is what a host has that never gets to see it: the secret is left alone.
  const replaced = SECRET_FIELDS.filter((field) => Object.hasOwn(values, field) && values[field] !== '');
  const next = changed(state, {
    ...withValues(state, values),
    initialValues: { ...state.initialValues, ...initialValues },
    replacedSecrets: new Set([...state.replacedSecrets, ...replaced]),
  });
  const fixed = state.intentChosen || state.intent === 'update' || !isEditable(state);
  return fixed ? next : changed(next, { intent: newOrExisting(next) });
}
