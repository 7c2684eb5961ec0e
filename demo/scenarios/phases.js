import { BUTTONS, GOOD, PASTE_BOX } from './values.js';

/** @import { Group, Step } from './all.js' */

const OTHER_SERVICE = 'FTP\nUser: harbor-ftp\nPassword: Other-pass-9\n\nMiva – Harbor Goods:\n';
const VALUES = Object.entries(GOOD).map(([label, text]) => `${label}: ${text}`);

/** @type {readonly Step[]} */
const PREVIEW = [
  { press: BUTTONS.openPasteBox },
  { paste: { [PASTE_BOX]: `${OTHER_SERVICE}${VALUES.join('\n')}\nWebhook Colour: green` } },
];

/** @type {Group} */
export const PHASES = {
  id: 'phases',
  title: 'Phases',
  about: 'What the form looks like from the first field to the answer.',
  scenarios: [
    { title: 'Editing', steps: [], shows: ['heading', 'intro'] },
    {
      title: 'Showing errors',
      isDense: true,
      steps: [
        { fill: { Name: '', Password: '', 'API URL': 'http://www.example.com/mm5/json.mvc' } },
        { press: 'Show Password' },
        { submit: true },
      ],
      shows: ['summaryTitle', 'fields.name.required', 'fields.password.required', 'url-not-https'],
    },
    {
      title: 'Suggestions',
      isDense: true,
      steps: [
        { fill: { Password: ' padded ', 'Store Code': 'Store_Code=HG01' } },
        { fill: { 'API URL': 'https://www.harborgoods.example/unusual/json.mvc?Store_Code=HG02' } },
        { press: 'Remove spaces' },
      ],
      shows: ['store-code-label', 'url-has-query', 'undo'],
    },
    {
      title: 'Preview',
      isDense: true,
      steps: PREVIEW,
      shows: ['paste.found', 'paste.leftOut', 'paste.fill'],
    },
    {
      title: 'Filled in',
      isDense: true,
      steps: [...PREVIEW, { press: BUTTONS.fillIn }, { tick: 'Shipped' }],
      shows: [GOOD.Name, GOOD['API URL'], 'undo', 'statuses-without-new'],
    },
    {
      title: 'Submitting',
      steps: [{ answer: 'none' }, { fill: GOOD }, { submit: true }],
      shows: ['submitting'],
    },
    {
      title: 'Rejected',
      isDense: true,
      steps: [
        {
          answer: {
            ok: false,
            fields: { name: 'name-taken' },
            miva: { code: 'access_denied' },
            reference: 'REQ-7781',
            helpUrl: 'https://help.example/connect',
          },
        },
        { fill: GOOD },
        { submit: true },
      ],
      shows: ['summaryTitle', 'name-taken', 'REQ-7781', 'helpLink', 'copyDetails'],
    },
    {
      title: 'Rejected with own texts',
      steps: [
        {
          answer: {
            ok: false,
            message: 'Your plan allows one more store, but two things need your attention.',
            fields: {
              password: 'Miva reports that this password has expired. Enter the new one.',
              orderImportStatuses: 'Your plan imports all orders. Clear the selection.',
            },
          },
        },
        { fill: GOOD },
        { tick: 'Shipped' },
        { submit: true },
      ],
      shows: ['summaryTitle', 'Miva reports that this password has expired. Enter the new one.'],
    },
    {
      title: 'Rejected by Miva',
      steps: [
        { answer: { ok: false, miva: { status: 200, code: 'access_denied', message: 'Access denied' } } },
        { fill: GOOD },
        { submit: true },
      ],
      shows: ['accessChecks.lead', 'accessChecks.group', 'accessChecks.token', 'Check your API Token.'],
    },
    {
      title: 'Accepted',
      steps: [
        { answer: { ok: true, message: 'Next, choose your shipping methods.' } },
        { fill: GOOD },
        { submit: true },
      ],
      shows: ['accepted.title', 'Next, choose your shipping methods.'],
    },
  ],
};
