/** @import { Group } from './all.js' */

const ALL = [
  'Pending',
  'Processing',
  'Shipped',
  'Partially Shipped',
  'Cancelled',
  'Backordered',
  'RMA Issued',
  'Returned',
];

/** @type {Group} */
export const STATUSES = {
  id: 'statuses',
  title: 'Order statuses',
  about: 'Every Miva order starts as Pending.',
  scenarios: [
    {
      title: 'Only Shipped',
      steps: [{ tick: 'Shipped' }],
      shows: ['statuses-without-new', '1 of 8 selected'],
    },
    {
      title: 'Shipped and Pending',
      steps: [{ tick: 'Shipped' }, { tick: 'Pending' }],
      shows: ['2 of 8 selected'],
    },
    { title: 'All of them', steps: ALL.map((tick) => ({ tick })), shows: ['8 of 8 selected'] },
  ],
};
