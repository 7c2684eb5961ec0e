/** What a person has typed for a store, secrets included, as the form sends it. */
export const newStore = () => ({
  version: 1,
  intent: 'create',
  name: 'North Star',
  platform: 'miva',
  credentials: {
    username: 'api-user',
    password: 'correct horse battery',
    storeCode: 'NS',
    apiUrl: 'https://www.north-star-shop.com/mm5/json.mvc',
    apiToken: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    signingDigest: 'c2lnbmluZy1rZXktb2YtdGhlLW5vcnRoLXN0YXItc3RvcmU=',
  },
  orderImportStatuses: ['pending', 'processing'],
});

export type NewStore = ReturnType<typeof newStore>;

export const secretsOf = ({ credentials }: NewStore) => [
  credentials.password,
  credentials.apiToken,
  credentials.signingDigest,
];

/** The same by the labels of the form. */
export const typedInto = ({ name, credentials }: NewStore) => ({
  Name: name,
  Username: credentials.username,
  Password: credentials.password,
  'Store Code': credentials.storeCode,
  'API URL': credentials.apiUrl,
  'API Token': credentials.apiToken,
  'Signing Digest (Signature Key)': credentials.signingDigest,
});
