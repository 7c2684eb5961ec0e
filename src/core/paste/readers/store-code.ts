import { inspectApiUrl } from '../../api-url/inspect-api-url.js';
import { isHexToken } from '../../validation/patterns.js';
import { isKnownLabel } from '../labels.js';
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
import { hasInlineLabel, hasQuoteAtEnd, shortValueIn, withoutComment } from './text-parts.js';
import { MAX_TEXT_LENGTH, rejected, validated, type ValueReader } from './value-reader.js';

export const readStoreCode: ValueReader = (text, { exact }) => {
  if (text.length > MAX_TEXT_LENGTH) return rejected('not-valid');
  if (isMenuPath(text)) return rejected('menu-path');
  const linked = /[=?]/.test(text) ? inspectApiUrl(text).storeCode : null;
  if (linked !== null && /^\S+$/.test(text)) return validated('storeCode', linked);
  if (hasLink(text) || isLinkWithoutScheme(text)) return rejected('link');
  if ((isNonAnswer(text) && !isShortCode(text)) || isUnspacedProse(withoutComment(text)))
    return rejected('no-value');
  if (hasInlineLabel(text)) return rejected('uncertain');
  const value = exact ? text.trim() : shortValueIn(text);
  if (isTruncated(value) || isRoundedNumber(value)) return rejected('incomplete');
  if (/[@<>:=]|:\/\//.test(value) || isHexToken(value) || /\.\w{2,}$/.test(value))
    return rejected('not-valid');
  if (!exact && (/\s/.test(value) || hasQuoteAtEnd(value))) return rejected('uncertain');
  if (
    isKnownLabel(value) ||
    (nonValueReason(value) !== null && !isShortCode(value)) ||
    (isSentence(value) && hasFunctionWord(value))
  )
    return rejected('no-value');
  return validated('storeCode', value);
};

/** `TO` and `SD` are real Store Codes; in lower case they would be words. */
export const isShortCode = (text: string): boolean =>
  /^[A-Z]{1,4}$/.test(text) &&
  !/^(?:NO|YES|OK|TBD|TBA|TBC|NA|SAME|SENT|SEE|NULL|NONE|TODO|DONE|X+|NIL|HIDE|SHOW|COPY|EDIT|VIEW|OPEN|VAR|STR|TEXT|CODE|NEIN|JA|OUI|NON|SI|LEER|UUID|INT|CHAR)$/.test(
    text,
  );
