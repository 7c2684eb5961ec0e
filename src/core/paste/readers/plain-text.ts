import type { TextField } from '../../fields.js';
import { isKnownLabel } from '../labels.js';
import { hasLink, isMenuPath, isNonAnswer, isTruncated, nonValueReason } from '../non-values.js';
import type { Candidate } from '../types.js';
import { containsSecret } from './contains-secret.js';
import { hasInlineLabel, isProse, shortValueIn } from './text-parts.js';
import { MAX_TEXT_LENGTH, rejected, validated, type ReadValue } from './value-reader.js';

/** Reads a few words without a comment, a link or a second value. */
export function readPlainText(field: TextField, text: string, { exact }: Candidate): ReadValue {
  if (text.length > MAX_TEXT_LENGTH) return rejected('not-valid');
  if (isMenuPath(text)) return rejected('menu-path');
  if (hasLink(text)) return rejected('link');
  if (isNonAnswer(text)) return rejected('no-value');
  if (containsSecret(text) || hasInlineLabel(text)) return rejected('uncertain');
  const value = exact ? text.trim() : shortValueIn(text);
  if (isTruncated(value)) return rejected('incomplete');
  if (isKnownLabel(value) || nonValueReason(value) !== null) return rejected('no-value');
  return isProse(value) ? rejected('uncertain') : validated(field, value);
}
