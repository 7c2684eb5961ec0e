import { expect, html } from '@open-wc/testing';
import type { NewStorePayload } from '../../src/core/payload/types.js';
import type { MivaConnectionSubmitEvent } from '../../src/index.js';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';
import { deferred } from '../support/deferred.js';

const TYPES = [
  'miva-connection-submit',
  'miva-connection-invalid',
  'miva-connection-change',
  'miva-connection-phase',
] as const;

const MARKUP =
  '<img src=x onerror="globalThis.hacked = true"><b>bold</b><script>globalThis.hacked = true</script>';
const GENERAL = 'The connection couldn’t be saved Your entries are still here. Try again.';
const SECRETS = [VALID.Password.trim(), VALID['API Token'], VALID['Signing Digest']];

const throwing = (): never => {
  throw new Error('from the host');
};

const trap = (): PropertyDescriptor => ({ get: throwing });

/** Collects the uncaught errors and rejections of the page, so that they do not fail the test. */
function collectErrors() {
  const messages: string[] = [];
  const record = (event: ErrorEvent | PromiseRejectionEvent) => {
    messages.push(event instanceof ErrorEvent ? event.message : String(event.reason));
    event.preventDefault();
  };
  // Mocha fails the test on any uncaught error.
  const { onerror, onunhandledrejection } = window;
  window.onerror = null;
  window.onunhandledrejection = null;
  addEventListener('error', record);
  addEventListener('unhandledrejection', record);
  return {
    messages,
    stop() {
      Object.assign(window, { onerror, onunhandledrejection });
      removeEventListener('error', record);
      removeEventListener('unhandledrejection', record);
    },
  };
}

