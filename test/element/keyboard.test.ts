import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/messages/english.js';
import { setupPage, VALID, viewport, WINDOW, type SetupPage } from '../support/setup-page.js';
import { VALID_PAYLOAD } from '../support/values.js';

const ADDRESS = '34.197.18.122';
const STATUSES = Object.values(en.statuses);
const ORDER = [
  'Paste everything at once',
  'Name',
  'Username',
  'Password',
  'Show Password',
  'Store Code',
  'API URL',
  'API Token',
  'Show API Token',
  'Signing Digest (Signature Key)',
  'Show Signing Digest (Signature Key)',
  `Copy ${ADDRESS}`,
  ...STATUSES,
  'Select all',
  'Clear',
  'Add connection',
];

const inPlace = html`<div>
  <button id="before">Before</button>
  <miva-connection-setup guide="none"></miva-connection-setup>
  <button id="after">After</button>
</div>`;

/** Puts the focus where a person is before she comes to the form. */
function startBefore(page: SetupPage): void {
  page.element.parentElement!.querySelector<HTMLElement>('#before')!.focus();
}

async function tabTo(page: SetupPage, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (page.focusedName === name) return;
    await page.press('Tab');
  }
  throw new Error(`The Tab key does not reach “${name}”.`);
}

describe('with the keyboard alone', () => {
  before(() => viewport(...WINDOW));

  it('a person goes from the first field to the acceptance', async () => {
    const page = await setupPage(inPlace);
    page.answer({ ok: true });
    startBefore(page);
    for (const [label, text] of Object.entries(VALID)) {
      await tabTo(page, label);
      await page.type(text);
    }
    await tabTo(page, 'Processing');
    await page.press('Space');
    await tabTo(page, 'Add connection');
    await page.press('Enter');
    await page.reaches('accepted');
    expect(page.asked).to.have.lengthOf(1);
    expect(page.asked[0]!.payload).to.deep.equal({ ...VALID_PAYLOAD, orderImportStatuses: ['processing'] });
    expect(page.focusedName).to.equal('Connection added');
  });

  it('the focus goes through the form in the order of the screen, and leaves it', async () => {
    const page = await setupPage(inPlace);
    startBefore(page);
    const order: string[] = [];
    await page.press('Tab');
    while (page.focused !== null && order.length < 50) {
      order.push(page.focusedName);
      await page.press('Tab');
    }
    expect(order).to.deep.equal(ORDER);
    expect(document.activeElement!.id).to.equal('after');
  });

  it('and back again', async () => {
    const page = await setupPage(inPlace);
    page.element.parentElement!.querySelector<HTMLElement>('#after')!.focus();
    const order: string[] = [];
    await page.press('Shift+Tab');
    while (page.focused !== null && order.length < 50) {
      order.push(page.focusedName);
      await page.press('Shift+Tab');
    }
    expect(order).to.deep.equal(ORDER.toReversed());
    expect(document.activeElement!.id).to.equal('before');
  });

  it('the guide comes after the form when it stands beside it, and before it when it is folded', async () => {
    const page = await setupPage(
      html`<div>
        <button id="before">Before</button>
        <miva-connection-setup></miva-connection-setup>
      </div>`,
    );
    page.submitButton.focus();
    await page.press('Tab');
    expect(page.focusedName).to.equal('Username and Password');
    page.element.guide = 'inline';
    await page.settled();
    startBefore(page);
    await page.press('Tab');
    expect(page.focusedName).to.equal(en.guide.title);
    await page.press('Tab');
    expect(page.focusedName, 'what is folded takes no focus').to.equal('Paste everything at once');
    await page.press('Shift+Tab');
    await page.press('Enter');
    await page.press('Tab');
    expect(page.focusedName).to.equal('Username and Password');
  });

  for (const label of Object.keys(VALID)) {
    it(`Enter submits from ${label}`, async () => {
      const page = await setupPage();
      await page.fillAll();
      page.field(label).focus();
      await page.press('Enter');
      expect(page.asked).to.have.lengthOf(1);
    });
  }

  it('Space submits from the button', async () => {
    const page = await setupPage();
    await page.fillAll();
    page.submitButton.focus();
    await page.press('Space');
    expect(page.asked).to.have.lengthOf(1);
  });

  it('Enter on a checkbox or on another button submits nothing that was not meant', async () => {
    const page = await setupPage();
    await page.fillAll();
    for (const name of ['Show Password', 'Select all', 'Clear']) {
      page.button(name).focus();
      await page.press('Enter');
    }
    expect(page.asked).to.have.lengthOf(0);
    expect(page.isReadable('Password')).to.equal(true);
  });

  it('a refused submit leads from the summary to the field and through the mending to the next submit', async () => {
    const page = await setupPage(inPlace);
    startBefore(page);
    await tabTo(page, 'Name');
    await page.press('Enter');
    expect(page.isSummaryFocused).to.equal(true);
    await page.press('Tab');
    expect(page.focusedName).to.equal(en.fields.name.required);
    await page.press('Enter');
    expect(page.focusedName).to.equal('Name');
    for (const [label, text] of Object.entries(VALID)) {
      await tabTo(page, label);
      await page.type(text);
    }
    expect(page.summaryText).to.equal('');
    await page.press('Enter');
    expect(page.asked).to.have.lengthOf(1);
  });

  it('a secret is shown and hidden, and keeps the focus on its button', async () => {
    const page = await setupPage();
    page.field('Password').focus();
    await page.type('abc');
    await page.press('Tab');
    await page.press('Space');
    expect(page.isReadable('Password')).to.equal(true);
    expect(page.focusedName).to.equal('Hide Password');
    await page.press('Enter');
    expect(page.isReadable('Password')).to.equal(false);
    expect(page.focusedName).to.equal('Show Password');
  });

  it('all statuses are chosen and cleared', async () => {
    const page = await setupPage();
    page.status('Returned').focus();
    await page.press('Tab');
    await page.press('Space');
    expect(page.chosenStatuses).to.have.lengthOf(8);
    expect(page.focusedName).to.equal('Select all');
    await page.press('Tab');
    await page.press('Enter');
    expect(page.chosenStatuses).to.deep.equal([]);
  });

  it('the focus can be seen wherever it is', async () => {
    const page = await setupPage(inPlace);
    startBefore(page);
    await page.press('Tab');
    let stops = 0;
    while (page.focused !== null && stops++ < 50) {
      const { outlineStyle, outlineWidth } = getComputedStyle(page.focused);
      expect(outlineStyle, page.focusedName).to.equal('solid');
      expect(Number.parseFloat(outlineWidth), page.focusedName).to.be.at.least(2);
      await page.press('Tab');
    }
    expect(stops).to.equal(ORDER.length);
  });
});
