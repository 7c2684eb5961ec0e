import { GOOD } from './values.js';

/** @import { Group, Scenario } from './all.js' */

/** Inside the form, the guide can be opened at every width. @type {Scenario['options']} */
const INSIDE = { guide: 'inline' };

const TITLE = 'Where to find these values in Miva';

/** @type {Group} */
export const GUIDE = {
  id: 'guide',
  title: 'The guide',
  about: 'It highlights the step of the focused field, and each step focuses its field.',
  scenarios: [
    {
      title: 'Focus API Token',
      options: INSIDE,
      steps: [{ press: TITLE }, { focus: 'API Token' }],
      shows: ['guide.steps.token-values.text'],
    },
    {
      title: 'Press a step of the guide',
      options: INSIDE,
      steps: [{ press: TITLE }, { press: 'Store Code' }],
      shows: ['guide.steps.store-code.text'],
    },
    {
      title: 'A rejection about the order group',
      options: INSIDE,
      steps: [
        { answer: { ok: false, miva: { status: 200, code: 'access_denied', message: 'Access denied' } } },
        { fill: GOOD },
        { submit: true },
        { press: TITLE },
      ],
      shows: ['miva-access-denied', 'guide.steps.order-group.text'],
    },
    { title: 'Copy the address for Miva', steps: [{ press: 'Copy 34.197.18.122' }], shows: ['copied'] },
    {
      title: 'Ask a colleague',
      options: INSIDE,
      steps: [{ press: TITLE }, { press: 'Copy a message asking for these values' }],
      shows: ['copied'],
    },
  ],
};
