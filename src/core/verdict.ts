import { isHostText, looksLikeCode, type AnswerCode, type MessageCode, type MessageRef } from './codes.js';
import { maskSecrets } from './mask-secrets.js';
import { FIELD_NAMES, isFieldName, type FieldName } from './fields.js';
import { diagnoseMivaAnswer, remedyOf, type MivaAnswer } from './diagnose-miva-answer.js';
import type { GuideStep } from './guide-steps.js';
import { isHttps, isRecord, propertyOf, tryOrUndefined, withoutPrototype } from './util.js';

/** A host's answer to a submit. */
export type Verdict =
  | { readonly ok: true; readonly message?: string; readonly headers?: never }
  | {
      readonly ok: false;
      /** Rejects a `Response` of `fetch`: pass what it contains instead. */
      readonly headers?: never;
      /** The host's own text about the connection as a whole. */
      readonly message?: string;
      /** One of the form's codes, or the host's own text, by field. */
      readonly fields?: Partial<Readonly<Record<FieldName, string>>>;
      /** The code of a remedy. */
      readonly code?: string;
      /** Miva's answer, for which the form finds the remedy. */
      readonly miva?: MivaAnswer;
      readonly reference?: string;
      /** https only. */
      readonly helpUrl?: string;
      readonly retryable?: boolean;
    };

/** The host's rejection, with messages for fields and for the connection as a whole. */
export interface Rejection {
  readonly general: MessageRef;
  readonly fields: Partial<Readonly<Record<FieldName, MessageRef>>>;
  readonly steps: readonly GuideStep[];
  readonly reference: string | null;
  readonly helpUrl: string | null;
  readonly retryable: boolean;
}

/** `unknown` lists what was ignored or replaced, for one warning to the host's developer. */
export type ReadVerdict =
  | { readonly kind: 'accepted'; readonly message: string | null }
  | { readonly kind: 'rejected'; readonly rejection: Rejection; readonly unknown: readonly string[] }
  | { readonly kind: 'malformed' };

/** The verdict with every secret in the host's texts replaced by "…", and long texts cut. A help link with a secret in it is left out. */
export function maskVerdict(verdict: ReadVerdict, secrets: readonly string[]): ReadVerdict {
  // Cut only after that: a secret that is cut would not be recognized.
  const mask = (text: string): string => maskSecrets(text, secrets).slice(0, MAX_HOST_TEXT_LENGTH);
  const maskMessage = (message: MessageRef): MessageRef =>
    isHostText(message) ? { text: mask(message.text) } : message;
  if (verdict.kind === 'malformed') return verdict;
  if (verdict.kind === 'accepted') {
    return { ...verdict, message: verdict.message === null ? null : mask(verdict.message) };
  }
  const { general, fields, reference, helpUrl } = verdict.rejection;
  const entries = Object.entries(fields).map(([field, message]) => [field, maskMessage(message)] as const);
  return {
    ...verdict,
    unknown: verdict.unknown.slice(0, MAX_UNKNOWN).map(mask),
    rejection: {
      ...verdict.rejection,
      general: maskMessage(general),
      fields: Object.fromEntries(entries),
      reference: reference === null ? null : mask(reference),
      helpUrl: helpUrl === null || maskSecrets(helpUrl, secrets) !== helpUrl ? null : helpUrl,
    },
  };
}

const MAX_HOST_TEXT_LENGTH = 2000;
/** More do not fit into a warning. */
const MAX_UNKNOWN = 50;

/** A rejection with one message about the connection as a whole. */
export function generalRejection(code: AnswerCode): Rejection {
  return { general: { code }, fields: {}, steps: [], reference: null, helpUrl: null, retryable: true };
}

/** Passed in, because only `i18n/` knows which codes have a message. */
type IsMessageCode = (text: string) => text is MessageCode;

/** Reads any answer of a host and leaves out what does not have the documented shape. Never throws. */
export function readVerdict(answer: unknown, isMessageCode: IsMessageCode): ReadVerdict {
  return tryOrUndefined(() => readObject(answer, isMessageCode)) ?? { kind: 'malformed' };
}

function readObject(answer: unknown, isMessageCode: IsMessageCode): ReadVerdict {
  if (!isRecord(answer)) return { kind: 'malformed' };
  const ok = propertyOf(answer, 'ok');
  // The `ok` of a `Response` that was passed on unread is not about the connection.
  const isResponse = propertyOf(answer, 'headers') !== undefined;
  if (typeof ok !== 'boolean' || isResponse) return { kind: 'malformed' };
  if (ok) return { kind: 'accepted', message: textOrNull(propertyOf(answer, 'message')) };

  const unknown: string[] = [];
  /** The value of a key if it has the right type; otherwise the key is listed in the warning. */
  const given = <Value>(key: string, read: (value: unknown) => Value | null): Value | null => {
    const value = propertyOf(answer, key);
    const found = read(value);
    if (found === null && value !== undefined && value !== null) unknown.push(key);
    return found;
  };
  const toMessage = (text: string): MessageRef => {
    if (isMessageCode(text)) return { code: text };
    if (!looksLikeCode(text)) return { text };
    unknown.push(text);
    return { code: 'refused' };
  };

  const message = given('message', textOrNull);
  const code = given('code', textOrNull);
  // Stryker disable next-line ConditionalExpression: no remedy has null for its code; the comparison narrows its type
  const named = code === null ? undefined : remedyOf(code);
  if (code !== null && named === undefined) unknown.push(code);
  const remedy = named ?? given('miva', (miva) => (isRecord(miva) ? diagnoseMivaAnswer(miva) : null));
  const fields = withoutPrototype<Partial<Record<FieldName, MessageRef>>>({});
  for (const field of remedy?.fields ?? []) fields[field] = toMessage(remedy?.code ?? 'refused');
  const texts = given('fields', recordOrNull) ?? {};
  unknown.push(...Object.keys(texts).filter((key) => !isFieldName(key)));
  for (const field of FIELD_NAMES) {
    const value = propertyOf(texts, field);
    if (value === null || value === undefined) continue;
    const text = textOrNull(value);
    if (text === null) unknown.push(field);
    else fields[field] = toMessage(text);
  }
  const retryable = given('retryable', (value) => (typeof value === 'boolean' ? value : null)) ?? true;
  return {
    kind: 'rejected',
    rejection: {
      general: message === null ? toMessage(remedy?.code ?? 'refused') : { text: message },
      fields,
      steps: remedy?.steps ?? [],
      reference: given('reference', textOrNull),
      helpUrl: given('helpUrl', httpsOrNull),
      retryable,
    },
    unknown,
  };
}

const recordOrNull = (value: unknown): Record<string, unknown> | null => (isRecord(value) ? value : null);

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const httpsOrNull = (value: unknown): string | null => (isHttps(value) ? value : null);
