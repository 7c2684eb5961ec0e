import type { ApiUrlInspection } from '../api-url/codes.js';
import type { FieldCode } from '../codes.js';

/** The result of validating a field's text: the normalized value that is sent, or an error code. */
export type ValidationResult = (
  { readonly value: string; readonly code: null } | { readonly value: null; readonly code: FieldCode }
) & {
  /** The inspection of an API URL, from which its warnings, hints and fixes are made. */
  readonly address?: ApiUrlInspection;
};
