import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { define, MivaConnectionSetup } from '../../src/index.js';
import { mountForm, FormDriver, textOf, VALID } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';
import { deferred } from '../support/deferred.js';
import type { Verdict } from '../../src/core/verdict.js';

const TAG = 'miva-connection-setup';
const EMPTY = Object.fromEntries(Object.keys(VALID).map((label) => [label, '']));
const SECRETS = [VALID.Password.trim(), VALID['API Token'], VALID['Signing Digest']];

let tags = 0;
const newTag = () => `x-life-${++tags}`;

/** The page object of a form that is already connected. */
async function pageOf(element: Element | null): Promise<FormDriver> {
  const page = new FormDriver(element as MivaConnectionSetup);
  await page.settled();
  await page.settled();
  return page;
}

async function expectWorks(page: FormDriver) {
  await page.submitValid();
  expect(page.asked).to.have.lengthOf(1);
  expect(page.asked[0]!.payload).to.have.nested.property('credentials.password', VALID.Password);
  page.element.settle({ ok: true });
  await page.settled();
  expect(page.panel).to.include('Connection added');
}

/** Two sections, the form in the first one. */
async function twoSections() {
  const holder = await fixture<HTMLElement>(
    html`<div>
      <section><miva-connection-setup></miva-connection-setup></section>
      <section></section>
    </div>`,
  );
  const [first, second] = [...holder.querySelectorAll('section')] as [HTMLElement, HTMLElement];
  return { page: await pageOf(first.firstElementChild), first, second };
}

