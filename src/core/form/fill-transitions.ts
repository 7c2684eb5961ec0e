import { inspectApiUrl } from '../api-url/inspect-api-url.js';
import { isSecretField, type FieldValues, type FieldName, type SecretField } from '../fields.js';
import { withoutRejectionAt, withValues, type FormState, type Undo } from './state.js';
import { isEditable, isFilled, issueAt } from './selectors.js';
import type { Fix } from '../validation/diagnostics.js';
import type { PastedCredentials } from '../paste.js';
import { inMivaOrder } from '../order-statuses.js';

// What changes several fields at once, and can be taken back.

/** A person takes a fix, or fills in what was pasted: several fields may change, and all can be taken back. */
export function fill(state: FormState, at: FieldName | null, texts: Fix['values']): FormState {
  if (!isEditable(state)) return state;
  const values = toDraft(texts);
  const fields = Object.keys(values) as FieldName[];
  const before = Object.fromEntries(fields.map((field) => [field, state.values[field]]));
  return applyValues(state, fields, values, { at, values: before, replacedSecrets: state.replacedSecrets });
}

/** A person pastes a text with several values, or decides against what was found in it. */
export function preview(state: FormState, pasted: PastedCredentials | null): FormState {
  return isEditable(state) ? { ...state, pasted, oversizedPaste: null } : state;
}

/**
 * A person takes the last fix back. What is wrong again stands at its field: were it in the summary again too, the alert
 * would speak over what is said of the undoing. What a host has refused does not come back.
 */
export function undoFill(state: FormState): FormState {
  if (!isEditable(state) || state.undo === null) return state;
  const { values, replacedSecrets } = state.undo;
  const next = applyValues(state, Object.keys(values) as FieldName[], values, null);
  const stays = (field: SecretField) => !Object.hasOwn(values, field) || replacedSecrets.has(field);
  return {
    ...next,
    replacedSecrets: new Set([...next.replacedSecrets].filter(stays)),
    summary:
      next.phase.name === 'editing'
        ? next.summary.filter(({ field }) => !Object.hasOwn(values, field))
        : next.summary,
  };
}

/** Order statuses come as text, like every other value, parted by commas. */
function toDraft({ orderImportStatuses, ...texts }: Fix['values']): Partial<FieldValues> {
  if (orderImportStatuses === undefined) return texts;
  return { ...texts, orderImportStatuses: inMivaOrder(orderImportStatuses.split(',')) };
}

function applyValues(
  state: FormState,
  fields: readonly FieldName[],
  values: Partial<FieldValues>,
  undo: Undo | null,
): FormState {
  const next = {
    ...state,
    ...withValues(state, values),
    dirtyFields: new Set([...state.dirtyFields, ...fields]),
    replacedSecrets: new Set([...state.replacedSecrets, ...fields.filter(isSecretField)]),
    touchedFields: new Set([...state.touchedFields, ...fields]),
    undo,
    linkedStoreCode:
      values.apiUrl === undefined
        ? state.linkedStoreCode
        : undo?.at === 'apiUrl'
          ? inspectApiUrl(state.values.apiUrl).storeCode
          : null,
    pasted: null,
    oversizedPaste: null,
    phase: fields.reduce(withoutRejectionAt, state.phase),
  };
  const wrong = fields.filter((field) => isFilled(next.values, field) && issueAt(next, field) !== null);
  // What is emptied by this has been left by nobody.
  const fieldsShowingErrors = [...next.fieldsShowingErrors].filter(
    (field) => !fields.includes(field) && issueAt(next, field) !== null,
  );
  return { ...next, fieldsShowingErrors: new Set([...fieldsShowingErrors, ...wrong]) };
}
