import { API_URL_CODES } from './api-url/inspect-api-url.js';

/** What can be wrong with the text of a field. A code once published keeps its meaning. */
export const FIELD_CODES = [
  ...API_URL_CODES,
  'not-text',
  'value-masked',
  'value-key-file',
  'value-url',
  'value-email',
  'value-placeholder',
  'value-quoted',
  'store-code-label',
  'store-code-characters',
  'token-header',
  'token-space',
  'token-colon',
  'token-characters',
  'digest-algorithm',
  'digest-not-base64',
  'digest-cut',
  'status-unknown',
  'statuses-not-list',
  'store-not-chosen',
  'name-taken',
] as const;

/** What can be wrong with a payload as a whole; the form never makes one of these. */
export const PAYLOAD_CODES = [
  'not-an-object',
  'unknown-key',
  'version-unknown',
  'intent-unknown',
  'platform-unknown',
] as const;

/** What can be wrong with an answer, or what Miva's answer means. */
export const ANSWER_CODES = [
  'refused',
  'answer-failed',
  'answer-malformed',
  'answer-timeout',
  'miva-api-offline',
  'miva-access-denied',
  'miva-token-disabled',
  'miva-timestamp',
  'miva-timestamp-missing',
  'miva-signature-invalid',
  'miva-signature-missing',
  'miva-signature-unusable',
  'miva-store-code-missing',
  'miva-store-code-unknown',
  'miva-redirected',
  'miva-endpoint-not-found',
  'miva-certificate',
  'miva-unreachable',
  'miva-web-server-password',
  'miva-firewall',
  'miva-sign-in',
  'miva-too-old',
  'miva-unknown-answer',
] as const;

export type FieldCode = (typeof FIELD_CODES)[number];
export type PayloadCode = (typeof PAYLOAD_CODES)[number];
export type AnswerCode = (typeof ANSWER_CODES)[number];
export type ErrorCode = FieldCode | PayloadCode | AnswerCode;

/** The codes that a person can be told of; the others are for developers. */
export type MessageCode = FieldCode | AnswerCode;

/** A code among words: what a host meant for a machine must not be read out to a person. */
export const looksLikeCode = (text: string): boolean =>
  /^(?:[a-z0-9]+(?:[-_][a-z0-9]+)+|[A-Z0-9]+(?:_[A-Z0-9]+)+)$/.test(text);

/** What a person is told: a code that `messages/` has a sentence for, or a host's own text. */
export type MessageRef = { readonly code: MessageCode } | { readonly text: string };
