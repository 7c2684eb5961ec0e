import { normalizeLine, percentDecoded } from '../normalize.js';
import { MAX_STORE_CODE_LENGTH } from '../constants.js';

const STORE_CODE_PARAMETER = /(?:^|[?&;+])(?:store_code|edit_store)=([^&\s"<>]*)/gi;

/** Whether a text contains characters that a Store Code of Miva cannot contain. */
export const hasInvalidStoreCodeCharacters = (text: string): boolean => /[%\\\p{Cc}]/u.test(text);

/** The Store Code in a parameter of a link, or null. Old links separate parameters with a plus sign. */
export function storeCodeIn(link: string): string | null {
  if (!link.includes('=')) return null;
  for (const [, value] of link.matchAll(STORE_CODE_PARAMETER)) {
    // Further parameters and the punctuation of a sentence are removed.
    const typed = value!.replace(/\+\w+=.*|[),.;]{1,3}$/, '').replaceAll('+', ' ');
    const code = normalizeLine(percentDecoded(typed));
    if (code !== '' && code.length <= MAX_STORE_CODE_LENGTH && !hasInvalidStoreCodeCharacters(code))
      return code;
  }
  return null;
}
