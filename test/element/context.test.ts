import { ContextProvider, ContextRoot, createContext } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import type { MivaConnectionSetup } from '../../src/index.js';
import { collectWarnings, SetupPage, textOf } from '../support/setup-page.js';

// A portal has a copy of its own: nothing of the element's bundle is imported for it.
const portalsOwnContext = createContext<object, symbol>(Symbol.for('miva-connection-options'));

const TWO = html`<p><miva-connection-setup></miva-connection-setup></p>
  <section>
    <div><miva-connection-setup></miva-connection-setup></div>
  </section>`;

async function pagesIn(holder: ParentNode): Promise<SetupPage[]> {
  const pages = [...holder.querySelectorAll<MivaConnectionSetup>('miva-connection-setup')].map(
    (element) => new SetupPage(element),
  );
  for (const page of pages) await page.settled();
  return pages;
}

/** A portal built with Lit, with forms below it. */
async function portal(options: unknown, inner = TWO) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const provider = new ContextProvider(host, {
    context: portalsOwnContext,
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

const seen = (page: SetupPage) => ({
  theme: page.colorScheme,
  level: page.headings[0]!.level,
  button: textOf(page.submitButton),
  addresses: page.addresses,
});

const USUAL = { theme: 'normal', level: 2, button: 'Add connection', addresses: ['34.197.18.122'] };
const GIVEN = {
  theme: 'dark',
  headingLevel: 4,
  messages: { submit: 'Connect' },
  allowedIps: ['203.0.113.5'],
};
const SEEN = { theme: 'dark', level: 4, button: 'Connect', addresses: ['203.0.113.5'] };

describe('options from a portal’s own @lit/context', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => console.stop());

  const expectNoWarning = () => expect(console.warnings).to.deep.equal([]);

  it('are set once for every form below it, and for no other', async () => {
    const { pages } = await portal(GIVEN);
    expect(pages.map(seen)).to.deep.equal([SEEN, SEEN]);
    const elsewhere = await fixture(html`<div>${TWO}</div>`);
    expect((await pagesIn(elsewhere)).map(seen)).to.deep.equal([USUAL, USUAL]);
    expectNoWarning();
  });

  it('reach a form that comes later, and one in a shadow root', async () => {
    const { holder } = await portal(GIVEN);
    const outer = document.createElement('div');
    const element = document.createElement('miva-connection-setup');
    outer.attachShadow({ mode: 'open' }).append(element);
    holder.append(outer);
    const page = new SetupPage(element);
    await page.settled();
    expect(seen(page)).to.deep.equal(SEEN);
  });

  it('may come from anything that speaks the protocol, once or for as long as it likes', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const callbacks: ((value: unknown, unsubscribe?: () => void) => void)[] = [];
    let left = 0;
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
      callback(GIVEN, () => left++);
    });
    const element = document.createElement('miva-connection-setup');
    host.append(element);
    const page = new SetupPage(element);
    await page.settled();
    expect(seen(page)).to.deep.equal(SEEN);
    callbacks[0]!({ ...GIVEN, headingLevel: 5 }, () => left++);
    await page.settled();
    expect(seen(page)).to.deep.equal({ ...SEEN, level: 5 });
    element.remove();
    expect(left, 'it unsubscribes when it goes').to.be.greaterThan(0);
    expectNoWarning();
  });

  it('reach a form from a provider that comes after it, where the portal keeps requests', async () => {
    const callbacks: unknown[] = [];
    const listen = (event: Event) => callbacks.push((event as Event & { callback: unknown }).callback);
    document.body.addEventListener('context-request', listen);
    const root = new ContextRoot();
    root.attach(document.body);
    const host = await fixture<HTMLElement>(html`<div>${TWO}</div>`);
    const [page] = await pagesIn(host);
    page!.element.replaceWith(page!.element);
    document.body.removeEventListener('context-request', listen);
    // They are held weakly there: the form itself has to keep its own.
    expect(callbacks).to.have.lengthOf(3);
    expect(callbacks[2]).to.equal(callbacks[0]);

    const provider = new ContextProvider(host, { context: portalsOwnContext, initialValue: GIVEN });
    provider.hostConnected();
    await page!.settled();
    expect(seen(page!)).to.deep.equal(SEEN);
    root.detach(document.body);
  });

  it('win over the defaults, and give way to attributes and properties', async () => {
    const { pages } = await portal(
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

  it('give way also where the attribute says the same as the default', async () => {
    const { page, set } = await portal(
      GIVEN,
      html`<miva-connection-setup theme="auto" heading-level="2"></miva-connection-setup>`,
    );
    expect(seen(page)).to.deep.equal({ ...SEEN, theme: 'normal', level: 2 });
    await set({ ...GIVEN, theme: 'light', headingLevel: 6 });
    expect(seen(page)).to.deep.equal({ ...SEEN, theme: 'normal', level: 2 });
  });

  it('are fallen back to when an attribute is taken away, or a property set to undefined', async () => {
    const { page } = await portal(
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
    expect(page.isSubmitShown, 'the context says so').to.equal(false);
    expectNoWarning();
  });

  it('are followed when they change, by every form', async () => {
    const { pages, set } = await portal(GIVEN);
    await set({ ...GIVEN, theme: 'light', messages: { submit: 'Go' } });
    expect(pages.map(seen)).to.deep.equal([
      { ...SEEN, theme: 'light', button: 'Go' },
      { ...SEEN, theme: 'light', button: 'Go' },
    ]);
    await set({ headingLevel: 3 });
    expect(pages.map(seen)).to.deep.equal([
      { ...USUAL, level: 3 },
      { ...USUAL, level: 3 },
    ]);
    await set(undefined);
    expect(pages.map(seen)).to.deep.equal([USUAL, USUAL]);
    expectNoWarning();
  });

  it('change nothing typed and no focus', async () => {
    const { page, set } = await portal(GIVEN);
    await page.fill('Name', 'Typed');
    await page.click('Show Password');
    page.field('Username').focus();
    await set({ ...GIVEN, theme: 'light', guide: 'none', headingLevel: 3 });
    expect(page.field('Name').value).to.equal('Typed');
    expect(page.isReadable('Password')).to.equal(true);
    expect(page.focusedName).to.equal('Username');
  });

  it('bring the mode and the existing stores too', async () => {
    const { pages, set } = await portal({ mode: 'edit' });
    for (const page of pages) expect(page.isKept('Password')).to.equal(true);
    await set({ existingStores: [{ id: 'a', name: 'A' }] });
    for (const page of pages) expect(page.kindsOfStore).to.have.lengthOf(2);
    await pages[0]!.chooseKindOfStore('Use an existing store');
    await set({});
    expect(pages[0]!.labels[0]).to.equal('Name');
    expectNoWarning();
  });

  it('no longer reach a form that was taken away, and are what they are when it comes back', async () => {
    const { page, holder, set } = await portal(GIVEN);
    const { element } = page;
    element.remove();
    await Promise.resolve();
    await set({ headingLevel: 5 });
    expect(element.headingLevel).to.equal(4);
    holder.append(element);
    await page.settled();
    expect(seen(page)).to.deep.equal({ ...USUAL, level: 5 });
  });

  describe('that are wrong', () => {
    for (const [name, wrong, expected] of [
      ['theme', 'blue', /theme expects 'auto' or 'light' or 'dark'/],
      ['headingLevel', 9, /headingLevel expects a whole number from 2 to 6/],
      ['messages', 'x', /messages expects a part of a message catalogue/],
      ['allowedIps', ['<b>'], /allowedIps expects a list of IP addresses/],
    ] as const) {
      it(`warn each form once and change nothing: ${name}`, async () => {
        const { pages, set } = await portal(GIVEN);
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

    it('use what is right beside it', async () => {
      const { page } = await portal({ ...GIVEN, theme: 'blue', colour: 'red', answerTimeout: null });
      expect(seen(page)).to.deep.equal({ ...SEEN, theme: 'normal' });
      expect(console.warnings.join()).to.include('theme').and.to.include('colour');
      expect(page.element.answerTimeout).to.equal(30);
    });

    for (const [name, whole] of [
      ['a text', 'dark'],
      ['a list', [GIVEN]],
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
      it(`warn and change nothing as a whole: ${name}`, async () => {
        const { pages, set } = await portal(GIVEN);
        await set(whole);
        expect(pages.map(seen)).to.deep.equal([SEEN, SEEN]);
        expect(console.warnings).to.have.lengthOf(2);
        expect(console.warnings[0]).to.match(/^<miva-connection-setup>: the context expects an object/);
      });
    }

    it('pollute nothing', async () => {
      const { page } = await portal(
        JSON.parse('{"__proto__":{"theme":"dark","polluted":1},"headingLevel":3}'),
      );
      expect('polluted' in {}).to.equal(false);
      expect(seen(page)).to.deep.equal({ ...USUAL, level: 3 });
    });
  });
});
