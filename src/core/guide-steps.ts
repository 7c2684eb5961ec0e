/** Steps in Miva that a remedy can name. */
export const GUIDE_STEPS = [
  'api-user',
  'store-code',
  'endpoint',
  'token-enabled',
  'address-allowed',
  'timestamp-window',
  'order-group',
  'api-enabled',
] as const;

/** A step that a remedy can name. */
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** The steps of the guide, in the order of the work. */
export const GUIDE_ENTRIES = ['api-user', 'store-code', 'token-setup', 'token-values'] as const;

/** A step of the guide. It can contain several of the steps that a remedy names. */
export type GuideEntry = (typeof GUIDE_ENTRIES)[number];

/** The settings to change in the API token, which the guide lists in its step `token-setup`. */
export const TOKEN_SETTINGS = ['address-allowed', 'order-group', 'signature', 'timestamp-window'] as const;

/** Settings that are rarely wrong. Each is listed only when a rejection points to it. */
export const RARE_SETTINGS = ['token-enabled', 'api-enabled'] as const;

/** A setting in Miva that the user can tick off. */
export type MivaSetting = (typeof TOKEN_SETTINGS)[number] | (typeof RARE_SETTINGS)[number];
