import { isSpokenCode, looksLikeCode, type AnswerCode, type Words } from './codes.js';
import { isFieldName, type FieldName } from './fields.js';
import { diagnoseMivaAnswer, remedyOf, type GuideStep, type MivaAnswer, type Remedy } from './remedies.js';

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
export interface Refusal {
  readonly general: Words;
  readonly fields: Partial<Readonly<Record<FieldName, Words>>>;
  readonly steps: readonly GuideStep[];
  readonly reference: string | null;
  readonly helpUrl: string | null;
  readonly retryable: boolean;
}

/** `unknown` names what was left out or replaced, for one warning to the host's developer. */
export type ReadVerdict =
  | { readonly kind: 'accepted'; readonly message: string | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly unknown: readonly string[] }
  | { readonly kind: 'malformed' };

const LONGEST_HOST_TEXT = 2000;

/** A refusal that says one thing about the whole form. */
export function generalRefusal(code: AnswerCode): Refusal {
  return { general: { code }, fields: {}, steps: [], reference: null, helpUrl: null, retryable: true };
}

/** Reads whatever a host answered, tolerantly: what is not of the documented shape is left out. Never throws. */
export function readVerdict(answer: unknown): ReadVerdict {
  try {
    return readObject(answer);
  } catch {
    // A getter or a proxy of the answer threw.
    return { kind: 'malformed' };
  }
}

function readObject(answer: unknown): ReadVerdict {
  // Its own, because a Response that was handed on unread has one too, which says nothing about the connection.
  if (!isRecord(answer) || !Object.hasOwn(answer, 'ok') || typeof answer['ok'] !== 'boolean') {
    return { kind: 'malformed' };
  }
  const message = textOrNull(answer['message']);
  if (answer['ok']) return { kind: 'accepted', message };

  const unknown: string[] = [];
  const words = (text: string): Words => {
    if (isSpokenCode(text)) return { code: text };
    if (!looksLikeCode(text)) return { text };
    unknown.push(text);
    return { code: 'refused' };
  };

  const remedy = readRemedy(answer, unknown);
  const fields: Partial<Record<FieldName, Words>> = {};
  for (const field of remedy?.fields ?? []) fields[field] = words(remedy?.code ?? 'refused');
  if (isRecord(answer['fields'])) {
    for (const [field, value] of Object.entries(answer['fields'])) {
      const text = textOrNull(value);
      if (!isFieldName(field)) unknown.push(field);
      else if (text !== null) fields[field] = words(text);
    }
  }
  return {
    kind: 'refused',
    refusal: {
      general: message === null ? words(remedy?.code ?? 'refused') : { text: message },
      fields,
      steps: remedy?.steps ?? [],
      reference: textOrNull(answer['reference']),
      helpUrl: httpsOrNull(answer['helpUrl']),
      retryable: answer['retryable'] !== false,
    },
    unknown,
  };
}

function readRemedy(answer: Record<string, unknown>, unknown: string[]): Remedy | undefined {
  const code = textOrNull(answer['code']);
  const named = code === null ? undefined : remedyOf(code);
  if (code !== null && named === undefined) unknown.push(code);
  return named ?? (isRecord(answer['miva']) ? diagnoseMivaAnswer(answer['miva']) : undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST_HOST_TEXT) : null;
}

function httpsOrNull(value: unknown): string | null {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:'
    ? value
    : null;
}
