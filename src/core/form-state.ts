import type { Words } from './codes.js';
import {
  EMPTY_DRAFT,
  isSecretField,
  SECRET_FIELDS,
  type Draft,
  type FieldName,
  type SecretField,
} from './fields.js';
import { isEditable, isEqual, isFilled, issueAt, issuesOf, shownFields } from './form-views.js';
import type { Fix } from './inspect-field.js';
import type { ConnectionPayload } from './payload.js';
import type { PastedCredentials } from './paste.js';
import { inMivaOrder, type OrderStatus } from './statuses.js';
import type { Refusal } from './verdict.js';

/** The immutable snapshot that everything seen is a function of. */
export interface FormState {
  readonly intent: ConnectionPayload['intent'];
  /** Ids of the stores the host offers under "Use an existing store". */
  readonly stores: readonly string[];
  /** Whether a person has chosen between a new and an existing store. */
  readonly chosen: boolean;
  readonly draft: Draft;
  /** The host's last `value` without secrets: what `reset` goes back to. */
  readonly baseline: Draft;
  /** Fields a person has changed; a host's `value` does not overwrite them. */
  readonly edited: ReadonlySet<FieldName>;
  /** Stored secrets a person, or the host's `value`, replaces while editing a connection. */
  readonly replacing: ReadonlySet<SecretField>;
  readonly revealed: ReadonlySet<SecretField>;
  /** Fields that say what is wrong with them, on every keystroke until it is right. */
  readonly speaking: ReadonlySet<FieldName>;
  /** Fields a person has left: only then something is advised about them. */
  readonly visited: ReadonlySet<FieldName>;
  /** What the last click on a fix has changed, to be taken back. */
  readonly undo: Undo | null;
  /** What was found in a pasted text, to be looked at before it is filled in. */
  readonly pasted: PastedCredentials | null;
  /** The field whose paste was refused, because it was far too long to be meant. */
  readonly overlong: FieldName | null;
  /** What the last refused submit said, for the summary. */
  readonly summary: readonly Problem[];
  readonly phase: Phase;
}

export type Phase =
  | { readonly name: 'editing' }
  | { readonly name: 'submitting' }
  | { readonly name: 'rejected'; readonly refusal: Refusal }
  | { readonly name: 'accepted'; readonly message: string | null };

export type PhaseName = Phase['name'];

/** What stood in the fields before a fix, and the field at which it was offered; null for the paste box. */
export interface Undo {
  readonly at: FieldName | null;
  readonly values: Partial<Draft>;
  /** Stored secrets that were being replaced already; the others are kept again. */
  readonly replacing: FormState['replacing'];
}

export interface Problem {
  readonly field: FieldName;
  readonly words: Words;
}

const EDITING: Phase = { name: 'editing' };
const NONE: ReadonlySet<never> = new Set<never>();

export const INITIAL_STATE: FormState = {
  intent: 'create',
  stores: [],
  chosen: false,
  draft: EMPTY_DRAFT,
  baseline: EMPTY_DRAFT,
  edited: NONE,
  replacing: NONE,
  revealed: NONE,
  speaking: NONE,
  visited: NONE,
  undo: null,
  pasted: null,
  overlong: null,
  summary: [],
  phase: EDITING,
};

// Moves: one snapshot to the next. A move that changes nothing returns the snapshot it was given.

/** A person changes a field. */
export function edit<Field extends FieldName>(
  state: FormState,
  field: Field,
  value: Draft[Field],
): FormState {
  if (!isEditable(state) || isEqual(state.draft[field], value)) return state;
  const next = {
    ...state,
    draft: { ...state.draft, [field]: value },
    edited: withItem(state.edited, field),
    undo: null,
    overlong: null,
    phase: withoutRefusalAt(state.phase, field),
  };
  return state.speaking.has(field) && issueAt(next, field) === null
    ? { ...next, speaking: withoutItem(state.speaking, field) }
    : next;
}

/** A person pastes what is far too long; it is not inserted, and what stands in the field stays. */
export function refusePaste(state: FormState, field: FieldName): FormState {
  return isEditable(state) ? { ...state, overlong: field } : state;
}

