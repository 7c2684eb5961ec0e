import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { english as en } from '../../src/messages/english.js';
import { connectionOptionsContext } from '../../src/options.js';
import { collectWarnings, setupPage, SetupPage } from '../support/setup-page.js';

describe('wrong use', () => {
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
    it(`of messages is warned of once, by its key: ${key}`, async () => {
      const page = await setupPage();
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

  it('of existing stores with one id twice is warned of, and changes nothing', async () => {
    const page = await setupPage();
    const twice = [
      { id: '1', name: 'One' },
      { id: '1', name: 'Two' },
    ];
    page.element.existingStores = twice;
    expect(page.element.existingStores).to.deep.equal([]);
    expect(console.warnings).to.have.lengthOf(1);
  });
});

describe('what a newcomer found', () => {
  it('one cause at two fields is told apart by their labels in the summary', async () => {
    const page = await setupPage();
    await page.submitValid();
    page.element.settle({ ok: false, miva: { status: 401 } });
    await page.settled();
    const sentence = en.codes['miva-web-server-password'];
    expect(page.summaryEntries).to.deep.equal([`Username: ${sentence}`, `Password: ${sentence}`]);
    expect(page.errorAt('Username')).to.equal(sentence);
  });

  it('a hidden submit button is hidden from everyone', async () => {
    const page = await setupPage(html`<miva-connection-setup hide-submit></miva-connection-setup>`);
    expect(page.submitButton.closest('[aria-hidden="true"]') === null).to.equal(false);
    expect(page.submitButton.tabIndex).to.equal(-1);
  });

  it('a form that is moved away from its provider goes back to the defaults', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><miva-connection-setup></miva-connection-setup></div>`,
    );
    const provider = document.createElement('div');
    holder.before(provider);
    new ContextProvider(provider, { context: connectionOptionsContext, initialValue: { headingLevel: 4 } });
    const form = holder.querySelector('miva-connection-setup')!;
    const page = new SetupPage(form);
    provider.append(form);
    await page.settled();
    expect(form.headingLevel).to.equal(4);
    holder.append(form);
    await page.settled();
    expect(form.headingLevel).to.equal(2);
    provider.remove();
  });
});

describe('a list or an object that a host keeps hold of', () => {
  const console = collectWarnings();

  it('cannot be changed behind the form, and is not shared with another one', async () => {
    const page = await setupPage();
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
    const other = await setupPage();
    expect(other.element.helpLinks).to.deep.equal({});
    expect(other.element.existingStores).to.deep.equal([]);
  });

  it('stays the host’s own where it was handed in', async () => {
    const { element } = await setupPage();
    const given = { stores: [{ id: '1', name: 'Harbor Goods' }], links: {}, words: { add: 'Add' } };
    element.existingStores = given.stores;
    element.helpLinks = given.links;
    element.messages = given.words as object;
    expect(Object.values(given).some(Object.isFrozen) || Object.isFrozen(given.stores[0])).to.equal(false);
  });

  for (const [option, holes] of [
    ['existingStores', [{ id: '1', name: 'n' }, ,]],
    ['existingStores', [, { id: '1', name: 'n' }]],
    ['allowedIps', new Array(2)],
    ['locked', new Array(2)],
  ] as const) {
    it(`is wrong with a hole in it: ${option}`, async () => {
      const page = await setupPage();
      Object.assign(page.element, { [option]: holes, value: { storeId: '1', name: 'Harbor' } });
      await page.settled();
      expect(page.field('Name').value, 'the form goes on').to.equal('Harbor');
      expect(console.warnings.join()).to.include(`${option} expects`);
    });
  }

  it('is read once: what it is by the second time does not count', async () => {
    const page = await setupPage();
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
