/** Valid values by the label of their field. Each secret is unique. */
export const VALID = {
  Name: 'Harbor Goods',
  Username: 'api-user',
  Password: ' pass word-Q7 ',
  'Store Code': 'HG01',
  'API URL': 'https://www.harborgoods.example/mm5/json.mvc',
  'API Token': 'a3f1c9d27b6e40858c1f2d3e4b5a6978',
  'Signing Digest': 'k3yDGlnZXN0K3NlY3JldC9mb3JfdGVzdHM'.replace(/_/g, '/'),
} as const;

/** The payload of these values. */
export const VALID_PAYLOAD = {
  version: 1,
  intent: 'create',
  name: VALID.Name,
  platform: 'miva',
  credentials: {
    username: VALID.Username,
    password: VALID.Password,
    storeCode: VALID['Store Code'],
    apiUrl: VALID['API URL'],
    apiToken: VALID['API Token'],
    signingDigest: VALID['Signing Digest'],
  },
  orderImportStatuses: [],
} as const;
