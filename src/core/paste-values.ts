import { inspectApiUrl } from './api-url/inspect-api-url.js';
import { isAlgorithmName } from './validation/patterns.js';
import { MAX_API_URL_LENGTH } from './constants.js';
import { validateField } from './validation/validate-field.js';
import type { PastedField } from './paste-note.js';
import { isWrapped } from './paste-quotes.js';
import { ORDER_STATUS_VALUES } from './order-statuses.js';

/** Stands for a value: a mask, a gap to fill in, the courtesy at a mail's end. */
const NO_VALUE =
  /^(?:[*x][*x-]{2,}|[-–—?_.…•●⬤∙‣⦁|>]*|\$?[<[{(%]+[a-z _'’.-]{3,}[>\]})%]+|your[\s_-][a-z\s_-]+|[a-z]+[_-][a-z_-]*here|none|null|required|optional|n\/?a|tb[acd]|hidden|unknown|(?:see )?(?:above|below|attached)|(?:thanks|thank you|(?:kind |best )?regards|best|cheers)(?:[,.!].*)?)$/is;
const PLAIN_WORD = /^["(]?(?:[\p{L}'’-]+|\d+)[.,;:!?)"]*$/u;
const FUNCTION_WORD =
  /\b(?:i['’]ll|we|will|see|check|same|use|sent|please|to|ask|it|is|this|your?|in|on|by|via|as|the|for|and|of)\b/i;
/** A link, or a second value that belongs in a field that hides it: "bob / hunter2", "Harbor (token x)". */
const NO_SUCH_TEXT =
  /:\/\/|\s\/\s|[\s,;&/|(](?:pass(?:wor[dt]|phrase)?|pwd|token|(?:api|signature|secret) key|signature|digest)(?:\s*(?:[:=→⇒]|->)|\s{2}|\s\S+\)|\s\S*\d)/i;
/** A label in another script within a value: "bob パスワード: hunter2". */
const LABEL_IN_OTHER_SCRIPT = /(?!\p{Script=Latin})[\p{L}\p{M}]\s?[:：=]/u;
export const LINK = /https?:\/\/[^\s<>"”`|\],;]*[\w/]/gi;

/** The text of a field as it is to be typed, or nothing when it cannot be meant for it. */
export function valueFor(field: PastedField, text: string, isExact: boolean): string | null {
  const value = text.trim();
  if (field === 'orderImportStatuses') return statusesIn(value);
  if (NO_VALUE.test(value)) return null;
  if (field === 'password') {
    const typed = isExact ? text : value;
    return (!isExact && isProse(value)) || validateField(field, typed).code ? null : typed;
  }
  // Only a password can have quotes of its own; Outlook adds the link of an address to it.
  const bare = (isWrapped(value) && !isExact ? value.slice(1, -1) : value).replace(/<mailto:.*/s, '');
  if (field === 'apiUrl') return addressIn(bare);
  // A remark may stand behind it.
  const alone = isExact || field === 'name' ? bare : bare.replace(/\s[#(].*/s, '').replace(/;$/, '');
  if (field === 'apiToken' || field === 'signingDigest') {
    const secret =
      /^MIVA(?:-HMAC-SHA\d+)?\s+([^\s:]+)/i.exec(alone)?.[1] ??
      alone.replace(/\s(?:\/\/|<?-)\s.*|[,.]$/s, '');
    // Buttons and settings of Miva's page are single words.
    const isOther =
      /\s|\*{3}|\.{3}|x{3}-|x{6}|^[a-z]{1,12}$/i.test(secret) ||
      NO_VALUE.test(secret) ||
      isAlgorithmName(secret);
    return isOther ? null : validateField(field, secret).value;
  }
  if (!isExact && (NO_SUCH_TEXT.test(bare) || LABEL_IN_OTHER_SCRIPT.test(bare))) return null;
  return field !== 'name' && !isExact && isProse(bare) ? null : validateField(field, alone).value;
}

function addressIn(text: string): string | null {
  if (text.length > MAX_API_URL_LENGTH) return null;
  const address = inspectApiUrl(text).kind === 'endpoint' ? text : (text.match(LINK)?.[0] ?? text);
  const { kind, suggestions } = inspectApiUrl(address);
  return kind !== 'wrong' || suggestions.length ? address : null;
}

function statusesIn(text: string): string | null {
  const names = text
    .toLowerCase()
    .split(/[^\p{L}\s_-]+|\sand\s/u)
    .map((name) => name.replace(/[^\p{L}]/gu, '').replace('celed', 'celled'));
  return ORDER_STATUS_VALUES.filter((value) => names.includes(value.replaceAll('-', ''))).join() || null;
}

/** "I will send it by phone": what people write in place of a value. */
function isProse(text: string): boolean {
  const words = text.slice(0, 500).split(/\s+/);
  const first = text.search(FUNCTION_WORD);
  return (
    (words.length > 2 || text.endsWith('.')) &&
    words.every((word) => PLAIN_WORD.test(word)) &&
    (words.length > 4 ? first >= 0 : !first)
  );
}
