import { expect, html } from '@open-wc/testing';
import { mountForm, VALID, type FormDriver } from '../support/form-driver.js';
import { copyWithKeys } from '../support/clipboard.js';
import { collectWarnings } from '../support/collect-warnings.js';

const DIGEST = 'Signing Digest';
const SECRETS = ['Password', 'API Token', DIGEST] as const;

const FULL = {
  name: VALID.Name,
  username: VALID.Username,
  password: VALID.Password,
  storeCode: VALID['Store Code'],
  apiUrl: VALID['API URL'],
  apiToken: VALID['API Token'],
  signingDigest: VALID[DIGEST],
  orderImportStatuses: ['shipped', 'pending'],
} as const;

const EMPTY = Object.fromEntries(Object.keys(VALID).map((label) => [label, '']));
const secretsIn = (page: FormDriver) => SECRETS.map((label) => page.field(label).value);
const NO_SECRETS = ['', '', ''];

describe('value', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => console.stop());

  const expectNoWarning = () => expect(console.warnings).to.deep.equal([]);
  const expectOneWarning = (...parts: string[]) => {
    expect(console.warnings).to.have.lengthOf(1);
    for (const part of ['<miva-connection-setup>: value', ...parts]) {
      expect(console.warnings[0]).to.include(part);
    }
  };

  /** Sets values that TypeScript would reject. */
  async function setTo(page: FormDriver, value: unknown): Promise<void> {
    Reflect.set(page.element, 'value', value);
    await page.settled();
  }

  describe('with some of its keys', () => {
    const NAMES = {
      name: 'Name',
      username: 'Username',
      password: 'Password',
      storeCode: 'Store Code',
      apiUrl: 'API URL',
      apiToken: 'API Token',
      signingDigest: DIGEST,
    } as const;

    for (const [field, label] of Object.entries(NAMES)) {
      it(`sets only ${field}`, async () => {
        const page = await mountForm();
        await setTo(page, { [field]: 'from the host' });
        expect(page.values).to.deep.equal({ ...EMPTY, [label]: 'from the host' });
        await setTo(page, {});
        expect(page.field(label).value).to.equal('from the host');
        expectNoWarning();
      });
    }

    it('sets only orderImportStatuses', async () => {
      const page = await mountForm();
      await setTo(page, { orderImportStatuses: ['shipped', 'pending', 'shipped'] });
      expect(page.chosenStatuses).to.deep.equal(['Pending', 'Shipped']);
      expect(page.values).to.deep.equal(EMPTY);
      await setTo(page, { name: 'x' });
      expect(page.chosenStatuses).to.deep.equal(['Pending', 'Shipped']);
      await setTo(page, { orderImportStatuses: [] });
      expect(page.chosenStatuses).to.deep.equal([]);
      expectNoWarning();
    });

    it('ignores keys that are undefined', async () => {
      const page = await mountForm();
      await setTo(page, FULL);
      await setTo(page, { name: undefined, password: undefined, orderImportStatuses: undefined });
      expect(page.values).to.deep.equal(VALID);
      expect(page.chosenStatuses).to.deep.equal(['Pending', 'Shipped']);
      expectNoWarning();
    });

    it('clears a field with an empty string', async () => {
      const page = await mountForm();
      await setTo(page, FULL);
      await setTo(page, { name: '', apiToken: '' });
      expect(page.values).to.deep.equal({ ...VALID, Name: '', 'API Token': '' });
    });

    it('shows no error and dispatches no event', async () => {
      const page = await mountForm();
      const events: string[] = [];
      for (const type of ['change', 'phase', 'invalid', 'submit']) {
        page.element.addEventListener(`miva-connection-${type}`, () => events.push(type));
      }
      await setTo(page, { apiUrl: 'nonsense', apiToken: 'two words' });
      expect(page.errors).to.deep.equal([]);
      expect(events).to.deep.equal([]);
    });
  });

  describe('set to an equal value again', () => {
    const equals: readonly (readonly [string, () => object])[] = [
      ['the same object', () => FULL],
      ['a copy', () => ({ ...FULL })],
      ['a copy with its keys in another order', () => Object.fromEntries(Object.entries(FULL).reverse())],
      [
        'a copy with its statuses in another order',
        () => ({ ...FULL, orderImportStatuses: ['pending', 'shipped'] }),
      ],
      ['a copy with a key that is undefined', () => ({ ...FULL, storeId: undefined })],
    ];
    const wipes: readonly (readonly [string, (page: FormDriver) => void | Promise<void>])[] = [
      ['clearSecrets()', ({ element }) => element.clearSecrets()],
      ['reset()', ({ element }) => element.reset()],
      [
        'acceptance',
        async (page) => {
          await page.submit();
          page.element.settle({ ok: true });
        },
      ],
      [
        'acceptance and clearSecrets()',
        async (page) => {
          await page.submit();
          page.element.settle({ ok: true });
          page.element.clearSecrets();
        },
      ],
      [
        'removal and reconnection',
        async ({ element }) => {
          const parent = element.parentElement!;
          element.remove();
          await Promise.resolve();
          parent.append(element);
        },
      ],
    ];
    for (const [what, equal] of equals) {
      for (const [when, wipe] of wipes) {
        it(`does not restore the secrets after ${when}: ${what}`, async () => {
          const page = await mountForm();
          await setTo(page, FULL);
          expect(page.values).to.deep.equal(VALID);
          await wipe(page);
          await setTo(page, equal());
          if (page.element.phase === 'accepted') {
            page.element.reset();
            await setTo(page, equal());
          }
          expect(secretsIn(page)).to.deep.equal(NO_SECRETS);
          expect(page.field('Name').value).to.equal(VALID.Name);
        });
      }
    }

    it('does not restore a field the user has emptied', async () => {
      const page = await mountForm();
      await setTo(page, FULL);
      await page.fill('Name', '');
      await setTo(page, { ...FULL });
      expect(page.field('Name').value).to.equal('');
    });

    it('does not prevent another value after reset() from filling in the form, with secrets', async () => {
      const page = await mountForm();
      await setTo(page, FULL);
      page.element.reset();
      await setTo(page, { ...FULL, name: 'Other' });
      expect(page.values).to.deep.equal({ ...VALID, Name: 'Other' });
    });

    it('does not let another value after acceptance restore a secret before reset()', async () => {
      const page = await mountForm();
      await setTo(page, FULL);
      await page.submit();
      page.element.settle({ ok: true });
      await setTo(page, { ...FULL, name: 'Other' });
      page.element.reset();
      await page.settled();
      expect(secretsIn(page)).to.deep.equal(NO_SECRETS);
      expect(page.field('Name').value).to.equal('Other');
    });
  });

  describe('set after the user has edited a field', () => {
    for (const label of Object.keys(VALID)) {
      it(`does not overwrite ${label} until reset()`, async () => {
        const page = await mountForm();
        await page.fill(label, 'typed');
        await setTo(page, FULL);
        expect(page.values).to.deep.equal({ ...VALID, [label]: 'typed' });
        page.element.reset();
        await setTo(page, { ...FULL, storeId: 'x' });
        expect(page.values).to.deep.equal(VALID);
      });
    }

    it('does not overwrite a field that was cleared again', async () => {
      const page = await mountForm();
      await page.fill('Name', 'typed');
      await page.fill('Name', '');
      await setTo(page, { name: 'from the host' });
      expect(page.field('Name').value).to.equal('');
    });

    it('does not overwrite order statuses until reset()', async () => {
      const page = await mountForm();
      await page.toggle('Returned');
      await setTo(page, FULL);
      expect(page.chosenStatuses).to.deep.equal(['Returned']);
      page.element.reset();
      await page.settled();
      expect(page.chosenStatuses).to.deep.equal(['Pending', 'Shipped']);
    });

    it('changes nothing while the form waits for the answer', async () => {
      const page = await mountForm();
      await page.submitValid();
      await setTo(page, { ...FULL, name: 'Other', password: 'other' });
      expect(page.values).to.deep.equal(VALID);
    });
  });

  describe('with an invalid part', () => {
    const MARK = 'hunter2-very-secret';
    const wrong: readonly unknown[] = [
      7,
      true,
      null,
      [MARK],
      { toString: () => MARK },
      () => MARK,
      Symbol(MARK),
      7n,
      new String(MARK),
    ];
    for (const given of wrong) {
      const name = Array.isArray(given) ? 'array' : given === null ? 'null' : `${typeof given}`;
      for (const key of ['name', 'password', 'apiUrl', 'storeId', 'orderImportStatuses']) {
        if (key === 'orderImportStatuses' && Array.isArray(given)) continue;
        it(`ignores ${key} of type ${name} with one warning that does not contain the value`, async () => {
          const page = await mountForm();
          await setTo(page, { ...FULL, name: 'Kept', orderImportStatuses: ['shipped'] });
          await setTo(page, { username: 'Other', [key]: given });
          await setTo(page, { username: 'Other', [key]: given });
          expectOneWarning(`ignored ${key}.`);
          expect(console.warnings[0]).not.to.include(MARK);
          expect(page.values).to.deep.equal({ ...VALID, Name: 'Kept', Username: 'Other' });
          expect(page.chosenStatuses).to.deep.equal(['Shipped']);
        });
      }
    }

    it('ignores an unknown order status with one warning, and uses the others', async () => {
      const page = await mountForm();
      await setTo(page, { orderImportStatuses: ['shipped', 'sent', 3, null, 'Pending'] });
      expectOneWarning('ignored orderImportStatuses.');
      expect(page.chosenStatuses).to.deep.equal(['Shipped']);
    });

    for (const given of [null, undefined]) {
      it(`is ignored without a warning if it is ${String(given)}, which frameworks set for a missing value`, async () => {
        const page = await mountForm();
        await setTo(page, FULL);
        Reflect.set(page.element, 'value', given);
        await page.settled();
        expect(page.values).to.deep.equal(VALID);
      });
    }

    for (const given of ['text', 5, false, [], [FULL], Symbol('x'), () => FULL]) {
      it(`is ignored with one warning if it is not an object: ${String(Array.isArray(given) ? `an array of ${given.length}` : typeof given)}`, async () => {
        const page = await mountForm();
        await setTo(page, FULL);
        expect(() => Reflect.set(page.element, 'value', given)).not.to.throw();
        await page.settled();
        expectOneWarning('was ignored: expected an object');
        expect(page.values).to.deep.equal(VALID);
      });
    }

    it('ignores an unknown key with one warning', async () => {
      const page = await mountForm();
      await setTo(page, { name: 'A', platform: 'miva', nmae: MARK });
      expectOneWarning('platform', 'nmae');
      expect(console.warnings[0]).not.to.include(MARK);
      expect(page.field('Name').value).to.equal('A');
    });

    it('ignores __proto__, constructor and toString from JSON, without prototype pollution', async () => {
      const page = await mountForm();
      await setTo(
        page,
        JSON.parse(
          `{"name":"A","__proto__":{"username":"${MARK}","polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"${MARK}"}`,
        ),
      );
      expectOneWarning('__proto__', 'constructor', 'toString');
      expect(console.warnings[0]).not.to.include(MARK);
      expect(page.field('Name').value).to.equal('A');
      expect(page.field('Username').value).to.equal('');
      expect('polluted' in {}).to.equal(false);
      expect(Object.getPrototypeOf(page.element.value)).to.equal(Object.prototype);
    });

    it('is ignored with one warning if a getter or a proxy throws', async () => {
      const page = await mountForm();
      await setTo(page, FULL);
      const throwing = [
        {
          name: 'Lost',
          get password(): string {
            throw new Error(MARK);
          },
        },
        new Proxy(
          {},
          {
            ownKeys() {
              throw new Error(MARK);
            },
          },
        ),
      ];
      for (const value of throwing) {
        expect(() => Reflect.set(page.element, 'value', value)).not.to.throw();
      }
      await page.settled();
      expectOneWarning();
      expect(console.warnings[0]).not.to.include(MARK);
      expect(page.values).to.deep.equal(VALID);
    });
  });

  describe('of any origin', () => {
    it('may be deeply frozen', async () => {
      const page = await mountForm();
      await setTo(page, Object.freeze({ ...FULL, orderImportStatuses: Object.freeze(['pending']) }));
      expect(page.values).to.deep.equal(VALID);
      await page.toggle('Shipped');
      expect(page.chosenStatuses).to.deep.equal(['Pending', 'Shipped']);
      expectNoWarning();
    });

    it('may have no prototype or come from another realm', async () => {
      const page = await mountForm();
      await setTo(page, Object.assign(Object.create(null) as object, { name: 'A' }));
      expect(page.field('Name').value).to.equal('A');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const foreign = Reflect.get(frame.contentWindow!, 'JSON') as JSON;
      await setTo(page, foreign.parse('{"name":"B","orderImportStatuses":["pending"]}'));
      frame.remove();
      expect(page.field('Name').value).to.equal('B');
      expect(page.chosenStatuses).to.deep.equal(['Pending']);
      expectNoWarning();
    });

    it('may have inherited properties, such as the getters of a class', async () => {
      const page = await mountForm();
      class Store {
        get name() {
          return 'A';
        }
      }
      await setTo(page, new Store());
      expect(page.field('Name').value).to.equal('A');
      await setTo(page, Object.create(FULL));
      expect(page.values).to.deep.equal(VALID);
      expectNoWarning();
    });

    it('may be a proxy, as those of state libraries', async () => {
      const page = await mountForm();
      await setTo(
        page,
        new Proxy({ ...FULL }, { get: (target, key) => Reflect.get(target, key) as unknown }),
      );
      expect(page.values).to.deep.equal(VALID);
      expectNoWarning();
    });

    it('may be changed after it was set, which has no effect', async () => {
      const page = await mountForm();
      const own = { ...FULL, orderImportStatuses: ['pending'] };
      await setTo(page, own);
      own.orderImportStatuses.push('shipped');
      Reflect.set(own, 'name', 'Changed');
      page.element.headingLevel = 3;
      await page.settled();
      expect(page.chosenStatuses).to.deep.equal(['Pending']);
      expect(page.field('Name').value).to.equal(VALID.Name);
    });

    it('may be set in a template, before the element is connected', async () => {
      const page = await mountForm(html`<miva-connection-setup .value=${FULL}></miva-connection-setup>`);
      expect(page.values).to.deep.equal(VALID);
      await page.submit();
      expect(page.asked).to.have.lengthOf(1);
    });
  });

  describe('when it is read', () => {
    it('contains every field but the secrets, typed or prefilled', async () => {
      const page = await mountForm();
      await setTo(page, FULL);
      await page.fill('Name', 'Typed');
      expect(page.element.value).to.deep.equal({
        name: 'Typed',
        username: VALID.Username,
        storeCode: VALID['Store Code'],
        apiUrl: VALID['API URL'],
        orderImportStatuses: ['pending', 'shipped'],
        storeId: '',
      });
    });

    it('can be set again without changing the secrets', async () => {
      const page = await mountForm();
      await page.fillAll();
      const { value } = page.element;
      await setTo(page, value);
      expect(page.values).to.deep.equal(VALID);
      expectNoWarning();
    });

    it('contains no secret that is part of the API URL', async () => {
      const page = await mountForm();
      await page.fill('API URL', 'https://me:hunter2@www.example.com/mm5/json.mvc?key=hunter2#hunter2');
      expect(page.element.value.apiUrl).to.equal('https://www.example.com/mm5/json.mvc');
    });
  });
});

