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

/** The payload of values by label. */
export const payloadOf = (values: Readonly<Record<keyof typeof VALID, string>>) =>
  ({
    version: 1,
    intent: 'create',
    name: values.Name,
    platform: 'miva',
    credentials: {
      username: values.Username,
      password: values.Password,
      storeCode: values['Store Code'],
      apiUrl: values['API URL'],
      apiToken: values['API Token'],
      signingDigest: values['Signing Digest'],
    },
    orderImportStatuses: [],
  }) as const;

export const VALID_PAYLOAD = payloadOf(VALID);
