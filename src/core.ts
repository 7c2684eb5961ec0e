export { inspectApiUrl } from './core/api-url/inspect-api-url.js';
export type { ApiUrlInspection } from './core/api-url/codes.js';
export { ALLOWED_IPS, TIMESTAMP_WINDOW, USUAL_FOLDERS } from './core/constants.js';
export type { FieldName } from './core/fields.js';
export { inspectField, type Diagnostic, type Fix } from './core/validation/diagnostics.js';
/** @deprecated The former name of `Diagnostic`. */
export type { Diagnostic as Remark } from './core/validation/diagnostics.js';
export { readCredentials, type PastedCredentials } from './core/paste/read-credentials.js';
export type * from './core/payload/types.js';
export { connectionJsonSchema } from './core/payload/json-schema.js';
export { diagnoseMivaAnswer, type MivaAnswer } from './core/diagnose-miva-answer.js';
export type { Remedy } from './core/remedies.js';
export type { GuideStep } from './core/guide-steps.js';
export {
  connectionSchema,
  parseConnection,
  type ConnectionIssue,
  type ParsedConnection,
} from './core/payload/schema.js';
export { ORDER_STATUSES, type OrderStatus, type OrderStatusFact } from './core/order-statuses.js';
export { toStoreRequest, type StoreRequest } from './core/payload/store-request.js';
export type { Verdict } from './core/verdict.js';