describe('errors of the host', () => {
  let console: ReturnType<typeof collectWarnings>;
  let errors: ReturnType<typeof collectErrors>;
  beforeEach(() => {
    console = collectWarnings();
    errors = collectErrors();
  });
  afterEach(() => {
    console.stop();
    errors.stop();
    expect('hacked' in globalThis, 'markup was executed').to.equal(false);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect('polluted' in {}).to.equal(false);
    const written = [...console.warnings, ...console.errors].join();
    for (const secret of SECRETS) expect(written.includes(secret)).to.equal(false);
  });

  /** Expects that the values are still there and that a submit is accepted. */
  async function expectUsable(page: FormDriver, { title = 'Connection added' } = {}) {
    expect(page.values).to.deep.equal(VALID);
    expect(page.field('Name').readOnly).to.equal(false);
    await page.fill('Name', 'Afterwards');
    const asked = page.asked.length;
    page.element.addEventListener('miva-connection-submit', (event) => event.respondWith({ ok: true }), {
      once: true,
      capture: true,
    });
    await page.submit();
    expect(page.asked).to.have.lengthOf(asked + 1);
    expect(page.asked.at(-1)!.payload).to.have.property('name', 'Afterwards');
    await page.reaches('accepted');
    expect(page.panel).to.include(title);
  }

  describe('a listener that throws', () => {
    for (const type of TYPES) {
      it(`on ${type} does not break the form, and the error reaches window.onerror`, async () => {
        const page = await mountForm();
        page.element.addEventListener(type, throwing);
        await page.submit();
        expect(page.summaryEntries).to.have.lengthOf(7);
        await page.submitValid();
        expect(page.element.phase).to.equal('submitting');
        page.element.settle({ ok: false });
        await page.settled();
        expect(errors.messages.length).to.be.greaterThan(0);
        for (const message of errors.messages) expect(message).to.include('from the host');
        page.element.removeEventListener(type, throwing);
        await expectUsable(page);
      });
    }

    it('does not discard an answer that it has given before', async () => {
      const page = await mountForm();
      page.element.addEventListener('miva-connection-submit', (event) => {
        event.respondWith(Promise.resolve({ ok: false, message: 'Answered.' }));
        throwing();
      });
      await page.submitValid();
      await page.reaches('rejected');
      expect(page.summaryText).to.include('Answered.');
      expect(page.values).to.deep.equal(VALID);
    });

    it('without reading the payload is followed by “Nothing was sent.”', async () => {
      const page = await mountForm();
      page.element.answerTimeout = 0.05;
      page.element.addEventListener('miva-connection-submit', throwing, { once: true });
      await page.submitValid();
      await page.reaches('rejected');
      expect(page.summaryTitle).to.equal('Nothing was sent');
      await expectUsable(page);
    });

    it('on the abort signal does not break the form', async () => {
      const page = await mountForm();
      await page.submitValid();
      page.asked[0]!.signal.addEventListener('abort', throwing);
      page.element.answerTimeout = 0.05;
      page.element.reset();
      expect(page.element.phase).to.equal('editing');
      await page.fillAll();
      await expectUsable(page);
    });
  });

  describe('a listener', () => {
    it('may remove the element during the submit event', async () => {
      const page = await mountForm();
      const parent = page.element.parentElement!;
      page.element.addEventListener('miva-connection-submit', () => page.element.remove(), { once: true });
      await page.submitValid();
      expect(page.asked[0]!.signal.aborted).to.equal(true);
      parent.append(page.element);
      await page.fillAll();
      await expectUsable(page);
    });

    it('cannot submit again during the submit event', async () => {
      const page = await mountForm();
      page.element.addEventListener('miva-connection-submit', () => page.element.requestSubmit());
      await page.submitValid();
      expect(page.asked).to.have.lengthOf(1);
      page.element.settle({ ok: false });
      await page.settled();
      await expectUsable(page);
    });

    it('cannot change the payload, which is frozen', async () => {
      const page = await mountForm();
      page.element.addEventListener('miva-connection-submit', ({ payload }) => {
        expect(Reflect.set(payload, 'name', 'Changed')).to.equal(false);
        expect(Reflect.set(payload, 'more', 1)).to.equal(false);
      });
      await page.submitValid();
      page.element.settle({ ok: false });
      await page.settled();
      await expectUsable(page);
    });

    it('may set options during a change event', async () => {
      const page = await mountForm();
      page.element.addEventListener('miva-connection-change', () => {
        Object.assign(page.element, { theme: 'dark', headingLevel: 4, value: { storeId: 'x' }, locked: [] });
      });
      await page.fillAll();
      await expectUsable(page);
    });
  });

  describe('a malformed answer', () => {
    const answers: readonly (readonly [string, () => unknown])[] = [
      ['a promise that rejects', () => Promise.reject(new Error(MARKUP))],
      ['a promise that rejects with nothing', () => Promise.reject()],
      ['a promise that rejects with a verdict', () => Promise.reject({ ok: true })],
      ['nothing', () => undefined],
      ['null', () => null],
      ['a string', () => 'ok'],
      ['markup', () => MARKUP],
      ['a number', () => 200],
      ['true', () => true],
      ['an array', () => [{ ok: true }]],
      ['a Response', () => new Response('{"ok":true}')],
      ['an empty object', () => ({})],
      ['a string for ok', () => ({ ok: 'true' })],
      ['a number for ok', () => ({ ok: 1 })],
      ['no ok beside __proto__', () => JSON.parse('{"__proto__":{"polluted":1}}')],
      ['an Error', () => new Error('boom')],
      ['an object without a prototype', () => Object.create(null)],
      ['a function', () => () => ({ ok: true })],
      ['a symbol', () => Symbol('ok')],
      [
        'a getter that throws',
        () => ({
          get ok(): boolean {
            return throwing();
          },
        }),
      ],
      [
        'a proxy that throws',
        () => new Proxy({}, { get: (_, key) => (key === 'then' ? undefined : throwing()) }),
      ],
      ['a thenable that throws', () => ({ then: throwing })],
      [
        'a thenable whose then cannot be read',
        () => ({
          get then(): never {
            return throwing();
          },
        }),
      ],
      [
        'a revoked proxy',
        () => {
          const { proxy, revoke } = Proxy.revocable({}, {});
          revoke();
          return proxy;
        },
      ],
    ];
    for (const [name, answer] of answers) {
      it(`shows one clear message and leaves the form usable: ${name}`, async () => {
        const page = await mountForm();
        page.element.addEventListener(
          'miva-connection-submit',
          (event) => event.respondWith(answer() as never),
          { once: true },
        );
        await page.submitValid();
        await page.reaches('rejected');
        expect(page.summaryText).to.equal(GENERAL);
        expect(page.summaryEntries).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
        expect(page.isSummaryFocused).to.equal(true);
        expect(page.values).to.deep.equal(VALID);
        await page.settled();
        expect(errors.messages, 'no rejection is unhandled').to.deep.equal([]);
        await expectUsable(page);
      });
    }

    it('is replaced by the timeout, with one warning, if its promise never settles', async () => {
      const page = await mountForm();
      page.element.answerTimeout = 0.05;
      page.element.addEventListener(
        'miva-connection-submit',
        (event) => event.respondWith(new Promise(() => undefined)),
        { once: true },
      );
      await page.submitValid();
      await page.reaches('rejected');
      expect(page.summaryText).to.include('Check your list of connections before you try again');
      expect(console.warnings).to.have.lengthOf(1);
      page.element.answerTimeout = 30;
      await expectUsable(page);
    });
  });

  describe('a promise that rejects', () => {
    /** Submits to a host that answers with this function. */
    async function submitTo(send: (event: MivaConnectionSubmitEvent) => Promise<never>) {
      const page = await mountForm();
      page.element.addEventListener('miva-connection-submit', (event) => event.respondWith(send(event)), {
        once: true,
      });
      await page.submitValid();
      return page;
    }

    it('is logged once, with name, message and stack', async () => {
      const error = new RangeError('The server answered 502.');
      error.stack = `${error.name}: ${error.message}\n  at send (https://portal.example/app.js:7)`;
      const page = await submitTo(() => Promise.reject(error));
      await page.reaches('rejected');
      expect(console.errors).to.have.lengthOf(1);
      expect(console.errors[0]).to.include('<miva-connection-setup>').and.to.include('respondWith()');
      expect(console.errors[0]).to.include('RangeError: The server answered 502.\n  at send (https://portal');
      await expectUsable(page);
    });

    it('is logged without the submitted secrets', async () => {
      const page = await submitTo(async ({ payload }) => {
        const query = new URLSearchParams((payload as NewStorePayload).credentials);
        throw new Error(`${JSON.stringify(payload)} could not be sent to /add?${query}`);
      });
      await page.reaches('rejected');
      expect(console.errors).to.have.lengthOf(1);
      expect(console.errors[0]).to.include(`"name":"${VALID.Name}"`).and.to.include('"apiToken":"…"');
      for (const secret of SECRETS) {
        for (const text of [secret, encodeURIComponent(secret), secret.replaceAll(' ', '+')]) {
          expect(console.errors[0]!.includes(text), text).to.equal(false);
        }
      }
    });

    it('is logged without the submitted secrets after a timeout', async () => {
      const { promise, reject } = deferred<never>();
      const page = await mountForm(
        html`<miva-connection-setup answer-timeout="0.05"></miva-connection-setup>`,
      );
      page.answer(promise);
      await page.submitValid();
      await page.reaches('rejected');
      await page.fill('API Token', 'another-token');
      reject(new Error(`late: ${VALID['API Token']} another-token`));
      await page.settled();
      expect(console.errors).to.have.lengthOf(1);
      expect(console.errors[0]).to.include('late: … …');
    });

    it('is logged without its message once the secrets are wiped, because it may contain them', async () => {
      const { promise, reject } = deferred<never>();
      const page = await mountForm();
      page.answer(promise);
      await page.submitValid();
      page.element.reset();
      reject(new Error(`late: ${VALID['API Token']}`));
      await page.settled();
      expect(console.errors).to.have.lengthOf(1);
      expect(console.errors[0]).to.include('respondWith()').and.not.to.include('late');
    });

    it('is not logged if reset() aborted its signal', async () => {
      const page = await submitTo(
        ({ signal }) =>
          new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
      );
      page.element.reset();
      await page.settled();
      expect(console.errors).to.deep.equal([]);
      expect(page.element.phase).to.equal('editing');
    });

    for (const [name, reason] of [
      [
        'getters that throw',
        Object.defineProperties(new Error(), { name: trap(), message: trap(), stack: trap() }),
      ],
      ['a proxy that throws', new Proxy({}, { get: throwing, getPrototypeOf: throwing })],
      ['properties that are not strings', { name: { toString: throwing }, message: 5, stack: [] }],
      ['a symbol', Symbol('reason')],
      ['nothing', undefined],
    ] as const) {
      it(`with ${name} is logged and leaves the form usable`, async () => {
        const page = await submitTo(() => Promise.reject(reason as Error));
        await page.reaches('rejected');
        expect(console.errors).to.have.lengthOf(1);
        await expectUsable(page);
      });
    }

    it('leaves the form usable even if console.error throws', async () => {
      globalThis.console.error = throwing;
      const page = await submitTo(() => Promise.reject(new Error('down')));
      await page.reaches('rejected');
      await expectUsable(page);
    });
  });

  describe('a partly malformed rejection', () => {
    const rejections: readonly (readonly [string, object, RegExp])[] = [
      ['unknown codes', { fields: { name: 'name-is-odd' }, code: 'no-such-remedy' }, /couldn’t be saved/],
      ['unknown fields', { fields: { platform: 'No.', nmae: 'No.' } }, /couldn’t be saved/],
      [
        'fields of the wrong type',
        { fields: { name: 5, username: null, storeCode: ['x'] } },
        /couldn’t be saved/,
      ],
      ['an array for fields', { fields: ['name'] }, /couldn’t be saved/],
      ['a message of the wrong type', { message: { text: MARKUP } }, /couldn’t be saved/],
      ['an empty message', { message: '   ' }, /couldn’t be saved/],
      [
        'every detail of the wrong type',
        { miva: 'x', reference: 5, helpUrl: {}, retryable: 'no', code: 7 },
        /couldn’t be saved/,
      ],
      ['a link that runs script', { helpUrl: 'javascript:globalThis.hacked = true' }, /couldn’t be saved/],
      [
        '__proto__ keys',
        JSON.parse(
          '{"fields":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1},"miva":{"__proto__":{}}}',
        ),
        /couldn’t be saved|rejected/,
      ],
    ];
    for (const [name, rejection, shown] of rejections) {
      it(`shows the general message for ${name}`, async () => {
        const page = await mountForm();
        await page.submitValid();
        page.element.settle({ ok: false, ...rejection } as never);
        await page.settled();
        expect(page.element.phase).to.equal('rejected');
        expect(page.summaryText).to.match(shown);
        expect(page.link('Learn more about this problem')).to.equal(undefined);
        expect(console.warnings.length).to.be.lessThan(2);
        await expectUsable(page);
      });
    }

    it('shows markup as text everywhere', async () => {
      const page = await mountForm();
      await page.submitValid();
      const fields = Object.fromEntries(
        ['name', 'password', 'apiUrl', 'orderImportStatuses'].map((field) => [field, MARKUP]),
      );
      page.element.settle({ ok: false, message: MARKUP, fields, reference: MARKUP });
      await page.settled();
      expect(page.summaryEntries).to.have.lengthOf(4);
      for (const entry of page.summaryEntries) expect(entry.endsWith(MARKUP)).to.equal(true);
      expect(page.errorAt('Name')).to.equal(MARKUP);
      expect(page.all('img, script, b:not(.path b)')).to.have.lengthOf(0);
      await expectUsable(page);
    });

    it('truncates a text of one megabyte', async () => {
      const page = await mountForm();
      await page.submitValid();
      page.element.settle({ ok: false, message: 'x'.repeat(1_000_000) });
      await page.settled();
      expect(page.summaryText.length).to.be.lessThan(3000);
      await expectUsable(page);
    });
  });

  describe('messages', () => {
    async function withMessages(messages: unknown): Promise<FormDriver> {
      const page = await mountForm();
      await page.fillAll();
      expect(() => Reflect.set(page.element, 'messages', messages)).not.to.throw();
      await page.settled();
      return page;
    }

    it('with markup are shown as text', async () => {
      const page = await withMessages({
        heading: MARKUP,
        submit: MARKUP,
        fields: { apiUrl: { hint: MARKUP, more: MARKUP } },
        folderHint: () => MARKUP,
        statusCount: () => MARKUP,
        guide: { title: MARKUP, steps: { 'store-code': { text: MARKUP } } },
        statuses: { pending: MARKUP },
        summaryTitle: MARKUP,
        codes: { 'name-taken': MARKUP },
      });
      expect(page.headings[0]!.text).to.equal(MARKUP);
      expect(textOf(page.submitButton)).to.equal(MARKUP);
      expect(page.hintAt('API URL')).to.equal(`${MARKUP} ${MARKUP} ${MARKUP}`);
      expect(page.statuses[0]).to.equal(MARKUP);
      await page.submit();
      page.element.settle({ ok: false, fields: { name: 'name-taken' } });
      await page.settled();
      expect(page.errorAt('Name')).to.equal(MARKUP);
      expect(page.all('img, script, b:not(.path b)')).to.have.lengthOf(0);
      await expectUsable(page);
    });

    it('whose functions throw or return no string are replaced by the default ones', async () => {
      const page = await withMessages({
        showField: throwing,
        copyText: () => ({ toString: throwing }),
        statusCount: () => Promise.reject(new Error('late')).catch(() => undefined),
        folderHint: () => null,
        folderList: () => Symbol('x'),
        guide: { timestamp: () => 5 },
      });
      page.button('Show Password');
      page.button('Copy 34.197.18.122');
      if (page.isGuideInline) await page.click(en.guide.title);
      await page.toggle('Pending');
      expect(page.text).to.include(en.statusCount(1, 8)).and.to.include(en.guide.timestamp(30));
      expect(page.hintAt('API URL')).to.include('The folder is usually mm5, but may be Merchant2 or store');
      await expectUsable(page);
    });

    it('of wrong types are replaced by the default ones', async () => {
      const page = await withMessages({
        heading: 5,
        submit: null,
        fields: { name: 'Name', username: { label: ['x'] }, password: null },
        codes: [],
        statuses: 'x',
        showField: 'Show',
        accepted: 7,
        direction: {},
      });
      expect(page.headings[0]!.text).to.equal(en.heading);
      expect(textOf(page.submitButton)).to.equal(en.submit);
      expect(page.labels).to.include.members(['Name', 'Username', 'Password']);
      await expectUsable(page);
    });

    it('with __proto__ keys pollute nothing and change nothing', async () => {
      const page = await withMessages(
        JSON.parse(
          '{"__proto__":{"heading":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"fields":{"__proto__":{"polluted":1}}}',
        ),
      );
      expect(page.headings[0]!.text).to.equal(en.heading);
      await expectUsable(page);
    });

    for (const [name, trap] of [
      [
        'a getter',
        {
          heading: 'Own',
          get submit(): string {
            return throwing();
          },
        },
      ],
      [
        'a proxy',
        new Proxy(
          {},
          { getOwnPropertyDescriptor: throwing, has: throwing, ownKeys: throwing, get: throwing },
        ),
      ],
    ] as const) {
      it(`with ${name} that throws are replaced by the default ones`, async () => {
        const page = await withMessages(trap);
        expect(textOf(page.submitButton)).to.equal(en.submit);
        expect(console.warnings.join()).to.include('messages was ignored: reading it threw an error.');
        await expectUsable(page);
      });
    }
  });

  describe('an option that throws when it is read', () => {
    const trap = new Proxy([], { get: throwing, ownKeys: throwing });
    const record = new Proxy({}, { get: throwing, ownKeys: throwing });
    for (const [name, given] of [
      ['existingStores', trap],
      ['existingStores', [record]],
      ['locked', trap],
      ['allowedIps', trap],
      ['helpLinks', record],
      ['value', record],
      ['timestampWindow', record],
      ['mode', record],
    ] as const) {
      it(`logs one warning and changes nothing: ${name}`, async () => {
        const page = await mountForm();
        await page.fillAll();
        expect(() => Reflect.set(page.element, name, given)).not.to.throw();
        expect(console.warnings).to.have.lengthOf(1);
        expect(console.warnings[0]).to.include(`${name} was ignored: expected`);
        await page.settled();
        await expectUsable(page);
      });
    }
  });

  it('changes to an array after it was set have no effect', async () => {
    const page = await mountForm();
    const locked: string[] = [];
    const allowedIps = ['203.0.113.5'];
    const helpLinks: Record<string, string> = {};
    Object.assign(page.element, { locked, allowedIps, helpLinks });
    locked.push('name');
    allowedIps.push(MARKUP);
    helpLinks['name'] = 'javascript:globalThis.hacked = true';
    page.element.headingLevel = 3;
    await page.settled();
    expect(page.addresses).to.deep.equal(['203.0.113.5']);
    expect(page.all('a')).to.have.lengthOf(0);
    await page.fillAll();
    await expectUsable(page);
  });

  it('values of the wrong type do not affect valid ones', async () => {
    const page = await mountForm();
    await page.fillAll();
    Reflect.set(page.element, 'value', {
      name: 5,
      password: { a: 1 },
      orderImportStatuses: 'pending',
      storeCode: null,
      apiUrl: new URL('https://a.example/'),
    });
    expect(console.warnings).to.have.lengthOf(1);
    await page.settled();
    await expectUsable(page);
  });

  describe('a page whose console throws', () => {
    for (const broken of [throwing, undefined]) {
      it(`breaks neither an option nor an answer: console.warn is ${typeof broken}`, async () => {
        const page = await mountForm();
        globalThis.console.warn = broken as never;
        page.element.mode = 'other' as never;
        page.element.value = 5 as never;
        await page.submitValid();
        page.element.settle({ ok: false, code: 'no-such-remedy' });
        await page.settled();
        expect(page.element.phase).to.equal('rejected');
        await expectUsable(page);
      });
    }
  });

  describe('a browser without', () => {
    /** Replaces a property of the browser while the form is used. */
    async function without(object: object, name: string, replacement: PropertyDescriptor | null) {
      const real = Object.getOwnPropertyDescriptor(object, name);
      Reflect.deleteProperty(object, name);
      if (replacement !== null) Object.defineProperty(object, name, { ...replacement, configurable: true });
      try {
        const page = await mountForm();
        await page.submitValid();
        page.element.settle({ ok: false, message: 'x '.repeat(2000) });
        await page.settled();
        await expectUsable(page);
      } finally {
        Reflect.deleteProperty(object, name);
        if (real !== undefined) Object.defineProperty(object, name, real);
      }
    }
    const withDashes = {
      add() {
        throw new DOMException('The name has no dashes.');
      },
      delete: () => false,
    };

    it('custom states shows a form that works', () => without(ElementInternals.prototype, 'states', null));
    it('custom states of any name shows a form that works', () =>
      without(ElementInternals.prototype, 'states', { get: () => withDashes }));
    it('ResizeObserver shows a form that works', () => without(globalThis, 'ResizeObserver', null));
    it('randomUUID shows a form that works', () => without(Crypto.prototype, 'randomUUID', null));
    it('a clipboard shows a form that works', () => without(Navigator.prototype, 'clipboard', null));
  });

  it('a key event without a key, as autofill dispatches it, throws nothing', async () => {
    const page = await mountForm();
    await page.fillAll();
    for (const type of ['keydown', 'keypress', 'keyup']) {
      page
        .field('Username')
        .dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    }
    expect(errors.messages).to.deep.equal([]);
    await expectUsable(page);
  });

  it('a context provider that throws when the form is removed keeps no secret in it', async () => {
    let isThrown = false;
    const throwOnce = () => {
      if (isThrown) return;
      isThrown = true;
      throwing();
    };
    const provide = (event: Event) => {
      (event as Event & { callback: (options: object, unsubscribe: () => void) => void }).callback(
        {},
        throwOnce,
      );
    };
    document.addEventListener('context-request', provide);
    const page = await mountForm();
    document.removeEventListener('context-request', provide);
    await page.fillAll();
    const inputs = ['Password', 'API Token'].map((label) => page.field(label));
    const parent = page.element.parentElement!;
    page.element.remove();
    await Promise.resolve();
    expect(inputs.map(({ value }) => value)).to.deep.equal(['', '']);
    expect(errors.messages.join()).to.include('from the host');
    parent.append(page.element);
    await page.fillAll();
    await expectUsable(page);
  });

  it('methods do nothing with invalid arguments, and log one warning each', async () => {
    const page = await mountForm();
    await page.fillAll();
    for (const name of ['platform', '', null, 5, {}, '"]', '__proto__']) {
      page.element.focusField(name as never);
    }
    expect(console.warnings).to.have.lengthOf(1);
    page.element.settle(undefined as never);
    expect(console.warnings).to.have.lengthOf(2);
    await page.settled();
    await expectUsable(page);
  });

  it('methods throw nothing before the element is connected', async () => {
    const element = document.createElement('miva-connection-setup');
    element.requestSubmit();
    element.settle({ ok: true });
    element.clearSecrets();
    element.focusField('name');
    expect(element.checkValidity()).to.equal(false);
    element.reset();
    const page = await mountForm();
    page.element.replaceWith(element);
    const other = new (page.constructor as new (element: HTMLElement) => FormDriver)(element);
    await other.settled();
    await other.fillAll();
    await expectUsable(other);
  });
});
