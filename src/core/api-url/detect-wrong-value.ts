import { MAX_STORE_CODE_LENGTH } from '../constants.js';
import type { WrongCode } from './codes.js';
import { hasLetterOrDigit } from './letters.js';
import { isPathWord } from './path.js';

const EMAIL = /^[^:@]+@[^:@]+$/;
const TOKEN = /^(?=.*\d)[\w+~-]{20,}={0,2}$|^(?=.*[+=])[\w+/]{20,}={0,2}$/;
const NOT_IN_A_WORD = /[\s.:@]/;
const DRIVE = /^[A-Za-z]:$/;

/** Detects another kind of value in a text without a scheme: an email address, a token, a Store Code or a path. */
export function detectWrongValue(text: string, authority: string, path: string): WrongCode | null {
  if (/^[/.]/.test(text) || DRIVE.test(authority)) return 'url-only-path';
  if (path === '' && EMAIL.test(authority)) return 'url-is-email';
  if (isPathWord(authority) || text.toLowerCase() === 'localhost') return null;
  if (TOKEN.test(text)) return 'url-is-token';
  return path === '' && isStoreCodeLike(text) ? 'url-is-store-code' : null;
}

const isStoreCodeLike = (text: string): boolean =>
  text.length <= 'Store_Code='.length + MAX_STORE_CODE_LENGTH &&
  !NOT_IN_A_WORD.test(text) &&
  hasLetterOrDigit(text);
