import { MAX_STORE_CODE_LENGTH } from '../constants.js';
import type { WrongCode } from './codes.js';
import { isPathWord } from './path.js';

const EMAIL = /^[^:@]+@[^:@]+$/;
const TOKEN = /^(?=.*\d)[\w+~-]{20,}={0,2}$|^(?=.*[+=])[\w+/]{20,}={0,2}$/;
const WORD = /^[^\s.:@]*[\p{L}\p{N}][^\s.:@]*$/u;
const DRIVE = /^[a-z]:$/i;

/** What a text without a scheme is, when it is no URL at all. */
export function detectWrongValue(text: string, authority: string, path: string): WrongCode | null {
  if (/^[/.]/.test(text) || DRIVE.test(authority)) return 'url-only-path';
  if (path === '' && EMAIL.test(authority)) return 'url-is-email';
  if (isPathWord(authority) || /^localhost$/i.test(text)) return null;
  if (TOKEN.test(text)) return 'url-is-token';
  if (path === '' && WORD.test(text) && text.length <= MAX_STORE_CODE_LENGTH + 'Store_Code='.length) {
    return 'url-is-store-code';
  }
  return null;
}
