/** Steps that a user takes in Miva; the guide has an entry for each. */
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

/** A step of the guide. */
export type GuideStep = (typeof GUIDE_STEPS)[number];
