import type { ApiUrlInspection } from '../api-url/codes.js';
import { inspectApiUrl } from '../api-url/inspect-api-url.js';
import { hasInvalidStoreCodeCharacters } from '../api-url/store-code.js';
import { normalizeLine, removeZeroWidth } from '../normalize.js';
import type { FieldCode } from '../codes.js';
import * as patterns from './patterns.js';
import { MAX_API_TOKEN_LENGTH, MAX_STORE_CODE_LENGTH, MAX_TEXT_LENGTH } from '../constants.js';
import type { TextField } from '../fields.js';

/** The result of validating a field's text: the normalized value that is sent, or an error code. */
export type ValidationResult = (
  { readonly value: string; readonly code: null } | { readonly value: null; readonly code: FieldCode }
) & {
  /** The inspection of an API URL, from which its warnings, hints and fixes are made. */
  readonly address?: ApiUrlInspection;
};

interface FieldRules {
  /** Cleans the text without asking the user. */
  readonly normalize: (text: string) => string;
  /** Longest accepted value, in UTF-16 code units. */
  readonly maxLength: number;
  /** The first one that applies gives the error code: a field shows one error at a time. */
  readonly validators: readonly (readonly [FieldCode, (value: string) => boolean])[];
}

const trim = (text: string): string => text.trim();

const NOT_A_CREDENTIAL: FieldRules['validators'] = [
  ['value-masked', patterns.isMasked],
  ['value-key-file', patterns.isKeyFile],
  ['value-reference', patterns.isReference],
  ['value-url', patterns.isUrl],
  ['value-email', patterns.isEmailAddress],
  ['value-placeholder', patterns.isPlaceholder],
  ['value-quoted', patterns.isQuoted],
  ['value-bracketed', patterns.isBracketed],
];

const RULES: Readonly<Record<Exclude<TextField, 'apiUrl'>, FieldRules>> = {
  name: { normalize: trim, maxLength: MAX_TEXT_LENGTH, validators: [] },
  username: { normalize: trim, maxLength: MAX_TEXT_LENGTH, validators: [] },
  // Leading and trailing spaces can be part of a password.
  password: {
    normalize: (text) => text,
    maxLength: MAX_TEXT_LENGTH,
    validators: [['value-masked', patterns.isMaskedPassword]],
  },
  storeCode: {
    normalize: normalizeLine,
    maxLength: MAX_STORE_CODE_LENGTH,
    validators: [
      ['store-code-label', patterns.hasStoreCodeLabel],
      ['value-url', patterns.isUrl],
      ['store-code-characters', hasInvalidStoreCodeCharacters],
    ],
  },
  apiToken: {
    normalize: normalizeLine,
    maxLength: MAX_API_TOKEN_LENGTH,
    validators: [
      ['token-header', patterns.isAuthorizationHeader],
      ...NOT_A_CREDENTIAL,
      ['token-space', (value) => /\s/.test(value)],
      ['token-colon', (value) => value.includes(':')],
      ['token-characters', (value) => !patterns.fitsIntoHeader(value)],
    ],
  },
  signingDigest: {
    normalize: (text) => removeZeroWidth(text).replace(/\s+/g, ''),
    maxLength: MAX_TEXT_LENGTH,
    validators: [
      ['digest-algorithm', patterns.isAlgorithmName],
      ...NOT_A_CREDENTIAL,
      ['digest-cut', patterns.isShortened],
      ['digest-not-base64', (value) => !patterns.isBase64(value) || patterns.isLabelledKey(value)],
      ['digest-cut', patterns.isCutBase64],
    ],
  },
};

/** Normalizes and validates a field's text, for both the form and `parseConnection`. */
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
  const failed = validators.find(([, isWrong]) => isWrong(value));
  if (failed !== undefined) return invalid(failed[0]);
  return value.length > maxLength ? invalid('too-long') : { value, code: null };
}

const invalid = (code: FieldCode): ValidationResult => ({ value: null, code });
