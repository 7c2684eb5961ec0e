// The values and names that the scenarios share. Buttons and fields are named as in the English form.

import { apiUrlOf, DEMO_STORES, TYPED } from './stores.js';

/** @import { ConnectionOptions, ConnectionValue } from 'miva-connection-setup' */
/** @import { DemoStore } from './stores.js' */

export const DIGEST = 'Signing Digest';

/**
 * The values to type for a demo store, by the labels of the form.
 * @param {DemoStore} store
 */
export function typedFor(store) {
  const typed = { ...TYPED, ...store.typed };
  return {
    Name: 'Harbor Goods',
    Username: typed.username,
    Password: typed.password,
    'Store Code': typed.storeCode,
    'API URL': apiUrlOf(store),
    'API Token': typed.apiToken,
    [DIGEST]: typed.signingDigest,
  };
}

/** The correct values of the good demo store, by the labels of the form. */
export const GOOD = Object.freeze(typedFor(/** @type {DemoStore} */ (DEMO_STORES[0])));

export const ENDPOINT = GOOD['API URL'];
export const TOKEN = GOOD['API Token'];
export const KEY = TYPED.signingDigest;

/**
 * What a host knows of a stored connection: everything but the secrets.
 * @type {ConnectionValue}
 */
export const STORED = {
  name: GOOD.Name,
  username: GOOD.Username,
  storeCode: GOOD['Store Code'],
  apiUrl: ENDPOINT,
  orderImportStatuses: TYPED.orderImportStatuses,
};

/**
 * Examples of the options that have no attribute.
 * @type {Required<Pick<ConnectionOptions, 'existingStores' | 'messages' | 'helpLinks'>>}
 */
export const PROPERTIES = {
  existingStores: [
    { id: 'store-1', name: 'Harbor Goods' },
    { id: 'store-2', name: 'Harbor Goods, second warehouse and returns' },
    { id: 'store-3', name: 'North Star' },
  ],
  messages: { heading: 'Connect your shop', submit: 'Connect the shop' },
  helpLinks: {
    article: 'https://docs.example.com/connect-miva',
    storeCode: 'https://docs.example.com/connect-miva/store-code',
    apiUrl: 'https://docs.example.com/connect-miva/endpoint',
    apiToken: 'https://docs.example.com/connect-miva/token',
    signingDigest: 'https://docs.example.com/connect-miva/signature',
  },
};

/** The buttons that more than one scenario presses. */
export const BUTTONS = /** @type {const} */ ({
  openPasteBox: 'Paste all values at once',
  fillIn: 'Fill in fields',
  copyDetails: 'Copy details for support',
});

export const PASTE_BOX = 'Paste the message or table with the values';
