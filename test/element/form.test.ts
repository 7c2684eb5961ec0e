import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { VALID, mountForm, type FormDriver } from '../support/form-driver.js';
import { VALID_PAYLOAD } from '../support/values.js';

describe('the form', () => {
  it('shows every field in the order of the contract', async () => {
    const page = await mountForm();
    expect(page.labels).to.deep.equal([
      'Name',
      'Platform',
      'Username',
      'Password',
      'Store Code',
      'API URL',
      'API Token',
      'Signing Digest',
      'Order Import Statuses (optional)',
    ]);
  });

  it('dispatches miva-connection-submit with the payload', async () => {
    const page = await mountForm();
    await page.fillAll(VALID);
    const submitted = page.next('miva-connection-submit');
    await page.submit();
    expect((await submitted).payload).to.deep.equal(VALID_PAYLOAD);
  });

  it('submits once when a browser extension submits it without a click', async () => {
    const page = await mountForm();
    await page.fillAll();
    page.root.querySelector('form')!.requestSubmit();
    await page.settled();
    expect(page.asked).to.have.lengthOf(1);
  });

  it('does not submit when the page cancels the click on the button', async () => {
    const page = await mountForm();
    await page.fillAll();
    page.element.addEventListener('click', (event) => event.preventDefault(), { capture: true });
    await page.submit();
    expect(page.asked).to.have.lengthOf(0);
  });

  describe('a value that arrives with a change event alone, as from autofill', () => {
    /** Sets a control as browser autofill does. */
    async function autofill(page: FormDriver, control: HTMLElement, state: object): Promise<void> {
      Object.assign(control, state);
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await page.settled();
      page.element.headingLevel = 3;
      await page.settled();
    }

    it('is kept in every text field and submitted', async () => {
      const page = await mountForm();
      for (const [label, value] of Object.entries(VALID)) await autofill(page, page.field(label), { value });
      expect(page.values).to.deep.equal(VALID);
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal(VALID_PAYLOAD);
    });

    it('is kept at an order status', async () => {
      const page = await mountForm();
      await autofill(page, page.choice('Pending'), { checked: true });
      expect(page.chosenStatuses).to.deep.equal(['Pending']);
      await autofill(page, page.choice('Pending'), { checked: false });
      expect(page.chosenStatuses).to.deep.equal([]);
    });

    it('is kept at the kind of store and at the store', async () => {
      const page = await mountForm(
        html`<miva-connection-setup
          .existingStores=${[{ id: '7', name: 'Harbor Goods' }]}
        ></miva-connection-setup>`,
      );
      await autofill(page, page.choice('Use existing store'), { checked: true });
      expect(page.chosenStoreChoice).to.equal('Use existing store');
      await autofill(page, page.root.querySelector('select')!, { value: '7' });
      expect(page.chosenStore).to.equal('Harbor Goods');
    });
  });

  it('dispatches one change event although input and change events follow each other', async () => {
    const page = await mountForm();
    const changes: Event[] = [];
    page.element.addEventListener('miva-connection-change', (event) => changes.push(event));
    page.field('Name').focus();
    await page.type('H');
    await page.press('Tab');
    expect(changes).to.have.lengthOf(1);
    const announcements = page.recordAnnouncements();
    await page.toggle('Pending');
    await page.waitForAnnouncement(en.statusCount(1, 8));
    await page.settled();
    expect(changes).to.have.lengthOf(2);
    expect(announcements.filter((text) => text !== '')).to.deep.equal([en.statusCount(1, 8)]);
  });

  it('keeps the error of an oversized paste after blur of the paste box', async () => {
    const page = await mountForm();
    const box = await page.openPasteBox();
    box.focus();
    await page.type('a');
    box.dispatchEvent(
      new InputEvent('beforeinput', { data: 'x'.repeat(200_000), bubbles: true, cancelable: true }),
    );
    await page.settled();
    expect(page.errors).to.deep.equal([en.paste.tooLong]);
    await page.press('Tab');
    expect(page.errors).to.deep.equal([en.paste.tooLong]);
  });
});
