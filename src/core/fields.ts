import { hasInvalidStoreCodeCharacters } from './api-url/store-code.js';
import {
  MAX_API_TOKEN_LENGTH,
  MAX_PASSWORD_LENGTH,
  MAX_SIGNING_DIGEST_LENGTH,
  MAX_STORE_CODE_LENGTH,
  MAX_STORED_LENGTH,
  MAX_TYPED_LENGTH,
} from './constants.js';
import type { FieldDefinition, OtherDefinition, TextDefinition, TextRules } from './field-definition.js';
import { normalizeLine, removeZeroWidth } from './normalize.js';
import type { OrderStatus } from './order-statuses.js';
import { SPECIFIC_LABELS } from './paste/data/label-aliases.js';
import { withoutPrototype } from './util.js';
import * as patterns from './validation/patterns.js';
import { validateApiUrl } from './validation/validate-api-url.js';

// The table of the fields. Every other list of fields is derived from it.

const trim = (text: string): string => text.trim();

const NOT_A_CREDENTIAL: TextRules['validators'] = [
  ['value-masked', patterns.isMasked],
  ['value-key-file', patterns.isKeyFile],
  ['value-reference', patterns.isReference],
  ['value-url', patterns.isUrl],
  ['value-email', patterns.isEmailAddress],
  ['value-placeholder', patterns.isPlaceholder],
  ['value-quoted', patterns.isQuoted],
  ['value-bracketed', patterns.isBracketed],
];

/** An administrator may choose almost any name, so only what cannot be one is an error. */
const NOT_A_NAME: TextRules['validators'] = [
  ['value-characters', patterns.hasHiddenCharacter],
  ['value-token', patterns.hasAuthorizationHeader],
];

/** In the order of the form. */
const TABLE = {
  name: {
    kind: 'text',
    required: true,
    normalize: trim,
    maxLength: MAX_STORED_LENGTH,
    maxTypedLength: MAX_TYPED_LENGTH,
    validators: NOT_A_NAME,
    autocapitalize: 'words',
    pasteLabels: SPECIFIC_LABELS.name,
  },
  username: {
    kind: 'text',
    required: true,
    normalize: trim,
    maxLength: MAX_STORED_LENGTH,
    maxTypedLength: MAX_TYPED_LENGTH,
    validators: NOT_A_NAME,
    pasteLabels: SPECIFIC_LABELS.username,
    guideStep: 'api-user',
    payloadObject: 'credentials',
    requestKey: 'username',
  },
  password: {
    kind: 'secret',
    required: true,
    // Leading and trailing spaces can be part of a password.
    normalize: (text) => text,
    maxLength: MAX_PASSWORD_LENGTH,
    validators: [
      ['value-masked', patterns.isMaskedPassword],
      ['value-characters', patterns.hasControlCharacter],
    ],
    pasteLabels: SPECIFIC_LABELS.password,
    guideStep: 'api-user',
    payloadObject: 'credentials',
    requestKey: 'password',
  },
  storeCode: {
    kind: 'text',
    required: true,
    normalize: normalizeLine,
    maxLength: MAX_STORE_CODE_LENGTH,
    validators: [
      ['store-code-label', patterns.hasStoreCodeLabel],
      ['value-url', patterns.isUrl],
      ['store-code-characters', hasInvalidStoreCodeCharacters],
      ['value-characters', patterns.hasHiddenCharacter],
      ['value-token', (value) => patterns.tokenIn(value) !== null],
    ],
    technical: true,
    pasteLabels: SPECIFIC_LABELS.storeCode,
    guideStep: 'store-code',
    payloadObject: 'credentials',
    requestKey: 'store_code',
  },
  apiUrl: {
    kind: 'text',
    required: true,
    validate: validateApiUrl,
    technical: true,
    inputMode: 'url',
    pasteLabels: SPECIFIC_LABELS.apiUrl,
    guideStep: 'token-values',
    payloadObject: 'credentials',
    requestKey: 'api_url',
  },
  apiToken: {
    kind: 'secret',
    required: true,
    normalize: normalizeLine,
    maxLength: MAX_API_TOKEN_LENGTH,
    validators: [
      ['token-header', patterns.isAuthorizationHeader],
      ...NOT_A_CREDENTIAL,
      ['token-space', (value) => /\s/.test(value)],
      ['token-colon', (value) => value.includes(':')],
      ['token-characters', (value) => !patterns.fitsIntoHeader(value)],
    ],
    pasteLabels: SPECIFIC_LABELS.apiToken,
    guideStep: 'token-values',
    payloadObject: 'credentials',
    requestKey: 'api_token',
  },
  signingDigest: {
    kind: 'secret',
    required: true,
    normalize: (text) => removeZeroWidth(text).replace(/\s+/g, ''),
    maxLength: MAX_SIGNING_DIGEST_LENGTH,
    validators: [
      ['digest-algorithm', patterns.isAlgorithmName],
      ...NOT_A_CREDENTIAL,
      ['digest-cut', patterns.isShortened],
      ['digest-not-base64', (value) => !patterns.isBase64(value) || patterns.isLabeledKey(value)],
      ['digest-cut', patterns.isCutBase64],
    ],
    pasteLabels: SPECIFIC_LABELS.signingDigest,
    guideStep: 'token-values',
    payloadObject: 'credentials',
    requestKey: 'signing_digest',
  },
  orderImportStatuses: {
    kind: 'statuses',
    required: false,
    pasteLabels: SPECIFIC_LABELS.orderImportStatuses,
    requestKey: 'order_import_statuses',
  },
  storeId: { kind: 'store', required: true },
} satisfies Record<string, TextDefinition | OtherDefinition>;

