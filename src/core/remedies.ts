import { parseAnswer } from './parse-answer.js';
import type { AnswerCode } from './codes.js';
import type { FieldName } from './fields.js';
import { appliesTo, REMEDY_RULES } from './remedy-rules.js';
import { tryOrUndefined } from './util.js';

/** A step a person takes in Miva; the guide shows one of each. */
export const GUIDE_STEPS = [
  'api-user',
  'store-code',
  'endpoint',
  'token-enabled',
  'address-allowed',
  'timestamp-window',
  'order-group',
  'api-enabled',
] as const;

/** A step of the guide. */
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What came of a host's request to Miva, as far as the host knows it. */
export interface MivaAnswer {
  /** HTTP status. */
  readonly status?: number;
  /** Miva's `error_code`, or the error code of the HTTP client. */
  readonly code?: string;
  /** Miva's `error_message`, the body that came instead of an answer, or what the HTTP client reported. */
  readonly message?: string;
}

/** What a person can do about an answer of Miva's. */
export interface Remedy {
  readonly code: AnswerCode;
  readonly fields: readonly FieldName[];
  readonly steps: readonly GuideStep[];
}

/** Tells from an answer what is wrong and where. Never throws. */
export function diagnoseMivaAnswer(answer: MivaAnswer): Remedy {
  const facts = tryOrUndefined(() => parseAnswer(answer)) ?? parseAnswer({});
  // The last rule holds for every answer.
  return copyOf(REMEDY_RULES.find((rule) => appliesTo(rule, facts))!);
}

/** The remedy a host names itself. */
export function remedyOf(code: string): Remedy | undefined {
  const rule = REMEDY_RULES.find((each) => each.code === code);
  return rule && copyOf(rule);
}

/** The lists are the caller's own: one who changes them must not change the rules. */
const copyOf = ({ code, fields, steps }: Remedy): Remedy => ({
  code,
  fields: [...fields],
  steps: [...steps],
});
