import { TYPED } from '../../demo/scenarios/stores.js';
import { GOOD } from '../../demo/scenarios/values.js';
import { payloadOf } from './values.js';

/** The payload of the good demo store, secrets included. */
export const newStore = () => ({ ...payloadOf(GOOD), orderImportStatuses: [...TYPED.orderImportStatuses] });

export type NewStore = ReturnType<typeof newStore>;

export const secretsOf = ({ credentials }: NewStore) => [
  credentials.password,
  credentials.apiToken,
  credentials.signingDigest,
];
