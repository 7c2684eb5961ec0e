import { expect, html } from '@open-wc/testing';
import { ORDER_STATUSES } from '../../../src/core/order-statuses.js';
import type { NewStorePayload } from '../../../src/core/payload/types.js';
import type { ConnectionOptions } from '../../../src/element/options.js';
import type { Part } from '../../support/combinations.js';
import { HOSTILE_VALUES, NAUGHTY_STRINGS, prototypeProperties } from '../../support/hostile.js';
import { mountForm, textOf, VALID, type FormDriver } from '../../support/form-driver.js';
import { collectWarnings } from '../../support/collect-warnings.js';

const OPTIONS: readonly (keyof ConnectionOptions)[] = [
  'mode',
  'theme',
  'guide',
  'headingLevel',
  'hideSubmit',
  'allowedIps',
  'timestampWindow',
  'answerTimeout',
  'locked',
  'helpLinks',
  'existingStores',
  'messages',
];

/** Where naughty strings are used: each string in one of these places on the diagonal, and in all others in the rest. */
const PLACES = [
  'free fields',
  'strict fields',
  'value',
  'verdict',
  'messages',
  'stores',
  'links',
  'attributes',
] as const;

function stringsFor(place: (typeof PLACES)[number], part: Part): readonly string[] {
  const turn = PLACES.indexOf(place);
  return NAUGHTY_STRINGS.filter((_, at) => (at % PLACES.length === turn) === (part === 'diagonal'));
}

/** Control characters, line ends, halves of surrogate pairs, and characters that reorder text. */
const HIDDEN = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u;
/** The same without the last, which a password can contain. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** Whether Name, Username and Password accept a text. */
const isAccepted = (text: string, maxLength: number): boolean =>
  text.trim() !== '' && !HIDDEN.test(text.trim()) && !CONTROL.test(text) && text.trim().length <= maxLength;

/** Strings per test, few enough for a slow machine. */
const CHUNK = 100;

const chunksOf = (strings: readonly string[]) =>
  Array.from({ length: Math.ceil(strings.length / CHUNK) }, (_, at) => ({
    name: `${at * CHUNK + 1} to ${Math.min((at + 1) * CHUNK, strings.length)}`,
    texts: strings.slice(at * CHUNK, (at + 1) * CHUNK),
  }));

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The tags and attribute names of the form, which must not depend on its texts; `hidden` depends on their length. */
const shapeOf = (page: FormDriver): string[] =>
  page.all('*').map(({ localName, attributes }) => {
    const names = Array.from(attributes, ({ name }) => name).filter((name) => name !== 'hidden');
    return `${localName} ${names.join(' ')}`;
  });