describe('a paste of 100 kB or more', () => {
  const HUGE = 'x'.repeat(100_000);
  const TOO_LONG = 'This is too long. Check that you copied only the value.';

  for (const label of Object.keys(VALID)) {
    it(`is not inserted and shows an error: ${label}`, async () => {
      const page = await mountForm();
      await page.fill(label, 'as before');
      let changes = 0;
      page.element.addEventListener('miva-connection-change', () => changes++);
      await page.paste(label, HUGE);
      expect(page.field(label).value).to.equal('as before');
      expect(page.errorAt(label)).to.equal(TOO_LONG);
      expect(page.isInvalid(label)).to.equal(true);
      await page.waitForAnnouncement(TOO_LONG);
      expect(changes).to.equal(0);
      expect(page.focusedName).to.equal(label);
    });
  }

  it('is not inserted from the clipboard', async () => {
    const page = await mountForm();
    await page.fill('API Token', 'as before');
    await copyWithKeys(HUGE);
    let pastes = 0;
    page.root.addEventListener('paste', () => pastes++);
    page.field('API Token').focus();
    await page.press('Control+v');
    expect(pastes).to.equal(1);
    expect(page.field('API Token').value).to.equal('as before');
    expect(page.errorAt('API Token')).to.equal(TOO_LONG);
  });

  it('is not inserted when it is dropped', async () => {
    const page = await mountForm();
    await page.fill('Name', 'as before');
    const event = new InputEvent('beforeinput', {
      inputType: 'insertFromDrop',
      data: HUGE,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(page.field('Name').dispatchEvent(event)).to.equal(false);
    await page.settled();
    expect(page.errorAt('Name')).to.equal(TOO_LONG);
  });

  it('is announced again the second time', async () => {
    const page = await mountForm();
    await page.paste('Name', HUGE);
    await page.waitForAnnouncement(TOO_LONG);
    const announcements = page.recordAnnouncements();
    await page.paste('Name', HUGE);
    await page.waitForAnnouncement(TOO_LONG);
    expect(announcements).to.include('');
  });

  it('leaves the form usable: the next edit removes the error, and a submit works', async () => {
    const page = await mountForm();
    await page.fillAll();
    await page.paste('Name', HUGE);
    await page.type('!');
    expect(page.field('Name').value).to.equal(`${VALID.Name}!`);
    expect(page.errors).to.deep.equal([]);
    await page.paste('Name', HUGE);
    expect(page.errors).to.deep.equal([TOO_LONG]);
    await page.submit();
    expect(page.asked).to.have.lengthOf(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('loses its error on reset()', async () => {
    const page = await mountForm();
    await page.paste('Name', HUGE);
    page.element.reset();
    await page.settled();
    expect(page.errors).to.deep.equal([]);
  });

  it('is inserted if it is just below the limit', async () => {
    const page = await mountForm();
    await page.paste('Username', 'x'.repeat(99_999));
    expect(page.field('Username').value).to.have.lengthOf(99_999);
    expect(page.errors).to.deep.equal([]);
  });
});
