const WRONG_CODES = [
  'required',
  'too-long',
  'url-not-address',
  'url-scheme-wrong',
  'url-local-host',
  'url-no-domain',
  'url-is-email',
  'url-is-token',
  'url-is-store-code',
  'url-only-path',
  'url-never-a-store',
  'url-target-hidden',
  'url-other-platform',
  'url-home-page',
  'url-storefront-link',
  'url-old-miva',
  'url-space-in-host',
] as const;

/** Errors that one click fixes. A URL with several of them gets the first code, which is the most specific. */
export const FIXABLE_CODES = [
  'url-wrapped',
  'url-has-credentials',
  'url-other-miva-file',
  'url-image-link',
  'url-folder-only',
  'url-file-misspelt',
  'url-file-case',
  'url-scheme-broken',
  'url-scheme-missing',
  'url-not-https',
  'url-has-query',
  'url-has-fragment',
  'url-has-label',
  'url-extra-characters',
] as const;

/** Errors of an API URL: those without a fix, then those that one click fixes. */
export const API_URL_CODES = [...WRONG_CODES, ...FIXABLE_CODES] as const;

/** Warnings and hints about an API URL, which never prevent a submit. */
export const API_URL_NOTES = [
  'look-alike-host',
  'development-store',
  'folder-unusual',
  'ip-address',
] as const;

export type WrongCode = (typeof WRONG_CODES)[number];
export type FixableCode = (typeof FIXABLE_CODES)[number];
export type ApiUrlCode = WrongCode | FixableCode;
export type ApiUrlNote = (typeof API_URL_NOTES)[number];

/** The result of inspecting an API URL. Its URLs never contain credentials, a query or a fragment. */
export interface ApiUrlInspection {
  readonly kind: 'endpoint' | 'fixable' | 'wrong';
  /** The normalized URL of an endpoint, or the endpoint that replaces a `fixable` text; otherwise null. */
  readonly url: string | null;
  readonly code: ApiUrlCode | null;
  /** Endpoints for the user to choose from, the most likely first, if there is no single fix. */
  readonly suggestions: readonly string[];
  /** The Store Code found in the text. */
  readonly storeCode: string | null;
  readonly notes: readonly ApiUrlNote[];
}

export const wrong = (
  code: WrongCode,
  suggestions: readonly string[] = [],
  storeCode: string | null = null,
): ApiUrlInspection => ({ kind: 'wrong', url: null, code, suggestions, storeCode, notes: [] });
