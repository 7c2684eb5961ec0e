import type { MessageRef } from '../codes.js';
import { isEqual } from '../equality.js';
import type { ValidationResult } from '../validation/validate-field.js';
import {
  EMPTY_VALUES,
  type FieldValues,
  type FieldName,
  type SecretField,
  type TextField,
} from '../fields.js';
import type { ConnectionPayload } from '../payload/types.js';
import type { PastedCredentials } from '../paste.js';
import type { Rejection } from '../verdict.js';

/** The immutable snapshot that everything seen is a function of. */
export interface FormState {
  readonly intent: ConnectionPayload['intent'];
  /** Ids of the stores the host offers under "Use an existing store". */
  readonly stores: readonly string[];
  /** Whether a person has chosen between a new and an existing store. */
  readonly intentChosen: boolean;
  readonly values: FieldValues;
  /**
   * The validation results of the texts, filled in by `validationOf` when they are asked for. They are kept beside the
   * values, and changed with them by `withValues`, so that a text is validated once, and its result, which may contain
   * a secret, is dropped with it.
   */
  readonly validation: Map<TextField, ValidationResult>;
  /** The host's last `value` without secrets: what `reset` goes back to. */
  readonly initialValues: FieldValues;
  /** Fields a person has changed; a host's `value` does not overwrite them. */
  readonly dirtyFields: ReadonlySet<FieldName>;
  /** Stored secrets a person, or the host's `value`, replaces while editing a connection. */
  readonly replacedSecrets: ReadonlySet<SecretField>;
  readonly revealedSecrets: ReadonlySet<SecretField>;
  /** Fields that say what is wrong with them, on every keystroke until it is right. */
  readonly fieldsShowingErrors: ReadonlySet<FieldName>;
  /** Fields a person has left: only then something is advised about them. */
  readonly touchedFields: ReadonlySet<FieldName>;
  /** What the last click on a fix has changed, to be taken back. */
  readonly undo: Undo | null;
  /** The Store Code of the link that a fix has mended: it goes on being offered. */
  readonly linkedStoreCode: string | null;
  /** What was found in a pasted text, to be looked at before it is filled in. */
  readonly pasted: PastedCredentials | null;
  /** Where a paste was refused, because it was far too long to be meant: at a field, or at the box for messages. */
  readonly oversizedPaste: FieldName | 'paste' | null;
  /** What the last refused submit said, for the summary. */
  readonly summary: readonly FieldError[];
  readonly phase: Phase;
}

export type Phase =
  | { readonly name: 'editing' }
  | { readonly name: 'submitting' }
  | { readonly name: 'rejected'; readonly rejection: Rejection }
  | { readonly name: 'accepted'; readonly message: string | null };

export type PhaseName = Phase['name'];

/** What stood in the fields before a fix, and the field at which it was offered; null for the paste box. */
export interface Undo {
  readonly at: FieldName | null;
  readonly values: Partial<FieldValues>;
  /** Stored secrets that were being replaced already; the others are kept again. */
  readonly replacedSecrets: FormState['replacedSecrets'];
}

export interface FieldError {
  readonly field: FieldName;
  readonly message: MessageRef;
}

export const EDITING: Phase = { name: 'editing' };
export const NONE: ReadonlySet<never> = new Set<never>();

export const INITIAL_STATE: FormState = {
  intent: 'create',
  stores: [],
  intentChosen: false,
  values: EMPTY_VALUES,
  validation: new Map(),
  initialValues: EMPTY_VALUES,
  dirtyFields: NONE,
  replacedSecrets: NONE,
  revealedSecrets: NONE,
  fieldsShowingErrors: NONE,
  touchedFields: NONE,
  undo: null,
  linkedStoreCode: null,
  pasted: null,
  oversizedPaste: null,
  summary: [],
  phase: EDITING,
};

/** The phase without the host's refusal of a field, once that field is edited. */
export function withoutRejectionAt(phase: Phase, field: FieldName): Phase {
  if (phase.name !== 'rejected' || phase.rejection.fields[field] === undefined) return phase;
  const others = Object.entries(phase.rejection.fields).filter(([name]) => name !== field);
  return { name: 'rejected', rejection: { ...phase.rejection, fields: Object.fromEntries(others) } };
}

/** The next snapshot, or the same one when nothing of it differs. */
export function changed(state: FormState, parts: Partial<FormState>): FormState {
  const isSame = (Object.keys(parts) as (keyof FormState)[]).every(
    // The validation results follow from the values.
    (part) => part === 'validation' || isEqual(parts[part], state[part]),
  );
  return isSame ? state : { ...state, ...parts };
}

/** The values with these changes, and the validation results of the texts that stay. */
export function withValues(
  { values, validation }: FormState,
  changes: Partial<FieldValues>,
): Pick<FormState, 'values' | 'validation'> {
  const next = { ...values, ...changes };
  const unchanged = [...validation].filter(([field]) => next[field] === values[field]);
  return { values: next, validation: new Map(unchanged) };
}

export const withItem = <Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> =>
  new Set(items).add(item);

export function withoutItem<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const rest = new Set(items);
  rest.delete(item);
  return rest;
}
