import type { FieldCode } from '../codes.js';
import type { TextDefinition, TextRules } from '../field-definition.js';
import { FIELDS, type TextField } from '../fields.js';
import type { ValidationResult } from './validation-result.js';

/** Normalizes and validates a field's text, for both the form and `parseConnection`. */
export const validateField = (field: TextField, text: string): ValidationResult =>
  validateText(FIELDS[field], text);

/** The same for a newly typed text, which some fields accept only up to a shorter length. */
export function validateTyped(field: TextField, text: string): ValidationResult {
  return withTypedLimit(field, validateField(field, text));
}

/** The result for a text that has been validated already, if it is newly typed. */
export function withTypedLimit(field: TextField, result: ValidationResult): ValidationResult {
  const definition = FIELDS[field];
  const limit = 'validate' in definition ? undefined : definition.maxTypedLength;
  return result.value !== null && limit !== undefined && result.value.length > limit
    ? invalid('too-long')
    : result;
}

/** The result of `validateField` by a field's definition. An empty optional field is valid. */
export function validateText(definition: TextDefinition, text: string): ValidationResult {
  const result = 'validate' in definition ? definition.validate(text) : validateByRules(definition, text);
  return result.code === 'required' && !definition.required ? { value: '', code: null } : result;
}

function validateByRules({ normalize, maxLength, validators }: TextRules, text: string): ValidationResult {
  const value = normalize(text);
  if (value === '') return invalid('required');
  const failed = validators.find(([, isWrong]) => isWrong(value));
  if (failed !== undefined) return invalid(failed[0]);
  return value.length > maxLength ? invalid('too-long') : { value, code: null };
}

const invalid = (code: FieldCode): ValidationResult => ({ value: null, code });
