/** Version of the package; a test compares it with package.json. */
export const VERSION = '0.1.0';

/** Addresses the receiving system calls Miva from; each must be listed under Allowed IP Addresses. Source: Miva - Enable API Access. */
export const ALLOWED_IPS: readonly string[] = Object.freeze(['34.197.18.122']);

/** Seconds to enter under Require Timestamp Within. Source: Miva - Enable API Access. */
export const TIMESTAMP_WINDOW = 30;

/** Folders that Miva is usually installed in, the most frequent first. Source: Miva - Enable API Access. */
export const USUAL_FOLDERS: readonly string[] = Object.freeze(['mm5', 'Merchant2', 'store']);

/** Folders known from real stores, in lower case, that contain Miva itself and not a page of the store. */
export const KNOWN_FOLDERS: readonly string[] = [
  'mm5',
  'merchant2',
  'merchant5',
  'miva',
  'shopping',
  'store',
];

/** Domains of the receiving system and of Miva itself: never a merchant's endpoint. */
export const NEVER_A_STORE: readonly string[] = ['miva.com', 'getdropstream.com'];

/** Longest text a field accepts, in UTF-16 code units; a longer one was not meant for a form. */
export const MAX_TEXT_LENGTH = 100_000;

/** Miva's own column widths, in characters. Source: github mivaecommerce/miva-merchant-lsk. */
export const MAX_API_TOKEN_LENGTH = 50;
export const MAX_STORE_CODE_LENGTH = 50;

/** Longest API URL, in UTF-16 code units; web servers commonly reject longer request lines. */
export const MAX_API_URL_LENGTH = 8192;

/** Miva's domains for stores that are built before they go live. Source: Miva's own development and support hosts. */
export const DEVELOPMENT_DOMAINS: readonly string[] = [
  'mivamerchantdev.com',
  'coolcommerce.net',
  'mymiva.com',
];

/** Domains of stores on other e-commerce platforms, where Miva never answers. */
export const OTHER_PLATFORM_DOMAINS: readonly string[] = [
  'myshopify.com',
  'shopify.com',
  'mybigcommerce.com',
  'bigcommerce.com',
  'wixsite.com',
  'squarespace.com',
  'square.site',
  'weebly.com',
  'bigcartel.com',
  'wordpress.com',
  'shift4shop.com',
  'etsy.com',
  'ebay.com',
  'amazon.com',
];

/** Domains that resolve to the machine itself or its local network. Sources: RFC 6761, RFC 6762, RFC 8375, ICANN; the last two are public names for 127.0.0.1. */
export const LOCAL_DOMAINS: readonly string[] = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'lan',
  'home',
  'home.arpa',
  'corp',
  'test',
  'invalid',
  'localtest.me',
  'lvh.me',
];
