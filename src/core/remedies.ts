import type { AnswerCode } from './codes.js';
import type { FieldName } from './fields.js';

/** Steps that a user takes in Miva; the guide has an entry for each. */
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

/** The cause of a failed request to Miva, the fields to correct and the steps to take. */
export interface Remedy {
  readonly code: AnswerCode;
  readonly fields: readonly FieldName[];
  readonly steps: readonly GuideStep[];
}
