import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { FIELD_NAMES } from '../../src/core/fields.js';
import { GUIDE_STEPS } from '../../src/core/guide-steps.js';
import { english as en } from '../../src/i18n/english.js';
import { connectionOptionsContext, OPTION_NAMES, type ConnectionOptions } from '../../src/element/options.js';
import type { Verdict } from '../../src/core/verdict.js';
import { mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';

const VERDICT_KEYS = ['ok', 'message', 'fields', 'code', 'miva', 'reference', 'helpUrl', 'retryable'];
const OTHER_KEYS = [
  ...['article', 'headers', 'status', 'choice', 'setting', 'field', 'id', 'kind', 'done', 'disabled'],
  ...['describedBy', 'label', 'text', 'titles', 'found', 'leftOut', 'after', 'moreHint', 'clickCommand'],
  ...['validate', 'address', 'technical', 'inputMode', 'autocapitalize', 'body', 'headline', 'isPage'],
  ...['isEmpty', 'style', 'one', 'two', 'few', 'many', 'zero', 'other', 'capture', 'once', 'passive'],
  ...['service', 'title', 'key', 'data', 'platform', 'apiUrl', 'values', 'steps', 'required', 'hint'],
];

/** The names of all messages, at any depth. */
const messageKeys = (messages: object): string[] =>
  Object.entries(messages).flatMap(([key, inner]) => [
    key,
    ...(typeof inner === 'object' ? messageKeys(inner as object) : []),
  ]);

const KEYS = [
  ...new Set([
    ...OPTION_NAMES,
    ...FIELD_NAMES,
    ...VERDICT_KEYS,
    ...GUIDE_STEPS,
    ...OTHER_KEYS,
    ...messageKeys(en),
  ]),
];

const VALUES: Readonly<Record<string, unknown>> = {
  text: 'https://evil.example/',
  list: ['6.6.6.6'],
  true: true,
  object: { code: 'miva-firewall', text: 'evil', ok: true },
};

/** Keys of the form's own objects. `name` is left out, because Lit assigns it, and a read-only one breaks Lit. */
const ASSIGNED_KEYS = [
  ...FIELD_NAMES.filter((field) => field !== 'name'),
  ...['attempt', 'idempotencyKey', 'signal', 'draft', 'complete', 'dirty', 'filled', 'issues', 'previous'],
];

/** Adds the keys to Object.prototype while `work` runs. */
async function polluted<Result>(keys: readonly string[], value: unknown, work: () => Promise<Result>) {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  for (const key of keys) prototype[key] = value;
  try {
    return await work();
  } finally {
    for (const key of keys) Reflect.deleteProperty(prototype, key);
  }
}

function enter(page: FormDriver, values: Readonly<Record<string, string>>): void {
  for (const [label, text] of Object.entries(values)) {
    const input = page.field(label);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.blur();
  }
}

const MESSAGE = '{"store_code": "HG01", "api_username": "api-user", "password": "Tr4il-mix"}';
const REJECTIONS: readonly Verdict[] = [
  { ok: false },
  { ok: false, miva: { code: 'MER-JSN-00022' }, fields: { name: 'name-taken', storeCode: 'Not yours.' } },
  { ok: false, code: 'miva-timestamp', reference: 'A-1', helpUrl: 'https://help.example/' },
];

/** Everything that a user or a host can notice while a form is used. */
async function useForm(): Promise<string[]> {
  const seen: string[] = [];
  const console = collectWarnings();
  const page = await mountForm(
    html`<miva-connection-setup .value=${{ name: 'Harbor Goods' }}></miva-connection-setup>`,
  );
  const { element } = page;
  for (const type of ['invalid', 'change', 'phase'] as const) {
    element.addEventListener(`miva-connection-${type}`, (event) =>
      seen.push(JSON.stringify({ ...event, isTrusted: false })),
    );
  }
  element.addEventListener('miva-connection-submit', ({ payload }) => seen.push(JSON.stringify(payload)));
  const look = async () => {
    await page.settled();
    seen.push(page.root.innerHTML, JSON.stringify([element.value, element.phase]));
  };
  seen.push(JSON.stringify(OPTION_NAMES.map((name) => element[name])));
  element.existingStores = [{ id: '7', name: 'Harbor' }];
  element.helpLinks = { username: 'https://help.example/username' };
  element.messages = { fields: { name: { label: 'Connection name' } } };
  await look();
  element.messages = {};
  await look();
  enter(page, {
    Username: '',
    'Store Code': 'Store_Code=HG01',
    'API URL': 'http://shop.example.com/mm5/json.mvc',
  });
  await look();
  page.field('Password').dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertText',
      data: MESSAGE,
      bubbles: true,
      cancelable: true,
    }),
  );
  await look();
  page.button(en.paste.fill).click();
  await look();
  page.button('Undo').click();
  await look();
  page.submitButton.click();
  await look();
  enter(page, VALID);
  for (const rejection of REJECTIONS) {
    page.submitButton.click();
    element.settle(rejection);
    await look();
  }
  page.choice(en.statuses.pending).click();
  element.mode = 'edit';
  await look();
  page.submitButton.click();
  element.settle({ ok: true });
  await look();
  console.stop();
  return [...seen, textOf(page.root), ...console.warnings, ...console.errors];
}

