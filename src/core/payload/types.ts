import type { OrderStatus } from '../order-statuses.js';

/** The payload that the submit event carries and `parseConnection` returns. */
export type ConnectionPayload = NewStorePayload | ExistingStorePayload | StoreChangesPayload;

/** The payload of a new connection. */
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

/** The payload of a store that the host already has, chosen under “Use existing store”. */
export interface ExistingStorePayload {
  readonly version: 1;
  readonly intent: 'use-existing';
  readonly platform: 'miva';
  readonly storeId: string;
}

/** The payload of a changed connection, from a form with `mode="edit"`. */
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
