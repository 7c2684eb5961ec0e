import { validateField } from '../../validation/validate-field.js';
import type { TextField } from '../../fields.js';
import type { Candidate, LeftOutReason } from '../types.js';

export type ReadValue =
  | { readonly value: string; readonly reason: null }
  | { readonly value: null; readonly reason: LeftOutReason };

/** Reads the value of one field from a text without markup around it. */
export type ValueReader = (text: string, candidate: Candidate) => ReadValue;

export const accepted = (value: string): ReadValue => ({ value, reason: null });
export const rejected = (reason: LeftOutReason): ReadValue => ({ value: null, reason });

/** Accepts a text if the validation of its field does. */
export function validated(field: TextField, text: string): ReadValue {
  const { value } = validateField(field, text);
  return value === null ? rejected('not-valid') : accepted(value);
}

/** A longer text is neither a name nor a code. */
export const MAX_TEXT_LENGTH = 1000;
