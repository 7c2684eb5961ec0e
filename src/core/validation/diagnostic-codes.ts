import { API_URL_NOTES } from '../api-url/codes.js';

/** Codes of the warnings and hints, which never prevent a submit. */
export const DIAGNOSTIC_CODES = [
  'swapped',
  'same-value',
  'looks-like-token',
  'looks-like-key',
  'digest-looks-like-token',
  'digest-short',
  'store-code-unusual',
  'store-code-is-other',
  'store-code-placeholder',
  'store-code-in-link',
  'store-code-differs',
  'store-code-is-domain',
  'username-long',
  'password-edge-space',
  'password-reference',
  'token-plain-word',
  'token-base64',
  'token-incomplete',
  ...API_URL_NOTES,
  'statuses-without-new',
] as const;

/** Codes of the one-click fixes. */
export const FIX_CODES = [
  'use-address',
  'use-store-code',
  'use-token',
  'remove-quotes',
  'remove-brackets',
  'decode-token',
  'remove-spaces',
  'remove-characters',
  'swap',
  'move-to-api-url',
  'move-to-api-token',
  'move-to-store-code',
  'move-to-signing-digest',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];
export type FixCode = (typeof FIX_CODES)[number];
