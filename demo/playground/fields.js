/** @import { FieldName } from 'miva-connection-setup' */

/**
 * The labels of the fields. The type makes sure that none is missing.
 * @type {Readonly<Record<FieldName, string>>}
 */
const LABELS = {
  name: 'Name',
  username: 'Username',
  password: 'Password',
  storeCode: 'Store Code',
  apiUrl: 'API URL',
  apiToken: 'API Token',
  signingDigest: 'Signing Digest',
  orderImportStatuses: 'Order Import Statuses',
  storeId: 'Store',
};

export const FIELDS = /** @type {[FieldName, string][]} */ (Object.entries(LABELS));
