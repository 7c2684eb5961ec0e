import { press, tick } from './acts.js';

/** @import { List } from './all.js' */

/** @type {List} */
export const STATUSES = {
  id: 'statuses',
  title: 'Order statuses',
  look: 'Every order of Miva starts as Pending.',
  tries: [
    {
      title: 'only Shipped',
      look: 'Below Order Import Statuses: a soft note about new orders. It blocks nothing.',
      acts: [tick('Shipped')],
    },
    {
      title: 'Shipped and Pending',
      look: 'Below Order Import Statuses: nothing to note.',
      acts: [tick('Shipped'), tick('Pending')],
    },
    {
      title: 'all of them',
      look: 'Below Order Import Statuses: all chosen by one click, and counted.',
      acts: [press('Select all')],
    },
  ],
};