describe('the element', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => {
    console.stop();
    expect(console.warnings.filter((text) => text.startsWith('<'))).to.deep.equal([]);
  });

  describe('before the upgrade', () => {
    it('shows the host’s children until its script is loaded, and then the form', async () => {
      const tag = newTag();
      const element = document.createElement(tag);
      element.innerHTML = '<p>Loading… This form needs JavaScript.</p>';
      (await fixture(html`<div></div>`)).append(element);
      const child = element.querySelector('p')!;
      expect(child.checkVisibility()).to.equal(true);
      define(tag);
      const page = await pageOf(element);
      expect(child.checkVisibility()).to.equal(false);
      expect(child.isConnected, 'the host’s children stay').to.equal(true);
      await expectWorks(page);
    });

    it('keeps attributes, properties and listeners that are set before the upgrade', async () => {
      const tag = newTag();
      const element = document.createElement(tag) as MivaConnectionSetup;
      element.setAttribute('mode', 'edit');
      Object.assign(element, {
        value: { name: 'Early', password: VALID.Password },
        headingLevel: 5,
        messages: { submitChanges: 'Keep it' },
      });
      const events: string[] = [];
      element.addEventListener('miva-connection-change', () => events.push('change'));
      (await fixture(html`<div></div>`)).append(element);
      define(tag);
      const page = await pageOf(element);
      expect(page.field('Name').value).to.equal('Early');
      expect(page.field('Password').value).to.equal(VALID.Password);
      expect(page.headings[0]!.level).to.equal(5);
      expect(textOf(page.submitButton)).to.equal('Keep it');
      await page.fill('Name', 'Later');
      expect(events).to.deep.equal(['change']);
      expect(Object.keys(element), 'no own property shadows the accessor').not.to.include('value');
      expect(page.markup).not.to.include(VALID.Password.trim());
    });

    it('upgrades every element on the page', async () => {
      const tag = newTag();
      const holder = await fixture(html`<div></div>`);
      holder.innerHTML = `<${tag}></${tag}>`.repeat(3);
      define(tag);
      for (const element of holder.children) expect((await pageOf(element)).values).to.deep.equal(EMPTY);
    });
  });

  describe('when its script is loaded twice', () => {
    it('keeps its class after another define()', async () => {
      const taken = customElements.get(TAG);
      define();
      define(TAG);
      define(TAG, customElements);
      expect(customElements.get(TAG) === taken).to.equal(true);
    });

    it('keeps its class when the module is evaluated again', async () => {
      const taken = customElements.get(TAG);
      const again = '../../src/define.ts?again';
      await import(again);
      expect(customElements.get(TAG) === taken).to.equal(true);
      await expectWorks(await mountForm());
    });

    it('keeps its class beside the built module, whose class works under another tag (where it is built)', async function () {
      const file = '/dist/cdn/miva-connection-setup.js?beside';
      if (!(await fetch(file)).ok) return this.skip();
      const taken = customElements.get(TAG);
      const copy = (await import(file)) as typeof import('../../src/index.js');
      expect(customElements.get(TAG) === taken).to.equal(true);
      expect(copy.MivaConnectionSetup === MivaConnectionSetup).to.equal(false);
      const tag = newTag();
      copy.define(tag);
      const holder = await fixture(html`<div></div>`);
      holder.innerHTML = `<${TAG}></${TAG}><${tag}></${tag}>`;
      for (const element of holder.children) await expectWorks(await pageOf(element));
    });

    it('keeps its class and throws nothing when the built classic script is loaded twice (where it is built)', async function () {
      const file = '/dist/cdn/miva-connection-setup.iife.js';
      if (!(await fetch(file)).ok) return this.skip();
      const taken = customElements.get(TAG);
      for (const query of ['?1', '?2']) {
        const script = document.createElement('script');
        const loaded = new Promise((resolve, reject) => {
          script.onload = resolve;
          script.onerror = reject;
        });
        script.src = file + query;
        document.head.append(script);
        await loaded;
        script.remove();
      }
      expect(customElements.get(TAG) === taken).to.equal(true);
      await expectWorks(await mountForm());
    });
  });

  describe('with another tag', () => {
    it('gets a subclass that works beside the default tag', async () => {
      const tag = newTag();
      define(tag);
      const Other = customElements.get(tag)!;
      expect(Other === MivaConnectionSetup).to.equal(false);
      expect(Other.prototype instanceof MivaConnectionSetup).to.equal(true);
      const holder = await fixture(html`<div></div>`);
      holder.innerHTML = `<${TAG} heading-level="3"></${TAG}><${tag} heading-level="4"></${tag}>`;
      const [standard, other] = [
        await pageOf(holder.firstElementChild),
        await pageOf(holder.lastElementChild),
      ];
      expect(standard.headings[0]!.level).to.equal(3);
      expect(other.headings[0]!.level).to.equal(4);
      await standard.fill('Name', 'Standard');
      expect(other.field('Name').value).to.equal('');
      await expectWorks(other);
      await expectWorks(standard);
    });

    it('can be defined with a subclass of the host', async () => {
      const tag = newTag();
      class Own extends MivaConnectionSetup {}
      customElements.define(tag, Own);
      const element = new Own();
      (await fixture(html`<div></div>`)).append(element);
      await expectWorks(await pageOf(element));
    });
  });

  describe('in a scoped registry', () => {
    it('gets its own class and works (where the browser supports scoped registries)', async function () {
      let registry: CustomElementRegistry;
      try {
        registry = new CustomElementRegistry();
      } catch {
        return this.skip();
      }
      define(TAG, registry);
      define(TAG, registry);
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({
        mode: 'open',
        customElementRegistry: registry,
      } as ShadowRootInit);
      root.innerHTML = `<${TAG} heading-level="4"></${TAG}>`;
      const element = root.firstElementChild!;
      expect(element instanceof registry.get(TAG)!).to.equal(true);
      expect(registry.get(TAG) === customElements.get(TAG)).to.equal(false);
      const page = await pageOf(element);
      expect(page.headings[0]!.level).to.equal(4);
      await expectWorks(page);
    });
  });

  describe('when it is moved', () => {
    const moves: readonly (readonly [string, (element: Element, target: Element) => void])[] = [
      ['by append()', (element, target) => target.append(element)],
      ['by insertBefore()', (element, target) => target.insertBefore(element, null)],
      ['by replaceChildren()', (element, target) => target.replaceChildren(element)],
      [
        'by remove() and append()',
        (element, target) => {
          element.remove();
          target.append(element);
        },
      ],
      [
        'by moveBefore() (where the browser supports it)',
        (element, target) =>
          (target as unknown as { moveBefore(node: Node, child: Node | null): void }).moveBefore(
            element,
            null,
          ),
      ],
    ];
    for (const [how, move] of moves) {
      it(`keeps its values and its pending submit: ${how}`, async function () {
        if (how.includes('moveBefore') && !('moveBefore' in Element.prototype)) return this.skip();
        const { page, second } = await twoSections();
        const answer = deferred<Verdict>();
        const phases: string[] = [];
        page.answer(answer.promise);
        await page.submitValid();
        page.element.addEventListener('miva-connection-phase', ({ phase }) => phases.push(phase));
        move(page.element, second);
        await page.settled();
        expect(page.element.parentElement === second).to.equal(true);
        expect(page.element.phase).to.equal('submitting');
        expect(page.asked[0]!.signal.aborted).to.equal(false);
        expect(page.values).to.deep.equal(VALID);
        expect(page.element.matches(':state(submitting)')).to.equal(true);
        answer.resolve({ ok: false, fields: { name: 'name-taken' } });
        await page.reaches('rejected');
        expect(phases).to.deep.equal(['rejected']);
        expect(page.values).to.deep.equal(VALID);
        await page.submit();
        expect(page.asked).to.have.lengthOf(2);
      });
    }

    it('keeps its errors, statuses and visible secrets', async () => {
      const { page, second } = await twoSections();
      await page.fill('API Token', 'two words');
      await page.click('Show API Token');
      await page.toggle('Shipped');
      await page.submit();
      await page.click('Show API Token');
      await page.waitForAnnouncement('API Token is visible');
      const { text, summaryEntries } = page;
      second.append(page.element);
      await page.settled();
      expect(page.summaryEntries).to.deep.equal(summaryEntries);
      expect(page.isReadable('API Token')).to.equal(true);
      expect(page.chosenStatuses).to.deep.equal(['Shipped']);
      expect(page.text).to.equal(text);
    });

    it('collapses its guide in a narrow place', async () => {
      const holder = await fixture<HTMLElement>(
        html`<div>
          <section style="inline-size: 70rem"><miva-connection-setup></miva-connection-setup></section>
          <section style="inline-size: 20rem"></section>
        </div>`,
      );
      const page = await pageOf(holder.querySelector(TAG));
      expect(page.isGuideInline).to.equal(false);
      holder.lastElementChild!.append(page.element);
      await page.settled();
      await page.settled();
      expect(page.isGuideInline).to.equal(true);
    });
  });

  describe('when it is removed while waiting', () => {
    async function removed() {
      const { page, first } = await twoSections();
      const answer = deferred<Verdict>();
      const phases: string[] = [];
      page.answer(answer.promise);
      await page.submitValid();
      const inputs = page.all<HTMLInputElement>('input[type="password"]');
      page.element.addEventListener('miva-connection-phase', ({ phase, previous }) =>
        phases.push(`${previous} > ${phase}`),
      );
      page.element.remove();
      await Promise.resolve();
      return { page, first, answer, inputs, phases };
    }

    it('aborts the signal, returns to editing and clears the secrets', async () => {
      const { page, inputs, phases } = await removed();
      expect(page.asked[0]!.signal.aborted).to.equal(true);
      expect(page.element.phase).to.equal('editing');
      expect(phases).to.deep.equal(['submitting > editing']);
      expect(page.element.matches(':state(submitting)')).to.equal(false);
      expect(inputs.map(({ value }) => value)).to.deep.equal(['', '', '']);
      expect(page.element.value.name).to.equal(VALID.Name);
    });

    it('ignores a late answer, before and after it is connected again', async () => {
      const { page, first, answer, phases } = await removed();
      answer.resolve({ ok: true });
      await answer.promise;
      await page.settled();
      expect(page.element.phase).to.equal('editing');
      first.append(page.element);
      await page.settled();
      expect(page.panel).to.equal(null);
      expect(phases).to.have.lengthOf(1);
      expect(page.field('Name').readOnly).to.equal(false);
      await page.submitValid();
      expect(page.asked).to.have.lengthOf(2);
    });

    it('cancels the timeout', async () => {
      const { page, first } = await twoSections();
      page.element.answerTimeout = 0.02;
      await page.fillAll();
      // Synchronously, so that the timeout cannot expire before the removal on a busy machine.
      page.submitButton.click();
      page.element.remove();
      await Promise.resolve();
      first.append(page.element);
      const aborted = page.asked[0]!.signal;
      expect(aborted.aborted).to.equal(true);
      const other = await mountForm();
      other.element.answerTimeout = 0.04;
      const stop = collectWarnings();
      await other.submitValid();
      await other.reaches('rejected');
      stop.stop();
      expect(page.element.phase).to.equal('editing');
      expect(stop.warnings, 'only the warning of the other form').to.have.lengthOf(1);
    });
  });

  describe('inside other shadow roots', () => {
    it('works from the first keystroke to acceptance', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const middle = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(middle);
      const element = document.createElement(TAG) as MivaConnectionSetup;
      middle.attachShadow({ mode: 'closed', delegatesFocus: true }).append(element);
      const page = await pageOf(element);
      await page.submit();
      expect(page.isSummaryFocused).to.equal(true);
      await page.choose(page.summaryEntries[0]!);
      expect(page.focusedName).to.equal('Name');
      await page.type('By hand');
      expect(page.field('Name').value).to.equal('By hand');
      await page.fillAll();
      page.field('Name').focus();
      await page.press('Enter');
      expect(page.asked).to.have.lengthOf(1);
      page.element.settle({ ok: true });
      await page.settled();
      expect(page.focusedName).to.equal('Connection added');
    });

    it('can be moved from one shadow root to another', async () => {
      const hosts = await fixture<HTMLElement>(
        html`<div>
          <p></p>
          <p></p>
        </div>`,
      );
      const [one, two] = [...hosts.children].map((each) => each.attachShadow({ mode: 'open' })) as [
        ShadowRoot,
        ShadowRoot,
      ];
      const element = document.createElement(TAG) as MivaConnectionSetup;
      one.append(element);
      const page = await pageOf(element);
      await page.fillAll();
      two.append(element);
      await page.settled();
      expect(page.values).to.deep.equal(VALID);
      await page.submit();
      expect(page.asked).to.have.lengthOf(1);
    });
  });

  describe('inside a host’s <form>', () => {
    const inForm = () =>
      mountForm(
        html`<form>
          <input name="search" value="as it was" />
          <fieldset disabled><miva-connection-setup></miva-connection-setup></fieldset>
        </form>`,
      );

    it('is not changed by form.reset() of the host', async () => {
      const page = await inForm();
      await page.fillAll();
      await page.toggle('Pending');
      const form = page.element.closest('form')!;
      form.querySelector('input')!.value = 'changed';
      form.reset();
      await page.settled();
      expect(form.querySelector('input')!.value).to.equal('as it was');
      expect(page.values).to.deep.equal(VALID);
      expect(page.chosenStatuses).to.deep.equal(['Pending']);
    });

    it('does not change the host’s form with its own reset()', async () => {
      const page = await inForm();
      const form = page.element.closest('form')!;
      form.querySelector('input')!.value = 'changed';
      page.element.reset();
      expect(form.querySelector('input')!.value).to.equal('changed');
    });

    it('works in a disabled fieldset of the host', async () => {
      await expectWorks(await inForm());
    });
  });

  describe('when it is cloned', () => {
    for (const [how, copy] of [
      ['cloneNode(true)', (element: Element) => element.cloneNode(true) as Element],
      ['cloneNode()', (element: Element) => element.cloneNode() as Element],
      ['importNode()', (element: Element) => document.importNode(element, true)],
      [
        'innerHTML of its outerHTML',
        (element: Element) => {
          const wrapper = document.createElement('div');
          wrapper.innerHTML = element.outerHTML;
          return wrapper.firstElementChild!;
        },
      ],
      [
        'its getHTML() with its shadow root',
        (element: Element) => {
          const wrapper = document.createElement('div');
          const inner = element.getHTML({ shadowRoots: [element.shadowRoot!] });
          wrapper.innerHTML = `<${TAG} heading-level="4" theme="dark">${inner}</${TAG}>`;
          return wrapper.firstElementChild!;
        },
      ],
    ] as const) {
      it(`creates an independent, empty form with the same attributes: ${how}`, async () => {
        const page = await mountForm(
          html`<miva-connection-setup heading-level="4" theme="dark"
            ><p slot="footer">Footer</p></miva-connection-setup
          >`,
        );
        page.element.value = { username: 'from the host' };
        await page.submitValid();
        const element = copy(page.element);
        for (const secret of SECRETS) {
          expect(
            element.getHTML({ shadowRoots: element.shadowRoot ? [element.shadowRoot] : [] }),
          ).not.to.include(secret);
        }
        page.element.after(element);
        const other = await pageOf(element);
        expect(other.element.phase).to.equal('editing');
        expect(other.values).to.deep.equal(EMPTY);
        expect(other.headings[0]!.level).to.equal(4);
        expect(other.colorScheme).to.equal('dark');
        await expectWorks(other);
        expect(page.element.phase).to.equal('submitting');
        expect(page.values).to.deep.equal(VALID);
        element.remove();
      });
    }
  });

  describe('when it is replaced by the page', () => {
    it('clears the old element and works as the new one after outerHTML, as with htmx', async () => {
      const { page, first } = await twoSections();
      await page.submitValid();
      const inputs = page.all<HTMLInputElement>('input[type="password"]');
      page.element.outerHTML = page.element.outerHTML;
      await Promise.resolve();
      expect(inputs.map(({ value }) => value)).to.deep.equal(['', '', '']);
      expect(page.asked[0]!.signal.aborted).to.equal(true);
      await expectWorks(await pageOf(first.querySelector(TAG)));
    });

    it('works again without secrets after replaceWith() and back', async () => {
      const { page } = await twoSections();
      await page.fillAll();
      const other = document.createElement('p');
      page.element.replaceWith(other);
      await Promise.resolve();
      other.replaceWith(page.element);
      await page.settled();
      expect(page.values).to.deep.equal({
        ...VALID,
        Password: '',
        'API Token': '',
        'Signing Digest': '',
      });
      await expectWorks(page);
    });

    it('works as the clone that is cached for the back button, as with Turbo', async () => {
      const { page, first } = await twoSections();
      const holder = first.parentElement!;
      await page.fillAll();
      const clone = holder.cloneNode(true) as HTMLElement;
      expect(clone.outerHTML).not.to.include(VALID.Name);
      const next = document.createElement('main');
      holder.replaceWith(next);
      await Promise.resolve();
      expect(page.element.checkValidity()).to.equal(false);
      next.replaceWith(clone);
      const back = await pageOf(clone.querySelector(TAG));
      expect(back.values).to.deep.equal(EMPTY);
      await expectWorks(back);
      clone.replaceWith(holder);
    });

    it('works again after a move to another document and back', async () => {
      const { page, second } = await twoSections();
      await page.fillAll();
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(page.element);
      await nextFrame();
      second.append(page.element);
      frame.remove();
      await page.settled();
      await expectWorks(page);
    });
  });

  it('can be used a hundred times on one page', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.innerHTML = `<${TAG}></${TAG}>`.repeat(100);
    const elements = [...holder.querySelectorAll(TAG)] as MivaConnectionSetup[];
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    const { length } = (await mountForm()).all('*');
    const nodeCounts = elements.map(({ shadowRoot }) => shadowRoot!.querySelectorAll('*').length);
    expect(nodeCounts).to.deep.equal(Array(100).fill(length));
    const page = await pageOf(elements[57]!);
    await expectWorks(page);
    expect(elements.filter(({ phase }) => phase === 'editing')).to.have.lengthOf(99);
  });

  describe('after use', () => {
    /** Counts the listeners on window, document, `<html>` and `<body>` by event type. */
    function watchListeners() {
      const open = new Map<string, number>();
      const count = (key: string, step: number) => open.set(key, (open.get(key) ?? 0) + step);
      const seen = new Map<string, Set<unknown>>();
      const targets = [window, document, document.documentElement, document.body] as const;
      const undo = targets.map((target) => {
        const { addEventListener, removeEventListener } = target as EventTarget;
        const track = (type: string, listener: unknown, step: 1 | -1) => {
          const known = seen.get(type) ?? new Set();
          seen.set(type, known);
          if (known.has(listener) === (step === 1)) return;
          if (step === 1) known.add(listener);
          else known.delete(listener);
          count(type, step);
        };
        Object.assign(target, {
          addEventListener(this: EventTarget, ...args: Parameters<typeof addEventListener>) {
            track(args[0], args[1], 1);
            return addEventListener.apply(target, args);
          },
          removeEventListener(this: EventTarget, ...args: Parameters<typeof removeEventListener>) {
            track(args[0], args[1], -1);
            return removeEventListener.apply(target, args);
          },
        });
        return () => {
          Reflect.deleteProperty(target, 'addEventListener');
          Reflect.deleteProperty(target, 'removeEventListener');
        };
      });
      return {
        get open() {
          return Object.fromEntries([...open].filter(([, times]) => times !== 0));
        },
        stop: () => undo.forEach((each) => each()),
      };
    }

    it('leaves no listener on window and document when it is removed', async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const listeners = watchListeners();
      try {
        const element = document.createElement(TAG) as MivaConnectionSetup;
        holder.append(element);
        const page = await pageOf(element);
        const connected = { ...listeners.open };
        expect(Object.keys(connected), 'it listens while it is connected').to.include('pageshow');
        for (let times = 0; times < 3; times++) {
          page
            .field('Name')
            .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
          page.field('Name').dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
        }
        expect(listeners.open, 'a press leaves no listener').to.deep.equal(connected);
        page.field('Name').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        await page.submitValid();
        holder.append(element);
        await page.settled();
        element.remove();
        await Promise.resolve();
        expect(listeners.open).to.deep.equal({});
      } finally {
        listeners.stop();
      }
    });

    it('runs no timer, interval or animation frame while it is idle', async () => {
      const page = await mountForm();
      await page.fillAll();
      await page.submit();
      page.element.settle({ ok: false });
      await page.settled();
      await page.settled();
      const asked: string[] = [];
      const names = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const;
      const real = names.map((name) => [name, window[name]] as const);
      const frame = window.requestAnimationFrame.bind(window);
      for (const [name, own] of real) {
        Reflect.set(window, name, (...args: unknown[]) => {
          asked.push(name);
          return Reflect.apply(own, window, args) as number;
        });
      }
      for (let frames = 0; frames < 5; frames++) await new Promise((resolve) => frame(resolve));
      for (const [name, own] of real) Reflect.set(window, name, own);
      expect(asked).to.deep.equal([]);
    });

    it('leaves no style, node or global name on the page', async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const names = Object.getOwnPropertyNames(window);
      const nodes = document.querySelectorAll('*').length;
      const element = document.createElement(TAG);
      holder.append(element);
      await expectWorks(await pageOf(element));
      element.remove();
      expect(document.querySelectorAll('*').length).to.equal(nodes);
      expect(Object.getOwnPropertyNames(window)).to.deep.equal(names);
    });
  });
});