/** A person leaves a field: it speaks up if what it holds cannot be right. Being empty is no fault yet. */
export function leave(state: FormState, field: FieldName): FormState {
  if (!isEditable(state) || !isFilled(state.draft, field)) return state;
  const visited = withItem(state.visited, field);
  const speaking = issueAt(state, field) === null ? state.speaking : withItem(state.speaking, field);
  return changed(state, { visited, speaking });
}

/** A person takes a fix, or fills in what was pasted: several fields may change, and all can be taken back. */
export function fill(state: FormState, at: FieldName | null, texts: Fix['values']): FormState {
  if (!isEditable(state)) return state;
  const values = toDraft(texts);
  const fields = Object.keys(values) as FieldName[];
  const before = Object.fromEntries(fields.map((field) => [field, state.draft[field]]));
  return put(state, fields, values, { at, values: before, replacing: state.replacing });
}

/** A person pastes a text with several values, or decides against what was found in it. */
export function preview(state: FormState, pasted: PastedCredentials | null): FormState {
  return isEditable(state) ? { ...state, pasted } : state;
}

/** A person takes the last fix back. */
export function undoFill(state: FormState): FormState {
  if (!isEditable(state) || state.undo === null) return state;
  const { values, replacing } = state.undo;
  const next = put(state, Object.keys(values) as FieldName[], values, null);
  const stays = (field: SecretField) => !Object.hasOwn(values, field) || replacing.has(field);
  return { ...next, replacing: new Set([...next.replacing].filter(stays)) };
}

/** Order statuses come as text, like every other value, parted by commas. */
function toDraft({ orderImportStatuses, ...texts }: Fix['values']): Partial<Draft> {
  if (orderImportStatuses === undefined) return texts;
  return { ...texts, orderImportStatuses: inMivaOrder(orderImportStatuses.split(',') as OrderStatus[]) };
}

function put(
  state: FormState,
  fields: readonly FieldName[],
  values: Partial<Draft>,
  undo: Undo | null,
): FormState {
  const next = {
    ...state,
    draft: { ...state.draft, ...values },
    edited: new Set([...state.edited, ...fields]),
    replacing: new Set([...state.replacing, ...fields.filter(isSecretField)]),
    visited: new Set([...state.visited, ...fields]),
    undo,
    pasted: null,
    overlong: null,
    phase: fields.reduce(withoutRefusalAt, state.phase),
  };
  const wrong = fields.filter((field) => isFilled(next.draft, field) && issueAt(next, field) !== null);
  const speaking = [...next.speaking].filter((field) => issueAt(next, field) !== null);
  return { ...next, speaking: new Set([...speaking, ...wrong]) };
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

/** A person replaces a stored secret, or takes the replacement back. */
export function replaceSecret(state: FormState, field: SecretField, replaced: boolean): FormState {
  if (!isEditable(state) || state.replacing.has(field) === replaced) return state;
  return {
    ...state,
    draft: { ...state.draft, [field]: '' },
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
  const initial = { ...INITIAL_STATE, stores, draft: baseline, baseline };
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
    draft: { ...state.draft, ...emptied },
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
    draft: { ...state.draft, ...draft },
    baseline: { ...state.baseline, ...baseline },
    replacing: new Set([...state.replacing, ...replaced]),
  });
  const fixed = state.chosen || state.intent === 'update' || !isEditable(state);
  return fixed ? next : changed(next, { intent: newOrExisting(next) });
}

function withoutRefusalAt(phase: Phase, field: FieldName): Phase {
  if (phase.name !== 'rejected' || phase.refusal.fields[field] === undefined) return phase;
  const others = Object.entries(phase.refusal.fields).filter(([name]) => name !== field);
  return { name: 'rejected', refusal: { ...phase.refusal, fields: Object.fromEntries(others) } };
}

function changed(state: FormState, parts: Partial<FormState>): FormState {
  const next = { ...state, ...parts };
  return isEqual(listed(next), listed(state)) ? state : next;
}

// Sets are nothing to JSON.
const listed = (state: FormState): unknown[] =>
  Object.values(state).map((part: unknown) => (part instanceof Set ? [...part] : part));

const withItem = <Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> => new Set(items).add(item);

function withoutItem<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const rest = new Set(items);
  rest.delete(item);
  return rest;
}
