import { ContextProvider, ContextRoot, createContext } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import type { MivaConnectionSetup } from '../../src/index.js';
import { FormDriver, textOf } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';

// A host app has its own copy of @lit/context, so the test does not import the element’s context.
const hostContext = createContext<object, symbol>(Symbol.for('miva-connection-options'));

const TWO = html`<p><miva-connection-setup></miva-connection-setup></p>
  <section>
    <div><miva-connection-setup></miva-connection-setup></div>
  </section>`;

async function pagesIn(holder: ParentNode): Promise<FormDriver[]> {
  const pages = [...holder.querySelectorAll<MivaConnectionSetup>('miva-connection-setup')].map(
    (element) => new FormDriver(element),
  );
  for (const page of pages) await page.settled();
  return pages;
}

/** A host app built with Lit, with forms below it. */
async function hostApp(options: unknown, inner = TWO) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const provider = new ContextProvider(host, {
    context: hostContext,
    initialValue: options as object,
  });
  const holder = await fixture<HTMLElement>(html`<div>${inner}</div>`, { parentNode: host });
  const pages = await pagesIn(holder);
  return {
    pages,
    page: pages[0]!,
    holder,
    async set(next: unknown) {
      provider.setValue(next as object);
      for (const page of pages) await page.settled();
    },
  };
}

const seen = (page: FormDriver) => ({
  theme: page.colorScheme,
  level: page.headings[0]!.level,
  button: textOf(page.submitButton),
  addresses: page.addresses,
});

const DEFAULTS = { theme: 'normal', level: 2, button: 'Add connection', addresses: ['34.197.18.122'] };
const GIVEN = {
  theme: 'dark',
  headingLevel: 4,
  messages: { submit: 'Connect' },
  allowedIps: ['203.0.113.5'],
};
const SEEN = { theme: 'dark', level: 4, button: 'Connect', addresses: ['203.0.113.5'] };

