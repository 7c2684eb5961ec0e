import { press, SUBMIT } from './actions.js';

/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { List, Try } from './all.js' */

const SUMMARY =
  'At the top: what to do. Highlighted: the field and the step in the guide. Submit again, and the demo store accepts.';
const GENERAL = 'At the top: what to do; no field is invalid. Submit again, and the demo store accepts.';

/**
 * @param {string} title
 * @param {MivaAnswer} answer
 * @param {string} [look]
 * @returns {Try}
 */
const answered = (title, answer, look = SUMMARY) => ({ title, look, actions: SUBMIT, answer });

/** @param {string} message */
const denied = (message) => ({ status: 200, code: 'access_denied', message });

/** @type {List} */
export const ANSWERS = {
  id: 'answers',
  title: 'What Miva answers',
  look: 'The form is filled in and submitted, and the page simulates a store that rejects it. The form shows the remedy.',
  tries: [
    answered(
      'Access denied',
      denied('Access denied'),
      'At the top: all three causes, because Miva answers the same for each. Highlighted in the guide: the steps.',
    ),
    answered('Token is disabled', denied('Token is disabled')),
    answered('Timestamp outside configured window', denied('Timestamp outside configured window'), GENERAL),
    answered('Invalid request signature', denied('Invalid request signature')),
    answered('Timestamp requires request signature', denied('Timestamp requires request signature')),
    answered('the HMAC could not be computed', { status: 200, code: 'MER-JSN-00022' }),
    answered('Missing required parameter Store_Code', { status: 200, code: 'MER-JSN-00017' }),
    answered('no store with this code', { status: 200, code: 'EOF', message: 'MER-DBP-STR-00013' }),
    answered('Missing required timestamp', denied('Missing required timestamp'), GENERAL),
    answered('a redirect', { status: 301 }),
    answered('a page instead of JSON', { status: 404 }),
    answered('the password of the web server', { status: 401 }),
    answered('a firewall', { status: 403 }, GENERAL),
    answered('a certificate that is not trusted', {
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      message: 'self-signed certificate',
    }),
    answered('no answer in time', { message: 'cURL error 28: Operation timed out after 10001 milliseconds' }),
    answered('the user has to sign in with two factors', { status: 200, code: 'twofactor_required' }),
    answered('the API is switched off', { status: 503, code: 'api_offline' }, GENERAL),
    answered('a Miva that is too old', { status: 200, code: 'invalid_function' }, GENERAL),
    answered('an unknown answer', { status: 200, code: 'unknown_code' }, GENERAL),
    {
      title: 'copy the details for support',
      look: 'On your clipboard: the codes, the address, and which fields are filled in and in what form, without secrets.',
      actions: [...SUBMIT, press('Copy details for support')],
      answer: denied('Invalid request signature'),
    },
  ],
};
