import type { OrderStatus } from '../order-statuses.js';

/** The payload that the submit event carries and `parseConnection` returns. */
export type ConnectionPayload = NewStorePayload | ExistingStorePayload | StoreChangesPayload;

export interface NewStorePayload {
  readonly version: 1;
  readonly intent: 'create';
  readonly name: string;
  readonly platform: 'miva';
  readonly credentials: {
    readonly username: string;
    readonly password: string;
    readonly storeCode: string;
    readonly apiUrl: string;
    readonly apiToken: string;
    readonly signingDigest: string;
  };
  /** In Miva's order; empty means no filter. */
  readonly orderImportStatuses: readonly OrderStatus[];
}

export interface ExistingStorePayload {
  readonly version: 1;
  readonly intent: 'use-existing';
  readonly platform: 'miva';
  readonly storeId: string;
}

export interface StoreChangesPayload extends Omit<NewStorePayload, 'intent' | 'credentials'> {
  readonly intent: 'update';
  /** A secret is absent if the user did not replace it. */
  readonly credentials: {
    readonly username: string;
    readonly storeCode: string;
    readonly apiUrl: string;
    readonly password?: string;
    readonly apiToken?: string;
    readonly signingDigest?: string;
  };
}

export function deepFreeze<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
