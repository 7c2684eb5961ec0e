import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  connectionOptionsContext,
  define,
  type ConnectionOptions,
  type MivaConnectionSetup,
} from '../../src/index.js';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, FormDriver, textOf, VALID } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';
import { viewport, WINDOW } from '../support/window-size.js';

interface OptionCase {
  readonly property: keyof ConnectionOptions | 'value';
  readonly attribute?: string;
  /** The effect that a user sees or a host reads. */
  readonly seen: (page: FormDriver) => unknown;
  readonly defaultValue: unknown;
  readonly given: readonly {
    readonly text?: string;
    readonly value: unknown;
    readonly becomes: unknown;
  }[];
  readonly wrong: readonly unknown[];
  readonly expected: RegExp;
}

const HELP = 'https://help.example/store-code';
const links = (page: FormDriver) => page.all<HTMLAnchorElement>('a').map(({ href }) => href);
const readOnly = (page: FormDriver) => Object.keys(VALID).filter((label) => page.field(label).readOnly);
const firstHeading = (page: FormDriver) => page.headings[0]!.level;

// Loads the translations first, so that the tests need not wait for them.
before(async () => {
  // The guide is beside the form.
  await viewport(...WINDOW);
  const page = await mountForm();
  for (const locale of ['es', 'pt-BR']) {
    page.element.locale = locale;
    await waitUntil(() => page.language === locale);
  }
});

