import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, textOf, type FormDriver } from '../support/form-driver.js';

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

async function submittedStatuses(page: FormDriver): Promise<unknown> {
  await page.submitValid();
  const { payload } = page.asked.at(-1)!;
  return payload.intent === 'use-existing' ? undefined : payload.orderImportStatuses;
}

describe('order import statuses', () => {
  it('are eight native checkboxes in Miva’s order, none selected', async () => {
    const page = await mountForm();
    expect(page.statuses).to.deep.equal(ALL);
    for (const name of ALL) expect(page.choice(name).type).to.equal('checkbox');
    expect(page.chosenStatuses).to.deep.equal([]);
  });

  it('are in a fieldset with a legend that contains “optional”', async () => {
    const page = await mountForm();
    expect(textOf(page.group.querySelector('legend'))).to.equal('Order Import Statuses (optional)');
    expect(page.group.querySelectorAll('input')).to.have.lengthOf(8);
    expect(page.group.getAttribute('aria-describedby')).not.to.equal(null);
  });

  it('have a hint that explains an empty selection', async () => {
    const page = await mountForm();
    expect(textOf(page.group)).to.include(en.fields.orderImportStatuses.hint).and.to.include('no filter');
  });

  it('are submitted in Miva’s order, in whatever order they were selected', async () => {
    const page = await mountForm();
    for (const name of ['Returned', 'Pending', 'Partially Shipped']) await page.toggle(name);
    expect(page.chosenStatuses).to.deep.equal(['Pending', 'Partially Shipped', 'Returned']);
    expect(await submittedStatuses(page)).to.deep.equal(['pending', 'partially-shipped', 'returned']);
  });

  it('are submitted as an empty array when none is selected', async () => {
    const page = await mountForm();
    await page.toggle('Pending');
    await page.toggle('Pending');
    expect(await submittedStatuses(page)).to.deep.equal([]);
  });

  it('can be selected by a click on the name', async () => {
    const page = await mountForm();
    page.choice('Shipped').closest('label')!.click();
    await page.settled();
    expect(page.chosenStatuses).to.deep.equal(['Shipped']);
  });

  it('can all be selected and cleared', async () => {
    const page = await mountForm();
    for (const name of ALL) await page.toggle(name);
    expect(page.chosenStatuses).to.deep.equal(ALL);
    await page.click('Clear selection');
    expect(page.chosenStatuses).to.deep.equal([]);
    for (const name of ALL) await page.toggle(name);
    expect(await submittedStatuses(page)).to.deep.equal([
      'pending',
      'processing',
      'shipped',
      'partially-shipped',
      'cancelled',
      'backordered',
      'rma-issued',
      'returned',
    ]);
  });

  it('are counted as they are selected', async () => {
    const page = await mountForm();
    const count = () => textOf(page.group);
    expect(count()).not.to.include('selected');
    await page.toggle('Pending');
    expect(count()).to.include('1 of 8 selected');
    await page.toggle('Shipped');
    expect(count()).to.include('2 of 8 selected');
    await page.click('Clear selection');
    expect(count()).not.to.include('selected');
  });

  it('can be cleared only while some are selected, and the first one takes the focus', async () => {
    const page = await mountForm();
    expect(page.buttons).not.to.include('Clear selection');
    await page.toggle('Shipped');
    page.button('Clear selection').focus();
    await page.click('Clear selection');
    expect(page.buttons).not.to.include('Clear selection');
    expect(page.focusedName).to.equal('Pending');
  });

  it('have their count announced on every change', async () => {
    const page = await mountForm();
    await page.toggle('Pending');
    await page.waitForAnnouncement(en.statusCount(1, 8));
    await page.toggle('Shipped');
    await page.waitForAnnouncement(en.statusCount(2, 8));
    await page.click('Clear selection');
    await page.waitForAnnouncement(en.statusCount(0, 8));
  });

  it('dispatch miva-connection-change once per change', async () => {
    const page = await mountForm();
    const drafts: unknown[] = [];
    page.element.addEventListener('miva-connection-change', ({ draft }) =>
      drafts.push(draft.orderImportStatuses),
    );
    await page.toggle('Shipped');
    await page.toggle('Pending');
    await page.click('Clear selection');
    expect(drafts).to.deep.equal([['shipped'], ['pending', 'shipped'], []]);
  });

  it('can be prefilled in any order, with duplicates', async () => {
    const page = await mountForm();
    page.element.value = { orderImportStatuses: ['returned', 'pending', 'returned'] };
    await page.settled();
    expect(page.chosenStatuses).to.deep.equal(['Pending', 'Returned']);
    expect(page.element.value.orderImportStatuses).to.deep.equal(['pending', 'returned']);
  });

  it('cannot be changed while they are locked, and are still submitted', async () => {
    const page = await mountForm(
      html`<miva-connection-setup
        locked="orderImportStatuses"
        .value=${{ orderImportStatuses: ['shipped'] }}
      ></miva-connection-setup>`,
    );
    for (const name of ALL) expect(page.choice(name).ariaDisabled).to.equal('true');
    await page.toggle('Shipped');
    await page.toggle('Pending');
    expect(page.chosenStatuses).to.deep.equal(['Shipped']);
    expect(page.buttons).to.not.include('Clear selection');
    expect(await submittedStatuses(page)).to.deep.equal(['shipped']);
  });
});
