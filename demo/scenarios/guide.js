import { GOOD } from './values.js';

/** @import { Group } from './all.js' */

/** @type {Group} */
export const GUIDE = {
  id: 'guide',
  title: 'The guide',
  about: 'It highlights the step of the focused field, and each step focuses its field.',
  scenarios: [
    { title: 'Focus API Token', steps: [{ focus: 'API Token' }], shows: ['guide.steps.token.text'] },
    {
      title: 'Press a step of the guide',
      steps: [{ press: 'Store Code' }],
      shows: ['guide.steps.store-code.text'],
    },
    {
      title: 'A rejection about the order group',
      steps: [
        { answer: { ok: false, miva: { status: 200, code: 'access_denied', message: 'Access denied' } } },
        { fill: GOOD },
        { submit: true },
      ],
      shows: ['miva-access-denied', 'guide.steps.order-group.text'],
    },
    { title: 'Copy the address for Miva', steps: [{ press: 'Copy 34.197.18.122' }], shows: ['copied'] },
    {
      title: 'Ask a colleague',
      steps: [{ press: 'Copy a message asking for these values' }],
      shows: ['copied'],
    },
  ],
};
