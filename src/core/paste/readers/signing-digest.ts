import { hasLink, isMenuPath, isRoundedNumber, isTruncated, nonValueReason } from '../non-values.js';
import { unquotedOnce, withoutComment, withoutStop } from './text-parts.js';
import { rejected, validated, type ValueReader } from './value-reader.js';

export const readSigningDigest: ValueReader = (text, { exact }) => {
  if (isMenuPath(text)) return rejected('menu-path');
  if (hasLink(text)) return rejected('link');
  const value = exact ? text.trim() : unquotedOnce(withoutStop(withoutComment(text)));
  if (isTruncated(value) || isRoundedNumber(value)) return rejected('incomplete');
  if (/\s/.test(value) && !isBrokenKey(value)) return rejected('no-value');
  const key = value.replace(/\s+/g, '');
  if (!/[\d+/=]/.test(key) && !(key.length >= 20 && /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(key)))
    return rejected('no-value');
  if (nonValueReason(key) !== null) return rejected(nonValueReason(key)!);
  return key.length < 8 ? rejected('incomplete') : validated('signingDigest', key);
};

/** Whether parts of base64 form one whole key, such as a key wrapped over two lines. */
function isBrokenKey(text: string): boolean {
  const parts = text.split(/\s+/);
  const joined = parts.join('');
  return (
    joined.length >= 24 &&
    joined.length % 4 === 0 &&
    parts.every((part) => /^[A-Za-z\d+/]{2,}={0,2}$/.test(part) && /\d|[a-z][A-Z]|[+/=]/.test(part))
  );
}