const OPTIONS: readonly OptionCase[] = [
  {
    property: 'locale',
    attribute: 'locale',
    seen: (page) => page.language,
    defaultValue: 'en',
    given: [
      { text: 'es', value: 'es', becomes: 'es' },
      { text: 'ES-mx', value: 'ES-mx', becomes: 'es' },
      { text: 'pt-PT', value: 'pt-PT', becomes: 'pt-BR' },
      { text: 'pt_BR', value: 'pt_BR', becomes: 'pt-BR' },
    ],
    wrong: ['e', 'es-', 'es_', '_', ' es', 'Español', 5, true, ['es'], {}],
    expected: /a BCP 47 language tag/,
  },
  {
    property: 'theme',
    attribute: 'theme',
    seen: (page) => page.colorScheme,
    defaultValue: 'normal',
    given: [
      { text: 'dark', value: 'dark', becomes: 'dark' },
      { text: 'light', value: 'light', becomes: 'light' },
    ],
    wrong: ['Dark', '', 'blue', 1, true],
    expected: /'auto' or 'light' or 'dark'/,
  },
  {
    property: 'guide',
    attribute: 'guide',
    seen: (page) => page.guide !== null,
    defaultValue: true,
    given: [
      { text: 'none', value: 'none', becomes: false },
      { text: 'inline', value: 'inline', becomes: true },
    ],
    wrong: ['left', '', 0, {}],
    expected: /'beside' or 'inline' or 'none'/,
  },
  {
    property: 'headingLevel',
    attribute: 'heading-level',
    seen: firstHeading,
    defaultValue: 2,
    given: [
      { text: '4', value: 4, becomes: 4 },
      { text: '6', value: 6, becomes: 6 },
    ],
    wrong: ['1', '7', '2.5', 'two', '', 1, 7, 2.5, NaN, Infinity, [], {}, true],
    expected: /2 to 6/,
  },
  {
    property: 'hideSubmit',
    attribute: 'hide-submit',
    seen: (page) => page.isSubmitShown,
    defaultValue: true,
    given: [{ text: '', value: true, becomes: false }],
    wrong: ['yes', 1, {}],
    expected: /true or false/,
  },
  {
    property: 'allowedIps',
    attribute: 'allowed-ips',
    seen: (page) => page.addresses,
    defaultValue: ['34.197.18.122'],
    given: [
      { text: '203.0.113.5', value: ['203.0.113.5'], becomes: ['203.0.113.5'] },
      {
        text: '203.0.113.5, 203.0.113.6',
        value: ['203.0.113.5', '203.0.113.6'],
        becomes: ['203.0.113.5', '203.0.113.6'],
      },
      {
        text: ' 203.0.113.5  2001:db8::7 ',
        value: ['203.0.113.5', '2001:db8::7'],
        becomes: ['203.0.113.5', '2001:db8::7'],
      },
    ],
    wrong: ['shop.example', '1.2.3.4; 5', [1], ['<b>'], 5, {}],
    expected: /a list of IP addresses/,
  },
  {
    property: 'timestampWindow',
    attribute: 'timestamp-window',
    seen: (page) => /(\d+) second/.exec(page.text)?.[1],
    defaultValue: '30',
    given: [{ text: '120', value: 120, becomes: '120' }],
    wrong: ['0', '-1', 'soon', '', 0, -1, NaN, Infinity, []],
    expected: /seconds greater than 0/,
  },
  {
    property: 'answerTimeout',
    attribute: 'answer-timeout',
    seen: ({ element }) => element.answerTimeout,
    defaultValue: 30,
    given: [
      { text: '90', value: 90, becomes: 90 },
      { text: '0.5', value: 0.5, becomes: 0.5 },
    ],
    wrong: ['0', '-5', 'never', '', 0, -5, NaN, Infinity, {}],
    expected: /seconds greater than 0/,
  },
  {
    property: 'locked',
    attribute: 'locked',
    seen: readOnly,
    defaultValue: [],
    given: [
      { text: 'name', value: ['name'], becomes: ['Name'] },
      { text: 'apiUrl, name', value: ['apiUrl', 'name'], becomes: ['Name', 'API URL'] },
      { text: 'storeCode password', value: ['storeCode', 'password'], becomes: ['Password', 'Store Code'] },
    ],
    wrong: ['nmae', 'name, platform', ['Name'], [null], 3, {}],
    expected: /a list of field names/,
  },
  {
    property: 'helpLinks',
    seen: links,
    defaultValue: [],
    given: [{ value: { storeCode: HELP }, becomes: [HELP] }],
    wrong: [
      HELP,
      [HELP],
      { storeCode: 'http://help.example/' },
      { storeCode: 'javascript:alert(1)' },
      { storeCode: '/help' },
      { platform: HELP },
      { storeCode: 5 },
    ],
    expected: /https/,
  },
  {
    property: 'messages',
    seen: (page) => textOf(page.submitButton),
    defaultValue: 'Add connection',
    given: [{ value: { submit: 'Connect store' }, becomes: 'Connect store' }],
    wrong: ['Connect', 5, [], true],
    expected: /an object with keys of a translation/,
  },
  {
    property: 'value',
    seen: (page) => page.field('Name').value,
    defaultValue: '',
    given: [{ value: { name: 'From the host' }, becomes: 'From the host' }],
    wrong: ['From the host', 5, [], { nmae: 'X' }, { name: 5 }, { name: ['X'] }],
    expected: /expected an object with field names|Use strings/,
  },
];

const assign = (element: Element, property: string, value: unknown) => Reflect.set(element, property, value);

let tags = 0;
/** An element that was connected and prepared before its tag was defined. */
async function upgraded(prepare: (element: HTMLElement) => void): Promise<FormDriver> {
  const tag = `x-setup-${++tags}`;
  const element = document.createElement(tag);
  prepare(element);
  (await fixture(html`<div></div>`)).append(element);
  define(tag);
  const page = new FormDriver(element as MivaConnectionSetup);
  await page.settled();
  await page.settled();
  return page;
}

