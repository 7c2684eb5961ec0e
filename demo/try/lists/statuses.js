import { press, tick } from './actions.js';

/** @import { List } from './all.js' */

/** @type {List} */
export const STATUSES = {
  id: 'statuses',
  title: 'Order statuses',
  look: 'Every Miva order starts as Pending.',
  tries: [
    {
      title: 'only Shipped',
      look: 'Below Order Import Statuses: a hint about new orders, which does not block the submit.',
      actions: [tick('Shipped')],
    },
    {
      title: 'Shipped and Pending',
      look: 'Below Order Import Statuses: no hint.',
      actions: [tick('Shipped'), tick('Pending')],
    },
    {
      title: 'all of them',
      look: 'Below Order Import Statuses: all are selected and counted.',
      actions: [press('Select all')],
    },
  ],
};
