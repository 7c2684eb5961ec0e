import { enter, press, SUBMIT } from './acts.js';

/** @import { List } from './all.js' */

/** @type {List} */
export const GUIDE = {
  id: 'guide',
  title: 'The guide beside the form',
  look: 'It follows the focus, and the focus follows it. Where there is little room it is folded.',
  tries: [
    {
      title: 'enter API Token',
      look: 'In the guide: the step of the token is marked, with the way to it in Miva.',
      acts: [enter('API Token')],
    },
    {
      title: 'press a step of the guide',
      look: 'At Store Code: the step leads to its field.',
      acts: [press('Store Code')],
    },
    {
      title: 'be refused for the order group',
      look: 'In the guide, which has opened if it was folded: the steps to take stand out.',
      acts: SUBMIT,
      answer: { status: 200, code: 'access_denied', message: 'Access denied' },
    },
    {
      title: 'copy the address for Miva',
      look: 'On your clipboard: the address alone.',
      acts: [press('Copy 34.197.18.122')],
    },
    {
      title: 'copy the address to add to a list',
      look: 'On your clipboard: a comma, and the address.',
      acts: [press('Copy to add to a list')],
    },
    {
      title: 'ask a colleague',
      look: 'On your clipboard: a message that says what is needed and where it is, and holds nothing you typed.',
      acts: [press('Copy a message for a colleague')],
    },
  ],
};
