import { MAX_STORE_ID_LENGTH } from '../constants.js';
import { hasControlCharacter } from './patterns.js';

/** Whether a text can be the id of a store that the host already has. */
export const isStoreId = (text: string): boolean =>
  text !== '' && text.length <= MAX_STORE_ID_LENGTH && !hasControlCharacter(text);
