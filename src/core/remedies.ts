import type { AnswerCode } from './codes.js';
import type { FieldName } from './fields.js';
import type { GuideStep } from './guide-steps.js';

/** The cause of a failed request to Miva, the fields to correct and the steps to take. */
export interface Remedy {
  readonly code: AnswerCode;
  readonly fields: readonly FieldName[];
  readonly steps: readonly GuideStep[];
}
