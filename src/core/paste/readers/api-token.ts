import { OTHER_SECRET } from '../data/services.js';
import { isHexToken } from '../../validation/patterns.js';
import {
  hasLink,
  isLinkWithoutScheme,
  isMenuPath,
  isNonAnswer,
  isRoundedNumber,
  isTruncated,
  nonValueReason,
} from '../non-values.js';
import { unquotedOnce, withoutComment, withoutStop } from './text-parts.js';
import { rejected, validated, type ValueReader } from './value-reader.js';

const HEADER = /^(?:x-miva-api-authorization:\s*)?MIVA(?:-HMAC-SHA\d+)?\s+([^\s:]+)(?::\S*)?$/i;

export const readApiToken: ValueReader = (text, { exact }) => {
  if (isMenuPath(text)) return rejected('menu-path');
  if (hasLink(text) || isLinkWithoutScheme(text)) return rejected('link');
  if (isTruncated(text) || /\.{2,}$/.test(text)) return rejected('incomplete');
  const value = exact ? text.trim() : withoutStop(withoutComment(unquotedOnce(text)));
  const token = HEADER.exec(value)?.[1] ?? joinedHex(value.replace(/^bearer\s+/i, ''));
  if (isRoundedNumber(token)) return rejected('incomplete');
  // Quotes belong to the format around the token.
  if (!exact && /["“”`]/.test(token)) return rejected('uncertain');
  if (isNonAnswer(token) || /\s/.test(token)) return rejected('no-value');
  if (/^[\da-f]{8,31}$/i.test(token)) return rejected('incomplete');
  if (nonValueReason(token) !== null) return rejected(nonValueReason(token)!);
  if (OTHER_SECRET.test(token)) return rejected('another-service');
  // Captions and descriptions have no digits; one-time codes are short numbers.
  if (!/\d/.test(token) && !(token.length >= 16 && /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(token)))
    return rejected('no-value');
  if (/^\d{1,9}$/.test(token) || token.length < 4) return rejected('not-valid');
  return validated('apiToken', token);
};

/** Joins a hexadecimal token that a narrow column has wrapped. */
const joinedHex = (text: string): string => {
  const joined = text.replace(/\s+/g, '');
  return isHexToken(joined) ? joined : text;
};
