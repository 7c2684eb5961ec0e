// Tests of a single text, mostly for kinds of values that do not belong in a field.

import { decodedBase64 } from '../base64.js';
import { mentionsMivaFile } from '../api-url/miva-files.js';
import { removeZeroWidth } from '../normalize.js';

const ALGORITHM_WORDS =
  /^(?:miva|hmac|rsa|ecdsa|dsa|with|sha(?:[123]|224|256|384|512)*|md5|base64|digest|signature|algorithm)+$/;

const PLACEHOLDER =
  /^(?:0f90f77b58ca98836eba3d50f526f523|my_?api_?token|my_?signing_?key|your[\s_-]?(?:miva[\s_-]?)?(?:(?:api|access|secret|signing|signature|private|hmac)[\s_-]?)?(?:token|key|digest|signature)(?:[\s_-]?here)?)$/i;
/** `<your token>`, `[redacted]`: words in brackets, too short to be a token of letters. */
const WORDS_IN_BRACKETS =
  /^(?:<[\p{L} _-]{2,30}>|\[[\p{L} _-]{2,30}\]|\{[\p{L} _-]{2,30}\}|\([\p{L} _-]{2,30}\))$/u;

const QUOTE = '["\'`“”„‘’«»]';
const NO_QUOTE = '[^"\'`“”„‘’«»]';
const QUOTED = new RegExp(`^${QUOTE}.*${QUOTE}[,;]?$`, 's');
const QUOTED_AT_ONE_END = new RegExp(`^(?:${QUOTE}${NO_QUOTE}+|${NO_QUOTE}+${QUOTE}[,;]?)$`);
const AROUND_A_VALUE = new RegExp(`^${QUOTE}|${QUOTE}?[,;]?$`, 'g');