describe('options from the @lit/context of a host app', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => console.stop());

  const expectNoWarning = () => expect(console.warnings).to.deep.equal([]);

  it('apply to every form below the provider, and to no other form', async () => {
    const { pages } = await hostApp(GIVEN);
    expect(pages.map(seen)).to.deep.equal([SEEN, SEEN]);
    const elsewhere = await fixture(html`<div>${TWO}</div>`);
    expect((await pagesIn(elsewhere)).map(seen)).to.deep.equal([DEFAULTS, DEFAULTS]);
    expectNoWarning();
  });

  it('apply to a form added later in a shadow root', async () => {
    const { holder } = await hostApp(GIVEN);
    const outer = document.createElement('div');
    const element = document.createElement('miva-connection-setup');
    outer.attachShadow({ mode: 'open' }).append(element);
    holder.append(outer);
    const page = new FormDriver(element);
    await page.settled();
    expect(seen(page)).to.deep.equal(SEEN);
  });

  it('may come from any provider that implements the context protocol', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const callbacks: ((value: unknown, unsubscribe?: () => void) => void)[] = [];
    let unsubscribed = 0;
    host.addEventListener('context-request', (event) => {
      const { context, callback, subscribe } = event as Event & {
        context: unknown;
        callback: (value: unknown, unsubscribe?: () => void) => void;
        subscribe?: boolean;
      };
      if (context !== Symbol.for('miva-connection-options')) return;
      event.stopPropagation();
      expect(subscribe).to.equal(true);
      callbacks.push(callback);
      callback(GIVEN, () => unsubscribed++);
    });
    const element = document.createElement('miva-connection-setup');
    host.append(element);
    const page = new FormDriver(element);
    await page.settled();
    expect(seen(page)).to.deep.equal(SEEN);
    callbacks[0]!({ ...GIVEN, headingLevel: 5 }, () => unsubscribed++);
    await page.settled();
    expect(seen(page)).to.deep.equal({ ...SEEN, level: 5 });
    element.remove();
    expect(unsubscribed, 'unsubscribes on removal').to.be.greaterThan(0);
    expectNoWarning();
  });

  it('apply from a provider added after the form, if the host app has a ContextRoot', async () => {
    const callbacks: unknown[] = [];
    const listen = (event: Event) => callbacks.push((event as Event & { callback: unknown }).callback);
    document.body.addEventListener('context-request', listen);
    const root = new ContextRoot();
    root.attach(document.body);
    const host = await fixture<HTMLElement>(html`<div>${TWO}</div>`);
    const [page] = await pagesIn(host);
    page!.element.replaceWith(page!.element);
    document.body.removeEventListener('context-request', listen);
    // ContextRoot keeps callbacks in a WeakRef, so the form must keep its own callback.
    expect(callbacks).to.have.lengthOf(3);
    expect(callbacks[2]).to.equal(callbacks[0]);

    const provider = new ContextProvider(host, { context: hostContext, initialValue: GIVEN });
    provider.hostConnected();
    await page!.settled();
    expect(seen(page!)).to.deep.equal(SEEN);
    root.detach(document.body);
  });

  it('override the defaults and are overridden by attributes and properties', async () => {
    const { pages } = await hostApp(
      GIVEN,
      html`<miva-connection-setup theme="light"></miva-connection-setup
        ><miva-connection-setup .headingLevel=${3} .messages=${{ submit: 'Own' }}></miva-connection-setup>`,
    );
    expect(pages.map(seen)).to.deep.equal([
      { ...SEEN, theme: 'light' },
      { ...SEEN, level: 3, button: 'Own' },
    ]);
    expectNoWarning();
  });

  it('are overridden by an attribute that equals the default', async () => {
    const { page, set } = await hostApp(
      GIVEN,
      html`<miva-connection-setup theme="auto" heading-level="2"></miva-connection-setup>`,
    );
    expect(seen(page)).to.deep.equal({ ...SEEN, theme: 'normal', level: 2 });
    await set({ ...GIVEN, theme: 'light', headingLevel: 6 });
    expect(seen(page)).to.deep.equal({ ...SEEN, theme: 'normal', level: 2 });
  });

  it('apply again when an attribute is removed or a property is set to undefined', async () => {
    const { page } = await hostApp(
      { ...GIVEN, hideSubmit: true },
      html`<miva-connection-setup theme="light" .headingLevel=${3}></miva-connection-setup>`,
    );
    expect(seen(page)).to.deep.equal({ ...SEEN, theme: 'light', level: 3 });
    page.element.removeAttribute('theme');
    Reflect.set(page.element, 'headingLevel', undefined);
    await page.settled();
    expect(seen(page)).to.deep.equal(SEEN);
    page.element.hideSubmit = false;
    await page.settled();
    expect(page.isSubmitShown).to.equal(true);
    page.element.setAttribute('hide-submit', '');
    page.element.removeAttribute('hide-submit');
    await page.settled();
    expect(page.isSubmitShown, 'from the context').to.equal(false);
    expectNoWarning();
  });

  it('update every form when they change', async () => {
    const { pages, set } = await hostApp(GIVEN);
    await set({ ...GIVEN, theme: 'light', messages: { submit: 'Go' } });
    expect(pages.map(seen)).to.deep.equal([
      { ...SEEN, theme: 'light', button: 'Go' },
      { ...SEEN, theme: 'light', button: 'Go' },
    ]);
    await set({ headingLevel: 3 });
    expect(pages.map(seen)).to.deep.equal([
      { ...DEFAULTS, level: 3 },
      { ...DEFAULTS, level: 3 },
    ]);
    await set(undefined);
    expect(pages.map(seen)).to.deep.equal([DEFAULTS, DEFAULTS]);
    expectNoWarning();
  });

  it('do not change values or focus when they change', async () => {
    const { page, set } = await hostApp(GIVEN);
    await page.fill('Name', 'Typed');
    await page.click('Show Password');
    page.field('Username').focus();
    await set({ ...GIVEN, theme: 'light', guide: 'none', headingLevel: 3 });
    expect(page.field('Name').value).to.equal('Typed');
    expect(page.isReadable('Password')).to.equal(true);
    expect(page.focusedName).to.equal('Username');
  });

  it('include the mode and the existing stores', async () => {
    const { pages, set } = await hostApp({ mode: 'edit' });
    for (const page of pages) expect(page.isKept('Password')).to.equal(true);
    await set({ existingStores: [{ id: 'a', name: 'A' }] });
    for (const page of pages) expect(page.storeChoices).to.have.lengthOf(2);
    await pages[0]!.toggle('Use existing store');
    await set({});
    expect(pages[0]!.labels[0]).to.equal('Name');
    expectNoWarning();
  });

  it('do not update a removed form until it is connected again', async () => {
    const { page, holder, set } = await hostApp(GIVEN);
    const { element } = page;
    element.remove();
    await Promise.resolve();
    await set({ headingLevel: 5 });
    expect(element.headingLevel).to.equal(4);
    holder.append(element);
    await page.settled();
    expect(seen(page)).to.deep.equal({ ...DEFAULTS, level: 5 });
  });

  describe('with invalid values', () => {
    for (const [name, wrong, expected] of [
      ['theme', 'blue', /theme was ignored: expected 'auto' or 'light' or 'dark'/],
      ['headingLevel', 9, /headingLevel was ignored: expected a whole number from 2 to 6/],
      ['messages', 'x', /messages was ignored: expected an object with keys of a translation/],
      ['allowedIps', ['<b>'], /allowedIps was ignored: expected a list of IP addresses/],
    ] as const) {
      it(`are ignored with one warning per form: ${name}`, async () => {
        const { pages, set } = await hostApp(GIVEN);
        for (let times = 0; times < 3; times++) await set({ ...GIVEN, [name]: wrong });
        expect(pages.map(seen)).to.deep.equal([SEEN, SEEN]);
        expect(console.warnings).to.have.lengthOf(2);
        for (const warning of console.warnings) {
          expect(warning)
            .to.match(/^<miva-connection-setup>: /)
            .and.to.match(expected);
        }
      });
    }

    it('do not affect the valid options', async () => {
      const { page } = await hostApp({ ...GIVEN, theme: 'blue', colour: 'red', answerTimeout: null });
      expect(seen(page)).to.deep.equal({ ...SEEN, theme: 'normal' });
      expect(console.warnings.join()).to.include('theme').and.to.include('colour');
      expect(page.element.answerTimeout).to.equal(30);
    });

    for (const [name, whole] of [
      ['a string', 'dark'],
      ['an array', [GIVEN]],
      ['a number', 5],
      [
        'a proxy that throws',
        new Proxy(
          {},
          {
            ownKeys() {
              throw new Error('boom');
            },
          },
        ),
      ],
    ] as const) {
      it(`are ignored as a whole, with a warning: ${name}`, async () => {
        const { pages, set } = await hostApp(GIVEN);
        await set(whole);
        expect(pages.map(seen)).to.deep.equal([SEEN, SEEN]);
        expect(console.warnings).to.have.lengthOf(2);
        expect(console.warnings[0]).to.match(
          /^<miva-connection-setup>: connectionOptionsContext was ignored: expected an object/,
        );
      });
    }

    it('do not pollute prototypes', async () => {
      const { page } = await hostApp(
        JSON.parse('{"__proto__":{"theme":"dark","polluted":1},"headingLevel":3}'),
      );
      expect('polluted' in {}).to.equal(false);
      expect(seen(page)).to.deep.equal({ ...DEFAULTS, level: 3 });
    });
  });
});
