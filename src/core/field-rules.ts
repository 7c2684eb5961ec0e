import { inspectApiUrl, type ApiUrlInspection } from './api-url/inspect-api-url.js';
import { cleanLine, stripZeroWidth } from './cleaning.js';
import type { FieldCode } from './codes.js';
import * as is from './credential-rules.js';
import { LONGEST_API_TOKEN, LONGEST_STORE_CODE, LONGEST_TEXT } from './facts.js';
import type { TextField } from './fields.js';

/** What a field's text comes to: the value as it is sent, or the code of what is wrong with it. */
export type FieldReading = (
  { readonly value: string; readonly code: null } | { readonly value: null; readonly code: FieldCode }
) & {
  /** All that is known of an API URL: what is advised about it, and its fixes, are made from this. */
  readonly address?: ApiUrlInspection;
};

interface FieldRule {
  /** What is cleaned without asking. */
  readonly clean: (text: string) => string;
  /** Longest accepted value, in UTF-16 code units. */
  readonly longest: number;
  /** The first that applies is said: a field says one thing at a time. */
  readonly refusals: readonly (readonly [FieldCode, (value: string) => boolean])[];
}

const trim = (text: string): string => text.trim();

const NOT_FROM_HERE: FieldRule['refusals'] = [
  ['value-masked', is.isMasked],
  ['value-key-file', is.isKeyFile],
  ['value-url', is.isUrl],
  ['value-email', is.isEmailAddress],
  ['value-placeholder', is.isPlaceholder],
  ['value-quoted', is.isQuoted],
];

const FIELD_RULES: Readonly<Record<Exclude<TextField, 'apiUrl'>, FieldRule>> = {
  name: { clean: trim, longest: LONGEST_TEXT, refusals: [] },
  username: { clean: trim, longest: LONGEST_TEXT, refusals: [] },
  // Spaces at the edges of a password can be real.
  password: {
    clean: (text) => text,
    longest: LONGEST_TEXT,
    refusals: [['value-masked', is.isMaskedPassword]],
  },
  storeCode: {
    clean: cleanLine,
    longest: LONGEST_STORE_CODE,
    refusals: [
      ['store-code-label', is.hasStoreCodeLabel],
      ['value-url', is.isUrl],
      ['store-code-characters', is.hasStoreCodeTaboo],
    ],
  },
  apiToken: {
    clean: cleanLine,
    longest: LONGEST_API_TOKEN,
    refusals: [
      ['token-header', is.isAuthorizationHeader],
      ...NOT_FROM_HERE,
      ['token-space', (value) => /\s/.test(value)],
      ['token-colon', (value) => value.includes(':')],
      ['token-characters', (value) => !is.fitsIntoHeader(value)],
    ],
  },
  signingDigest: {
    clean: (text) => stripZeroWidth(text).replace(/\s+/g, ''),
    longest: LONGEST_TEXT,
    refusals: [
      ['digest-algorithm', is.isAlgorithmName],
      ...NOT_FROM_HERE,
      ['digest-not-base64', (value) => !is.isBase64(value) || is.isLabelledKey(value)],
      ['digest-cut', is.isCutBase64],
    ],
  },
};

/** Cleans and judges a field's text; the form and `parseConnection` both rest on this. */
export function readField(field: TextField, text: string): FieldReading {
  if (field === 'apiUrl') {
    const address = inspectApiUrl(text);
    const { kind, code, url } = address;
    // Stryker disable next-line ConditionalExpression: an endpoint always has a url; the comparison narrows its type
    return kind === 'endpoint' && url !== null
      ? { value: url, code: null, address }
      : { value: null, code: code ?? 'url-not-address', address };
  }
  const { clean, longest, refusals } = FIELD_RULES[field];
  const value = clean(text);
  if (value === '') return refused('required');
  const found = refusals.find(([, isWrong]) => isWrong(value));
  if (found !== undefined) return refused(found[0]);
  return value.length > longest ? refused('too-long') : { value, code: null };
}

const refused = (code: FieldCode): FieldReading => ({ value: null, code });
