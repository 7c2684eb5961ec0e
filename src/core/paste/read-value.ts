import { inspectApiUrl } from '../api-url/inspect-api-url.js';
import { isHexToken } from '../validation/patterns.js';
import { MAX_API_URL_LENGTH } from '../constants.js';
import { isTextField, type SecretField, type TextField } from '../fields.js';
import { validateField } from '../validation/validate-field.js';
import { keyOf } from './label-words.js';
import { isKnownLabel, meaningOf } from './labels.js';
import { withoutEdges, withoutMarkup } from './markup.js';
import * as is from './not-a-value.js';
import { splitInlinePairs } from './pairs.js';
import { isWrapped } from './quotes.js';
import { statusesIn } from './status-names.js';
import type { Candidate, LeftOutReason, PastedField } from './types.js';

export type ReadValue =
  | { readonly value: string; readonly reason: null }
  | { readonly value: null; readonly reason: LeftOutReason };

const accepted = (value: string): ReadValue => ({ value, reason: null });
const rejected = (reason: LeftOutReason): ReadValue => ({ value: null, reason });

/** The text of a field as it is to be typed, or why there is none. */
export function readValue(field: PastedField, candidate: Candidate): ReadValue {
  const { raw, exact } = candidate;
  if (!isTextField(field)) return statusesOf(raw);
  const text = exact ? raw : withoutMarkup(raw);
  const bare = withoutEdges(text);
  const why = is.nonValueReason(bare);
  if (why !== null && !(field === 'storeCode' && isShortCode(bare))) return rejected(why);
  if (/^~~.*~~$/s.test(bare)) return rejected('no-value');
  // A cell with several lines holds a value and remarks.
  if (bare.includes('\n') && field !== 'apiToken' && field !== 'signingDigest') return rejected('uncertain');
  const reader = READERS[field];
  const value = exact ? text : bare;
  return reader === undefined ? plainText(field, value, candidate) : reader(value, candidate);
}

type Reader = (text: string, candidate: Candidate) => ReadValue;

/** The value as the field's own rules take it. */
function valid(field: TextField, text: string): ReadValue {
  const { value } = validateField(field, text);
  return value === null ? rejected('not-valid') : accepted(value);
}

const statusesOf = (raw: string): ReadValue => {
  const statuses = statusesIn(raw);
  return statuses === null ? rejected('no-value') : accepted(statuses);
};

/** Longer texts are no names. */
const MAX_WORDS_LENGTH = 1000;
const MAX_WORDS_OF_NAME = 7;
const SENTENCE =
  /(?:^|\s)(?:is|are|was|will|please|see|ask|your|we|i|you|choose|enter|example|any|which|should|must|(?:a|any|the) name|for this)(?=$|[\s,.;:])|[.?!:]$|[=:]\s/i;

const name: Reader = (text) => {
  if (text.length > MAX_WORDS_LENGTH) return rejected('not-valid');
  const value = text.trim();
  if (is.hasLink(value) || /@|^[\w-]+(?:\.[\w-]+)+$/.test(value)) return rejected('link');
  if (is.isMenuPath(value) || is.isElsewhere(value)) return rejected('no-value');
  const isSentence =
    SENTENCE.test(value) || value.split(/\s+/).length > MAX_WORDS_OF_NAME || value.length > 100;
  if (
    isSentence ||
    hidesSecret(value) ||
    !/\p{L}/u.test(value) ||
    /^miva(?:\s+(?:admin|merchant|store|shop|api|login))*$/i.test(value)
  )
    return rejected('uncertain');
  return valid('name', value);
};

/** "bob / x", "Harbor (token x)": a second value that belongs in a field that hides it. */
const hidesSecret = (text: string): boolean =>
  /\s[/|]\s|[\s,;&/|(](?:pass(?:wor[dt]|phrase)?|pwd?|token|(?:api|signature|secret|signing) key|signature|digest|kennwort|contraseña|senha|mdp)(?:\s*(?:[:：=→⇒]|->)|\s{2}|\s\S+\)|\s\S*\d)|[?&]\w+=/i.test(
    text,
  );

