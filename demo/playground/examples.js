/** @import { ConnectionOptions, ConnectionValue } from 'miva-connection-setup' */

/** @type {ConnectionValue} */
export const PUBLIC_VALUE = {
  name: 'Harbor Goods',
  username: 'api-user',
  storeCode: 'HG01',
  apiUrl: 'https://www.harborgoods.example/mm5/json.mvc',
  orderImportStatuses: ['pending', 'processing'],
};

/** @type {ConnectionValue} */
export const WHOLE_VALUE = {
  ...PUBLIC_VALUE,
  password: 'an example password',
  apiToken: 'a3f1c9d27b6e40858c1f2d3e4b5a6978',
  signingDigest: 'dGhpcyBpcyBhbiBleGFtcGxlIGtleQ',
};

/** @type {ConnectionValue} */
export const EMPTY_VALUE = {
  name: '',
  username: '',
  password: '',
  storeCode: '',
  apiUrl: '',
  apiToken: '',
  signingDigest: '',
  orderImportStatuses: [],
};

/**
 * The options that have no attribute.
 * @type {Pick<ConnectionOptions, 'existingStores' | 'messages' | 'helpLinks'>}
 */
export const PROPERTIES = {
  existingStores: [
    { id: 'store-1', name: 'Harbor Goods' },
    { id: 'store-2', name: 'North Star' },
    { id: 'store-3', name: 'South Star' },
  ],
  messages: { heading: 'Connect your shop', submit: 'Connect the shop' },
  helpLinks: {
    article: 'https://docs.example.com/connect-miva',
    apiUrl: 'https://docs.example.com/connect-miva/endpoint',
    apiToken: 'https://docs.example.com/connect-miva/token',
    signingDigest: 'https://docs.example.com/connect-miva/signature',
  },
};
