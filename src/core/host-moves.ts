import { isSecretField, SECRET_FIELDS, type Draft, type FieldName } from './fields.js';
import {
  changed,
  EDITING,
  INITIAL_STATE,
  NONE,
  withValues,
  type FormState,
  type Problem,
} from './form-state.js';
import { isEditable, shownFields } from './form-views.js';
import type { Refusal } from './verdict.js';

// What the host says: its options, its values, its answers, and its calls.

/**
 * The host says whether a connection is edited, and which stores there are. What a person has chosen stays; and what
 * has been submitted stays what it is, until the form can be edited again.
 */
export function offer(state: FormState, mode: 'create' | 'edit', stores: readonly string[]): FormState {
  if (!isEditable(state)) return state;
  const offered = { ...state, stores };
  const kept = state.chosen && stores.length > 0 && state.intent !== 'update';
  return changed(state, {
    stores,
    intent: mode === 'edit' ? 'update' : kept ? state.intent : newOrExisting(offered),
  });
}

/** A store that the host has chosen in its `value` is an existing one. */
const newOrExisting = ({ stores, draft }: FormState): FormState['intent'] =>
  stores.includes(draft.storeId) ? 'use-existing' : 'create';

/** The host refuses, or its answer is taken for a refusal. Everything typed stays. */
export function refuse(state: FormState, refusal: Refusal): FormState {
  const summary = shownFields(state).flatMap((field): Problem[] => {
    const words = refusal.fields[field];
    return words === undefined ? [] : [{ field, words }];
  });
  return { ...state, summary, phase: { name: 'rejected', refusal } };
}

/**
 * The host accepts: the secrets have done their work. They count as edited until `reset`, so that a host that sets
 * the same `value` on every render does not put them back.
 */
export function accept(state: FormState, message: string | null): FormState {
  const edited = new Set([...state.edited, ...SECRET_FIELDS]);
  return {
    ...clearSecrets(state),
    edited,
    summary: [],
    speaking: NONE,
    phase: { name: 'accepted', message },
  };
}

/** Back to the host's last `value`, without secrets. */
export function reset(state: FormState): FormState {
  const { stores, baseline } = state;
  const initial = { ...INITIAL_STATE, ...withValues(INITIAL_STATE, baseline), stores, baseline };
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
    replacing: NONE,
    revealed: NONE,
    edited: state.phase.name === 'accepted' ? state.edited : withoutSecrets(state.edited),
    speaking: withoutSecrets(state.speaking),
  });
}

/** The form was taken away: nothing is waited for any more, and no secret stays. */
export function abandon(state: FormState): FormState {
  const cleared = clearSecrets(state);
  return state.phase.name === 'submitting' ? { ...cleared, phase: EDITING } : cleared;
}

/** The host gives values: only the keys given are set, and what a person has edited stays. */
export function prefill(state: FormState, value: Partial<Draft>): FormState {
  const given = Object.entries(value) as [FieldName, string][];
  const draft = Object.fromEntries(given.filter(([field]) => !state.edited.has(field)));
  const baseline = Object.fromEntries(given.filter(([field]) => !isSecretField(field)));
  // An empty text for a stored secret is what a host has that never gets to see it: the secret is left alone.
  const replaced = SECRET_FIELDS.filter((field) => Object.hasOwn(draft, field) && draft[field] !== '');
  const next = changed(state, {
    ...withValues(state, draft),
    baseline: { ...state.baseline, ...baseline },
    replacing: new Set([...state.replacing, ...replaced]),
  });
  const fixed = state.chosen || state.intent === 'update' || !isEditable(state);
  return fixed ? next : changed(next, { intent: newOrExisting(next) });
}
