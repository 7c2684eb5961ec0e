import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import type { FieldName } from '../../src/core/fields.js';
import { english as en } from '../../src/i18n/english.js';
import { connectionOptionsContext } from '../../src/element/options.js';
import { mountForm, FormDriver } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';

describe('invalid input from the host', () => {
  let console: ReturnType<typeof collectWarnings>;

  beforeEach(() => {
    console = collectWarnings();
  });

  afterEach(() => console.stop());

  for (const [key, messages] of Object.entries({
    bogus: { bogus: 'x' },
    submit: { submit: 5 },
    label: { fields: { name: { label: null } } },
    guide: { guide: 'x' },
  })) {
    it(`in messages logs one warning that names the key: ${key}`, async () => {
      const page = await mountForm();
      Reflect.set(page.element, 'messages', messages);
      await page.settled();
      Reflect.set(page.element, 'messages', { ...messages });
      await page.settled();
      expect(console.warnings).to.have.lengthOf(1);
      expect(console.warnings[0])
        .to.include('miva-connection-setup')
        .and.include('messages')
        .and.include(key);
      expect(page.submitButton.textContent.trim()).to.equal(en.submit);
    });
  }

  for (const [what, id] of [
    ['is empty', ''],
    ['contains a control character', 'store\0'],
    ['is too long to be sent', '7'.repeat(1001)],
  ] as const) {
    it(`is ignored with a warning if the id of an existing store ${what}`, async () => {
      const page = await mountForm();
      page.element.existingStores = [{ id, name: 'Harbor Goods' }];
      expect(page.element.existingStores).to.deep.equal([]);
      expect(console.warnings).to.have.lengthOf(1);
      expect(console.warnings[0]).to.include('existingStores');
    });
  }

  it('is ignored with a warning if two existing stores have the same id', async () => {
    const page = await mountForm();
    const stores = [
      { id: '1', name: 'One' },
      { id: '1', name: 'Two' },
    ];
    page.element.existingStores = stores;
    expect(page.element.existingStores).to.deep.equal([]);
    expect(console.warnings).to.have.lengthOf(1);
  });
});

describe('focusField()', () => {
  const stores = [{ id: '7', name: 'Harbor' }];
  const cases: readonly (readonly [FieldName, string, (page: FormDriver) => unknown])[] = [
    ['storeId', 'without existing stores', () => undefined],
    ['storeId', 'while a new store is created', ({ element }) => (element.existingStores = stores)],
    [
      'apiToken',
      'while an existing store is chosen',
      (page) => Object.assign(page.element, { existingStores: stores, value: { storeId: '7' } }),
    ],
    [
      'name',
      'after the connection was accepted',
      async (page) => {
        await page.submitValid();
        page.element.settle({ ok: true });
      },
    ],
  ];

  for (const [field, when, prepare] of cases) {
    it(`logs one warning for ${field} ${when}, and leaves the focus`, async () => {
      const page = await mountForm();
      await prepare(page);
      await page.settled();
      const { focused } = page;
      const console = collectWarnings();
      page.element.focusField(field);
      page.element.focusField(field);
      await page.settled();
      console.stop();
      expect(console.warnings).to.have.lengthOf(1);
      expect(console.warnings[0]).to.include('focusField()').and.include(field);
      expect(page.focused === focused).to.equal(true);
    });
  }

  it('logs no warning for a field that appears with the pending render', async () => {
    const page = await mountForm();
    const console = collectWarnings();
    Object.assign(page.element, { existingStores: stores, value: { storeId: '7' } });
    page.element.focusField('storeId');
    await page.settled();
    console.stop();
    expect(console.warnings).to.deep.equal([]);
    expect(page.focusedName).to.include(en.fields.storeId.label);
  });
});

describe('the form', () => {
  it('adds the field labels to the summary if two fields have the same error', async () => {
    const page = await mountForm();
    await page.submitValid();
    page.element.settle({ ok: false, miva: { status: 401 }, message: 'Not saved.' });
    await page.settled();
    const message = en.codes['miva-web-server-password'];
    expect(page.summaryEntries).to.deep.equal([`Username: ${message}`, `Password: ${message}`]);
    expect(page.errorAt('Username')).to.equal(message);
  });

  it('returns to the defaults when it is moved out of its context provider', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><miva-connection-setup></miva-connection-setup></div>`,
    );
    const provider = document.createElement('div');
    holder.before(provider);
    new ContextProvider(provider, { context: connectionOptionsContext, initialValue: { headingLevel: 4 } });
    const form = holder.querySelector('miva-connection-setup')!;
    const page = new FormDriver(form);
    provider.append(form);
    await page.settled();
    expect(form.headingLevel).to.equal(4);
    holder.append(form);
    await page.settled();
    expect(form.headingLevel).to.equal(2);
    provider.remove();
  });
});

describe('an array or object option', () => {
  const console = collectWarnings();

  it('cannot be mutated when it is read from the form, and is not shared with another form', async () => {
    const page = await mountForm();
    const { element } = page;
    element.helpLinks = { name: 'https://help.example/name' };
    element.existingStores = [{ id: '1', name: 'Harbor Goods' }];
    for (const [option, change] of [
      ['helpLinks', () => Object.assign(element.helpLinks, { name: 'javascript:alert(1)' })],
      ['existingStores', () => (element.existingStores as unknown[]).push({ id: '2', name: 'Another' })],
      ['existingStores', () => Object.assign(element.existingStores[0]!, { name: 'Another' })],
      ['locked', () => (element.locked as unknown[]).push('name')],
      ['allowedIps', () => (element.allowedIps as unknown[]).push('no address')],
      ['messages', () => Object.assign(element.messages, { add: 'Another' })],
    ] as const) {
      const before = JSON.stringify(element[option]);
      expect(change, option).to.throw(TypeError);
      expect(JSON.stringify(element[option])).to.equal(before);
    }
    const other = await mountForm();
    expect(other.element.helpLinks).to.deep.equal({});
    expect(other.element.existingStores).to.deep.equal([]);
  });

  it('does not freeze the host’s own object', async () => {
    const { element } = await mountForm();
    const given = { stores: [{ id: '1', name: 'Harbor Goods' }], links: {}, messages: { add: 'Add' } };
    element.existingStores = given.stores;
    element.helpLinks = given.links;
    element.messages = given.messages as object;
    expect(Object.values(given).some(Object.isFrozen) || Object.isFrozen(given.stores[0])).to.equal(false);
  });

  for (const [option, holes] of [
    ['existingStores', [{ id: '1', name: 'n' }, ,]],
    ['existingStores', [, { id: '1', name: 'n' }]],
    ['allowedIps', new Array(2)],
    ['locked', new Array(2)],
  ] as const) {
    it(`is ignored with a warning if it is a sparse array: ${option}`, async () => {
      const page = await mountForm();
      Object.assign(page.element, { [option]: holes, value: { storeId: '1', name: 'Harbor' } });
      await page.settled();
      expect(page.field('Name').value, 'the form still works').to.equal('Harbor');
      expect(console.warnings.join()).to.include(`${option} was ignored: expected`);
    });
  }

  it('is read only once', async () => {
    const page = await mountForm();
    let reads = 0;
    const store = {
      id: '1',
      get name() {
        return reads++ === 0 ? 'Harbor Goods' : Symbol('x');
      },
    };
    page.element.existingStores = [store as never];
    await page.settled();
    expect(page.element.existingStores).to.deep.equal([{ id: '1', name: 'Harbor Goods' }]);
  });
});
