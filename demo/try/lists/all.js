import { ADDRESSES } from './addresses.js';
import { ANSWERS } from './answers.js';
import { GUIDE } from './guide.js';
import { MESSAGES } from './messages.js';
import { MIX_UPS } from './mix-ups.js';
import { STATUSES } from './statuses.js';

/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { UserAction } from '../user.js' */

/**
 * @typedef {object} Try
 * @property {string} title the text after "Try: "
 * @property {string} look where to look after the click
 * @property {readonly UserAction[]} actions
 * @property {MivaAnswer} [answer] the store's answer to a submit in the actions
 */

/**
 * @typedef {object} List
 * @property {string} id
 * @property {string} title
 * @property {string} look the subject that the examples share
 * @property {readonly Try[]} tries
 */

/** @type {readonly List[]} */
export const LISTS = [MESSAGES, ADDRESSES, MIX_UPS, ANSWERS, GUIDE, STATUSES];
