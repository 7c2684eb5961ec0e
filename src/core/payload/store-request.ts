import type { FieldName } from '../fields.js';
import type { NewStorePayload, StoreChangesPayload } from './types.js';

/** The request that creates or changes a store in the receiving system. */
export interface StoreRequest {
  readonly name: string;
  readonly platform: string;
  readonly adapter: Readonly<Record<string, string | string[]>>;
}

const KEYS = {
  username: 'username',
  password: 'password',
  storeCode: 'store_code',
  apiUrl: 'api_url',
  apiToken: 'api_token',
  signingDigest: 'signing_digest',
  orderImportStatuses: 'order_import_statuses',
} as const;

/**
 * Converts a payload into a request for the receiving system: name, platform and a flat adapter with snake_case keys.
 * `keys` renames them. A secret that is absent from the payload is absent here too.
 */
export function toStoreRequest(
  { name, platform, credentials, orderImportStatuses }: NewStorePayload | StoreChangesPayload,
  keys: Partial<Readonly<Record<FieldName, string>>> = {},
): StoreRequest {
  const values = { ...credentials, orderImportStatuses: [...orderImportStatuses] };
  const entries = Object.entries(values) as [keyof typeof KEYS, string | string[] | undefined][];
  const adapter = entries.flatMap(([field, value]) =>
    value === undefined ? [] : [[keys[field] ?? KEYS[field], value] as const],
  );
  return { name, platform, adapter: Object.fromEntries(adapter) };
}
