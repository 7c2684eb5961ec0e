import { expect } from 'chai';
import fc from 'fast-check';
import { ANSWER_CODES, FIELD_CODES, PAYLOAD_CODES } from '../../src/core/codes.js';
import { FIELD_NAMES } from '../../src/core/fields.js';
import { diagnoseMivaAnswer, remedyOf } from '../../src/core/remedies.js';
import { generalRejection, type Rejection } from '../../src/core/verdict.js';
import { readVerdict } from '../support/read-verdict.js';
import { runs } from '../support/runs.js';

function refusal(answer: unknown): Rejection & { readonly unknown: readonly string[] } {
  const read = readVerdict(answer);
  if (read.kind !== 'rejected') throw new Error(`read as ${read.kind}`);
  return { ...read.rejection, unknown: read.unknown };
}
const throwing = (key: string, value: object = {}): object =>
  Object.defineProperty({ ...value }, key, {
    enumerable: true,
    get: () => {
      throw new Error('getter');
    },
  });

describe('a verdict', () => {
  describe('accepted', () => {
    const accepted: [answer: object, message: string | null][] = [
      [{ ok: true }, null],
      [{ ok: true, message: 'Welcome' }, 'Welcome'],
      [{ ok: true, message: ' Welcome\n' }, 'Welcome'],
      [{ ok: true, message: ' ' }, null],
      [{ ok: true, message: 7 }, null],
      [{ ok: true, message: '<b>x</b>' }, '<b>x</b>'],
      [{ ok: true, message: 'name-taken' }, 'name-taken'],
      [{ ok: true, fields: { name: 'name-taken' }, code: 'nope' }, null],
      [Object.assign(Object.create(null) as object, { ok: true }), null],
    ];
    for (const [answer, message] of accepted) {
      it(JSON.stringify(answer), () =>
        expect(readVerdict(answer)).to.deep.equal({ kind: 'accepted', message }),
      );
    }
  });

  it('malformed', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const answer of [
      undefined,
      null,
      true,
      'ok',
      200,
      [],
      [{ ok: true }],
      {},
      { ok: 'true' },
      { ok: 1 },
      { ok: null },
      { ok: new Boolean(true) },
      { success: true },
      () => ({ ok: true }),
      Promise.resolve({ ok: true }),
      throwing('ok'),
      throwing('message', { ok: true }),
      throwing('fields', { ok: false }),
      proxy,
    ]) {
      expect(readVerdict(answer)).to.deep.equal({ kind: 'malformed' });
    }
  });

  describe('refused', () => {
    it('without a word: the general one', () => {
      expect(readVerdict({ ok: false })).to.deep.equal({
        kind: 'rejected',
        rejection: generalRejection('refused'),
        unknown: [],
      });
    });

    it('keeps known codes and the host’s own text, as text', () => {
      const { fields, unknown } = refusal({
        ok: false,
        fields: {
          name: 'name-taken',
          username: ' That <b>user</b> is unknown. ',
          apiUrl: 'url-not-https',
          apiToken: 'Taken',
          storeId: 'required',
        },
      });
      expect(fields).to.deep.equal({
        name: { code: 'name-taken' },
        username: { text: 'That <b>user</b> is unknown.' },
        apiUrl: { code: 'url-not-https' },
        apiToken: { text: 'Taken' },
        storeId: { code: 'required' },
      });
      expect(unknown).to.deep.equal([]);
    });

    it('takes every spoken code at a field', () => {
      for (const code of [...FIELD_CODES, ...ANSWER_CODES]) {
        expect(refusal({ ok: false, fields: { name: code } }).fields).to.deep.equal({ name: { code } });
      }
    });

    it('says a general word for a code it does not know, and names it', () => {
      for (const code of ['invalid-token', 'STORE_NOT_FOUND', 'err-42', 'e1000_2', ...PAYLOAD_CODES]) {
        const { fields, unknown } = refusal({ ok: false, fields: { name: code } });
        expect(fields).to.deep.equal({ name: { code: 'refused' } });
        expect(unknown).to.deep.equal([code]);
      }
    });

    it('names fields it does not know, and leaves out what is no text', () => {
      const { fields, unknown } = refusal({
        ok: false,
        fields: {
          ...JSON.parse('{"__proto__":"x","constructor":"y"}'),
          zip: 'z',
          name: 7,
          username: '',
          storeCode: null,
        },
      });
      expect(fields).to.deep.equal({});
      expect([...unknown].sort()).to.deep.equal(['__proto__', 'constructor', 'name', 'username', 'zip']);
    });

    it('leaves out fields that are no record', () => {
      for (const fields of ['name', ['name-taken'], null, 7]) {
        expect(refusal({ ok: false, fields }).fields).to.deep.equal({});
      }
    });

    it('keeps the message as text, whatever it looks like, and cuts what is endless', () => {
      expect(refusal({ ok: false, message: 'name-taken' }).general).to.deep.equal({ text: 'name-taken' });
      expect(refusal({ ok: false, message: '<img src=x>' }).general).to.deep.equal({ text: '<img src=x>' });
      expect(refusal({ ok: false, message: 7 }).general).to.deep.equal({ code: 'refused' });
      const { general } = refusal({ ok: false, message: 'm'.repeat(100_000) });
      expect((general as { text: string }).text.length).to.be.lessThan(10_000);
    });

    it('links to https only', () => {
      const good = ['https://help.example.com/a?b#c', 'HTTPS://example.com/'];
      for (const helpUrl of good) expect(refusal({ ok: false, helpUrl }).helpUrl).to.equal(helpUrl);
      for (const helpUrl of [
        'http://example.com/',
        'javascript:alert(1)',
        ' javascript:alert(1)',
        'java\nscript:alert(1)',
        'data:text/html,x',
        '//example.com/',
        '/help',
        'example.com',
        'https://',
        'https:',
        '',
        7,
        null,
        new URL('https://example.com/'),
      ]) {
        expect(refusal({ ok: false, helpUrl }).helpUrl).to.equal(null);
      }
    });

    it('keeps reference and retryable', () => {
      expect(refusal({ ok: false, reference: ' R-7 ' }).reference).to.equal('R-7');
      expect(refusal({ ok: false, reference: 7 }).reference).to.equal(null);
      expect(refusal({ ok: false, retryable: false }).retryable).to.equal(false);
      for (const retryable of [true, undefined, 'no', 0]) {
        expect(refusal({ ok: false, retryable }).retryable).to.equal(true);
      }
    });

    it('finds the remedy of a code the host names', () => {
      for (const code of ANSWER_CODES.filter((known) => known.startsWith('miva-'))) {
        const remedy = remedyOf(code)!;
        const { general, fields, steps, unknown } = refusal({ ok: false, code });
        expect(general).to.deep.equal({ code });
        expect(fields).to.deep.equal(Object.fromEntries(remedy.fields.map((field) => [field, { code }])));
        expect(steps).to.deep.equal(remedy.steps);
        expect(unknown).to.deep.equal([]);
      }
    });

    it('finds the remedy of what Miva answered', () => {
      const miva = { code: 'access_denied', message: 'Invalid request signature' };
      expect(refusal({ ok: false, miva })).to.deep.equal({
        ...generalRejection('refused'),
        general: { code: 'miva-signature-invalid' },
        fields: { signingDigest: { code: 'miva-signature-invalid' } },
        steps: diagnoseMivaAnswer(miva).steps,
        unknown: [],
      });
    });

    it("prefers the host's words to the remedy's, and the host's code to Miva's answer", () => {
      const miva = { code: 'access_denied', message: 'Token is disabled' };
      const { general, fields, steps } = refusal({
        ok: false,
        message: 'Please look again.',
        miva,
        fields: { apiToken: 'Enable it.', name: 'name-taken' },
      });
      expect(general).to.deep.equal({ text: 'Please look again.' });
      expect(fields).to.deep.equal({ apiToken: { text: 'Enable it.' }, name: { code: 'name-taken' } });
      expect(steps).to.deep.equal(['token-enabled']);
      expect(refusal({ ok: false, code: 'miva-firewall', miva }).general).to.deep.equal({
        code: 'miva-firewall',
      });
    });

    it('names a remedy code it does not know and goes by the rest', () => {
      const miva = { status: 404 };
      for (const code of ['nope', 'no-such-code', 'constructor', '__proto__']) {
        const { general, unknown } = refusal({ ok: false, code });
        expect(general).to.deep.equal({ code: 'refused' });
        expect(unknown).to.deep.equal([code]);
        expect(refusal({ ok: false, code, miva }).general).to.deep.equal({ code: 'miva-endpoint-not-found' });
      }
      expect(refusal({ ok: false, code: 7, miva: 'x' })).to.deep.equal({
        ...generalRejection('refused'),
        unknown: ['code', 'miva'],
      });
    });

    it('names every part that is not of its type', () => {
      for (const [key, value] of Object.entries({
        message: 5,
        fields: 'x',
        miva: 'x',
        reference: {},
        retryable: 'no',
        helpUrl: 'http://x.example',
      })) {
        expect(refusal({ ok: false, [key]: value }).unknown, key).to.deep.equal([key]);
      }
    });
  });

  it('is one of three kinds, whatever it is, and nothing throws', () => {
    const key = fc.constantFrom(
      'ok',
      'message',
      'fields',
      'code',
      'miva',
      'status',
      'reference',
      'helpUrl',
      'retryable',
      '__proto__',
      ...FIELD_NAMES,
    );
    const text = fc.constantFrom(
      'name-taken',
      'no-such-code',
      'miva-firewall',
      'https://x.example/',
      'javascript:1',
    );
    const anything = fc.anything({
      key,
      values: [fc.boolean(), text, fc.string(), fc.constantFrom(null, undefined, 404, NaN)],
      withNullPrototype: true,
      withMap: true,
    });
    fc.assert(
      fc.property(anything, fc.dictionary(key, anything), fc.boolean(), (any, rest, ok) => {
        expect(readVerdict({ ...rest, ok }).kind).to.equal(ok ? 'accepted' : 'rejected');
        for (const answer of [any, { ...rest, ok }]) {
          const read = readVerdict(answer);
          expect(['accepted', 'rejected', 'malformed']).to.include(read.kind);
          if (read.kind !== 'rejected') continue;
          for (const [field, words] of Object.entries(read.rejection.fields)) {
            expect(FIELD_NAMES).to.include(field);
            expect(Object.keys(words)).to.have.length(1);
          }
          expect(read.rejection.helpUrl ?? 'https:').to.match(/^https:/i);
          expect(read.unknown.every((name) => typeof name === 'string')).to.equal(true);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('a verdict at the edges of its shape', () => {
  it('has an `ok` of its own', () => {
    expect(readVerdict(Object.create({ ok: true })).kind).to.equal('malformed');
    expect(readVerdict(Object.create({ ok: false })).kind).to.equal('malformed');
  });

  it('names nothing for what is not given', () => {
    const absent = { message: undefined, code: null, miva: undefined, fields: null, reference: null };
    expect(refusal({ ok: false, ...absent }).unknown).to.deep.equal([]);
    expect(refusal({ ok: false, fields: { name: undefined, username: null } })).to.deep.include({
      fields: {},
      unknown: [],
    });
    expect(refusal({ ok: false, fields: null, message: 'No.' }).general).to.deep.equal({ text: 'No.' });
  });

  it('takes a code for one only where it stands alone', () => {
    const fields = { name: 'See name-taken', username: 'name-taken, sorry', storeCode: 'no-such-code' };
    expect(refusal({ ok: false, fields })).to.deep.include({
      fields: {
        name: { text: 'See name-taken' },
        username: { text: 'name-taken, sorry' },
        storeCode: { code: 'refused' },
      },
      unknown: ['no-such-code'],
    });
  });

  it('reads the first thousand characters of what Miva answered', () => {
    const said = (message: string) => diagnoseMivaAnswer({ message }).code;
    expect(said(`${'x'.repeat(900)} token is disabled`)).to.equal('miva-token-disabled');
    expect(said(`${'x'.repeat(1000)} token is disabled`)).to.equal('miva-unknown-answer');
  });
});
