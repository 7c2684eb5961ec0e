import { ADDRESSES } from './addresses.js';
import { ANSWERS } from './answers.js';
import { GUIDE } from './guide.js';
import { MESSAGES } from './messages.js';
import { MIX_UPS } from './mix-ups.js';
import { STATUSES } from './statuses.js';

/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { Act } from '../person.js' */

/**
 * @typedef {object} Try
 * @property {string} title goes on after "Try: "
 * @property {string} look where to look afterwards
 * @property {readonly Act[]} acts
 * @property {MivaAnswer} [answer] what the store answers to the submit among them
 */

/**
 * @typedef {object} List
 * @property {string} id
 * @property {string} title
 * @property {string} look what they all show
 * @property {readonly Try[]} tries
 */

/** @type {readonly List[]} */
export const LISTS = [MESSAGES, ADDRESSES, MIX_UPS, ANSWERS, GUIDE, STATUSES];