type Table = typeof TABLE;

/** The names of the fields whose definition has these properties. */
type NamesWith<Properties> = {
  [Name in keyof Table]: Table[Name] extends Properties ? Name : never;
}[keyof Table];

/** The name of a field, in `value`, events, verdicts and `core`. */
export type FieldName = keyof Table;
/** The fields that have to be filled in. */
export type RequiredField = NamesWith<{ required: true }>;
/** The fields with one line of text. */
export type TextField = NamesWith<{ kind: 'text' | 'secret' }>;
/** The fields whose values leave the form only in the submit event. */
export type SecretField = NamesWith<{ kind: 'secret' }>;
/** The fields of a new store; an existing store has others. */
export type NewStoreField = NamesWith<{ kind: 'text' | 'secret' | 'statuses' }>;
/** The fields of a new store that are in the payload's `credentials`. */
export type CredentialField = NamesWith<{ payloadObject: 'credentials' }>;

/** The values of the fields, as typed. */
export interface FieldValues extends Readonly<Record<TextField, string>> {
  readonly orderImportStatuses: readonly OrderStatus[];
  /** The id of the store chosen under "Use existing store"; empty if none is chosen. */
  readonly storeId: string;
}

/** The definition of each field. */
export const FIELDS: Readonly<Record<TextField, TextDefinition> & Record<FieldName, FieldDefinition>> = TABLE;

// A key that a definition does not have must not come from a polluted Object.prototype.
Object.values(FIELDS).forEach(withoutPrototype);

// Each list is in the order of the form.
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];
export const TEXT_FIELDS = FIELD_NAMES.filter(isTextField);
export const SECRET_FIELDS = FIELD_NAMES.filter(isSecretField);
export const NEW_STORE_FIELDS = FIELD_NAMES.filter(isNewStoreField);
export const EXISTING_STORE_FIELDS = FIELD_NAMES.filter((name) => !isNewStoreField(name));
export const CREDENTIAL_FIELDS = NEW_STORE_FIELDS.filter(isCredentialField);

/** The steps of the guide that explain where to find a value, each with the fields for that value. */
export const VALUE_STEPS = [...new Set(FIELD_NAMES.map((name) => FIELDS[name].guideStep))].flatMap((step) =>
  step === undefined ? [] : [{ step, fields: FIELD_NAMES.filter((name) => FIELDS[name].guideStep === step) }],
);

export const EMPTY_VALUES: FieldValues = Object.freeze({
  ...(Object.fromEntries(TEXT_FIELDS.map((name) => [name, ''])) as Record<TextField, string>),
  orderImportStatuses: Object.freeze([]),
  storeId: '',
});

export function isFieldName(name: unknown): name is FieldName {
  return typeof name === 'string' && Object.hasOwn(FIELDS, name);
}

export function isTextField(name: unknown): name is TextField {
  return isSecretField(name) || (isFieldName(name) && FIELDS[name].kind === 'text');
}

export function isSecretField(name: unknown): name is SecretField {
  return isFieldName(name) && FIELDS[name].kind === 'secret';
}

function isNewStoreField(name: FieldName): name is NewStoreField {
  return FIELDS[name].kind !== 'store';
}

export function isCredentialField(name: NewStoreField): name is CredentialField {
  return FIELDS[name].payloadObject === 'credentials';
}
