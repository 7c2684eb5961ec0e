// What a value must not be, told from its text alone.

import { mentionsMivaFile } from '../api-url/miva-files.js';

const ALGORITHM_WORDS =
  /^(?:miva|hmac|rsa|ecdsa|dsa|with|sha(?:[123]|224|256|384|512)*|md5|base64|digest|signature|algorithm)+$/;

const PLACEHOLDER = /^(?:0f90f77b58ca98836eba3d50f526f523|my_?api_?token|my_?signing_?key)$/i;

export const isUrl = (text: string): boolean => /:\/\/|^www\./i.test(text) || mentionsMivaFile(text);

export const isEmailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);

/** Characters copied from a screen that hides the value. */
export const isMasked = (text: string): boolean => /[•●⬤∙‣⦁]|^\*(?:\*|$)/.test(text);

/** A password may hold any character, so only one made of bullets alone is told for a mask. */
export const isMaskedPassword = (text: string): boolean => /^[•●⬤∙‣⦁]+$/.test(text);

/** A PEM or OpenSSH key: the wrong kind of key for HMAC. */
export const isKeyFile = (text: string): boolean =>
  /^-{2,}BEGIN|^(?:ssh|ecdsa)-[a-z0-9-]+\s*AAAA/i.test(text);

/** A name such as SHA-256: Miva's SDKs call the algorithm "digest", so people type it here. */
export const isAlgorithmName = (text: string): boolean =>
  text.length <= 60 && ALGORITHM_WORDS.test(text.toLowerCase().replace(/[-_ /.:+()]/g, ''));

/** A value printed in Miva's documentation. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

/** The Authorization header of Miva's API, or its beginning, in place of the token. */
export const isAuthorizationHeader = (text: string): boolean =>
  /^\W?(?:x-miva-api-authorization\b|miva(?:-hmac-sha(?:1|256))?\s+\S)/i.test(text);

/** Miva's official client dies on what does not fit into an HTTP header. */
export const fitsIntoHeader = (text: string): boolean => /^[\x21-\x7e\xa1-\xff]*$/.test(text);

export const isQuoted = (text: string): boolean => /^["'`“”„‘’«»].*["'`“”„‘’«»]$/s.test(text);

/** Base64 with or without padding; what holds no byte is cut, see below. */
export const isBase64 = (text: string): boolean => /^[A-Za-z0-9+/]+={0,2}$/.test(text);

/** A key, or a token, behind its label: without the white space between the two it would pass for base64. */
export const isLabelledKey = (text: string): boolean =>
  /^(?:sign(?:ature|ing(?:key|digest))|(?:private|hmac)key|(?:api|access)*token|miva[\da-f]{32}$)/i.test(
    text,
  );

/** No number of bytes is written with 4n + 1 characters of base64: one or more are missing. */
export const isCutBase64 = (text: string): boolean => text.replace(/=+$/, '').length % 4 === 1;

/** What Miva's documentation shows as a token, and what it generates. */
export const isHexToken = (text: string): boolean => /^[0-9a-f]{32}$/i.test(text);

/** Base64 that cannot be taken for a token: with a sign of its own, or letters of both cases. */
export const isKeyLike = (text: string): boolean =>
  isBase64(text) && !isHexToken(text) && text.length >= 16 && /[+/=]|[a-z].*[A-Z]|[A-Z].*[a-z]/.test(text);

/** The token in `MIVA-HMAC-SHA256 token:signature`, with or without quotes, or the name of the header or token before it. */
export const tokenOf = (text: string): string =>
  text
    .replace(
      /^(?:\W?x-miva-api-authorization\W*|(?:(?:(?:api |access )*token|authorization|bearer)[\s:=]+)+)/i,
      '',
    )
    .replace(/^\W?miva(?:-hmac-sha(?:1|256))?[\s:]+/i, '')
    .replace(/(?::.*|["'`”’])$/s, '')
    .trim();

export const STORE_CODE_LABEL = /^[?&]?(?:store[ _]?(?:code|id)|edit_store)\s*[=:]\s*/i;

export const hasStoreCodeLabel = (text: string): boolean => STORE_CODE_LABEL.test(text);

/** Characters that no store code of Miva can hold. */
export const hasStoreCodeTaboo = (text: string): boolean => /[%\\\p{Cc}]/u.test(text);
