import { apiUrlOf, DEMO_STORES, TYPED } from '../../demo/scenarios/stores.js';

/** The payload of the valid demo store, secrets included. */
export const newStore = () => ({
  version: 1,
  intent: 'create',
  name: 'North Star',
  platform: 'miva',
  credentials: {
    username: TYPED.username,
    password: TYPED.password,
    storeCode: TYPED.storeCode,
    apiUrl: apiUrlOf(DEMO_STORES[0]!),
    apiToken: TYPED.apiToken,
    signingDigest: TYPED.signingDigest,
  },
  orderImportStatuses: ['pending', 'processing'],
});

export type NewStore = ReturnType<typeof newStore>;

export const secretsOf = ({ credentials }: NewStore) => [
  credentials.password,
  credentials.apiToken,
  credentials.signingDigest,
];

/** The values of the payload by the labels of the form. */
export const typedInto = ({ name, credentials }: NewStore) => ({
  Name: name,
  Username: credentials.username,
  Password: credentials.password,
  'Store Code': credentials.storeCode,
  'API URL': credentials.apiUrl,
  'API Token': credentials.apiToken,
  'Signing Digest': credentials.signingDigest,
});