/** The first difference of two runs, with what is around it. */
function differenceOf(clean: readonly string[], seen: readonly string[]): string {
  const step = clean.findIndex((each, index) => each !== seen[index]);
  if (step < 0 && clean.length === seen.length) return '';
  const [one = '', other = ''] = [clean[step], seen[step]];
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60);
  return `step ${step}: ${around(one)} → ${around(other)}`;
}

describe('a polluted Object.prototype', function () {
  // One of the tests mounts 20 forms.
  this.timeout(120_000);
  let clean: readonly string[];
  before(async () => {
    // The first form of a page warns that Lit is in its development mode.
    await useForm();
    clean = await useForm();
  });

  for (const [kind, value] of Object.entries(VALUES)) {
    it(`changes nothing that a user or a host notices, if every name is set: ${kind}`, async () => {
      expect(differenceOf(clean, await polluted(KEYS, value, useForm))).to.equal('');
    });
  }

  it('changes nothing that a user or a host notices, if some names are set', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(KEYS, { minLength: 1 }),
        fc.constantFrom(...Object.values(VALUES)),
        async (keys, value) => {
          expect(differenceOf(clean, await polluted(keys, value, useForm))).to.equal('');
        },
      ),
      { numRuns: 20 },
    );
  });

  it('with setters gets no secret, and takes nothing from what the form does', async () => {
    const prototype = Object.prototype;
    for (const readOnly of [false, true]) {
      const got: unknown[] = [];
      const property = readOnly
        ? { value: undefined, writable: false }
        : { get: () => undefined, set: (value: unknown) => void got.push(value) };
      const descriptor = { __proto__: null, ...property, configurable: true };
      for (const key of ASSIGNED_KEYS) Object.defineProperty(prototype, key, descriptor);
      try {
        expect(differenceOf(clean, await useForm()), `read-only: ${String(readOnly)}`).to.equal('');
      } finally {
        for (const key of ASSIGNED_KEYS) Reflect.deleteProperty(prototype, key);
      }
      const texts = got.filter((value) => typeof value === 'string');
      for (const secret of [VALID.Password, VALID['API Token']]) expect(texts).not.to.include(secret);
    }
  });

  it('changes no translation', async () => {
    const page = await mountForm();
    const title = () => page.submitButton.textContent.trim();
    await polluted(['de'], en, async () => {
      page.element.locale = 'de';
      while (title() === en.submit) await page.settled();
    });
    expect(title()).to.equal('Verbindung hinzufügen');
  });

  it('changes no option, text or link of a page that was polluted before the form loaded', async () => {
    const lookAt = async (pollution: string) => {
      const frame = document.createElement('iframe');
      const names = JSON.stringify([...KEYS, 'value', 'writable']);
      frame.srcdoc = `<miva-connection-setup></miva-connection-setup><script>${pollution}</script>
        <script type="module" src="/src/define.ts"></script>`.replace('KEYS', names);
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const element = frame.contentDocument!.querySelector('miva-connection-setup')!;
      await element.updateComplete;
      const seen = [
        JSON.stringify(OPTION_NAMES.map((name) => element[name])),
        textOf(element.shadowRoot),
        ...[...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href),
      ];
      frame.remove();
      return seen;
    };
    const seen = await lookAt("for (const key of KEYS) Object.prototype[key] = 'https://evil.example/'");
    expect(differenceOf(await lookAt(''), seen)).to.equal('');
  });
});

