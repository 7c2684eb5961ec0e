import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { ANSWER_CODES, FIELD_CODES, looksLikeCode } from '../../src/core/codes.js';
import { FIELD_NAMES } from '../../src/core/fields.js';
import { payloadOf } from '../../src/core/form/selectors.js';
import { connectionJsonSchema } from '../../src/core/payload/json-schema.js';
import { parseConnection } from '../../src/core/payload/schema.js';
import type { Verdict } from '../../src/core/verdict.js';
import { readVerdict } from '../support/read-verdict.js';
import { anyValues, anyText, stateWith } from '../support/states.js';
import { newStore } from '../support/new-store.js';
import { runs } from '../support/runs.js';
import { VERDICT_SCHEMA } from '../../src/core/payload/verdict-schema.js';

// Checks the schemas of dist/schemas with an independent validator.

const validator = new Ajv2020({ strict: true, allowUnionTypes: true });
const isPayload = validator.compile(connectionJsonSchema);
const isVerdict = validator.compile(VERDICT_SCHEMA);

describe('the payload schema', () => {
  const with_ = (parts: object): object => ({ ...newStore(), ...parts });
  const withCredentials = (parts: object): object =>
    with_({ credentials: { ...newStore().credentials, ...parts } });

  it('accepts the payloads of the form', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyValues(), fc.constantFrom('create', 'update', 'use-existing'), (values, intent) => {
        const payload = payloadOf(stateWith(values, { intent }));
        fc.pre(payload !== null);
        seen.add(payload.intent);
        expect(isPayload(payload), JSON.stringify(isPayload.errors)).to.equal(true);
      }),
      { numRuns: runs(300) },
    );
    expect(seen.size).to.equal(3);
  });

  const invalidPayloads: readonly [what: string, payload: unknown][] = [
    ['a value that is not an object', null],
    ['an empty object', {}],
    ['another version', with_({ version: 2 })],
    ['another intent', with_({ intent: 'replace' })],
    ['another platform', with_({ platform: 'other' })],
    ['an extra key', with_({ extra: 1 })],
    ['a name that is not text', with_({ name: 7 })],
    ['an unknown status', with_({ orderImportStatuses: ['lost'] })],
    ['an extra credential', withCredentials({ extra: '' })],
    ['a missing credential', withCredentials({ apiToken: undefined })],
    ['an existing store without its id', { version: 1, intent: 'use-existing', platform: 'miva' }],
  ];
  for (const [what, payload] of invalidPayloads) {
    it(`reports ${what} as invalid, as parseConnection does`, () => {
      const received: unknown = JSON.parse(JSON.stringify(payload));
      expect(isPayload(received)).to.equal(false);
      expect(parseConnection(received).ok).to.equal(false);
    });
  }
});

describe('the verdict schema', () => {
  // Verdicts that the documentation allows, and verdicts with one wrong part.
  const text = anyText().filter((each) => each.trim() !== '' && !looksLikeCode(each.trim()));
  const message = fc.oneof(text, fc.constantFrom<string>(...ANSWER_CODES, ...FIELD_CODES));
  const rightKeys = {
    message: text,
    fields: fc.dictionary(fc.constantFrom(...FIELD_NAMES), message, { maxKeys: 3 }),
    code: fc.constantFrom(...ANSWER_CODES.filter((code) => code.startsWith('miva-'))),
    miva: fc.record({ status: fc.integer(), code: text, message: text }, { requiredKeys: [] }),
    reference: text,
    helpUrl: fc.constantFrom('https://help.example', 'https://help.example/a?b#c'),
    retryable: fc.boolean(),
  };
  const right = fc.oneof(
    fc.record({ ok: fc.constant(true), message: text }, { requiredKeys: ['ok'] }),
    fc.record({ ok: fc.constant(false), ...rightKeys }, { requiredKeys: ['ok'] }),
  );
  const wrongValue = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      ' ',
      'no-such-code',
      'NO_SUCH_CODE',
      'http://help.example/',
      'https:',
      null,
      {},
      [],
    ),
    fc.constantFrom<unknown>({ email: 'Unknown' }, { name: 'no-such-code' }, { name: 7 }, true, 7),
    anyText(),
  );
  const wrong = fc
    .tuple(right, fc.constantFrom('ok', ...Object.keys(rightKeys), 'id'), wrongValue)
    .map(([verdict, key, value]) => ({ ...verdict, [key]: value }));

  it('accepts every verdict that the documentation allows', () => {
    fc.assert(
      fc.property(right, (verdict) => {
        expect(isVerdict(verdict), JSON.stringify(isVerdict.errors)).to.equal(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('accepts only verdicts that the form reads completely', () => {
    const seen = { accepted: 0, rejected: 0, neither: 0 };
    fc.assert(
      fc.property(fc.oneof(right, wrong), (verdict) => {
        if (!isVerdict(verdict)) return void seen.neither++;
        const read = readVerdict(verdict);
        expect(read.kind).to.equal(verdict.ok ? 'accepted' : 'rejected');
        if (read.kind === 'rejected') expect(read.unknown).to.deep.equal([]);
        seen[verdict.ok ? 'accepted' : 'rejected']++;
      }),
      { numRuns: runs(3000) },
    );
    for (const count of Object.values(seen)) expect(count, JSON.stringify(seen)).to.be.greaterThan(100);
  });

  const examples: readonly Verdict[] = [
    { ok: true },
    { ok: true, message: 'Welcome' },
    { ok: false },
    { ok: false, fields: { name: 'name-taken', apiUrl: 'No answer came.' } },
    { ok: false, code: 'miva-api-offline', reference: 'R-17', retryable: false },
    {
      ok: false,
      miva: { status: 401, code: 'MER-JSN-00015', message: 'denied' },
      helpUrl: 'https://help.example/',
    },
  ];
  for (const verdict of examples) {
    it(`accepts ${JSON.stringify(verdict)}`, () => expect(isVerdict(verdict)).to.equal(true));
  }

  const invalidVerdicts: readonly unknown[] = [
    null,
    'ok',
    {},
    { ok: 'true' },
    { ok: true, message: 7 },
    { ok: false, fields: { email: 'Unknown' } },
    { ok: false, fields: { name: 'no-such-code' } },
    { ok: false, fields: ['name'] },
    { ok: false, code: 'name-taken' },
    { ok: false, helpUrl: 'http://help.example/' },
    { ok: false, retryable: 'no' },
  ];
  for (const verdict of invalidVerdicts) {
    it(`does not accept ${JSON.stringify(verdict)}`, () => expect(isVerdict(verdict)).to.equal(false));
  }
});
