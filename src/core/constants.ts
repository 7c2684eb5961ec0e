/** Version of the package; a test compares it with package.json. */
export const VERSION = '0.1.0';

/** IP addresses from which the receiving system calls Miva; each must be listed under Allowed IP Addresses. Source: Miva - Enable API Access. */
export const ALLOWED_IPS: readonly string[] = Object.freeze(['34.197.18.122']);

/** Seconds to enter under Require Timestamp Within. Source: Miva - Enable API Access. */
export const TIMESTAMP_WINDOW = 30;

/** Folders that Miva is usually installed in, the most frequent first. Source: Miva - Enable API Access. */
export const USUAL_FOLDERS: readonly string[] = Object.freeze(['mm5', 'Merchant2', 'store']);

/** Longest text that may be pasted, in UTF-16 code units; a longer one was not meant for a form. */
export const MAX_PASTE_LENGTH = 100_000;

// The longest value of each field, in UTF-16 code units. With all of them, a payload still fits into 64 kB of JSON, even
// if everything but ASCII is escaped.

/** Longest newly typed Name or Username. */
export const MAX_TYPED_LENGTH = 255;
/** Longest Name or Username that a connection may already have, so that it can still be saved unchanged. */
export const MAX_STORED_LENGTH = 2000;
export const MAX_PASSWORD_LENGTH = 1000;
export const MAX_SIGNING_DIGEST_LENGTH = 4096;
/** Longest id of a store that the host already has. */
export const MAX_STORE_ID_LENGTH = 1000;

/** Miva's own column widths, in characters. Source: github mivaecommerce/miva-merchant-lsk. */
export const MAX_API_TOKEN_LENGTH = 50;
export const MAX_STORE_CODE_LENGTH = 50;

/** Longest API URL, in UTF-16 code units; web servers commonly reject longer request lines. */
export const MAX_API_URL_LENGTH = 8192;