/** Only formats that nobody would choose as a token: an administrator may choose almost any text. */
const REFERENCES: readonly RegExp[] = [
  // env('X'), os.getenv("X"), ENV["X"], Deno.env.get("X"), process.env.X
  /^\$?_?(?:\w+\.)*(?:get)?env(?:iron)?(?:\.get)?[([].*[)\]];?$/i,
  /^(?:process|import\.meta)\.env\b/i,
  // $MIVA_TOKEN, $token, $env:TOKEN, ${X}, $(…)
  /^\$(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|(?:miva_?|api_?|access_?|signing_?)*(?:token|key|secret|password|signature|digest))$/,
  /^\$(?:TOKEN|KEY|SECRET|PASSWORD|SIGNATURE|DIGEST|(?:api|access|signing)(?:Token|Key|Digest))$/,
  /^\$(?:env:\w+|\{.+\}|\(.+\))$/i,
  // {{ x }}, {% x %}, <%= x %>, #{x}, %MIVA_TOKEN%
  /^(?:\{\{.*\}\}|\{%.*%\}|<%.*%>|#\{.+\}|%[A-Z][A-Z\d]*(?:_[A-Z\d]+)+%)$/,
  /^(?:op|vault|secrets?|ssm|gsm|bws|akv|keyvault|keychain|doppler|infisical):\/\/\S/i,
  /^arn:aws:\S|^@Microsoft\.KeyVault\(/i,
  /^!(?:vault|secret|env|ref|sub|reference)(?![\w-])/i,
  // Encrypted values.
  /^(?:ENC[[(].+[\])]|\{cipher\}.+|vault:v\d+:.+|\$ANSIBLE_VAULT;.*)$/i,
];

export const isUrl = (text: string): boolean => /:\/\/|^www\./i.test(text) || mentionsMivaFile(text);

export const isEmailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);

/** Bullets or asterisks, copied from a screen that hides the value. */
export const isMasked = (text: string): boolean => /[•●⬤∙‣⦁]|^\*(?:\*|$)/.test(text);

/** A password may contain any character, so only one made entirely of bullets counts as masked. */
export const isMaskedPassword = (text: string): boolean => /^[•●⬤∙‣⦁]+$/.test(text);

/** A PEM or OpenSSH key, which is the wrong kind of key for HMAC. */
export const isKeyFile = (text: string): boolean =>
  /^-{2,}BEGIN|^(?:ssh|ecdsa)-[a-z0-9-]+\s*AAAA/i.test(text);

/** A name such as SHA-256: Miva's SDKs call the algorithm "digest", so people type it here. */
export const isAlgorithmName = (text: string): boolean =>
  text.length <= 60 && ALGORITHM_WORDS.test(text.toLowerCase().replace(/[-_ /.:+()]/g, ''));

/** A value printed in Miva's documentation. */
export const isPlaceholder = (text: string): boolean =>
  PLACEHOLDER.test(text) || WORDS_IN_BRACKETS.test(text);

/** A reference to where the value is kept, or the value in encrypted form. */
export const isReference = (text: string): boolean => REFERENCES.some((pattern) => pattern.test(text));

/** A link, alone or with words around it. */
export const isLink = (text: string): boolean => /https?:\/\/[^\s/]|^www\.[^\s.]+\.\S/i.test(text);

/** A value in one pair of brackets. */
export const isBracketed = (text: string): boolean =>
  /^(?:\{[^{}]+\}|\[[^[\]]+\]|<[^<>]+>|\([^()]+\))$/.test(text) && /[^\s{}[\]<>()]/.test(text);

/** The `X-Miva-API-Authorization` header, or its beginning, instead of the token. */
export const isAuthorizationHeader = (text: string): boolean =>
  /^\W?(?:x-miva-api-authorization\b|miva(?:-hmac-sha(?:1|256))?\s+\S)/i.test(text);

/** Miva's official client crashes on characters that are invalid in an HTTP header. */
export const fitsIntoHeader = (text: string): boolean => /^[\x21-\x7e\xa1-\xff]*$/.test(text);

/** Quotation marks at both ends, also before the comma or semicolon of a settings file, or at one end only. */
export const isQuoted = (text: string): boolean => QUOTED.test(text) || QUOTED_AT_ONE_END.test(text);

/** A value without the brackets and quotation marks around it. */
export const unwrapped = (text: string): string =>
  text
    .replace(/^[{[<(]|[}\]>)]$/g, '')
    .trim()
    .replace(AROUND_A_VALUE, '')
    .trim();

/** Base64 with or without padding. See `isCutBase64` for a truncated text. */
export const isBase64 = (text: string): boolean => /^[A-Za-z0-9+/]+={0,2}$/.test(text);

/** A key or token together with its label: once white space is removed, both would pass as base64. */
export const isLabeledKey = (text: string): boolean =>
  /^(?:sign(?:ature|ing(?:key|digest))|(?:private|hmac)key|(?:api|access)*token|miva[\da-f]{32}$)/i.test(
    text,
  );

/** Base64 never has 4n + 1 characters without padding, so at least one character is missing. */
export const isCutBase64 = (text: string): boolean => text.replace(/=+$/, '').length % 4 === 1;

/** The format of a token in Miva's documentation, and of the tokens that Miva generates. */
export const isHexToken = (text: string): boolean => /^[0-9a-f]{32}$/i.test(text);

/** One short word of letters, which Miva would not generate. */
export const isPlainWord = (text: string): boolean =>
  text.length <= 12 && /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(text);

/** Dots in place of the missing part. */
export const isShortened = (text: string): boolean => /^(?:\.{2,}|…)|(?:\.{2,}|…)$/.test(text);

/** A shortened token, or one with fewer hexadecimal digits than Miva generates. */
export const isIncompleteToken = (text: string): boolean =>
  isShortened(text) || /^(?=.*\d)(?=.*[a-f])[\da-f]{12,31}$/i.test(text);

/** The token that a base64 text decodes to, or null. */
export function tokenInBase64(text: string): string | null {
  if (isHexToken(text)) return null;
  const decoded = decodedBase64(text);
  return /^[\w.~+/=!@#$%^&*-]{12,50}$/.test(decoded) ? decoded : null;
}

/** Base64 that cannot be a token, because it contains `+`, `/`, `=` or letters of both cases. */
export const isKeyLike = (text: string): boolean =>
  isBase64(text) && !isHexToken(text) && text.length >= 16 && /[+/=]|[a-z].*[A-Z]|[A-Z].*[a-z]/.test(text);

/** The token in `MIVA-HMAC-SHA256 token:signature`, with or without quotes, or after a header name or a label. */
export const tokenOf = (text: string): string =>
  text
    .replace(
      /^(?:\W?x-miva-api-authorization\W*|(?:(?:(?:api |access )*token|authorization|bearer)[\s:=]+)+)/i,
      '',
    )
    .replace(/^\W?miva(?:-hmac-sha(?:1|256))?[\s:]+/i, '')
    .replace(/(?::.*|["'`”’])$/s, '')
    .trim();

const HEX_TOKEN = /\b[0-9a-f]{32}\b/i;
const HEADER = /x-miva-api-authorization\b|\bmiva-hmac-sha(?:1|256)\s+\S/i;
const HEADER_WITH_HEX_TOKEN = /^\W?miva\s+[0-9a-f]{32}\b/i;
/** A shorter text in base64 is too often a word. A key of 16 bytes has 22 characters without padding. */
const LONG_BASE64 = /[A-Za-z0-9+/]{20,}={0,2}/g;

/** The authorization header in a text that may be a name: "Miva Shop" is none. */
export const hasAuthorizationHeader = (text: string): boolean =>
  HEADER.test(text) || HEADER_WITH_HEX_TOKEN.test(text);

/** The API token in a field that is not meant for it, or null. */
export const tokenIn = (text: string): string | null =>
  HEX_TOKEN.exec(text)?.[0] ?? (hasAuthorizationHeader(text) ? tokenOf(text) : null);

/** The signing key in a field that is not meant for it, or null. */
export const keyIn = (text: string): string | null =>
  text.match(LONG_BASE64)?.find((part) => isKeyLike(part) && isRandom(part)) ?? null;

/** In random base64, letters of both cases, digits and signs alternate much more often than in joined words. */
function isRandom(text: string): boolean {
  const groups = text.match(/[A-Z]+|[a-z]+|\d+|[+/]+/g) ?? [];
  return text.length < groups.length * 2.5;
}

/**
 * Whether a text contains a token, a key or the authorization header, or the beginning of one: 16 hexadecimal digits in
 * a row, or 20 characters of base64 that look random.
 */
export function isSecretLike(text: string): boolean {
  const visible = removeZeroWidth(text);
  return (
    /[0-9a-f]{16}/i.test(visible.replace(/\s+/g, '')) ||
    hasAuthorizationHeader(visible) ||
    (visible.match(LONG_BASE64)?.some(isRandom) ?? false)
  );
}

/** A control character, a line end, or a half of a surrogate pair. */
export const hasControlCharacter = (text: string): boolean => /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);

const REORDERING = /[\u202A-\u202E\u2066-\u2069]/;

/** The same, or a character that reorders the text around it. The marks that right-to-left names contain are none. */
export const hasHiddenCharacter = (text: string): boolean =>
  hasControlCharacter(text) || REORDERING.test(text);

export const withoutHiddenCharacters = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/gu, '');

export const STORE_CODE_LABEL = /^[?&]?(?:store[ _]?(?:code|id)|edit_store)\s*[=:]\s*/i;

export const hasStoreCodeLabel = (text: string): boolean => STORE_CODE_LABEL.test(text);
