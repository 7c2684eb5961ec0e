import { parseAnswer } from './parse-answer.js';
import type { Remedy } from './remedies.js';
import { appliesTo, REMEDY_RULES } from './remedy-rules.js';
import { tryOrUndefined } from './util.js';

/** The result of a host's request to Miva, as far as the host knows it. */
export interface MivaAnswer {
  /** HTTP status. */
  readonly status?: number;
  /** Miva's `error_code`, or the error code of the HTTP client. */
  readonly code?: string;
  /** Miva's `error_message`, the body of a response that is not Miva's, or the error message of the HTTP client. */
  readonly message?: string;
}

/** Returns the cause of a failed request to Miva, the fields to correct and the steps to take. Never throws. */
export function diagnoseMivaAnswer(answer: MivaAnswer): Remedy {
  const parsed = tryOrUndefined(() => parseAnswer(answer)) ?? parseAnswer({});
  // The last rule applies to every answer.
  return copyOf(REMEDY_RULES.find((rule) => appliesTo(rule, parsed))!);
}

/** The remedy for a code that the host sets itself. */
export function remedyOf(code: string): Remedy | undefined {
  const rule = REMEDY_RULES.find((each) => each.code === code);
  return rule && copyOf(rule);
}

/** The lists are copied, so that a caller who changes them does not change the rules. */
const copyOf = ({ code, fields, steps }: Remedy): Remedy => ({
  code,
  fields: [...fields],
  steps: [...steps],
});