export const describeHostileInput = (part: Part) =>
  describe('hostile input in the form', () => {
    let console: ReturnType<typeof collectWarnings>;
    let before: unknown;
    let dialogs: string[];
    const { alert, confirm, prompt } = window;
    beforeEach(() => {
      console = collectWarnings();
      before = prototypeProperties();
      dialogs = [];
      const recordDialog = (text?: unknown) => void dialogs.push(String(text));
      Object.assign(window, { alert: recordDialog, confirm: recordDialog, prompt: recordDialog });
    });
    afterEach(() => {
      console.stop();
      Object.assign(window, { alert, confirm, prompt });
      expect(dialogs, 'a script in a text was executed').to.deep.equal([]);
      expect(prototypeProperties()).to.deep.equal(before);
      expect('polluted' in {}).to.equal(false);
    });

    /** Like `page.fill`, without waiting for a frame; returns the value as the field has normalized it. */
    async function fillFast(page: FormDriver, label: string, text: string): Promise<string> {
      const field = page.field(label);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await page.element.updateComplete;
      return field.value;
    }

    /** Submits, and settles with a rejection so that the form can be used again. */
    async function payloadOf<Payload = NewStorePayload>(page: FormDriver): Promise<Payload | null> {
      const { length } = page.asked;
      page.element.requestSubmit();
      await page.element.updateComplete;
      if (page.asked.length === length) return null;
      page.element.settle({ ok: false });
      await page.element.updateComplete;
      return page.asked.at(-1)!.payload as Payload;
    }

    async function expectUsable(page: FormDriver): Promise<void> {
      await page.fillAll();
      const { name, credentials } = (await payloadOf(page))!;
      expect(name).to.equal(VALID.Name);
      expect(credentials.password).to.equal(VALID.Password);
    }

    describe('naughty strings typed', () => {
      for (const { name, texts } of chunksOf(stringsFor('free fields', part))) {
        it(`into free-text fields are in the payload as typed, or are rejected: ${name}`, async () => {
          const page = await mountForm();
          await page.fillAll();
          for (const text of texts) {
            await fillFast(page, 'Name', text);
            await fillFast(page, 'Username', text);
            const typed = await fillFast(page, 'Password', text);
            expect(typed).to.equal(text.replace(/[\r\n]/g, ''));
            const payload = await payloadOf(page);
            if (!isAccepted(typed, 255)) expect(payload).to.equal(null);
            else {
              expect(payload!.name).to.equal(typed.trim());
              expect(payload!.credentials.username).to.equal(typed.trim());
              expect(payload!.credentials.password).to.equal(typed);
            }
          }
        });
      }

      for (const { name, texts } of chunksOf(stringsFor('strict fields', part))) {
        it(`into the other fields are never rendered as markup: ${name}`, async () => {
          const page = await mountForm();
          await page.submit();
          // A URL of a fix may break at its slashes.
          const plain = new Set(['wbr', ...shapeOf(page).map((each) => each.split(' ')[0])]);
          for (const text of texts) {
            for (const label of ['Store Code', 'API URL', 'API Token', 'Signing Digest']) {
              await fillFast(page, label, text);
              page.field(label).dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
            }
            await page.element.updateComplete;
            const tags = new Set(shapeOf(page).map((each) => each.split(' ')[0]));
            expect([...tags].filter((tag) => !plain.has(tag))).to.deep.equal([]);
          }
          await expectUsable(page);
        });
      }
    });

    it('prefilled naughty strings are in the payload unchanged, or are rejected', async () => {
      const page = await mountForm();
      await page.fillAll({ ...VALID, Name: '', Username: '', Password: '' });
      page.element.reset();
      for (const text of stringsFor('value', part).filter((each) => each.trim() !== '')) {
        page.element.reset();
        page.element.value = {
          name: text,
          username: text,
          password: text,
          storeCode: VALID['Store Code'],
          apiUrl: VALID['API URL'],
          apiToken: VALID['API Token'],
          signingDigest: VALID['Signing Digest'],
        };
        const payload = await payloadOf(page);
        if (!isAccepted(text, 1000)) {
          expect(payload).to.equal(null);
          continue;
        }
        const { name, credentials } = payload!;
        expect(name).to.equal(text.trim());
        expect(credentials.username).to.equal(text.trim());
        expect(credentials.password).to.equal(text);
      }
      expect(console.warnings).to.deep.equal([]);
    });

    for (const { name, texts } of chunksOf(
      stringsFor('verdict', part).filter((each) => each.trim() !== ''),
    )) {
      it(`naughty strings in a verdict are shown as text: ${name}`, async () => {
        const page = await mountForm();
        await page.submitValid();
        const reject = async (text: string): Promise<void> => {
          page.element.settle({
            ok: false,
            message: text,
            fields: { name: text, apiUrl: text },
            reference: text,
          });
          await page.element.updateComplete;
        };
        await reject('Plain.');
        const plain = shapeOf(page);
        for (const text of texts) {
          page.element.requestSubmit();
          await page.element.updateComplete;
          await reject(text);
          expect(shapeOf(page)).to.deep.equal(plain);
          expect(page.summaryText).to.include(oneSpace(text.trim().slice(0, 2000)));
        }
        expect(page.asked).to.have.lengthOf(texts.length + 1);
        await expectUsable(page);
      });
    }

    it('naughty strings as messages are shown as text', async () => {
      const page = await mountForm();
      const override = async (text: string): Promise<void> => {
        page.element.messages = {
          heading: text,
          submit: text,
          fields: { name: { label: text, hint: text } },
          statuses: { pending: text },
          statusCount: () => text,
          guide: { title: text, steps: { endpoint: { text } } },
        };
        await page.element.updateComplete;
      };
      await override('Plain.');
      const plain = shapeOf(page);
      for (const text of stringsFor('messages', part)) {
        await override(text);
        expect(shapeOf(page)).to.deep.equal(plain);
        expect(page.headings[0]!.text).to.equal(oneSpace(text));
        expect(textOf(page.submitButton)).to.equal(oneSpace(text));
      }
    });

    it('naughty strings as stores are shown as text and can be chosen', async () => {
      const page = await mountForm();
      const ids = [...new Set(stringsFor('stores', part))].filter(
        (each) => each !== '' && !CONTROL.test(each),
      );
      const chosen: string[] = [];
      for (let at = 0; at < ids.length; at += 20) {
        const some = ids.slice(at, at + 20);
        page.element.existingStores = some.map((id) => ({ id, name: id }));
        await page.element.updateComplete;
        if (at === 0) await page.toggle('Use existing store');
        const offered = () => page.all<HTMLOptionElement>('option').slice(-some.length);
        expect(offered().map((each) => each.textContent!.trim())).to.deep.equal(some.map((id) => id.trim()));
        for (const index of some.keys()) {
          offered()[index]!.selected = true;
          page.root
            .querySelector('select')!
            .dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          chosen.push((await payloadOf<{ storeId: string }>(page))!.storeId);
        }
      }
      expect(chosen).to.deep.equal(ids);
    });

    it('naughty strings as links are never rendered unless they are https', async () => {
      const page = await mountForm();
      for (const text of stringsFor('links', part)) {
        page.element.helpLinks = { apiUrl: text, article: text };
        await page.element.updateComplete;
        for (const { protocol } of page.all<HTMLAnchorElement>('a')) expect(protocol).to.equal('https:');
      }
      const link = 'https://help.example/?q="><script>alert(1)</script>#\'onclick=alert(1)';
      page.element.helpLinks = { apiUrl: link };
      await page.settled();
      expect(page.all('a').map((each) => each.getAttribute('href'))).to.include(link);
      expect(page.all('script, [onclick]')).to.have.lengthOf(0);
    });

    it('naughty strings as attributes do not change the form', async () => {
      const page = await mountForm();
      await page.fillAll();
      const attributes = [
        'mode',
        'theme',
        'guide',
        'heading-level',
        'locked',
        'allowed-ips',
        'answer-timeout',
      ];
      for (const text of stringsFor('attributes', part).filter((each) => !/^[\s\d.,]*$/.test(each))) {
        for (const name of attributes) {
          page.element.setAttribute(name, text);
          page.element.removeAttribute(name);
        }
      }
      await page.settled();
      expect(page.values).to.deep.equal(VALID);
      expect(page.statuses).to.have.lengthOf(ORDER_STATUSES.length);
      await expectUsable(page);
    });

    // Each value is one test of every place, so all of them are on the diagonal.
    for (const [name, make] of part === 'diagonal' ? Object.entries(HOSTILE_VALUES) : []) {
      it(`${name} as any option, value or verdict throws nothing and leaves the form usable`, async () => {
        const page = await mountForm(html`<miva-connection-setup></miva-connection-setup>`);
        for (const option of OPTIONS) {
          expect(() => Reflect.set(page.element, option, make()), option).not.to.throw();
          await page.element.updateComplete;
          Reflect.set(page.element, option, undefined);
        }
        expect(() => Reflect.set(page.element, 'value', make())).not.to.throw();
        for (const field of ['name', 'password', 'orderImportStatuses', 'storeId'])
          expect(() => Reflect.set(page.element, 'value', { [field]: make() })).not.to.throw();
        page.element.reset();
        await page.submitValid();
        for (const given of [
          make,
          () => ({ ok: make() }),
          () => ({ ok: false, fields: make(), miva: make() }),
        ]) {
          expect(() => page.element.settle(given() as never)).not.to.throw();
          await page.element.updateComplete;
          if (page.element.phase === 'accepted') page.element.reset();
          await page.settled();
          await page.fillAll();
          page.element.requestSubmit();
          await page.element.updateComplete;
        }
        page.element.settle({ ok: false });
        await page.settled();
        await expectUsable(page);
      });
    }
  });