const hasInlineLabel = (text: string): boolean =>
  splitInlinePairs({ label: '', separator: '', value: text }).length > 1 ||
  /[,;|]\s+[\p{L}][\p{L} _-]{1,30}[:=]\s?\S/u.test(text);

/** Remarks behind a value: "(API user)", "# live", "<- this one". */
const withoutComment = (text: string): string => {
  const end = text.search(/\s(?:[#([（]|<-|\/\/|←)/);
  return (end < 0 ? text : text.slice(0, end)).trimEnd();
};

const username: Reader = (text, { exact }) => {
  if (text.length > MAX_WORDS_LENGTH) return rejected('not-valid');
  if (is.isMenuPath(text)) return rejected('menu-path');
  if (is.hasLink(text)) return rejected('link');
  if (is.isElsewhere(text)) return rejected('no-value');
  if (hidesSecret(text) || hasInlineLabel(text)) return rejected('uncertain');
  const value = exact
    ? text.trim()
    : withoutStop(withoutComment(text).replace(/^(["'“‘])(.*)["'”’]$/, '$2')).trim();
  if (is.isShortened(value)) return rejected('incomplete');
  if (
    (isKnownLabel(value) && meaningOf(value).kind !== 'username') ||
    /[<>]/.test(value) ||
    is.nonValueReason(value) !== null
  )
    return rejected('no-value');
  // A remark of several words cannot be told from a name of several words.
  if (/\s/.test(value) && (!exact || is.isSentence(value)))
    return rejected(is.hasFunctionWord(value) ? 'no-value' : 'uncertain');
  return valid('username', value);
};

/** "S.D." has its own full stop. */
const withoutStop = (text: string): string => (/\..*\.$/.test(text) ? text : text.replace(/[.,;]$/, ''));

const storeCode: Reader = (text, { exact }) => {
  if (text.length > MAX_WORDS_LENGTH) return rejected('not-valid');
  if (is.isMenuPath(text)) return rejected('menu-path');
  const linked = /[=?]/.test(text) ? inspectApiUrl(text).storeCode : null;
  if (linked !== null && /^\S+$/.test(text)) return valid('storeCode', linked);
  if (is.hasLink(text)) return rejected('link');
  if (is.isElsewhere(text) && !isShortCode(text)) return rejected('no-value');
  if (hasInlineLabel(text)) return rejected('uncertain');
  const value = exact
    ? text.trim()
    : withoutStop(withoutComment(text).replace(/^(["'“‘])(.*)["'”’]$/, '$2')).trim();
  if (is.isShortened(value)) return rejected('incomplete');
  if (/[@<>:=]|:\/\//.test(value) || isHexToken(value) || /\.\w{2,}$/.test(value))
    return rejected('not-valid');
  if (/\s/.test(value) && !exact) return rejected('uncertain');
  if (
    isKnownLabel(value) ||
    (is.nonValueReason(value) !== null && !isShortCode(value)) ||
    (is.isSentence(value) && is.hasFunctionWord(value))
  )
    return rejected('no-value');
  return valid('storeCode', value);
};

/** Real Store Codes are `TO` and `SD`; in small letters these would be words. */
const isShortCode = (text: string): boolean =>
  /^[A-Z]{1,4}$/.test(text) &&
  !/^(?:NO|YES|OK|TBD|TBA|TBC|NA|SAME|SENT|SEE|NULL|NONE|TODO|DONE|X+|NIL|HIDE|SHOW|COPY|EDIT|VIEW|OPEN|VAR|STR|TEXT|CODE|NEIN|JA|OUI|NON|SI|LEER|UUID|INT|CHAR)$/.test(
    text,
  );

const password: Reader = (text, { exact, source }) => {
  if (/^[•●⬤∙‣⦁*]{2,}|[•●⬤∙‣⦁]{2,}|\*{3,}/.test(text)) return rejected('hidden');
  if (/…|\.{3}$|^\.{3}/.test(text)) return rejected('incomplete');
  if (is.hasLink(text) || (!exact && /^(?:[a-z\d-]{2,}\.)+[a-z]{2,}\/\S+$/i.test(text)))
    return rejected('link');
  if (/~~.+~~/.test(text)) return rejected('uncertain');
  if (isKnownLabel(text) && !/\d/.test(text)) return rejected('no-value');
  if (/\s/.test(text) && is.isElsewhere(text)) return rejected('no-value');
  const why = exact && source !== 'table' ? null : passwordProblem(text, source);
  return why === null ? valid('password', text) : rejected(why);
};

/** A password may hold anything, so where nothing says where it ends, what could be a remark leaves it out. */
function passwordProblem(text: string, source: string): LeftOutReason | null {
  if (is.isMenuPath(text)) return 'menu-path';
  if (is.isElsewhere(text)) return 'no-value';
  if (is.isSentence(text)) return 'no-value';
  // A cell says where its value ends.
  if (source === 'table') return null;
  if (isWrapped(text) || /^\*\*.*\*\*$/.test(text) || hasInlineLabel(text)) return 'uncertain';
  if (/\\_|=3D|=20$/.test(text)) return 'uncertain';
  // Some readers of settings end a value at this sign, others do not.
  if (source === 'assignment' && /[#;]|,$/.test(text)) return 'uncertain';
  return hasComment(text) ? 'uncertain' : null;
}

/** "Tr4il-mix until Friday": a word that is a password, and plain words behind it. */
function hasComment(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/);
  return (
    first.length > 5 &&
    /[\d\p{P}\p{S}]/u.test(first) &&
    rest.some((word) => /\p{L}{3}/u.test(word)) &&
    rest.every((word) => /^[\p{L}\p{P}<>#=]+$/u.test(word))
  );
}

const HEADER = /^(?:x-miva-api-authorization:\s*)?MIVA(?:-HMAC-SHA\d+)?\s+([^\s:]+)(?::\S*)?$/i;

const apiToken: Reader = (text, { exact }) => {
  if (is.isMenuPath(text)) return rejected('menu-path');
  if (is.hasLink(text)) return rejected('link');
  if (is.isShortened(text) || /\.{2,}$/.test(text)) return rejected('incomplete');
  const alone = exact ? text.trim() : withoutStop(withoutComment(unquotedOnce(text)));
  const token = HEADER.exec(alone)?.[1] ?? joinedHex(alone.replace(/^bearer\s+/i, ''));
  if (is.isElsewhere(token) || /\s/.test(token)) return rejected('no-value');
  if (/^[\da-f]{8,31}$/i.test(token)) return rejected('incomplete');
  if (is.nonValueReason(token) !== null) return rejected(is.nonValueReason(token)!);
  // Buttons, settings and descriptions are words; codes by phone are short numbers.
  if (!/\d/.test(token) && !(token.length >= 16 && /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(token)))
    return rejected('no-value');
  if (/^\d{1,9}$/.test(token) || token.length < 4) return rejected('not-valid');
  return valid('apiToken', token);
};

const unquotedOnce = (text: string): string => (isWrapped(text) ? text.slice(1, -1) : text);

/** A token of 32 digits that a narrow column has broken. */
const joinedHex = (text: string): string => {
  const joined = text.replace(/\s+/g, '');
  return isHexToken(joined) ? joined : text;
};

const signingDigest: Reader = (text, { exact }) => {
  if (is.isMenuPath(text)) return rejected('menu-path');
  if (is.hasLink(text)) return rejected('link');
  const alone = exact ? text.trim() : unquotedOnce(withoutStop(withoutComment(text)));
  if (is.isShortened(alone)) return rejected('incomplete');
  if (/\s/.test(alone) && !isBrokenKey(alone)) return rejected('no-value');
  const key = alone.replace(/\s+/g, '');
  if (!/[\d+/=]/.test(key) && !(key.length >= 20 && /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(key)))
    return rejected('no-value');
  if (is.nonValueReason(key) !== null) return rejected(is.nonValueReason(key)!);
  return key.length < 8 ? rejected('incomplete') : valid('signingDigest', key);
};

/** Two parts of base64 that are whole together, and no words. */
function isBrokenKey(text: string): boolean {
  const parts = text.split(/\s+/);
  const joined = parts.join('');
  return (
    joined.length >= 24 &&
    joined.length % 4 === 0 &&
    parts.every((part) => /^[A-Za-z\d+/]{2,}={0,2}$/.test(part) && /\d|[a-z][A-Z]|[+/=]/.test(part))
  );
}

const LINK = /https?:\/\/[^\s<>"”`|\],;]*[\w/]/gi;
const TEMPLATE = /[{}<>$%]{2}|\byour[-_]?(?:domain|store|site)\b|\[[a-z ]+\]/i;

const apiUrl: Reader = (text, { label, source }) => {
  const bare = unquotedOnce(text.trim());
  if (bare.length > MAX_API_URL_LENGTH) return rejected('not-valid');
  if (TEMPLATE.test(bare)) return rejected('no-value');
  const address = inspectApiUrl(bare).kind === 'endpoint' ? bare : (linkIn(bare) ?? bare);
  const { kind, suggestions } = inspectApiUrl(address);
  const isLabelled = label !== '' && source !== 'bare-link';
  if (kind === 'wrong' && is.isMenuPath(bare)) return rejected('menu-path');
  if (/\s/.test(address) && kind !== 'endpoint' && !/\.mvc/i.test(address)) return rejected('no-value');
  return kind !== 'wrong' || (isLabelled && suggestions.length > 0 && /\.\w/.test(address))
    ? accepted(address)
    : rejected('not-valid');
};

/** The readers of the fields that need more care than `plainText`; where a secret ends is always a question. */
const READERS: Readonly<Partial<Record<TextField, Reader>> & Record<SecretField, Reader>> = {
  name,
  username,
  password,
  storeCode,
  apiUrl,
  apiToken,
  signingDigest,
};

/** A few words without a remark, a link or a second value. */
function plainText(field: TextField, text: string, { exact }: Candidate): ReadValue {
  if (text.length > MAX_WORDS_LENGTH) return rejected('not-valid');
  if (is.isMenuPath(text)) return rejected('menu-path');
  if (is.hasLink(text)) return rejected('link');
  if (is.isElsewhere(text)) return rejected('no-value');
  if (hidesSecret(text) || hasInlineLabel(text)) return rejected('uncertain');
  const value = exact ? text.trim() : withoutStop(withoutComment(unquotedOnce(text)));
  if (is.isShortened(value)) return rejected('incomplete');
  if (isKnownLabel(value) || is.nonValueReason(value) !== null) return rejected('no-value');
  if (SENTENCE.test(value) || value.split(/\s+/).length > MAX_WORDS_OF_NAME) return rejected('uncertain');
  return valid(field, value);
}

/** The best link of a text: Miva's endpoint before others. */
function linkIn(text: string): string | undefined {
  const links = text.match(LINK) ?? [];
  return links.find((link) => inspectApiUrl(link).kind === 'endpoint') ?? links[0];
}

/** Whether an address is surely Miva's, without a label that says so. */
export function isMivaAddress(text: string): boolean {
  const { kind } = inspectApiUrl(text);
  return kind === 'endpoint' || (kind === 'fixable' && /\.m[cv]|mm\d|merchant\d|\/json\b/i.test(text));
}

export const normalizedAddress = (text: string): string => inspectApiUrl(text).url ?? text;

/** A part of an address, by its name alone. */
export function addressPart(kind: 'domain' | 'folder', raw: string): string | null {
  const text = withoutMarkup(raw).replace(/^["']|["';,]$/g, '');
  if (kind === 'domain') {
    const host = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+(?::\d+)?)\/?$/i.exec(text)?.[1];
    return host === undefined || inspectApiUrl(`https://${host}/mm5/json.mvc`).kind !== 'endpoint'
      ? null
      : host;
  }
  const folder = /^\/?((?:[\w-]+\/)*[\w-]+)?\/?(?:json\.mvc)?$/i.exec(text)?.[1] ?? '';
  return /^(?:public_html|www|httpdocs|htdocs|home|var|root|web)\b/i.test(folder) || keyOf(folder) === ''
    ? null
    : folder;
}
