import { isEqual } from './equality.js';
import type { Draft, FieldName, SecretField } from './fields.js';
import {
  changed,
  EDITING,
  NONE,
  withItem,
  withoutItem,
  withoutRefusalAt,
  withValues,
  type FormState,
  type Problem,
} from './form-state.js';
import { isEditable, isFilled, issueAt, issuesOf, shownFields } from './form-views.js';

// What a person does, one field at a time, and the submit.

/** A person changes a field. */
export function edit<Field extends FieldName>(
  state: FormState,
  field: Field,
  value: Draft[Field],
): FormState {
  if (!isEditable(state) || isEqual(state.draft[field], value)) return state;
  const next = {
    ...state,
    ...withValues(state, { [field]: value }),
    edited: withItem(state.edited, field),
    // One step back stays offered while somebody goes on with another field.
    undo: Object.hasOwn(state.undo?.values ?? {}, field) ? null : state.undo,
    linkedCode: field === 'apiUrl' ? null : state.linkedCode,
    overlong: null,
    phase: withoutRefusalAt(state.phase, field),
  };
  return state.speaking.has(field) && issueAt(next, field) === null
    ? { ...next, speaking: withoutItem(state.speaking, field) }
    : next;
}

/** A person pastes what is far too long; it is not inserted, and what stands there stays. Null once that is past. */
export function refusePaste(state: FormState, overlong: FormState['overlong']): FormState {
  return isEditable(state) ? changed(state, { overlong }) : state;
}

/** A person leaves a field: it speaks up if what it holds cannot be right. Being empty is no fault yet. */
export function leave(state: FormState, field: FieldName): FormState {
  if (!isEditable(state) || !isFilled(state.draft, field)) return state;
  const visited = withItem(state.visited, field);
  const speaking = issueAt(state, field) === null ? state.speaking : withItem(state.speaking, field);
  return changed(state, { visited, speaking });
}

/** A person chooses between a new and an existing store. */
export function choose(state: FormState, intent: FormState['intent']): FormState {
  if (!isEditable(state) || state.intent === intent) return state;
  return {
    ...state,
    intent,
    chosen: true,
    speaking: NONE,
    pasted: null,
    overlong: null,
    summary: [],
    phase: EDITING,
  };
}

/** A person replaces a stored secret, or takes the replacement back. */
export function replaceSecret(state: FormState, field: SecretField, replaced: boolean): FormState {
  if (!isEditable(state) || state.replacing.has(field) === replaced) return state;
  return {
    ...state,
    ...withValues(state, { [field]: '' }),
    replacing: replaced ? withItem(state.replacing, field) : withoutItem(state.replacing, field),
    revealed: withoutItem(state.revealed, field),
    speaking: withoutItem(state.speaking, field),
    overlong: null,
    phase: withoutRefusalAt(state.phase, field),
  };
}

export function reveal(state: FormState, field: SecretField): FormState {
  if (!isEditable(state)) return state;
  const revealed = state.revealed.has(field)
    ? withoutItem(state.revealed, field)
    : withItem(state.revealed, field);
  return { ...state, revealed };
}

export function hideSecrets(state: FormState): FormState {
  return state.revealed.size === 0 ? state : { ...state, revealed: NONE };
}

/** A person submits: the form waits for an answer, or says what stands in the way. */
export function attempt(state: FormState): FormState {
  if (!isEditable(state)) return state;
  const issues = issuesOf(state);
  const summary = issues.map(({ field, code }): Problem => ({ field, words: { code } }));
  return {
    ...state,
    revealed: NONE,
    overlong: null,
    visited: new Set(shownFields(state)),
    speaking: new Set(summary.map(({ field }) => field)),
    summary,
    phase: issues.length === 0 ? { name: 'submitting' } : EDITING,
  };
}
