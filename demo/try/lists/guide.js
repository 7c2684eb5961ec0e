import { enter, press, SUBMIT } from './actions.js';

/** @import { List } from './all.js' */

/** @type {List} */
export const GUIDE = {
  id: 'guide',
  title: 'The guide beside the form',
  look: 'It highlights the step of the focused field, and each step focuses its field. On a narrow page it is collapsed.',
  tries: [
    {
      title: 'focus API Token',
      look: 'In the guide: the step of the token is highlighted, with the menu path in Miva.',
      actions: [enter('API Token')],
    },
    {
      title: 'press a step of the guide',
      look: 'At Store Code: the step moves the focus to its field.',
      actions: [press('Store Code')],
    },
    {
      title: 'get a rejection about the order group',
      look: 'In the guide, which opens if it was collapsed: the steps to take are highlighted.',
      actions: SUBMIT,
      answer: { status: 200, code: 'access_denied', message: 'Access denied' },
    },
    {
      title: 'copy the address for Miva',
      look: 'On your clipboard: only the address.',
      actions: [press('Copy 34.197.18.122')],
    },
    {
      title: 'ask a colleague',
      look: 'On your clipboard: a message that lists what is needed and where to find it, without anything you typed.',
      actions: [press('Copy a message asking for these values')],
    },
  ],
};
