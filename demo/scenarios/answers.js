import { DEMO_STORES } from './stores.js';
import { BUTTONS, GOOD, typedFor } from './values.js';

/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { Answer, Group, Scenario, Step } from './all.js' */

/**
 * Fills in the values and submits them to a host with this answer.
 * @param {Answer} answer
 * @param {Readonly<Record<string, string>>} [values]
 * @returns {readonly Step[]}
 */
const submitted = (answer, values = GOOD) => [{ answer }, { fill: values }, { submit: true }];

/** @type {(title: string, answer: MivaAnswer, code: string) => Scenario} */
const coded = (title, answer, code) => ({
  title,
  steps: submitted({ ok: false, miva: answer }),
  shows: [code],
});

/** The answers of the demo stores, which the mock of Miva gives too. @type {readonly Scenario[]} */
const OF_STORES = DEMO_STORES.flatMap((store) =>
  store.answer === null || store.code === null
    ? []
    : {
        title: store.title,
        steps: submitted({ ok: false, miva: store.answer }, typedFor(store)),
        shows: [store.code],
      },
);

/** @type {Group} */
export const MIVA_ANSWERS = {
  id: 'miva-answers',
  title: 'What Miva answers',
  about: 'The store rejects the values, and the form shows the remedy, the field and the step of the guide.',
  scenarios: [
    ...OF_STORES,
    coded('The session in Miva has ended', { status: 200, code: 'session_timeout' }, 'miva-sign-in'),
    coded('The user may not use the API', { status: 200, code: 'unauthorized_client' }, 'miva-sign-in'),
    coded('The password has expired', { status: 200, code: 'password_expired' }, 'miva-sign-in'),
    coded('An answer that nobody knows', { status: 200, code: 'unknown_code' }, 'miva-unknown-answer'),
    {
      title: 'Copy the details for support',
      steps: [
        ...submitted({ ok: false, miva: { status: 200, code: 'access_denied', message: 'Access denied' } }),
        { press: BUTTONS.copyDetails },
      ],
      shows: ['miva-access-denied', 'copied'],
    },
  ],
};

/** @type {Group} */
export const VERDICTS = {
  id: 'verdicts',
  title: 'What your page answers',
  about: 'The verdicts of a host, and the answers that are none.',
  scenarios: [
    { title: 'Accept', steps: submitted({ ok: true }), shows: ['accepted.title', 'accepted.text'] },
    {
      title: 'Accept with a message',
      steps: submitted({ ok: true, message: 'The first orders arrive within an hour.' }),
      shows: ['accepted.title', 'The first orders arrive within an hour.'],
    },
    {
      title: 'Reject at a field, by a code',
      steps: submitted({ ok: false, fields: { name: 'name-taken' } }),
      shows: ['summaryTitle', 'name-taken'],
    },
    {
      title: 'Reject at two fields, in your own words',
      steps: submitted({
        ok: false,
        fields: { username: 'This user is used by another connection.', storeCode: 'Not in your plan.' },
      }),
      shows: ['summaryTitle', 'This user is used by another connection.', 'Not in your plan.'],
    },
    {
      title: 'Reject as a whole, with a reference',
      steps: submitted({
        ok: false,
        message: 'Your plan allows five connections. Remove one, or ask for a larger plan.',
        reference: 'R-1042',
        helpUrl: 'https://docs.example.com/plans',
      }),
      shows: ['Your plan allows five connections.', 'R-1042', 'helpLink'],
    },
    {
      title: 'Reject by a remedy code',
      steps: submitted({ ok: false, code: 'miva-unreachable' }),
      shows: ['miva-unreachable'],
    },
    {
      title: 'Markup in a message is shown as text',
      steps: submitted({ ok: false, message: 'This is <b>text</b>, not markup.' }),
      shows: ['This is <b>text</b>, not markup.'],
    },
    {
      title: 'An answer that is no verdict',
      steps: submitted(/** @type {any} */ ({ ok: 'yes' })),
      shows: ['answer-malformed'],
    },
    { title: 'The promise rejects', steps: submitted('failure'), shows: ['answer-failed'] },
    {
      title: 'No answer in time',
      options: { answerTimeout: 0.2 },
      steps: submitted('timeout'),
      shows: ['answer-timeout'],
    },
  ],
};
