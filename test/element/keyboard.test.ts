import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, VALID, type FormDriver } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';
import { VALID_PAYLOAD } from '../support/values.js';

const ADDRESS = '34.197.18.122';
const STATUSES = Object.values(en.statuses);
const ORDER = [
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
  'Signing Digest',
  'Show Signing Digest',
  ...STATUSES,
  'Add connection',
];

const withNeighbors = html`<div>
  <button id="before">Before</button>
  <miva-connection-setup guide="none"></miva-connection-setup>
  <button id="after">After</button>
</div>`;

/** Focuses the button before the form. */
function startBefore(page: FormDriver): void {
  page.element.parentElement!.querySelector<HTMLElement>('#before')!.focus();
}

async function tabTo(page: FormDriver, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (page.focusedName === name) return;
    await page.press('Tab');
  }
  throw new Error(`The Tab key does not reach “${name}”.`);
}

describe('keyboard use', () => {
  before(() => viewport(...WINDOW));

  it('fills in and submits the form', async () => {
    const page = await mountForm(withNeighbors);
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

  it('moves through the form with Tab in visual order, and out of it', async () => {
    const page = await mountForm(withNeighbors);
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

  it('moves back with Shift+Tab in reverse order', async () => {
    const page = await mountForm(withNeighbors);
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

  it('reaches the guide after the form when it is beside it, and before the form when it is inline', async () => {
    const page = await mountForm(
      html`<div>
        <button id="before">Before</button>
        <miva-connection-setup></miva-connection-setup>
      </div>`,
    );
    page.submitButton.focus();
    await page.press('Tab');
    // In Firefox, a box that scrolls is a tab stop of its own.
    if (page.focused === page.guide) await page.press('Tab');
    expect(page.focusedName).to.equal('Username and Password');
    startBefore(page);
    page.element.guide = 'inline';
    await page.settled();
    await page.press('Tab');
    expect(page.focusedName).to.equal(en.guide.title);
    await page.press('Tab');
    expect(page.focusedName, 'a collapsed guide takes no focus').to.equal('Paste all values at once');
    await page.press('Shift+Tab');
    await page.press('Enter');
    await page.press('Tab');
    expect(page.focusedName).to.equal('Username and Password');
  });

  for (const label of Object.keys(VALID)) {
    it(`submits with Enter in ${label}`, async () => {
      const page = await mountForm();
      await page.fillAll();
      page.field(label).focus();
      await page.press('Enter');
      expect(page.asked).to.have.lengthOf(1);
    });
  }

  it('submits with Space on the submit button', async () => {
    const page = await mountForm();
    await page.fillAll();
    page.submitButton.focus();
    await page.press('Space');
    expect(page.asked).to.have.lengthOf(1);
  });

  it('does not submit with Enter on another button', async () => {
    const page = await mountForm();
    await page.fillAll();
    await page.toggle('Pending');
    for (const name of ['Show Password', 'Clear selection']) {
      page.button(name).focus();
      await page.press('Enter');
    }
    expect(page.asked).to.have.lengthOf(0);
    expect(page.isReadable('Password')).to.equal(true);
  });

  it('fixes an invalid submit from the summary and submits again', async () => {
    const page = await mountForm(withNeighbors);
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
    expect(page.summaryEntries, 'until the last field is left').to.have.lengthOf(1);
    await page.press('Enter');
    expect(page.summaryText).to.equal('');
    expect(page.asked).to.have.lengthOf(1);
  });

  it('shows and hides a secret, and keeps the focus on its button', async () => {
    const page = await mountForm();
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

  it('selects and clears statuses', async () => {
    const page = await mountForm();
    page.choice('Returned').focus();
    await page.press('Space');
    expect(page.chosenStatuses).to.deep.equal(['Returned']);
    await page.press('Tab');
    expect(page.focusedName).to.equal('Clear selection');
    await page.press('Enter');
    expect(page.chosenStatuses).to.deep.equal([]);
    expect(page.focusedName).to.equal('Pending');
  });

  it('shows an outline around every focused element', async () => {
    const page = await mountForm(withNeighbors);
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
