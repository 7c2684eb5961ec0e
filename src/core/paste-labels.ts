import { FIELD_NAMES, type FieldName } from './fields.js';

// Held against a label without its white space and punctuation, so `API_TOKEN`, `apiToken` and "API token" are one.
const LABEL = new RegExp(
  // The number of a list; a prefix that ends in Miva; words that name nothing.
  '^\\d{0,2}(?:.{0,20}miva)?(?:export|const|let|var|set|env|the|your|our|my|here(?:is|s|are)|new|live|prod(?:uction)?)*(?:' +
    [
      '(?<name>(?:store|shop|connection)?name)',
      '(?<username>(?:api|admin|store|login)*(?:user(?:name|id|login)?|login(?:name|id)?))',
      '(?<password>(?:api|admin|user|store|login)*(?:pass(?:word|wd|phrase)?|pwd?))',
      '(?<storeCode>(?:store|shop)(?:code|id)|editstore)',
      '(?<apiUrl>(?:json|rest|api|store|shop|site|admin|base)*(?:endpoint)?(?:ur[li]|endpoint|endpointaddress))',
      '(?<apiToken>(?:x|json|api|access|auth)*token(?:key|value)?|apiauthorization)',
      '(?<signingDigest>(?:api|hmac|sha(?:1|256)|token|access|request)*(?:sign(?:ing|ature)(?:digest|signature|key|secret)+|signature|digest(?:key)?|(?:private|hmac|sign)(?:key|secret)))',
      '(?<orderImportStatuses>(?:order|import)+status(?:es)?|statuses)',
    ].join('|') +
    ')(?:is|are|value|below)*$',
);
const REMARK = /\([^)]*\)|\[[^\]]*\]/g;
/** Parents of a value that belongs to another service, in JSON and YAML. */
const FOREIGN = /^\W*(?:smtp|e?mail|database|db|sql|s?ftp|ssh|aws|customer|contact|billing|proxy)\b/i;
/** Labels of mails and links. */
const NO_LABEL = /^(?:from|to|cc|bcc|sent|date|subject|re|fwd?|hi|hello|dear|https?|ps)\b/i;

/** The field that a label names, under any of the names in use for it. */
export function fieldOf(label: string): FieldName | null {
  // What names two things names none.
  if (label.length > 100 || /[/&+,;!?@<]/.test(label.replace(REMARK, ''))) return null;
  const groups = LABEL.exec(
    label
      .replace(REMARK, '')
      .toLowerCase()
      .replace(/[^a-z\d]/g, ''),
  )?.groups;
  return FIELD_NAMES.find((field) => groups?.[field]) ?? null;
}

/** The field that a key names below another: `user: { name }` is no name of a store. */
export const fieldBelow = (parent: string, key: string): FieldName | null =>
  fieldOf(`${parent} ${key}`) ?? (FOREIGN.test(parent) ? null : fieldOf(key));

/** A label as it can be shown, or nothing when it could be a part of a value. */
export function shownLabel(label: string): string {
  const words = label
    .slice(0, 100)
    .replace(REMARK, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]*$/u, '');
  return /^(?:\p{L}[\p{L}_/&-]{1,19}(?: (?!$)|$)){1,4}$/u.test(words) && !NO_LABEL.test(words) ? words : '';
}
