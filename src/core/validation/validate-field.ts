import { inspectApiUrl, type ApiUrlInspection } from '../api-url/inspect-api-url.js';
import { normalizeLine, removeZeroWidth } from '../normalize.js';
import type { FieldCode } from '../codes.js';
import * as is from './patterns.js';
import { MAX_API_TOKEN_LENGTH, MAX_STORE_CODE_LENGTH, MAX_TEXT_LENGTH } from '../constants.js';
import type { TextField } from '../fields.js';

/** What a field's text comes to: the value as it is sent, or the code of what is wrong with it. */
export type ValidationResult = (
  { readonly value: string; readonly code: null } | { readonly value: null; readonly code: FieldCode }
) & {
  /** All that is known of an API URL: what is advised about it, and its fixes, are made from this. */
  readonly address?: ApiUrlInspection;
};

interface FieldRules {
  /** What is cleaned without asking. */
  readonly normalize: (text: string) => string;
  /** Longest accepted value, in UTF-16 code units. */
  readonly maxLength: number;
  /** The first that applies is said: a field says one thing at a time. */
  readonly validators: readonly (readonly [FieldCode, (value: string) => boolean])[];
}

const trim = (text: string): string => text.trim();

const NOT_A_CREDENTIAL: FieldRules['validators'] = [
  ['value-masked', is.isMasked],
  ['value-key-file', is.isKeyFile],
  ['value-url', is.isUrl],
  ['value-email', is.isEmailAddress],
  ['value-placeholder', is.isPlaceholder],
  ['value-quoted', is.isQuoted],
];

const RULES: Readonly<Record<Exclude<TextField, 'apiUrl'>, FieldRules>> = {
  name: { normalize: trim, maxLength: MAX_TEXT_LENGTH, validators: [] },
  username: { normalize: trim, maxLength: MAX_TEXT_LENGTH, validators: [] },
  // Spaces at the edges of a password can be real.
  password: {
    normalize: (text) => text,
    maxLength: MAX_TEXT_LENGTH,
    validators: [['value-masked', is.isMaskedPassword]],
  },
  storeCode: {
    normalize: normalizeLine,
    maxLength: MAX_STORE_CODE_LENGTH,
    validators: [
      ['store-code-label', is.hasStoreCodeLabel],
      ['value-url', is.isUrl],
      ['store-code-characters', is.hasStoreCodeTaboo],
    ],
  },
  apiToken: {
    normalize: normalizeLine,
    maxLength: MAX_API_TOKEN_LENGTH,
    validators: [
      ['token-header', is.isAuthorizationHeader],
      ...NOT_A_CREDENTIAL,
      ['token-space', (value) => /\s/.test(value)],
      ['token-colon', (value) => value.includes(':')],
      ['token-characters', (value) => !is.fitsIntoHeader(value)],
    ],
  },
  signingDigest: {
    normalize: (text) => removeZeroWidth(text).replace(/\s+/g, ''),
    maxLength: MAX_TEXT_LENGTH,
    validators: [
      ['digest-algorithm', is.isAlgorithmName],
      ...NOT_A_CREDENTIAL,
      ['digest-not-base64', (value) => !is.isBase64(value) || is.isLabelledKey(value)],
      ['digest-cut', is.isCutBase64],
    ],
  },
};

/** Cleans and judges a field's text; the form and `parseConnection` both rest on this. */
export function validateField(field: TextField, text: string): ValidationResult {
  if (field === 'apiUrl') {
    const address = inspectApiUrl(text);
    const { kind, code, url } = address;
    // Stryker disable next-line ConditionalExpression: an endpoint always has a url; the comparison narrows its type
    return kind === 'endpoint' && url !== null
      ? { value: url, code: null, address }
      : { value: null, code: code ?? 'url-not-address', address };
  }
  const { normalize, maxLength, validators } = RULES[field];
  const value = normalize(text);
  if (value === '') return invalid('required');
  const found = validators.find(([, isWrong]) => isWrong(value));
  if (found !== undefined) return invalid(found[0]);
  return value.length > maxLength ? invalid('too-long') : { value, code: null };
}

const invalid = (code: FieldCode): ValidationResult => ({ value: null, code });
