import { inspectApiUrl } from './api-url.js';
import { isAlgorithmName } from './credential-rules.js';
import { readField } from './field-rules.js';
import { LONGEST_API_URL } from './facts.js';
import type { FieldName } from './fields.js';
import { isWrapped } from './paste-quotes.js';
import { ORDER_STATUSES, type OrderStatusFact } from './statuses.js';

/** Stands for a value: a mask, a gap to fill in, a button beside it, the courtesy at a mail's end. */
const NO_VALUE =
  /^(?:[*x][*x-]{2,}|[-–—?_.…]+|\$?[<[{(%]+[a-z _'’.-]{3,}[>\]})%]+|your[\s_-][a-z\s_-]+|[a-z\s_-]+[\s_-]here|yes|no|none|null|undefined|n\/?a|tb[acd]|required|enabled|disabled|show|hide|copy|edit|generate|(?:see )?(?:above|below|attached)|(?:thanks|thank you|(?:kind |best )?regards|best|cheers)(?:[,.!].*)?)$/is;
const PLAIN_WORD = /^["(]?(?:[\p{L}'’-]+|\d+)[.,;:!?)"]*$/u;
const FUNCTION_WORD =
  /\b(?:i['’]ll|we|will|see|sent|please|to|ask|same|it|is|this|your?|in|on|by|via|as|the|for|and|of|that)\b/i;
/** Ends before what closes a sentence or a bracket around the link. */
export const LINK = /https?:\/\/[^\s<>"“”`|]*[^\s<>"“”`|.,;:!?'’()[\]{}*_]/gi;

/** The text of a field as it is to be typed, or nothing when it cannot be meant for it. */
export function valueFor(field: FieldName, text: string, isExact: boolean): string | null {
  const trimmed = text.trim();
  if (field === 'orderImportStatuses') return statusesIn(trimmed);
  if (field === 'storeId' || NO_VALUE.test(trimmed)) return null;
  if (field === 'name') return trimmed || null;
  if (field === 'password' || field === 'username' || field === 'storeCode') {
    const value = isExact && field === 'password' ? text : trimmed;
    return (!isExact && isProse(value)) || readField(field, value).code ? null : value;
  }
  const bare = isWrapped(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
  if (field === 'apiUrl') return addressIn(bare);
  const value = /^MIVA(?:-HMAC-SHA(?:1|256))?\s+([^\s:]+)/i.exec(bare)?.[1] ?? bare.replace(/[,;]$/, '');
  const isValue = !NO_VALUE.test(value) && !/\s|\*{3}/.test(value) && !isAlgorithmName(value);
  return isValue ? readField(field, value).value : null;
}

export function addressIn(text: string): string | null {
  if (text.length > LONGEST_API_URL) return null;
  const address = inspectApiUrl(text).kind === 'endpoint' ? text : (text.match(LINK)?.[0] ?? text);
  const { kind, suggestions } = inspectApiUrl(address);
  return kind !== 'wrong' || suggestions.length ? address : null;
}

function statusesIn(text: string): string | null {
  const names = text.toLowerCase().split(/[^a-z\s_-]+|\sand\s/);
  const plain = names.map((name) => name.replace(/[^a-z]/g, '').replace('celed', 'celled'));
  const isNamed = ({ value }: OrderStatusFact): boolean => plain.includes(value.replace('-', ''));
  return (
    ORDER_STATUSES.filter(isNamed)
      .map(({ value }) => value)
      .join() || null
  );
}

/** "I will send it by phone": what people write in place of a value. */
function isProse(text: string): boolean {
  const words = text.slice(0, 500).split(/\s+/);
  const first = text.search(FUNCTION_WORD);
  return (
    words.length > 2 &&
    words.every((word) => PLAIN_WORD.test(word)) &&
    (words.length > 5 ? first >= 0 : first === 0)
  );
}
