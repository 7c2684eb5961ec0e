import { looksLikeCode, type AnswerCode, type MessageCode, type MessageRef } from './codes.js';
import { isFieldName, type FieldName } from './fields.js';
import { diagnoseMivaAnswer, remedyOf, type GuideStep, type MivaAnswer } from './remedies.js';
import { isHttps, isRecord, tryOrUndefined } from './util.js';

/** A host's answer to a submit. */
export type Verdict =
  | { readonly ok: true; readonly message?: string }
  | {
      readonly ok: false;
      /** For the whole form. */
      readonly message?: string;
      /** A known code, or the host's own text. */
      readonly fields?: Partial<Readonly<Record<FieldName, string>>>;
      /** A remedy code. */
      readonly code?: string;
      /** What Miva answered; the element finds the remedy. */
      readonly miva?: MivaAnswer;
      readonly reference?: string;
      /** https only. */
      readonly helpUrl?: string;
      readonly retryable?: boolean;
    };

/** What a refusal says: at fields, and about the whole. */
export interface Rejection {
  readonly general: MessageRef;
  readonly fields: Partial<Readonly<Record<FieldName, MessageRef>>>;
  readonly steps: readonly GuideStep[];
  readonly reference: string | null;
  readonly helpUrl: string | null;
  readonly retryable: boolean;
}

/** `unknown` names what was left out or replaced, for one warning to the host's developer. */
export type ReadVerdict =
  | { readonly kind: 'accepted'; readonly message: string | null }
  | { readonly kind: 'rejected'; readonly rejection: Rejection; readonly unknown: readonly string[] }
  | { readonly kind: 'malformed' };

const LONGEST_HOST_TEXT = 2000;

/** A refusal that says one thing about the whole form. */
export function generalRejection(code: AnswerCode): Rejection {
  return { general: { code }, fields: {}, steps: [], reference: null, helpUrl: null, retryable: true };
}

/** Which codes there are sentences for is known where the sentences are. */
type IsMessageCode = (text: string) => text is MessageCode;

/** Reads whatever a host answered, tolerantly: what is not of the documented shape is left out. Never throws. */
export function readVerdict(answer: unknown, isSpokenCode: IsMessageCode): ReadVerdict {
  return tryOrUndefined(() => readObject(answer, isSpokenCode)) ?? { kind: 'malformed' };
}

function readObject(answer: unknown, isSpokenCode: IsMessageCode): ReadVerdict {
  // Its own, because a Response that was handed on unread has one too, which says nothing about the connection.
  if (!isRecord(answer) || !Object.hasOwn(answer, 'ok') || typeof answer['ok'] !== 'boolean') {
    return { kind: 'malformed' };
  }
  if (answer['ok']) return { kind: 'accepted', message: textOrNull(answer['message']) };

  const unknown: string[] = [];
  /** What stands under a key, when it is of its type; else the key is named in the warning. */
  const given = <Value>(key: string, read: (value: unknown) => Value | null): Value | null => {
    const value = answer[key];
    const found = read(value);
    if (found === null && value !== undefined && value !== null) unknown.push(key);
    return found;
  };
  const words = (text: string): MessageRef => {
    if (isSpokenCode(text)) return { code: text };
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
  const fields: Partial<Record<FieldName, MessageRef>> = {};
  for (const field of remedy?.fields ?? []) fields[field] = words(remedy?.code ?? 'refused');
  for (const [field, value] of Object.entries(given('fields', recordOrNull) ?? {})) {
    if (value === null || value === undefined) continue;
    const text = textOrNull(value);
    if (!isFieldName(field) || text === null) unknown.push(field);
    else fields[field] = words(text);
  }
  const retryable = given('retryable', (value) => (typeof value === 'boolean' ? value : null)) ?? true;
  return {
    kind: 'rejected',
    rejection: {
      general: message === null ? words(remedy?.code ?? 'refused') : { text: message },
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
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST_HOST_TEXT) : null;
}

const httpsOrNull = (value: unknown): string | null => (isHttps(value) ? value : null);
