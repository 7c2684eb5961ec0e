import { apiUrlOf, CASES, TYPED } from '../../mock-miva/cases.js';

/** @import { Act } from '../person.js' */
/** @import { Case } from '../../mock-miva/cases.js' */

/** The demo store in which everything is right, by the labels of the form. */
export const GOOD = Object.freeze({
  Name: 'Harbor Goods',
  Username: TYPED.username,
  Password: TYPED.password,
  'Store Code': TYPED.storeCode,
  'API URL': apiUrlOf(/** @type {Case} */ (CASES[0])),
  'API Token': TYPED.apiToken,
  'Signing Digest (Signature Key)': TYPED.signingDigest,
});

export const ENDPOINT = GOOD['API URL'];
export const TOKEN = GOOD['API Token'];
export const DIGEST = 'Signing Digest (Signature Key)';
export const KEY = GOOD[DIGEST];

/**
 * @param {string} at
 * @param {string} text
 * @returns {Act}
 */
export const type = (at, text) => ({ does: 'type', at, text });

/**
 * @param {string} at
 * @param {string} text
 * @returns {Act}
 */
export const paste = (at, text) => ({ does: 'paste', at, text });

/**
 * @param {string} at
 * @returns {Act}
 */
export const press = (at) => ({ does: 'press', at });

/**
 * @param {string} at
 * @returns {Act}
 */
export const tick = (at) => ({ does: 'tick', at });

/**
 * @param {string} at
 * @returns {Act}
 */
export const enter = (at) => ({ does: 'enter', at });

/** Everything right, and added. */
export const SUBMIT = [...Object.entries(GOOD).map(([at, text]) => type(at, text)), press('Add connection')];
