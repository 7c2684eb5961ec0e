// Every situation of the form once, as data. The demo page, the tests and the screenshots all use this list; a new
// scenario is one entry in one of the groups.

import { ADDRESSES } from './addresses.js';
import { MIVA_ANSWERS, VERDICTS } from './answers.js';
import { GUIDE } from './guide.js';
import { MESSAGES } from './messages.js';
import { MIX_UPS } from './mix-ups.js';
import { MODES } from './modes.js';
import { PHASES } from './phases.js';
import { STATUSES } from './statuses.js';

/** @import { ConnectionOptions, ConnectionValue, Verdict } from 'miva-connection-setup' */

/**
 * What the host does with a submit: `none` never answers, `timeout` waits until the form gives up, and `failure` is a
 * promise that rejects.
 * @typedef {Verdict | 'none' | 'timeout' | 'failure'} Answer
 */

/**
 * One action of a user, or the answer that the host gives to the submits that follow. Exactly one key is set.
 * @typedef {object} Step
 * @property {Readonly<Record<string, string>>} [fill] texts by label; the user leaves each field
 * @property {Readonly<Record<string, string>>} [paste] texts by label
 * @property {string} [press] the name of a button
 * @property {string} [tick] the label of a checkbox or radio button
 * @property {string} [choose] an option of the list of stores
 * @property {string} [focus] the label of a field
 * @property {true} [submit]
 * @property {Answer} [answer]
 */

/**
 * @typedef {object} Scenario
 * @property {string} title
 * @property {Partial<ConnectionOptions> & { value?: ConnectionValue }} [options]
 * @property {readonly Step[]} steps
 * @property {readonly string[]} shows what the form shows at the end: codes, keys of the messages such as
 *   `accepted.title`, or texts
 * @property {boolean} [isDense] whether it shows so much that it is also looked at in every width, theme and language
 */

/**
 * @typedef {object} Group
 * @property {string} id
 * @property {string} title
 * @property {string} about
 * @property {readonly Scenario[]} scenarios
 */

/** @typedef {Scenario & { name: string, group: string }} NamedScenario */

/** @type {readonly Group[]} */
export const GROUPS = [PHASES, MODES, MESSAGES, ADDRESSES, MIX_UPS, STATUSES, GUIDE, MIVA_ANSWERS, VERDICTS];

/** @type {readonly NamedScenario[]} */
export const SCENARIOS = GROUPS.flatMap(({ id, scenarios }) =>
  scenarios.map((scenario) => ({ ...scenario, name: nameOf(scenario.title), group: id })),
);

/**
 * The title in kebab case.
 * @param {string} title
 */
function nameOf(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
