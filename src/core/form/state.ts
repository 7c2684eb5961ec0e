import type { MessageRef } from '../codes.js';
import { isEqual } from '../equality.js';
import type { ValidationResult } from '../validation/validation-result.js';
import {
  EMPTY_VALUES,
  type FieldValues,
  type FieldName,
  type SecretField,
  type TextField,
} from '../fields.js';
import type { ConnectionPayload } from '../payload/types.js';
import type { PastedText } from '../paste/types.js';
import type { Rejection } from '../verdict.js';

/** The immutable state that the view is a function of. */
export interface FormState {
  readonly intent: ConnectionPayload['intent'];
  /** Ids of the stores the host offers under "Use existing store". */
  readonly stores: readonly string[];
  /** Whether the user has chosen between a new and an existing store. */
  readonly intentChosen: boolean;
  readonly values: FieldValues;
  /**
   * The validation results of the texts, filled in by `validationOf` when they are first needed. They are kept beside the
   * values, and changed with them by `withValues`, so that a text is validated once, and its result, which may contain
   * a secret, is dropped with it.
   */
  readonly validation: Map<TextField, ValidationResult>;
  /** The host's last `value` without secrets, which `reset` restores. */
  readonly initialValues: FieldValues;
  /** Fields the user has changed; a host's `value` does not overwrite them. */
  readonly dirtyFields: ReadonlySet<FieldName>;
  /** Stored secrets that the user, or the host's `value`, replaces in edit mode. */
  readonly replacedSecrets: ReadonlySet<SecretField>;
  readonly revealedSecrets: ReadonlySet<SecretField>;
  /** Fields that show their error, updated on every keystroke until they are valid. */
  readonly fieldsShowingErrors: ReadonlySet<FieldName>;
  /** Fields the user has left; warnings and hints are shown for these only. */
  readonly touchedFields: ReadonlySet<FieldName>;
  /** The field that has the focus. */
  readonly activeField: FieldName | null;
  /** The active field, if its entry in the summary stays until it is left, so that it does not move while it is edited. */
  readonly heldEntry: FieldName | null;
  /** The values that the last fix or fill replaced, for undo. */
  readonly undo: Undo | null;
  /** How many fields the last fill changed, if the user has changed one of them since and has not left it yet. */
  readonly expiredFill: number | null;
  /** The Store Code from the link that a fix cleaned up, so that it is still offered after the fix. */
  readonly linkedStoreCode: string | null;
  /** The credentials found in a pasted text, previewed before they are filled in. */
  readonly pasted: PastedText | null;
  /** The field, or the paste box, where a paste was rejected because it was far too long. */
  readonly oversizedPaste: FieldName | 'paste' | null;
  /** The errors of the last submit, from validation or from the host, for the error summary. */
  readonly summary: readonly FieldError[];
  readonly phase: Phase;
}

export type Phase =
  | { readonly name: 'editing' }
  | { readonly name: 'submitting' }
  | { readonly name: 'rejected'; readonly rejection: Rejection }
  | { readonly name: 'accepted'; readonly message: string | null };

/** The name of a phase of the form. */
export type PhaseName = Phase['name'];

/** The values before a fix or fill, and the field whose fix it was; null for the paste box. */
export interface Undo {
  readonly at: FieldName | null;
  readonly values: Partial<FieldValues>;
  /** Stored secrets that were already being replaced before; undo keeps the others again. */
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
  activeField: null,
  heldEntry: null,
  undo: null,
  expiredFill: null,
  linkedStoreCode: null,
  pasted: null,
  oversizedPaste: null,
  summary: [],
  phase: EDITING,
};

/** The phase after a field was edited: without the host's rejection of that field. */
export function withoutRejectionAt(phase: Phase, field: FieldName): Phase {
  if (phase.name !== 'rejected' || !Object.hasOwn(phase.rejection.fields, field)) return phase;
  const others = Object.entries(phase.rejection.fields).filter(([name]) => name !== field);
  return { name: 'rejected', rejection: { ...phase.rejection, fields: Object.fromEntries(others) } };
}

/** The state with some parts changed, or the same object if none of them differs. */
export function changed(state: FormState, parts: Partial<FormState>): FormState {
  const isSame = (Object.keys(parts) as (keyof FormState)[]).every(
    // The validation results follow from the values.
    (part) => part === 'validation' || isEqual(parts[part], state[part]),
  );
  return isSame ? state : { ...state, ...parts };
}

/** The changed values with the validation results of the texts that stay the same. */
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
