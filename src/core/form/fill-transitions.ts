import { inspectApiUrl } from '../api-url/inspect-api-url.js';
import { isSecretField, type FieldValues, type FieldName, type SecretField } from '../fields.js';
import { withoutRejectionAt, withValues, type FormState, type Undo } from './state.js';
import { isFilled, issueAt, whileEditable } from './selectors.js';
import type { Fix } from '../validation/diagnostics.js';
import type { PastedText } from '../paste/types.js';
import { inMivaOrder } from '../order-statuses.js';
import { copyWithoutPrototype } from '../util.js';

// Transitions that change several fields at once and can be undone.

/** The user applies a fix or fills in pasted values. */
export const fill = whileEditable((state, at: FieldName | null, texts: Fix['values']): FormState => {
  const values = toValues(texts);
  const fields = Object.keys(values) as FieldName[];
  const before = Object.fromEntries(fields.map((field) => [field, state.values[field]]));
  return applyValues(state, fields, values, { at, values: before, replacedSecrets: state.replacedSecrets });
});

/** The user pastes a text with several values, or dismisses its preview. */
export const preview = whileEditable((state, pasted: PastedText | null): FormState => ({
  ...state,
  pasted,
  oversizedPaste: null,
}));

/**
 * The user undoes the last fix or fill. Errors that come back are shown at their fields only, because the summary was
 * read without them. The host's rejection of a field does not come back.
 */
export const undoFill = whileEditable((state): FormState => {
  if (state.undo === null) return state;
  const { values, replacedSecrets } = state.undo;
  const next = applyValues(state, Object.keys(values) as FieldName[], values, null);
  const staysReplaced = (field: SecretField) => !Object.hasOwn(values, field) || replacedSecrets.has(field);
  return {
    ...next,
    replacedSecrets: new Set([...next.replacedSecrets].filter(staysReplaced)),
    summary:
      next.phase.name === 'editing'
        ? next.summary.filter(({ field }) => !Object.hasOwn(values, field))
        : next.summary,
  };
});

/** A fix contains order statuses as text, like every other value, separated by commas. */
function toValues(values: Fix['values']): Partial<FieldValues> {
  const { orderImportStatuses, ...texts } = copyWithoutPrototype(values);
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
    heldEntry: null,
    undo,
    expiredFill: null,
    linkedStoreCode: !fields.includes('apiUrl')
      ? state.linkedStoreCode
      : undo?.at === 'apiUrl'
        ? inspectApiUrl(state.values.apiUrl).storeCode
        : null,
    pasted: null,
    oversizedPaste: null,
    phase: fields.reduce(withoutRejectionAt, state.phase),
  };
  const invalid = fields.filter((field) => isFilled(next.values, field) && issueAt(next, field) !== null);
  // A field that this empties shows no error, because the user has not left it yet.
  const fieldsShowingErrors = [...next.fieldsShowingErrors].filter(
    (field) => !fields.includes(field) && issueAt(next, field) !== null,
  );
  return { ...next, fieldsShowingErrors: new Set([...fieldsShowingErrors, ...invalid]) };
}
