import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, VALID, type FormDriver } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';
import { mountInAppearance, SCENARIOS } from '../support/scenarios.js';
import { atTabStops } from '../support/tab-stops.js';

const ADDRESS = '34.197.18.122';
const DIGEST = 'Signing Digest';
const GROUP = Object.values(en.statuses);

const FORM = [
  'Paste all values at once',
  'Name',
  'Username',
  'Password',
  'Show Password',
  'Store Code',
  'API URL',
  `Copy ${ADDRESS}`,
  'API Token',
  'Show API Token',
  DIGEST,
  `Show ${DIGEST}`,
  ...GROUP,
  'Add connection',
];

const GUIDE = [
  'Username and Password',
  'Store Code',
  'Set up the API token 0 of 4 done',
  'Allowed IP Addresses',
  `Copy ${ADDRESS}`,
  'Groups',
  'Signature',
  'Require Timestamp Within',
  'API URL, API Token, and Signing Digest',
  'Using an older version of Miva?',
  'Copy a message asking for these values',
];

/** The names of the tab stops. Firefox stops at a scrolling box as well, so that it can be scrolled with the keyboard. */
async function stopsOf(page: FormDriver): Promise<string[]> {
  const stops = await atTabStops(page, () => (page.focused === page.guide ? '' : page.focusedName));
  return stops.filter((name) => name !== '');
}

/** Opens a form with the focus on a button before it. */
async function openAfterButton(form: ReturnType<typeof html>): Promise<FormDriver> {
  const page = await mountForm(html`<div><button>Before</button>${form}<button>After</button></div>`);
  page.element.parentElement!.querySelector('button')!.focus();
  return page;
}

describe('the tab order', () => {
  before(() => viewport(...WINDOW));

  it('goes through the form and then through the guide beside it', async () => {
    const page = await openAfterButton(html`<miva-connection-setup></miva-connection-setup>`);
    expect(await stopsOf(page)).to.deep.equal([...FORM, ...GUIDE]);
  });

  it('goes through an open inline guide before the form', async () => {
    const page = await openAfterButton(html`<miva-connection-setup guide="inline"></miva-connection-setup>`);
    await page.click(en.guide.title);
    expect(await stopsOf(page)).to.deep.equal([en.guide.title, ...GUIDE, ...FORM]);
  });

  it('includes only the Replace button of a stored secret', async () => {
    const page = await openAfterButton(
      html`<miva-connection-setup
        mode="edit"
        guide="none"
        .value=${{ name: VALID.Name, username: VALID.Username, storeCode: VALID['Store Code'] }}
      ></miva-connection-setup>`,
    );
    expect(await stopsOf(page)).to.deep.equal([
      'Paste all values at once',
      'Name',
      'Username',
      'Replace Password',
      'Store Code',
      'API URL',
      `Copy ${ADDRESS}`,
      'Replace API Token',
      `Replace ${DIGEST}`,
      ...GROUP,
      'Save changes',
    ]);
  });

  it('goes from a replaced secret to Show, its fix and then “Keep saved value”', async () => {
    const page = await mountInAppearance({ mode: 'edit' });
    await page.click('Replace Password');
    await page.fillAndBlur('Password', ' padded ');
    page.field('Password').focus();
    const stops = await stopsOf(page);
    expect(stops.slice(0, 4)).to.deep.equal([
      'Show Password',
      'Remove spaces',
      'Keep saved value: Password',
      'Store Code',
    ]);
  });

  it('after an invalid submit goes from the summary through its entries to the fields', async () => {
    const page = await openAfterButton(html`<miva-connection-setup guide="none"></miva-connection-setup>`);
    await page.submit();
    expect(page.isSummaryFocused).to.equal(true);
    const { name, username, password, storeCode, apiUrl, apiToken, signingDigest } = en.fields;
    const entries = [name, username, password, storeCode, apiUrl, apiToken, signingDigest].map(
      ({ required }) => required,
    );
    expect(await stopsOf(page)).to.deep.equal([...entries, ...FORM]);
  });

  it('after a rejection goes through its link and “Copy details for support” to the form', async () => {
    const page = await mountInAppearance();
    await SCENARIOS['rejected']!(page);
    expect(page.isSummaryFocused).to.equal(true);
    const expected = [
      ...page.summaryEntries,
      `Copy ${ADDRESS}`,
      'Learn more about this problem (opens in a new tab)',
      'Copy details for support',
      'Paste all values at once',
      'Name',
    ];
    expect((await stopsOf(page)).slice(0, expected.length)).to.deep.equal(expected);
  });
});
