import { expect, html } from '@open-wc/testing';
import { collectWarnings, setupPage, textOf, VALID, type SetupPage } from '../support/setup-page.js';

const STORES = [
  { id: 'st-1', name: 'Harbor Goods' },
  { id: 'st-2', name: 'North Star' },
] as const;

const NEW = 'Create new store';
const EXISTING = 'Use an existing store';
const KINDS = [NEW, EXISTING];
const EXISTING_PAYLOAD = { version: 1, intent: 'use-existing', platform: 'miva', storeId: 'st-2' };

const offering = (stores: unknown = STORES) =>
  setupPage(html`<miva-connection-setup .existingStores=${stores as never}></miva-connection-setup>`);

async function choosing(store?: string): Promise<SetupPage> {
  const page = await offering();
  await page.chooseKindOfStore(EXISTING);
  if (store !== undefined) await page.chooseStore(store);
  return page;
}

describe('an existing store', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => console.stop());

  describe('the choice', () => {
    it('is not there until the host sets existingStores', async () => {
      const page = await setupPage();
      expect(page.kindsOfStore).to.deep.equal([]);
      page.element.existingStores = STORES;
      await page.settled();
      expect(page.kindsOfStore).to.deep.equal(KINDS);
      expect(console.warnings).to.deep.equal([]);
    });

    it('is not there for an empty list', async () => {
      expect((await offering([])).kindsOfStore).to.deep.equal([]);
    });

    it('stands first, in a fieldset with a legend, with a new store chosen', async () => {
      const page = await offering();
      const radio = page.kindOfStore(NEW);
      expect(page.all('form :is(input, select, button)').indexOf(radio)).to.equal(0);
      expect(textOf(radio.closest('fieldset')!.querySelector('legend'))).to.equal(
        'What do you want to connect?',
      );
      expect(page.chosenKindOfStore).to.equal(NEW);
      expect(page.labels).to.include('API Token');
    });

    it('goes by arrow keys, and keeps the focus', async () => {
      const page = await offering();
      page.kindOfStore(NEW).focus();
      await page.press('ArrowDown');
      expect(page.chosenKindOfStore).to.equal(EXISTING);
      expect(page.focusedName).to.equal(EXISTING);
      await page.press('ArrowUp');
      expect(page.chosenKindOfStore).to.equal(NEW);
      expect(page.focusedName).to.equal(NEW);
    });

    it('of one form is not the choice of another', async () => {
      const page = await offering();
      const other = await offering();
      await page.chooseKindOfStore(EXISTING);
      expect(other.chosenKindOfStore).to.equal(NEW);
      expect(page.chosenKindOfStore).to.equal(EXISTING);
    });

    it('is told to the host, without values', async () => {
      const page = await offering();
      const change = page.next('miva-connection-change');
      await page.chooseKindOfStore(EXISTING);
      const { complete, filled } = await change;
      expect({ complete, filled }).to.deep.equal({ complete: false, filled: [] });
      const next = page.next('miva-connection-change');
      await page.chooseStore('North Star');
      const chosen = await next;
      expect(chosen.draft.storeId).to.equal('st-2');
      expect(chosen.complete).to.equal(true);
      expect(chosen.filled).to.deep.equal(['storeId']);
    });

    it('is not there when a connection is edited', async () => {
      const page = await setupPage(
        html`<miva-connection-setup mode="edit" .existingStores=${STORES}></miva-connection-setup>`,
      );
      expect(page.kindsOfStore).to.deep.equal([]);
      expect(page.labels).to.include('Store Code');
    });

    it('goes when a connection comes to be edited, whatever was chosen', async () => {
      const page = await choosing('North Star');
      page.element.mode = 'edit';
      await page.settled();
      expect(page.kindsOfStore).to.deep.equal([]);
      expect(page.stores).to.deep.equal([]);
      expect(page.labels).to.include('Store Code');
    });
  });

  describe('chosen', () => {
    it('takes the fields of the credentials away and asks which store', async () => {
      const page = await choosing();
      expect(page.labels).to.deep.equal(['What do you want to connect?', 'Store']);
      expect(page.stores).to.deep.equal(['Choose a store', 'Harbor Goods', 'North Star']);
      expect(page.chosenStore).to.equal('Choose a store');
      expect(page.brokenReferences).to.deep.equal([]);
      expect(page.guide, 'there is nothing to look up in Miva').to.equal(null);
    });

    it('and taken back, loses nothing typed', async () => {
      const page = await offering();
      await page.fillAll();
      await page.toggle('Pending');
      await page.chooseKindOfStore(EXISTING);
      await page.chooseStore('North Star');
      await page.chooseKindOfStore(NEW);
      expect(page.values).to.deep.equal(VALID);
      expect(page.status('Pending').checked).to.equal(true);
      await page.chooseKindOfStore(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
    });

    it('is sent without a word of credentials', async () => {
      const page = await offering();
      await page.fillAll();
      await page.chooseKindOfStore(EXISTING);
      await page.chooseStore('North Star');
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal(EXISTING_PAYLOAD);
      expect(Object.isFrozen(page.asked[0]!.payload)).to.equal(true);
    });

    it('without a store is refused with “store-not-chosen”', async () => {
      const page = await choosing();
      const invalid = page.next('miva-connection-invalid');
      expect(page.element.checkValidity()).to.equal(false);
      await page.submit();
      expect((await invalid).issues).to.deep.equal([{ field: 'storeId', code: 'store-not-chosen' }]);
      expect(page.errorAt('Store')).to.equal('Choose a store.');
      expect(page.isMarkedWrong('Store')).to.equal(true);
      expect(page.focused).to.equal(page.summary);
      await page.choose('Choose a store.');
      expect(page.focusedName).to.equal('Store');
      await page.chooseStore('North Star');
      expect(page.summary).to.equal(null);
      expect(page.errors).to.deep.equal([]);
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

    it('silences the errors of the fields that are gone', async () => {
      const page = await offering();
      await page.submit();
      expect(page.summaryEntries).to.have.lengthOf(7);
      await page.chooseKindOfStore(EXISTING);
      expect(page.summary).to.equal(null);
      expect(page.errors).to.deep.equal([]);
    });

    it('and accepted, says “Store connected” and nothing of starting disabled', async () => {
      const page = await choosing('North Star');
      page.answer({ ok: true });
      await page.submit();
      await page.reaches('accepted');
      expect(page.panel).to.equal('Store connected');
      expect(page.focusedName).to.equal('Store connected');
    });

    it('and refused, says it at the store', async () => {
      const page = await choosing('North Star');
      page.answer({ ok: false, fields: { storeId: 'It was removed.' } });
      await page.submit();
      await page.reaches('rejected');
      expect(page.errorAt('Store')).to.equal('It was removed.');
      await page.chooseStore('Harbor Goods');
      expect(page.errors).to.deep.equal([]);
    });

    it('is taken back by reset()', async () => {
      const page = await choosing('North Star');
      page.element.reset();
      await page.settled();
      expect(page.chosenKindOfStore).to.equal(NEW);
      await page.chooseKindOfStore(EXISTING);
      expect(page.chosenStore).to.equal('Choose a store');
    });

    it('focusField("storeId") focuses it', async () => {
      const page = await choosing();
      page.field('Store').blur();
      page.element.focusField('storeId');
      await page.settled();
      expect(page.focusedName).to.equal('Store');
    });
  });

  describe('value.storeId', () => {
    it('chooses it, set after the list', async () => {
      const page = await offering();
      page.element.value = { storeId: 'st-2' };
      await page.settled();
      expect(page.chosenKindOfStore).to.equal(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal(EXISTING_PAYLOAD);
    });

    it('chooses it, set before the list', async () => {
      const page = await setupPage();
      page.element.value = { storeId: 'st-2' };
      await page.settled();
      expect(page.labels[0], 'there is no list yet').to.equal('Name');
      page.element.existingStores = STORES;
      await page.settled();
      expect(page.chosenKindOfStore).to.equal(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
    });

    it('that is not in the list chooses nothing', async () => {
      const page = await offering();
      page.element.value = { storeId: 'st-9' };
      await page.settled();
      expect(page.chosenKindOfStore).to.equal(NEW);
    });

    it('does not change what the person has chosen', async () => {
      const page = await offering();
      await page.chooseKindOfStore(EXISTING);
      await page.chooseKindOfStore(NEW);
      page.element.value = { storeId: 'st-2' };
      await page.settled();
      expect(page.chosenKindOfStore).to.equal(NEW);
      await page.chooseKindOfStore(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
      await page.chooseStore('Harbor Goods');
      page.element.value = { storeId: 'st-2', name: 'x' };
      await page.settled();
      expect(page.chosenStore).to.equal('Harbor Goods');
    });

    it('is gone back to by reset()', async () => {
      const page = await offering();
      page.element.value = { storeId: 'st-2' };
      await page.settled();
      await page.chooseStore('Harbor Goods');
      await page.chooseKindOfStore(NEW);
      page.element.reset();
      await page.settled();
      expect(page.chosenKindOfStore).to.equal(EXISTING);
      expect(page.chosenStore).to.equal('North Star');
    });
  });

  describe('the list', () => {
    it('taken away while a store is chosen brings the fields back, with what was typed', async () => {
      const page = await offering();
      await page.fillAll();
      await page.chooseKindOfStore(EXISTING);
      await page.chooseStore('North Star');
      page.element.existingStores = [];
      await page.settled();
      expect(page.kindsOfStore).to.deep.equal([]);
      expect(page.values).to.deep.equal(VALID);
      await page.submit();
      expect(page.asked[0]!.payload.intent).to.equal('create');
    });

    it('without the chosen store asks again', async () => {
      const page = await choosing('North Star');
      page.element.existingStores = [STORES[0]];
      await page.settled();
      expect(page.stores).to.deep.equal(['Choose a store', 'Harbor Goods']);
      expect(page.chosenKindOfStore).to.equal(EXISTING);
      expect(page.chosenStore).to.equal('Choose a store');
      await page.submit();
      expect(page.errorAt('Store')).to.equal('Choose a store.');
    });

    it('given anew and equal keeps what is chosen', async () => {
      const page = await choosing('North Star');
      page.element.existingStores = [...STORES].reverse().map((store) => ({ ...store }));
      await page.settled();
      expect(page.chosenStore).to.equal('North Star');
    });

    it('shows names as text, never as markup', async () => {
      const page = await offering([{ id: '<i>', name: '<img src=x onerror=alert(1)>' }]);
      await page.chooseKindOfStore(EXISTING);
      expect(page.stores).to.include('<img src=x onerror=alert(1)>');
      expect(page.all('img')).to.have.lengthOf(0);
    });

    it('is copied: what the host does to its own later changes nothing', async () => {
      const own = STORES.map((store) => ({ ...store }));
      const page = await offering(own);
      Reflect.set(own[0]!, 'name', 'Changed');
      own.push({ id: 'x', name: 'More' } as never);
      await page.chooseKindOfStore(EXISTING);
      expect(page.stores).to.deep.equal(['Choose a store', 'Harbor Goods', 'North Star']);
    });

    const wrong: readonly (readonly [string, unknown])[] = [
      ['a text', 'st-1'],
      ['an object', { id: 'st-1', name: 'X' }],
      ['a list of texts', ['st-1']],
      ['a number for an id', [{ id: 1, name: 'X' }]],
      ['an empty id', [{ id: '', name: 'X' }]],
      ['no name', [{ id: 'st-1' }]],
      ['a hole', [STORES[0], null]],
      ['one wrong among right ones', [...STORES, {}]],
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
      it(`that is wrong warns once and changes nothing: ${name}`, async () => {
        const page = await choosing('North Star');
        expect(() => Reflect.set(page.element, 'existingStores', stores)).not.to.throw();
        Reflect.set(page.element, 'existingStores', stores);
        await page.settled();
        expect(console.warnings).to.have.lengthOf(1);
        expect(console.warnings[0]).to.match(/^<miva-connection-setup>: existingStores expects/);
        expect(page.chosenStore).to.equal('North Star');
        expect(page.stores).to.deep.equal(['Choose a store', 'Harbor Goods', 'North Star']);
      });
    }
  });

  describe('while waiting', () => {
    async function waiting() {
      const page = await choosing('North Star');
      await page.submit();
      expect(page.element.phase).to.equal('submitting');
      return page;
    }

    it('the choice does not go by a click', async () => {
      const page = await waiting();
      await page.chooseKindOfStore(NEW);
      page.kindOfStore(NEW).closest('label')!.click();
      await page.settled();
      expect(page.chosenKindOfStore).to.equal(EXISTING);
      expect(page.kindOfStore(NEW).ariaDisabled).to.equal('true');
      expect(page.kindOfStore(NEW).disabled, 'a disabled one would lose its focus').to.equal(false);
      expect(page.labels).to.include('Store');
    });

    it('nor by keys', async () => {
      const page = await waiting();
      page.kindOfStore(EXISTING).focus();
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'Space']) {
        await page.press(key);
        expect(page.chosenKindOfStore, key).to.equal(EXISTING);
      }
    });

    it('the store does not go by keys either, and keeps the focus', async () => {
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

    it('all can be chosen again after a refusal', async () => {
      const page = await waiting();
      page.element.settle({ ok: false });
      await page.settled();
      await page.chooseStore('Harbor Goods');
      expect(page.chosenStore).to.equal('Harbor Goods');
      await page.chooseKindOfStore(NEW);
      expect(page.chosenKindOfStore).to.equal(NEW);
    });

    it('a list that is taken away changes neither the wait nor the panel', async () => {
      const page = await waiting();
      page.element.existingStores = [];
      await page.settled();
      page.element.settle({ ok: true });
      await page.settled();
      expect(page.panel).to.equal('Store connected');
      page.element.reset();
      await page.settled();
      expect(page.labels[0]).to.equal('Name');
    });

    it('a store from the host’s value changes neither the wait nor the panel', async () => {
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
