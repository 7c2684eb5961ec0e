import { GOOD, PROPERTIES, STORED } from './values.js';

/** @import { Group } from './all.js' */

const { existingStores, helpLinks, messages } = PROPERTIES;

/** @type {Group} */
export const MODES = {
  id: 'modes',
  title: 'Modes and options',
  about: 'How a host changes the form.',
  scenarios: [
    {
      title: 'Change a connection',
      isDense: true,
      options: { mode: 'edit', value: STORED },
      steps: [{ fill: { Password: ' padded', 'API URL': 'https://good.miva-demo.example/mm5/' } }],
      shows: ['headingChanges', 'kept', 'keep', 'submitChanges', 'url-folder-only'],
    },
    {
      title: 'Change only one secret',
      options: { mode: 'edit', value: STORED },
      steps: [{ fill: { Password: GOOD.Password } }, { submit: true }],
      shows: ['accepted.titleChanges'],
    },
    {
      title: 'Offer existing stores',
      options: { existingStores },
      steps: [{ tick: 'Use existing store' }, { submit: true }],
      shows: ['storeChoice', 'store-not-chosen'],
    },
    {
      title: 'Use existing store',
      options: { existingStores },
      steps: [{ tick: 'Use existing store' }, { choose: 'North Star' }, { submit: true }],
      shows: ['accepted.title'],
    },
    {
      title: 'Locked fields',
      options: { value: STORED, locked: ['name', 'storeCode', 'orderImportStatuses'] },
      steps: [],
      shows: ['Harbor Goods', 'DEMO', '2 of 8 selected'],
    },
    {
      title: 'Own texts and help links',
      options: { messages, helpLinks, allowedIps: ['198.51.100.7', '203.0.113.9'] },
      steps: [],
      shows: ['Connect your shop', 'fieldLink', 'articleLink', 'allowListMany', '203.0.113.9'],
    },
    {
      title: 'Without a guide and a button',
      options: { guide: 'none', hideSubmit: true },
      steps: [{ fill: { Name: GOOD.Name } }, { submit: true }],
      shows: ['summaryTitle', 'fields.username.required'],
    },
  ],
};