describe('an object from the host', () => {
  const plain = {
    helpLinks: { username: 'https://help.example/username' },
    messages: { submit: 'Connect now', fields: { name: { label: 'Connection name' } } },
    existingStores: [{ id: '7', name: 'Harbor' }],
    value: { name: 'Harbor Goods', orderImportStatuses: ['shipped'] },
  };
  type Convert = (object: object) => object;

  /** Converts every plain object within a value. */
  const deeply = (value: unknown, convert: Convert): unknown => {
    if (Array.isArray(value)) return value.map((item) => deeply(item, convert));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, deeply(inner, convert)] as const);
    return convert(Object.fromEntries(entries));
  };

  const kinds: Readonly<Record<string, Convert>> = {
    'an instance of a class with getters': (object) => {
      class Model {}
      for (const [key, value] of Object.entries(object)) {
        Object.defineProperty(Model.prototype, key, { get: () => value as unknown });
      }
      return new Model();
    },
    'an object without a prototype': (object) => Object.assign(Object.create(null) as object, object),
    'an object that inherits from another': (object) => Object.create(object) as object,
    'a proxy': (object) => new Proxy(object, { get: (target, key) => Reflect.get(target, key) as unknown }),
    'an object of another realm': (object) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const foreign = Reflect.get(frame.contentWindow!, 'Object') as ObjectConstructor;
      const copy = Object.assign(new foreign(), object);
      frame.remove();
      return copy;
    },
  };

  for (const [kind, convert] of Object.entries(kinds)) {
    it(`is read like a plain one, as options, value and verdict: ${kind}`, async () => {
      const console = collectWarnings();
      const page = await mountForm();
      for (const [name, given] of Object.entries(plain)) {
        Reflect.set(page.element, name, deeply(given, convert));
      }
      await page.settled();
      expect(page.link(en.fieldLink)?.href).to.equal(plain.helpLinks.username);
      expect(page.submitButton.textContent.trim()).to.equal('Connect now');
      expect(page.labels).to.include('Connection name');
      expect(page.element.existingStores).to.deep.equal(plain.existingStores);
      expect(page.element.value).to.include({ name: 'Harbor Goods' });
      expect(page.chosenStatuses).to.deep.equal(['Shipped']);
      page.element.messages = {};
      await page.settled();
      await page.submitValid();
      const verdict = { ok: false, message: 'Not yet.', fields: { name: 'name-taken' }, reference: 'A-1' };
      page.element.settle(deeply(verdict, convert) as Verdict);
      await page.settled();
      expect(page.summaryText).to.include('Not yet.').and.include('A-1');
      expect(page.errorAt('Name')).to.equal(en.codes['name-taken']);
      console.stop();
      expect(console.warnings).to.deep.equal([]);
    });

    it(`is read like a plain one, as context: ${kind}`, async () => {
      const provider = await fixture<HTMLElement>(html`<div></div>`);
      const options = deeply({ headingLevel: 4, allowedIps: ['198.51.100.7'] }, convert);
      new ContextProvider(provider, {
        context: connectionOptionsContext,
        initialValue: options as Partial<ConnectionOptions>,
      });
      const element = document.createElement('miva-connection-setup');
      provider.append(element);
      await element.updateComplete;
      expect([element.headingLevel, element.allowedIps]).to.deep.equal([4, ['198.51.100.7']]);
    });
  }
});
