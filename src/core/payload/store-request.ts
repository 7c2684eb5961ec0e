import { propertyOf } from '../util.js';
import { FIELD_NAMES, FIELDS, type FieldName } from '../fields.js';
import type { NewStorePayload, StoreChangesPayload } from './types.js';

/** The request that creates or changes a store in the receiving system. */
export interface StoreRequest {
  readonly name: string;
  readonly platform: string;
  readonly adapter: Readonly<Record<string, string | string[]>>;
}

type Values = Readonly<Partial<Record<FieldName, string | readonly string[]>>>;

/**
 * Converts a payload into a request for the receiving system: name, platform and a flat adapter with snake_case keys.
 * `keys` renames them. A value that is absent from the payload is absent here too.
 */
export function toStoreRequest(
  payload: NewStorePayload | StoreChangesPayload,
  keys: Partial<Readonly<Record<FieldName, string>>> = {},
): StoreRequest {
  const { name, platform, credentials } = payload;
  const values: Values = { ...payload, ...credentials };
  const adapter = FIELD_NAMES.flatMap((field) => {
    const { requestKey } = FIELDS[field];
    const value = propertyOf(values, field);
    if (requestKey === undefined || value === undefined) return [];
    return [[propertyOf(keys, field) ?? requestKey, typeof value === 'string' ? value : [...value]] as const];
  });
  return { name, platform, adapter: Object.fromEntries(adapter) };
}
