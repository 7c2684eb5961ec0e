import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';

const STORES = [
  { id: 'st-1', name: 'Harbor Goods' },
  { id: 'st-2', name: 'North Star' },
] as const;

const NEW = 'Create new store';
const EXISTING = 'Use existing store';
const KINDS = [NEW, EXISTING];
const EXISTING_PAYLOAD = { version: 1, intent: 'use-existing', platform: 'miva', storeId: 'st-2' };

const offering = (stores: unknown = STORES) =>
  mountForm(html`<miva-connection-setup .existingStores=${stores as never}></miva-connection-setup>`);

async function choosing(store?: string): Promise<FormDriver> {
  const page = await offering();
  await page.toggle(EXISTING);
  if (store !== undefined) await page.chooseStore(store);
  return page;
}

describe('an existing store', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => console.stop());

  describe('the choice between a new and an existing store', () => {
    it('does not appear until the host sets existingStores', async () => {
      const page = await mountForm();
      expect(page.storeChoices).to.deep.equal([]);
      page.element.existingStores = STORES;
      await page.settled();
      expect(page.storeChoices).to.deep.equal(KINDS);
      expect(console.warnings).to.deep.equal([]);
    });

    it('does not appear for an empty list', async () => {
      expect((await offering([])).storeChoices).to.deep.equal([]);
    });

    it('appears first, in a fieldset with a legend, with a new store selected', async () => {
      const page = await offering();
      const radio = page.choice(NEW);
      expect(page.all('form :is(input, select, button)').indexOf(radio)).to.equal(0);
      expect(textOf(radio.closest('fieldset')!.querySelector('legend'))).to.equal(
        'Which store do you want to connect?',
      );
      expect(page.chosenStoreChoice).to.equal(NEW);
      expect(page.labels).to.include('API Token');
    });

    it('works with arrow keys and keeps the focus', async () => {
      const page = await offering();
      page.choice(NEW).focus();
      await page.press('ArrowDown');
      expect(page.chosenStoreChoice).to.equal(EXISTING);
      expect(page.focusedName).to.equal(EXISTING);
      await page.press('ArrowUp');
      expect(page.chosenStoreChoice).to.equal(NEW);
      expect(page.focusedName).to.equal(NEW);
    });

    it('is independent of other forms', async () => {
      const page = await offering();
      const other = await offering();
      await page.toggle(EXISTING);
      expect(other.chosenStoreChoice).to.equal(NEW);
      expect(page.chosenStoreChoice).to.equal(EXISTING);
    });

    it('dispatches miva-connection-change, without credentials', async () => {
      const page = await offering();
      const change = page.next('miva-connection-change');
      await page.toggle(EXISTING);
      const { complete, filled } = await change;
      expect({ complete, filled }).to.deep.equal({ complete: false, filled: [] });
      const next = page.next('miva-connection-change');
      await page.chooseStore('North Star');
      const chosen = await next;
      expect(chosen.draft.storeId).to.equal('st-2');
      expect(chosen.complete).to.equal(true);
      expect(chosen.filled).to.deep.equal(['storeId']);
    });

    it('does not appear when a connection is edited', async () => {
      const page = await mountForm(
        html`<miva-connection-setup mode="edit" .existingStores=${STORES}></miva-connection-setup>`,
      );
      expect(page.storeChoices).to.deep.equal([]);
      expect(page.labels).to.include('Store Code');
    });

    it('disappears when the mode changes to edit, whatever was chosen', async () => {
      const page = await choosing('North Star');
      page.element.mode = 'edit';
      await page.settled();
      expect(page.storeChoices).to.deep.equal([]);
      expect(page.stores).to.deep.equal([]);
      expect(page.labels).to.include('Store Code');
    });
  });

  describe('once chosen', () => {
    it('replaces the credential fields with a list of stores', async () => {
      const page = await choosing();
      expect(page.labels).to.deep.equal(['Which store do you want to connect?', 'Store']);
      expect(page.stores).to.deep.equal(['Select a store', 'Harbor Goods', 'North Star']);
      expect(page.chosenStore).to.equal('Select a store');
      expect(page.brokenReferences).to.deep.equal([]);
      expect(page.guide, 'there is nothing to find in Miva').to.equal(null);
    });

    it('does not discard the typed values when it is deselected again', async () => {
      const page = await offering();
      await page.fillAll();
      await page.toggle('Pending');
      await page.toggle(EXISTING);
      await page.chooseStore('North Star');
      await page.toggle(NEW);
      expect(page.values).to.deep.equal(VALID);
      expect(page.choice('Pending').checked).to.equal(true);
      await page.toggle(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
    });

    it('is submitted without credentials', async () => {
      const page = await offering();
      await page.fillAll();
      await page.toggle(EXISTING);
      await page.chooseStore('North Star');
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal(EXISTING_PAYLOAD);
      expect(Object.isFrozen(page.asked[0]!.payload)).to.equal(true);
    });

    it('needs a store; otherwise the error code is “store-not-chosen”', async () => {
      const page = await choosing();
      const invalid = page.next('miva-connection-invalid');
      expect(page.element.checkValidity()).to.equal(false);
      await page.submit();
      expect((await invalid).issues).to.deep.equal([{ field: 'storeId', code: 'store-not-chosen' }]);
      expect(page.errorAt('Store')).to.equal('Select a store.');
      expect(page.isInvalid('Store')).to.equal(true);
      expect(page.isSummaryFocused).to.equal(true);
      await page.choose('Select a store.');
      expect(page.focusedName).to.equal('Store');
      await page.chooseStore('North Star');
      expect(page.errors).to.deep.equal([]);
      await page.blur('Store');
      expect(page.summaryText).to.equal('');
      expect(page.asked).to.have.lengthOf(0);
    });

    it('can be chosen with the keyboard alone', async () => {
      const page = await choosing();
      await page.press('Tab');
      expect(page.focusedName).to.equal('Store');
      await page.type('N');
      expect(page.chosenStore).to.equal('North Star');
      await page.press('Tab');
      await page.press('Enter');
      expect(page.asked[0]!.payload).to.deep.equal(EXISTING_PAYLOAD);
    });

    it('removes the errors of the hidden fields', async () => {
      const page = await offering();
      await page.submit();
      expect(page.summaryEntries).to.have.lengthOf(7);
      await page.toggle(EXISTING);
      expect(page.summaryText).to.equal('');
      expect(page.errors).to.deep.equal([]);
    });

    it('says after acceptance that the connection is disabled', async () => {
      const page = await choosing('North Star');
      page.answer({ ok: true });
      await page.submit();
      await page.reaches('accepted');
      expect(page.panel).to.equal(`${en.accepted.title} North Star ${en.accepted.text}`);
      expect(page.focusedName).to.equal('Connection added');
    });

    it('shows a rejection at the store', async () => {
      const page = await choosing('North Star');
      page.answer({ ok: false, fields: { storeId: 'It was removed.' } });
      await page.submit();
      await page.reaches('rejected');
      expect(page.errorAt('Store')).to.equal('It was removed.');
      await page.chooseStore('Harbor Goods');
      expect(page.errors).to.deep.equal([]);
    });

    it('does not mention an API Token when Miva denies access, because the form has none', async () => {
      const page = await choosing('North Star');
      page.answer({ ok: false, code: 'miva-access-denied' });
      await page.submit();
      await page.reaches('rejected');
      expect(page.summaryText).to.include(en.accessChecks.group);
      expect(page.summaryText).not.to.include(en.accessChecks.token);
      expect(page.brokenReferences).to.deep.equal([]);
    });

    it('is deselected by reset()', async () => {
      const page = await choosing('North Star');
      page.element.reset();
      await page.settled();
      expect(page.chosenStoreChoice).to.equal(NEW);
      await page.toggle(EXISTING);
      expect(page.chosenStore).to.equal('Select a store');
    });

    it('is focused by focusField("storeId")', async () => {
      const page = await choosing();
      page.field('Store').blur();
      page.element.focusField('storeId');
      await page.settled();
      expect(page.focusedName).to.equal('Store');
    });
  });

  describe('value.storeId', () => {
    it('selects the store when it is set after the list', async () => {
      const page = await offering();
      page.element.value = { storeId: 'st-2' };
      await page.settled();
      expect(page.chosenStoreChoice).to.equal(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal(EXISTING_PAYLOAD);
    });

    it('selects the store when it is set before the list', async () => {
      const page = await mountForm();
      page.element.value = { storeId: 'st-2' };
      await page.settled();
      expect(page.labels[0], 'there is no list yet').to.equal('Name');
      page.element.existingStores = STORES;
      await page.settled();
      expect(page.chosenStoreChoice).to.equal(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
    });

    it('selects nothing when it is not in the list', async () => {
      const page = await offering();
      page.element.value = { storeId: 'st-9' };
      await page.settled();
      expect(page.chosenStoreChoice).to.equal(NEW);
    });

    it('does not override the user’s choice', async () => {
      const page = await offering();
      await page.toggle(EXISTING);
      await page.toggle(NEW);
      page.element.value = { storeId: 'st-2' };
      await page.settled();
      expect(page.chosenStoreChoice).to.equal(NEW);
      await page.toggle(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
      await page.chooseStore('Harbor Goods');
      page.element.value = { storeId: 'st-2', name: 'x' };
      await page.settled();
      expect(page.chosenStore).to.equal('Harbor Goods');
    });

    it('is restored by reset()', async () => {
      const page = await offering();
      page.element.value = { storeId: 'st-2' };
      await page.settled();
      await page.chooseStore('Harbor Goods');
      await page.toggle(NEW);
      page.element.reset();
      await page.settled();
      expect(page.chosenStoreChoice).to.equal(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
    });
  });

  describe('the list of stores', () => {
    it('restores the fields and their values when it is removed', async () => {
      const page = await offering();
      await page.fillAll();
      await page.toggle(EXISTING);
      await page.chooseStore('North Star');
      page.element.existingStores = [];
      await page.settled();
      expect(page.storeChoices).to.deep.equal([]);
      expect(page.values).to.deep.equal(VALID);
      await page.submit();
      expect(page.asked[0]!.payload.intent).to.equal('create');
    });

    it('requires a new choice when it no longer contains the chosen store', async () => {
      const page = await choosing('North Star');
      page.element.existingStores = [STORES[0]];
      await page.settled();
      expect(page.stores).to.deep.equal(['Select a store', 'Harbor Goods']);
      expect(page.chosenStoreChoice).to.equal(EXISTING);
      expect(page.chosenStore).to.equal('Select a store');
      await page.submit();
      expect(page.errorAt('Store')).to.equal('Select a store.');
    });

    it('keeps the choice when it is set to equal stores again', async () => {
      const page = await choosing('North Star');
      page.element.existingStores = [...STORES].reverse().map((store) => ({ ...store }));
      await page.settled();
      expect(page.chosenStore).to.equal('North Star');
    });

    it('shows names as text, never as markup', async () => {
      const page = await offering([{ id: '<i>', name: '<img src=x onerror=alert(1)>' }]);
      await page.toggle(EXISTING);
      expect(page.stores).to.include('<img src=x onerror=alert(1)>');
      expect(page.all('img')).to.have.lengthOf(0);
    });

    it('is copied, so later changes by the host have no effect', async () => {
      const own = STORES.map((store) => ({ ...store }));
      const page = await offering(own);
      Reflect.set(own[0]!, 'name', 'Changed');
      own.push({ id: 'x', name: 'More' } as never);
      await page.toggle(EXISTING);
      expect(page.stores).to.deep.equal(['Select a store', 'Harbor Goods', 'North Star']);
    });

    const wrong: readonly (readonly [string, unknown])[] = [
      ['a string', 'st-1'],
      ['an object', { id: 'st-1', name: 'X' }],
      ['an array of strings', ['st-1']],
      ['a number for an id', [{ id: 1, name: 'X' }]],
      ['an empty id', [{ id: '', name: 'X' }]],
      ['no name', [{ id: 'st-1' }]],
      ['a null entry', [STORES[0], null]],
      ['one wrong store among valid ones', [...STORES, {}]],
      [
        'a getter that throws',
        [
          {
            id: 'x',
            get name(): string {
              throw new Error('boom');
            },
          },
        ],
      ],
    ];
    for (const [name, stores] of wrong) {
      it(`is ignored with one warning if it is wrong: ${name}`, async () => {
        const page = await choosing('North Star');
        expect(() => Reflect.set(page.element, 'existingStores', stores)).not.to.throw();
        Reflect.set(page.element, 'existingStores', stores);
        await page.settled();
        expect(console.warnings).to.have.lengthOf(1);
        expect(console.warnings[0]).to.match(
          /^<miva-connection-setup>: existingStores was ignored: expected/,
        );
        expect(page.chosenStore).to.equal('North Star');
        expect(page.stores).to.deep.equal(['Select a store', 'Harbor Goods', 'North Star']);
      });
    }
  });

  describe('while the form waits for the answer', () => {
    async function waiting() {
      const page = await choosing('North Star');
      await page.submit();
      expect(page.element.phase).to.equal('submitting');
      return page;
    }

    it('keeps its choice on a click', async () => {
      const page = await waiting();
      await page.toggle(NEW);
      page.choice(NEW).closest('label')!.click();
      await page.settled();
      expect(page.chosenStoreChoice).to.equal(EXISTING);
      expect(page.choice(NEW).ariaDisabled).to.equal('true');
      expect(page.choice(NEW).disabled, 'a disabled radio button would lose focus').to.equal(false);
      expect(page.labels).to.include('Store');
    });

    it('keeps its choice on key presses', async () => {
      const page = await waiting();
      page.choice(EXISTING).focus();
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'Space']) {
        await page.press(key);
        expect(page.chosenStoreChoice, key).to.equal(EXISTING);
      }
    });

    it('keeps the selected store and the focus on key presses', async () => {
      const page = await waiting();
      const select = page.field('Store') as HTMLElement as HTMLSelectElement;
      select.focus();
      for (const key of ['ArrowUp', 'Home', 'H', 'C']) {
        await page.press(key);
        expect(page.chosenStore, key).to.equal('North Star');
      }
      expect(select.ariaDisabled).to.equal('true');
      expect(select.disabled).to.equal(false);
      expect(page.focusedName).to.equal('Store');
    });

    it('can be changed again after a rejection', async () => {
      const page = await waiting();
      page.element.settle({ ok: false });
      await page.settled();
      await page.chooseStore('Harbor Goods');
      expect(page.chosenStore).to.equal('Harbor Goods');
      await page.toggle(NEW);
      expect(page.chosenStoreChoice).to.equal(NEW);
    });

    it('changes neither the phase nor the panel when the list is removed', async () => {
      const page = await waiting();
      page.element.existingStores = [];
      await page.settled();
      page.element.settle({ ok: true });
      await page.settled();
      expect(page.panel).to.equal(`${en.accepted.title} ${en.accepted.text}`);
      page.element.reset();
      await page.settled();
      expect(page.labels[0]).to.equal('Name');
    });

    it('changes neither the phase nor the panel when the host sets a store', async () => {
      const page = await offering();
      await page.submitValid();
      page.element.value = { storeId: 'st-2' };
      await page.settled();
      page.element.settle({ ok: true });
      await page.settled();
      expect(page.panel).to.include('Connection added');
      page.element.reset();
      await page.settled();
      expect(page.chosenStore).to.equal('North Star');
    });
  });
});
