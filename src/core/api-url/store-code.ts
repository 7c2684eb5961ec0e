import { normalizeLine, percentDecoded } from '../normalize.js';
import { hasInvalidStoreCodeCharacters } from '../validation/patterns.js';
import { MAX_STORE_CODE_LENGTH } from '../constants.js';

const STORE_CODE_PARAMETER = /(?:^|[?&;+])(?:store_code|edit_store)=([^&\s"<>]*)/gi;

/** The Store Code among the parameters of a link, without the words behind it; old links separate them with a plus sign. */
export function storeCodeIn(link: string): string | null {
  for (const [, value] of link.matchAll(STORE_CODE_PARAMETER)) {
    const typed = value!.replace(/\+\w+=.*|[),.;]{1,3}$/, '').replaceAll('+', ' ');
    const code = normalizeLine(percentDecoded(typed));
    if (code !== '' && code.length <= MAX_STORE_CODE_LENGTH && !hasInvalidStoreCodeCharacters(code))
      return code;
  }
  return null;
}
