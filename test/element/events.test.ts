import { expect, html } from '@open-wc/testing';
import {
  MivaConnectionChangeEvent,
  MivaConnectionInvalidEvent,
  MivaConnectionPhaseEvent,
  MivaConnectionSubmitEvent,
} from '../../src/index.js';
import { mountForm, VALID, type FormDriver } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';
import { VALID_PAYLOAD } from '../support/values.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TYPES = [
  'miva-connection-submit',
  'miva-connection-invalid',
  'miva-connection-change',
  'miva-connection-phase',
] as const;

function collect<Type extends keyof HTMLElementEventMap>({ element }: FormDriver, type: Type) {
  const events: HTMLElementEventMap[Type][] = [];
  element.addEventListener(type, (event) => events.push(event));
  return events;
}

async function reject(page: FormDriver): Promise<void> {
  page.element.settle({ ok: false });
  await page.settled();
}

/** Submits again, and lets the host reject it. */
async function submitAgain(page: FormDriver): Promise<string> {
  await page.submit();
  await reject(page);
  return page.asked.at(-1)!.idempotencyKey;
}

describe('events', () => {
  describe('names, classes and flags', () => {
    for (const { type, constructor, bubbles, cause } of [
      {
        type: 'miva-connection-submit',
        constructor: MivaConnectionSubmitEvent,
        bubbles: false,
        cause: (page: FormDriver) => page.submitValid(),
      },
      {
        type: 'miva-connection-invalid',
        constructor: MivaConnectionInvalidEvent,
        bubbles: true,
        cause: (page: FormDriver) => page.submit(),
      },
      {
        type: 'miva-connection-change',
        constructor: MivaConnectionChangeEvent,
        bubbles: true,
        cause: (page: FormDriver) => page.fill('Name', 'A'),
      },
      {
        type: 'miva-connection-phase',
        constructor: MivaConnectionPhaseEvent,
        bubbles: true,
        cause: (page: FormDriver) => page.submitValid(),
      },
    ] as const) {
      it(`${type} ${bubbles ? 'bubbles and is composed' : 'neither bubbles nor is composed'}`, async () => {
        const page = await mountForm();
        const events = collect(page, type);
        await cause(page);
        const [event] = events;
        expect(event).to.be.instanceOf(constructor).and.to.be.instanceOf(Event);
        expect(constructor.type).to.equal(type);
        expect(event).to.include({ type, bubbles, composed: bubbles });
        expect(event!.target === page.element).to.equal(true);
      });
    }

    it('are not dispatched without an action of the user', async () => {
      const seen: string[] = [];
      const record = (event: Event) => seen.push(event.type);
      for (const type of TYPES) addEventListener(type, record, { capture: true });
      const page = await mountForm();
      page.element.value = { name: 'From the host' };
      page.element.checkValidity();
      page.element.clearSecrets();
      page.element.reset();
      await page.settled();
      for (const type of TYPES) removeEventListener(type, record, { capture: true });
      expect(seen).to.deep.equal([]);
    });
  });

  describe('miva-connection-submit', () => {
    it('has a payload that is plain JSON and deeply frozen', async () => {
      const page = await mountForm();
      await page.toggle('Shipped');
      await page.submitValid();
      const { payload } = page.asked[0]!;
      const expected = { ...VALID_PAYLOAD, orderImportStatuses: ['shipped'] };
      expect(payload).to.deep.equal(expected);
      expect(JSON.parse(JSON.stringify(payload))).to.deep.equal(expected);
      const frozen = (part: unknown): boolean =>
        typeof part !== 'object' || (Object.isFrozen(part) && Object.values(part!).every(frozen));
      expect(frozen(payload)).to.equal(true);
    });

    it('has a normalized payload: trimmed, except for the password', async () => {
      const page = await mountForm();
      await page.submitValid({
        ...VALID,
        Name: '  Harbor Goods ',
        Username: '\tapi-user ',
        'Store Code': ' HG\u200b01 ',
        'API URL': ` ${VALID['API URL']}\u200b`,
        'API Token': ` ${VALID['API Token']} `,
        'Signing Digest': ` ${VALID['Signing Digest'].slice(0, 8)} ${VALID['Signing Digest'].slice(8)} `,
      });
      expect(page.asked[0]!.payload).to.deep.equal(VALID_PAYLOAD);
    });

    it('counts the attempts that reached the host', async () => {
      const page = await mountForm();
      await page.submit();
      await page.submitValid();
      await reject(page);
      await submitAgain(page);
      page.element.reset();
      await page.settled();
      await page.submitValid();
      expect(page.asked.map(({ attempt }) => attempt)).to.deep.equal([1, 2, 3]);
    });

    it('reaches capture listeners on an ancestor, but not bubbling ones', async () => {
      const page = await mountForm(html`<div><miva-connection-setup></miva-connection-setup></div>`);
      const ancestor = page.element.parentElement!;
      const seen: string[] = [];
      ancestor.addEventListener('miva-connection-submit', () => seen.push('capture'), { capture: true });
      ancestor.addEventListener('miva-connection-submit', () => seen.push('bubble'));
      await page.submitValid();
      expect(seen).to.deep.equal(['capture']);
    });

    describe('idempotencyKey', () => {
      it('is a UUID', async () => {
        const page = await mountForm();
        await page.submitValid();
        expect(page.asked[0]!.idempotencyKey).to.match(UUID);
      });

      it('is a UUID without crypto.randomUUID, as on http pages', async () => {
        Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
        try {
          const page = await mountForm();
          await page.submitValid();
          expect(page.asked[0]!.idempotencyKey).to.match(UUID);
        } finally {
          Reflect.deleteProperty(crypto, 'randomUUID');
        }
        expect(crypto.randomUUID).to.be.a('function');
      });

      it('stays the same for the same values, even after an edit is reverted', async () => {
        const page = await mountForm();
        await page.submitValid();
        await reject(page);
        const key = page.asked[0]!.idempotencyKey;
        expect(await submitAgain(page)).to.equal(key);
        await page.fill('Password', 'other');
        await page.fill('Password', VALID.Password);
        expect(await submitAgain(page)).to.equal(key);
        await page.fill('Name', ` ${VALID.Name} `);
        expect(await submitAgain(page), 'the payload is the same').to.equal(key);
      });

      for (const [label, text] of [
        ['Name', 'Harbor Goods 2'],
        ['Password', 'other'],
        ['Signing Digest', 'b3RoZXI='],
      ] as const) {
        it(`changes after ${label} has changed`, async () => {
          const page = await mountForm();
          await page.submitValid();
          await reject(page);
          await page.fill(label, text);
          expect(await submitAgain(page))
            .to.match(UUID)
            .and.not.to.equal(page.asked[0]!.idempotencyKey);
        });
      }

      it('changes after the order statuses have changed', async () => {
        const page = await mountForm();
        await page.submitValid();
        await reject(page);
        await page.toggle('Pending');
        await page.submit();
        expect(page.asked[1]!.idempotencyKey).not.to.equal(page.asked[0]!.idempotencyKey);
      });

      it('differs in another form, and after the secrets are wiped', async () => {
        const page = await mountForm();
        const other = await mountForm();
        await page.submitValid();
        await other.submitValid();
        page.element.reset();
        await page.settled();
        await page.submitValid();
        await reject(page);
        page.element.clearSecrets();
        await page.submitValid();
        const keys = [...page.asked, ...other.asked].map(({ idempotencyKey }) => idempotencyKey);
        expect(new Set(keys)).to.have.lengthOf(4);
      });
    });

    describe('signal', () => {
      it('is aborted when the element is removed, but not when it is moved', async () => {
        const page = await mountForm(
          html`<div>
            <miva-connection-setup></miva-connection-setup>
            <p></p>
          </div>`,
        );
        await page.submitValid();
        const { signal } = page.asked[0]!;
        page.element.parentElement!.querySelector('p')!.append(page.element);
        await page.settled();
        expect(signal.aborted).to.equal(false);
        expect(page.element.phase).to.equal('submitting');
        page.element.remove();
        await Promise.resolve();
        expect(signal.aborted).to.equal(true);
      });

      it('is aborted by reset()', async () => {
        const page = await mountForm();
        await page.submitValid();
        page.element.reset();
        expect(page.asked[0]!.signal.aborted).to.equal(true);
      });

      it('is aborted by the timeout', async () => {
        const page = await mountForm(
          html`<miva-connection-setup answer-timeout="0.05"></miva-connection-setup>`,
        );
        const console = collectWarnings();
        await page.submitValid();
        await page.reaches('rejected');
        console.stop();
        expect(page.asked[0]!.signal.aborted).to.equal(true);
      });

      for (const ok of [true, false]) {
        it(`is not aborted by the answer { ok: ${ok} }`, async () => {
          const page = await mountForm();
          page.answer({ ok });
          await page.submitValid();
          await page.reaches(ok ? 'accepted' : 'rejected');
          expect(page.asked[0]!.signal.aborted).to.equal(false);
        });
      }
    });
  });

  describe('miva-connection-invalid', () => {
    it('lists the issues in the order of the form, without values', async () => {
      const page = await mountForm();
      const events = collect(page, 'miva-connection-invalid');
      await page.fillAll({ ...VALID, 'Store Code': '', 'API Token': 'MIVA hunter2-7781' });
      await page.submit();
      expect(events).to.have.lengthOf(1);
      expect(events[0]!.issues).to.deep.equal([
        { field: 'storeCode', code: 'required' },
        { field: 'apiToken', code: 'token-header' },
      ]);
      expect(page.asked).to.have.lengthOf(0);
    });

    it('is dispatched on every invalid submit, and on no valid one', async () => {
      const page = await mountForm();
      const events = collect(page, 'miva-connection-invalid');
      await page.submit();
      page.element.requestSubmit();
      await page.submitValid();
      expect(events).to.have.lengthOf(2);
    });

    it('is not dispatched by checkValidity(), which shows no errors either', async () => {
      const page = await mountForm();
      const events = collect(page, 'miva-connection-invalid');
      expect(page.element.checkValidity()).to.equal(false);
      await page.settled();
      expect(events).to.have.lengthOf(0);
      expect(page.summaryText).to.equal('');
      expect(page.errors).to.deep.equal([]);
      await page.fillAll();
      expect(page.element.checkValidity()).to.equal(true);
    });
  });

  describe('miva-connection-change', () => {
    it('has a draft without secrets', async () => {
      const page = await mountForm();
      const events = collect(page, 'miva-connection-change');
      await page.fillAll();
      await page.toggle('Pending');
      expect(events).to.have.lengthOf(8);
      expect(events.at(-1)!.draft).to.deep.equal({
        name: VALID.Name,
        username: VALID.Username,
        storeCode: VALID['Store Code'],
        apiUrl: VALID['API URL'],
        orderImportStatuses: ['pending'],
        storeId: '',
      });
    });

    for (const [typed, reported] of [
      [
        'https://user:hunter2@www.example.com/mm5/json.mvc?key=k1#part',
        'https://www.example.com/mm5/json.mvc',
      ],
      ['http://www.example.com/mm5/', 'http://www.example.com/mm5/'],
      ['www.example.com/mm5/json.mvc', undefined],
      ['hunter2', undefined],
      ['ftp://user:hunter2@www.example.com/', undefined],
      ['https://', undefined],
    ] as const) {
      it(`reports the API URL “${typed}” as ${reported ?? 'nothing'}`, async () => {
        const page = await mountForm();
        const events = collect(page, 'miva-connection-change');
        await page.fill('API URL', typed);
        expect(events[0]!.draft.apiUrl).to.equal(reported);
        expect('apiUrl' in events[0]!.draft).to.equal(reported !== undefined);
        expect(page.element.value.apiUrl).to.equal(reported);
      });
    }

    it('is complete when a submit would be valid', async () => {
      const page = await mountForm();
      const events = collect(page, 'miva-connection-change');
      await page.fillAll();
      expect(events.map(({ complete }) => complete)).to.deep.equal([
        false,
        false,
        false,
        false,
        false,
        false,
        true,
      ]);
      await page.fill('API URL', 'http://www.harborgoods.example/mm5/json.mvc');
      expect(events.at(-1)!.complete).to.equal(false);
    });

    it('is dirty while the values differ from the host’s last value', async () => {
      const page = await mountForm();
      page.element.value = { name: 'From the host' };
      const events = collect(page, 'miva-connection-change');
      await page.fill('Name', 'Mine');
      await page.fill('Name', 'From the host');
      await page.toggle('Pending');
      await page.toggle('Pending');
      await page.fill('Password', 'x');
      await page.fill('Password', '');
      expect(events.map(({ dirty }) => dirty)).to.deep.equal([true, false, true, false, true, false]);
    });

    it('names the filled fields in the order of the form', async () => {
      const page = await mountForm();
      page.element.value = { apiUrl: VALID['API URL'] };
      const events = collect(page, 'miva-connection-change');
      await page.fill('Signing Digest', 'abc');
      await page.fill('Name', 'A');
      await page.toggle('Pending');
      await page.fill('Name', '');
      expect(events.map(({ filled }) => filled)).to.deep.equal([
        ['apiUrl', 'signingDigest'],
        ['name', 'apiUrl', 'signingDigest'],
        ['name', 'apiUrl', 'signingDigest', 'orderImportStatuses'],
        ['apiUrl', 'signingDigest', 'orderImportStatuses'],
      ]);
    });

    it('is dispatched only for changes by the user', async () => {
      const page = await mountForm();
      const events = collect(page, 'miva-connection-change');
      page.element.value = { name: 'From the host' };
      await page.click('Show Password');
      await page.blur('Name');
      await page.submit();
      await page.fill('Name', 'From the host');
      page.element.reset();
      page.element.clearSecrets();
      await page.settled();
      expect(events).to.have.lengthOf(0);
    });
  });

  describe('miva-connection-phase', () => {
    it('reports every phase in order, with the previous one', async () => {
      const page = await mountForm();
      const events = collect(page, 'miva-connection-phase');
      const phases: string[] = [];
      page.element.addEventListener('miva-connection-phase', () => phases.push(page.element.phase));
      await page.submitValid();
      await reject(page);
      await page.submit();
      page.element.settle({ ok: true });
      page.element.reset();
      expect(events.map(({ previous, phase }) => `${previous} > ${phase}`)).to.deep.equal([
        'editing > submitting',
        'submitting > rejected',
        'rejected > submitting',
        'submitting > accepted',
        'accepted > editing',
      ]);
      expect(phases, 'phase property').to.deep.equal(events.map(({ phase }) => phase));
    });

    it('prevents the submit event if a listener calls reset() on “submitting”', async () => {
      const page = await mountForm();
      page.element.addEventListener('miva-connection-phase', ({ phase }) => {
        if (phase === 'submitting') page.element.reset();
      });
      await page.submitValid();
      expect(page.asked).to.have.lengthOf(0);
      expect(page.element.phase).to.equal('editing');
    });
  });

  describe('a listener that throws does not break the form', () => {
    let errors: string[];
    const expectIt = (event: ErrorEvent) => {
      if (!event.message.includes('from the host')) return;
      errors.push(event.message);
      event.preventDefault();
    };
    const mochaHandler = window.onerror;
    beforeEach(() => {
      errors = [];
      // Mocha fails the test on any uncaught error.
      window.onerror = null;
      addEventListener('error', expectIt);
    });
    afterEach(() => {
      window.onerror = mochaHandler;
      removeEventListener('error', expectIt);
    });

    const fail = () => {
      throw new Error('from the host');
    };

    for (const type of TYPES) {
      it(`on ${type}`, async () => {
        const page = await mountForm();
        page.element.addEventListener(type, fail);
        await page.submit();
        expect(page.isSummaryFocused).to.equal(true);
        await page.submitValid();
        expect(page.element.phase).to.equal('submitting');
        expect(page.values).to.deep.equal(VALID);
        page.element.settle({ ok: true });
        await page.settled();
        expect(page.panel).to.include('Connection added');
        expect(errors).not.to.deep.equal([]);
      });
    }
  });
});
