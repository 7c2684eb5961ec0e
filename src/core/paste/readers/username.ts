import { SYSTEM_USER } from '../data/non-values.js';
import { isHexToken } from '../../validation/patterns.js';
import { isKnownLabel, labelKind } from '../labels.js';
import {
  hasFunctionWord,
  hasLink,
  isLinkWithoutScheme,
  isMenuPath,
  isNonAnswer,
  isRoundedNumber,
  isSentence,
  isUnspacedProse,
  isTruncated,
  nonValueReason,
} from '../non-values.js';
import { containsSecret } from './contains-secret.js';
import { hasInlineLabel, hasQuoteAtEnd, shortValueIn, withoutComment } from './text-parts.js';
import { MAX_TEXT_LENGTH, rejected, validated, type ValueReader } from './value-reader.js';

export const readUsername: ValueReader = (text, { exact }) => {
  if (text.length > MAX_TEXT_LENGTH) return rejected('not-valid');
  if (isMenuPath(text)) return rejected('menu-path');
  if (isRoundedNumber(text)) return rejected('incomplete');
  if (hasLink(text) || isLinkWithoutScheme(text)) return rejected('link');
  if (isNonAnswer(text) || isUnspacedProse(withoutComment(text))) return rejected('no-value');
  if (containsSecret(text) || hasInlineLabel(text)) return rejected('uncertain');
  const value = exact ? text.trim() : shortValueIn(text);
  if (isTruncated(value)) return rejected('incomplete');
  if (
    (isKnownLabel(value) && labelKind(value) !== 'username') ||
    /[<>]/.test(value) ||
    nonValueReason(value) !== null
  )
    return rejected('no-value');
  // A token in the column of another field.
  if (SYSTEM_USER.test(value) || isHexToken(value) || (!exact && hasQuoteAtEnd(value)))
    return rejected('uncertain');
  // A comment of several words cannot be distinguished from a username of several words.
  if (/\s/.test(value) && (!exact || isSentence(value)))
    return rejected(hasFunctionWord(value) ? 'no-value' : 'uncertain');
  return validated('username', value);
};
