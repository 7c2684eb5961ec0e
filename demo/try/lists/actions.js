import { apiUrlOf, CASES, TYPED } from '../../mock-miva/cases.js';

/** @import { UserAction } from '../user.js' */
/** @import { Case } from '../../mock-miva/cases.js' */

/** The correct values of the demo store, by the labels of the form. */
export const GOOD = Object.freeze({
  Name: 'Harbor Goods',
  Username: TYPED.username,
  Password: TYPED.password,
  'Store Code': TYPED.storeCode,
  'API URL': apiUrlOf(/** @type {Case} */ (CASES[0])),
  'API Token': TYPED.apiToken,
  'Signing Digest': TYPED.signingDigest,
});

export const ENDPOINT = GOOD['API URL'];
export const TOKEN = GOOD['API Token'];
export const DIGEST = 'Signing Digest';
export const KEY = GOOD[DIGEST];

/**
 * @param {string} target
 * @param {string} text
 * @returns {UserAction}
 */
export const type = (target, text) => ({ kind: 'type', target, text });

/**
 * @param {string} target
 * @param {string} text
 * @returns {UserAction}
 */
export const paste = (target, text) => ({ kind: 'paste', target, text });

/**
 * @param {string} target
 * @returns {UserAction}
 */
export const press = (target) => ({ kind: 'press', target });

/**
 * @param {string} target
 * @returns {UserAction}
 */
export const tick = (target) => ({ kind: 'tick', target });

/**
 * @param {string} target
 * @returns {UserAction}
 */
export const enter = (target) => ({ kind: 'enter', target });

/** Fills in the correct values and submits. */
export const SUBMIT = [
  ...Object.entries(GOOD).map(([label, text]) => type(label, text)),
  press('Add connection'),
];
