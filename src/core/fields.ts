import type { OrderStatus } from './order-statuses.js';

/** The fields with one line of text, in the order of the form. */
export const TEXT_FIELDS = [
  'name',
  'username',
  'password',
  'storeCode',
  'apiUrl',
  'apiToken',
  'signingDigest',
] as const;

/** The fields whose values leave the form only in the submit event. */
export const SECRET_FIELDS = ['password', 'apiToken', 'signingDigest'] as const;

/** Every field, in the order of the form. */
export const FIELD_NAMES = [...TEXT_FIELDS, 'orderImportStatuses', 'storeId'] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type SecretField = (typeof SECRET_FIELDS)[number];
/** The name of a field, in `value`, events, verdicts and `core`. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** The values of the fields, as typed. */
export interface FieldValues extends Readonly<Record<TextField, string>> {
  readonly orderImportStatuses: readonly OrderStatus[];
  /** The id of the store chosen under "Use an existing store"; empty if none is chosen. */
  readonly storeId: string;
}

export const EMPTY_VALUES: FieldValues = Object.freeze({
  name: '',
  username: '',
  password: '',
  storeCode: '',
  apiUrl: '',
  apiToken: '',
  signingDigest: '',
  orderImportStatuses: Object.freeze([]),
  storeId: '',
});

const includes = (names: readonly string[], name: unknown): boolean => names.includes(name as string);

export const isFieldName = (name: unknown): name is FieldName => includes(FIELD_NAMES, name);
export const isTextField = (name: unknown): name is TextField => includes(TEXT_FIELDS, name);
export const isSecretField = (name: unknown): name is SecretField => includes(SECRET_FIELDS, name);
