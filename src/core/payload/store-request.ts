import type { FieldName } from '../fields.js';
import type { NewStorePayload, StoreChangesPayload } from './types.js';

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
 * The payload as a request of the receiving system's kind: name, platform and a flat adapter of snake_case keys.
 * `keys` renames them; a secret that is absent from the payload is absent here.
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