describe('options', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => console.stop());

  for (const { property, attribute, seen, defaultValue, given, wrong, expected } of OPTIONS) {
    describe(property, () => {
      it('has its default', async () => {
        const page = await mountForm();
        expect(seen(page)).to.deep.equal(defaultValue);
        expect(console.warnings).to.deep.equal([]);
      });

      for (const { text, value, becomes } of given) {
        const name = JSON.stringify(value);

        it(`can be set as a property later: ${name}`, async () => {
          const page = await mountForm();
          assign(page.element, property, value);
          await page.settled();
          expect(seen(page)).to.deep.equal(becomes);
          expect(console.warnings).to.deep.equal([]);
        });

        it(`can be set as a property before the element is connected: ${name}`, async () => {
          const element = document.createElement('miva-connection-setup');
          assign(element, property, value);
          (await fixture(html`<div></div>`)).append(element);
          const page = new FormDriver(element);
          await page.settled();
          expect(seen(page)).to.deep.equal(becomes);
          expect(console.warnings).to.deep.equal([]);
        });

        it(`can be set as a property before the element is upgraded: ${name}`, async () => {
          const page = await upgraded((element) => assign(element, property, value));
          expect(seen(page)).to.deep.equal(becomes);
          expect(console.warnings).to.deep.equal([]);
        });

        if (attribute === undefined || text === undefined) continue;

        it(`can be set as an attribute later, and removed again: ${attribute}="${text}"`, async () => {
          const page = await mountForm();
          page.element.setAttribute(attribute, text);
          await page.settled();
          expect(seen(page)).to.deep.equal(becomes);
          page.element.removeAttribute(attribute);
          await page.settled();
          expect(seen(page)).to.deep.equal(defaultValue);
          expect(console.warnings).to.deep.equal([]);
        });

        it(`can be set as an attribute before the element is upgraded: ${attribute}="${text}"`, async () => {
          const page = await upgraded((element) => element.setAttribute(attribute, text));
          expect(seen(page)).to.deep.equal(becomes);
          expect(console.warnings).to.deep.equal([]);
        });
      }

      for (const value of wrong) {
        const name = typeof value === 'string' ? `“${value}”` : `${JSON.stringify(value)} (${String(value)})`;

        it(`ignores ${name} with one warning that names the element, the property and the expected type`, async () => {
          const page = await mountForm();
          const { becomes, value: right } = given[0]!;
          assign(page.element, property, right);
          expect(() => assign(page.element, property, value)).not.to.throw();
          await page.settled();
          expect(console.warnings).to.have.lengthOf(1);
          expect(console.warnings[0])
            .to.match(/^<miva-connection-setup>: /)
            .and.to.include(property)
            .and.to.match(expected);
          expect(seen(page)).to.deep.equal(becomes);
        });

        if (attribute === undefined || typeof value !== 'string' || property === 'hideSubmit') continue;

        it(`ignores ${attribute}=${name} with one warning`, async () => {
          const page = await upgraded((element) => element.setAttribute(attribute, value));
          expect(console.warnings).to.have.lengthOf(1);
          expect(console.warnings[0])
            .to.include(`<${page.element.localName}>`)
            .and.to.include(property)
            .and.to.match(expected);
          expect(seen(page)).to.deep.equal(defaultValue);
        });
      }

      if (property !== 'value') {
        it('returns to its default when it is set to undefined or null', async () => {
          const page = await mountForm();
          for (const nothing of [undefined, null]) {
            assign(page.element, property, given[0]!.value);
            assign(page.element, property, nothing);
            await page.settled();
            expect(seen(page)).to.deep.equal(defaultValue);
          }
          expect(console.warnings).to.deep.equal([]);
        });
      }
    });
  }

  describe('value', () => {
    it('does nothing when it is set to an equal value again', async () => {
      const page = await mountForm();
      const value = { name: 'A', orderImportStatuses: ['pending'] } as const;
      page.element.value = value;
      await page.fill('Name', 'Mine');
      await page.fill('API URL', 'http://a.example/json.mvc');
      await page.blur('API URL');
      const { text } = page;
      page.element.value = { ...value };
      await page.settled();
      expect(page.text).to.equal(text);
      expect(page.field('Name').value).to.equal('Mine');
    });

    it('is submitted like typed values', async () => {
      const page = await mountForm();
      page.element.value = {
        name: VALID.Name,
        username: VALID.Username,
        password: VALID.Password,
        storeCode: VALID['Store Code'],
        apiUrl: VALID['API URL'],
        apiToken: VALID['API Token'],
        signingDigest: VALID['Signing Digest'],
      };
      await page.settled();
      expect(page.values).to.deep.equal(VALID);
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.include({ name: VALID.Name });
    });

    it('returns a copy, so changing it has no effect', async () => {
      const page = await mountForm();
      const { value } = page.element;
      Reflect.set(value, 'name', 'changed');
      (value.orderImportStatuses as string[]).push('pending');
      expect(page.element.value.name).to.equal('');
      expect(page.element.value.orderImportStatuses).to.deep.equal([]);
    });
  });

  describe('messages', () => {
    it('override any message: of a field, of a status, and of a function', async () => {
      const page = await mountForm();
      page.element.messages = {
        heading: 'Link your shop',
        fields: { name: { label: 'Shop name', required: 'Give it a name.' } },
        statuses: { pending: 'Waiting' },
        statusCount: (chosen: number) => `${chosen}!`,
      };
      await page.settled();
      expect(page.headings[0]!.text).to.equal('Link your shop');
      expect(page.labels[0]).to.equal('Shop name');
      expect(page.statuses[0]).to.equal('Waiting');
      await page.toggle('Waiting');
      expect(page.text).to.include('1!');
      await page.submit();
      expect(page.errorAt('Shop name')).to.equal('Give it a name.');
      expect(page.summaryEntries[0]).to.equal('Give it a name.');
      expect(page.hintAt('Shop name'), 'the other messages stay').to.equal(en.fields.name.hint);
    });

    it('are ignored where they have the wrong type, and are shown as text', async () => {
      const page = await mountForm();
      page.element.messages = {
        heading: '<b>Bold</b>',
        submit: 5,
        statusCount: () => {
          throw new Error('boom');
        },
        fields: 'none',
      } as never;
      await page.settled();
      expect(page.headings[0]!.text).to.equal('<b>Bold</b>');
      expect(textOf(page.submitButton)).to.equal('Add connection');
      await page.toggle('Pending');
      expect(page.text).to.include('1 of 8 selected');
      expect(page.labels[0]).to.equal('Name');
    });

    it('can be removed again', async () => {
      const page = await mountForm();
      page.element.messages = { submit: 'Connect store' };
      page.element.messages = {};
      await page.settled();
      expect(textOf(page.submitButton)).to.equal('Add connection');
    });
  });

  describe('hide-submit', () => {
    const hidden = html`<miva-connection-setup hide-submit></miva-connection-setup>`;

    it('hides the button, from assistive technology and the keyboard too', async () => {
      const page = await mountForm(hidden);
      expect(page.submitButton.tabIndex).to.equal(-1);
      expect(page.submitButton.closest('[aria-hidden="true"]') === null).to.equal(false);
      expect(page.isSubmitShown).to.equal(false);
    });

    it('lets the host submit with requestSubmit()', async () => {
      const page = await mountForm(hidden);
      await page.fillAll();
      page.element.requestSubmit();
      expect(page.asked).to.have.lengthOf(1);
    });

    it('still lets Enter submit', async () => {
      const page = await mountForm(hidden);
      await page.fillAll();
      page.field('Name').focus();
      await page.press('Enter');
      expect(page.asked).to.have.lengthOf(1);
    });
  });

  describe('guide', () => {
    it('is collapsed with guide="inline" until it is opened', async () => {
      const page = await mountForm(html`<miva-connection-setup guide="inline"></miva-connection-setup>`);
      const fold = page.button(en.guide.title);
      expect(fold.ariaExpanded).to.equal('false');
      expect(page.isGuideOpen).to.equal(false);
      await page.click(en.guide.title);
      expect(fold.ariaExpanded).to.equal('true');
      expect(page.isGuideOpen).to.equal(true);
      await page.click(en.guide.title);
      expect(page.isGuideOpen).to.equal(false);
    });

    it('is hidden with guide="none", while the hints, the folder hint and the allow-list line stay', async () => {
      const page = await mountForm(html`<miva-connection-setup guide="none"></miva-connection-setup>`);
      expect(page.guide === null).to.equal(true);
      expect(page.hintAt('Name')).to.equal(en.fields.name.hint);
      expect(page.hintAt('API URL')).to.include('The folder is usually mm5, but may be Merchant2 or store');
      expect(page.text).to.include(en.allowList);
      expect(page.addresses).to.deep.equal(['34.197.18.122']);
    });
  });

  it('heading-level sets the level of the first heading and of the panel; the guide is one level below, at most 6', async () => {
    const page = await mountForm(
      html`<div style="inline-size: 70rem">
        <miva-connection-setup heading-level="3"></miva-connection-setup>
      </div>`,
    );
    expect(page.headings.map(({ level }) => level)).to.deep.equal([3, 4, 4]);
    page.element.headingLevel = 6;
    await page.settled();
    expect(page.headings.map(({ level }) => level)).to.deep.equal([6, 6, 6]);
    page.answer({ ok: true });
    await page.submitValid();
    await page.reaches('accepted');
    expect(page.headings.map(({ level }) => level)).to.deep.equal([6]);
  });

  for (const given of [
    ...['', 'abc', '999.1.1.1', '1.2.3', '1:2', '1.2.3.4.', '01.2.3.4', '١.٢.٣.٤', '1.2.3.4\u202E'],
    ...['1.2.3.4/33', '1.2.3.4/08', '1.2.3.4/', '::1/129', '::1/'],
  ]) {
    it(`allowed-ips “${given}” logs a warning and keeps the default`, async () => {
      const page = await mountForm(
        html`<miva-connection-setup allowed-ips=${given}></miva-connection-setup>`,
      );
      expect(page.element.allowedIps).to.deep.equal(['34.197.18.122']);
      expect(console.warnings.join()).to.match(/allowedIps was ignored: expected a list of IP addresses/);
    });
  }

  it('allowed-ips accepts ranges and IPv6 addresses', async () => {
    const page = await mountForm(
      html`<miva-connection-setup
        allowed-ips="198.51.100.0/24 2001:db8::1 1.2.3.4/32 ::/0"
      ></miva-connection-setup>`,
    );
    expect(page.element.allowedIps).to.deep.equal(['198.51.100.0/24', '2001:db8::1', '1.2.3.4/32', '::/0']);
    expect(console.warnings).to.deep.equal([]);
  });

  it('allowed-ips appear in the guide and at the Signing Digest, with a plural text if there are several', async () => {
    const page = await mountForm(
      html`<miva-connection-setup allowed-ips="203.0.113.5 203.0.113.6"></miva-connection-setup>`,
    );
    expect(page.text).to.include(en.allowListMany).and.not.to.include(en.allowList);
    expect(page.all('code').map(textOf)).to.deep.equal([
      '203.0.113.5',
      '203.0.113.6',
      '203.0.113.5',
      '203.0.113.6',
    ]);
  });

  describe('locked', () => {
    it('makes the field read-only, and its value is still submitted', async () => {
      const page = await mountForm(html`<miva-connection-setup locked="storeCode"></miva-connection-setup>`);
      page.element.value = { storeCode: 'HG01' };
      await page.settled();
      page.field('Store Code').focus();
      await page.type('X');
      expect(page.field('Store Code').value).to.equal('HG01');
      expect(page.field('Store Code').disabled).to.equal(false);
      const { 'Store Code': _, ...others } = VALID;
      await page.submitValid(others);
      expect(page.asked[0]!.payload).to.deep.nested.include({ 'credentials.storeCode': 'HG01' });
    });
  });

  it('helpLinks appear at their fields, open in a new tab and name their field', async () => {
    const page = await mountForm();
    page.element.helpLinks = { storeCode: HELP };
    await page.settled();
    const [link] = page.all<HTMLAnchorElement>('a');
    expect(link).to.include({ href: HELP, target: '_blank', rel: 'noopener noreferrer' });
    expect(textOf(link!)).to.equal('Where do I find this?');
    expect(link!.ariaLabel).to.equal('Where do I find this? Store Code (opens in a new tab)');
    expect(link!.closest('[part~="field"]')!.contains(page.field('Store Code'))).to.equal(true);
  });

  describe('connectionOptionsContext', () => {
    async function provided(options: unknown, inner = html`<miva-connection-setup></miva-connection-setup>`) {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const provider = new ContextProvider(host, {
        context: connectionOptionsContext,
        initialValue: options as Partial<ConnectionOptions>,
      });
      const holder = await fixture<HTMLElement>(html`<div>${inner}</div>`, { parentNode: host });
      const page = new FormDriver(holder.querySelector('miva-connection-setup')!);
      await page.settled();
      return { page, provider };
    }

    it('has the same key in every copy of the bundle', () => {
      expect(connectionOptionsContext).to.equal(Symbol.for('miva-connection-options'));
    });

    it('sets options for every form below the provider', async () => {
      const { page } = await provided(
        { theme: 'dark', headingLevel: 4, messages: { submit: 'Connect store' } },
        html`<miva-connection-setup></miva-connection-setup
          ><miva-connection-setup id="second"></miva-connection-setup>`,
      );
      const second = new FormDriver(
        page.element.parentElement!.querySelector<MivaConnectionSetup>('#second')!,
      );
      for (const each of [page, second]) {
        expect(each.colorScheme).to.equal('dark');
        expect(firstHeading(each)).to.equal(4);
        expect(textOf(each.submitButton)).to.equal('Connect store');
      }
      expect(console.warnings).to.deep.equal([]);
    });

    it('is overridden by attributes and properties', async () => {
      const { page } = await provided(
        { theme: 'dark', headingLevel: 4, hideSubmit: true, answerTimeout: 5 },
        html`<miva-connection-setup theme="light" .hideSubmit=${false}></miva-connection-setup>`,
      );
      expect(page.colorScheme).to.equal('light');
      expect(page.isSubmitShown).to.equal(true);
      expect(firstHeading(page)).to.equal(4);
      page.element.headingLevel = 3;
      await page.settled();
      expect(firstHeading(page)).to.equal(3);
      page.element.removeAttribute('theme');
      await page.settled();
      expect(page.colorScheme).to.equal('dark');
      expect(page.element.answerTimeout).to.equal(5);
    });

    it('updates the form when it changes; options it no longer contains return to the default', async () => {
      const { page, provider } = await provided({ theme: 'dark', headingLevel: 4 });
      provider.setValue({ headingLevel: 5 });
      await page.settled();
      expect(page.colorScheme).to.equal('normal');
      expect(firstHeading(page)).to.equal(5);
    });

    it('ignores a wrong value with one warning and uses the rest', async () => {
      const { page } = await provided({ theme: 'blue', headingLevel: 4 });
      expect(console.warnings).to.have.lengthOf(1);
      expect(console.warnings[0]).to.match(/^<miva-connection-setup>: theme was ignored: expected/);
      expect(page.colorScheme).to.equal('normal');
      expect(firstHeading(page)).to.equal(4);
    });

    it('ignores an unknown option with one warning and uses the rest', async () => {
      const { page } = await provided({ tehme: 'dark', headingLevel: 4 });
      expect(console.warnings).to.have.lengthOf(1);
      expect(console.warnings[0]).to.include('tehme');
      expect(firstHeading(page)).to.equal(4);
    });

    it('changes nothing if its value is undefined', async () => {
      const { page } = await provided(undefined);
      expect(page.colorScheme).to.equal('normal');
      expect(console.warnings).to.deep.equal([]);
    });
  });

  describe('define()', () => {
    it('does nothing if the tag is already defined', () => {
      const taken = customElements.get('miva-connection-setup');
      define();
      define('miva-connection-setup');
      expect(customElements.get('miva-connection-setup')).to.equal(taken);
    });

    it('defines a second tag with a subclass', async () => {
      const page = await upgraded(() => undefined);
      expect(page.element).to.be.instanceOf(customElements.get('miva-connection-setup')!);
      await page.submitValid();
      expect(page.asked).to.have.lengthOf(1);
    });
  });

  it('focusField() focuses a field, and logs a warning for an unknown name', async () => {
    const page = await mountForm();
    page.element.focusField('apiToken');
    await page.settled();
    expect(page.focusedName).to.equal('API Token');
    page.element.focusField('orderImportStatuses');
    await page.settled();
    expect(page.focusedName).to.equal('Pending');
    page.element.focusField('platform' as never);
    await page.settled();
    expect(page.focusedName).to.equal('Pending');
    expect(console.warnings).to.have.lengthOf(1);
  });
});
