import { API_URL_CODES } from './api-url/codes.js';

/** Error codes of a field. A published code keeps its meaning. */
export const FIELD_CODES = [
  ...API_URL_CODES,
  'not-text',
  'value-masked',
  'value-key-file',
  'value-url',
  'value-email',
  'value-placeholder',
  'value-quoted',
  'value-reference',
  'value-bracketed',
  'value-characters',
  'value-token',
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

/**
 * Error codes of a payload as a whole, with their meaning for a developer. Only `parseConnection` returns them; the form
 * never does.
 */
export const PAYLOAD_CODES = {
  'not-an-object': 'The input, or a part of it, is not an object.',
  'unknown-key': 'The input has an unknown key.',
  'version-unknown': '`version` is not 1.',
  'intent-unknown': '`intent` is not `create`, `use-existing` or `update`.',
  'platform-unknown': '`platform` is not `miva`.',
} as const;

/** Codes for a host's answer: a rejection, a failed or missing answer, or the meaning of Miva's own answer. */
export const ANSWER_CODES = [
  'refused',
  'answer-failed',
  'answer-malformed',
  'answer-timeout',
  'answer-missing',
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

/** Whether a code is one for a host's answer. */
export const isAnswerCode = (code: string): boolean => ANSWER_CODES.some((each) => each === code);

export type FieldCode = (typeof FIELD_CODES)[number];
export type PayloadCode = keyof typeof PAYLOAD_CODES;
export type AnswerCode = (typeof ANSWER_CODES)[number];
export type ErrorCode = FieldCode | PayloadCode | AnswerCode;

/** The codes that have a message for the user; the others are for developers. */
export type MessageCode = FieldCode | AnswerCode;

/** Matches `store-not-found`, `store_not_found` and `STORE_NOT_FOUND`; part of a regular expression. */
export const CODE_PATTERN = '(?:[a-z0-9]+(?:[-_][a-z0-9]+)+|[A-Z0-9]+(?:_[A-Z0-9]+)+)';
const CODE = new RegExp(`^${CODE_PATTERN}$`);

/** Whether a host's text looks like a machine-readable code, which must not be shown to the user. */
export const looksLikeCode = (text: string): boolean => CODE.test(text);

/** A message for the user: a code that `i18n/` has a message for, or a host's own text. */
export type MessageRef = { readonly code: MessageCode } | HostText;

interface HostText {
  readonly text: string;
}

/** Whether a message is a host's own text. `in` would also find a key of a polluted `Object.prototype`. */
export const isHostText = (message: MessageRef): message is HostText => Object.hasOwn(message, 'text');
