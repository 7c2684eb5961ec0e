import { expect } from 'chai';
import fc from 'fast-check';
import { ANSWER_CODES, FIELD_CODES, PAYLOAD_CODES } from '../../src/core/codes.js';
import { FIELD_NAMES } from '../../src/core/fields.js';
import { diagnoseMivaAnswer, remedyOf } from '../../src/core/diagnose-miva-answer.js';
import { generalRejection, type Rejection } from '../../src/core/verdict.js';
import { readVerdict } from '../support/read-verdict.js';
import { runs } from '../support/runs.js';

function rejectionOf(answer: unknown): Rejection & { readonly unknown: readonly string[] } {
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

describe('readVerdict', () => {
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

  it('reads anything else as malformed', () => {
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

  describe('rejected', () => {
    it('uses the general message when no details are given', () => {
      expect(readVerdict({ ok: false })).to.deep.equal({
        kind: 'rejected',
        rejection: generalRejection('refused'),
        unknown: [],
      });
    });

    it('keeps known codes, and any other text as plain text', () => {
      const { fields, unknown } = rejectionOf({
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

    it('accepts every code that has a message at a field', () => {
      for (const code of [...FIELD_CODES, ...ANSWER_CODES]) {
        expect(rejectionOf({ ok: false, fields: { name: code } }).fields).to.deep.equal({ name: { code } });
      }
    });

    it('replaces an unknown code with the general message and reports it', () => {
      for (const code of [
        'invalid-token',
        'STORE_NOT_FOUND',
        'err-42',
        'e1000_2',
        ...Object.keys(PAYLOAD_CODES),
      ]) {
        const { fields, unknown } = rejectionOf({ ok: false, fields: { name: code } });
        expect(fields).to.deep.equal({ name: { code: 'refused' } });
        expect(unknown).to.deep.equal([code]);
      }
    });

    it('reports unknown fields and values that are not text, and drops them', () => {
      const { fields, unknown } = rejectionOf({
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

    it('ignores fields that are not a record', () => {
      for (const fields of ['name', ['name-taken'], null, 7]) {
        expect(rejectionOf({ ok: false, fields }).fields).to.deep.equal({});
      }
    });

    it('keeps the message as plain text', () => {
      expect(rejectionOf({ ok: false, message: 'name-taken' }).general).to.deep.equal({ text: 'name-taken' });
      expect(rejectionOf({ ok: false, message: '<img src=x>' }).general).to.deep.equal({
        text: '<img src=x>',
      });
      expect(rejectionOf({ ok: false, message: 7 }).general).to.deep.equal({ code: 'refused' });
    });

    it('accepts only https for the help URL', () => {
      const good = ['https://help.example.com/a?b#c', 'HTTPS://example.com/'];
      for (const helpUrl of good) expect(rejectionOf({ ok: false, helpUrl }).helpUrl).to.equal(helpUrl);
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
        'https:example.com',
        'https:/help',
        'https:\\\\example.com',
        ' https://example.com/',
        '',
        7,
        null,
        new URL('https://example.com/'),
      ]) {
        expect(rejectionOf({ ok: false, helpUrl }).helpUrl).to.equal(null);
      }
    });

    it('keeps reference and retryable', () => {
      expect(rejectionOf({ ok: false, reference: ' R-7 ' }).reference).to.equal('R-7');
      expect(rejectionOf({ ok: false, reference: 7 }).reference).to.equal(null);
      expect(rejectionOf({ ok: false, retryable: false }).retryable).to.equal(false);
      for (const retryable of [true, undefined, 'no', 0]) {
        expect(rejectionOf({ ok: false, retryable }).retryable).to.equal(true);
      }
    });

    it("finds the remedy for the host's code", () => {
      for (const code of ANSWER_CODES.filter((known) => known.startsWith('miva-'))) {
        const remedy = remedyOf(code)!;
        const { general, fields, steps, unknown } = rejectionOf({ ok: false, code });
        expect(general).to.deep.equal({ code });
        expect(fields).to.deep.equal(Object.fromEntries(remedy.fields.map((field) => [field, { code }])));
        expect(steps).to.deep.equal(remedy.steps);
        expect(unknown).to.deep.equal([]);
      }
    });

    it("finds the remedy for Miva's answer", () => {
      const miva = { code: 'access_denied', message: 'Invalid request signature' };
      expect(rejectionOf({ ok: false, miva })).to.deep.equal({
        ...generalRejection('refused'),
        general: { code: 'miva-signature-invalid' },
        fields: { signingDigest: { code: 'miva-signature-invalid' } },
        steps: diagnoseMivaAnswer(miva).steps,
        unknown: [],
      });
    });

    it("prefers the host's text to the remedy's, and the host's code to Miva's answer", () => {
      const miva = { code: 'access_denied', message: 'Token is disabled' };
      const { general, fields, steps } = rejectionOf({
        ok: false,
        message: 'Please look again.',
        miva,
        fields: { apiToken: 'Enable it.', name: 'name-taken' },
      });
      expect(general).to.deep.equal({ text: 'Please look again.' });
      expect(fields).to.deep.equal({ apiToken: { text: 'Enable it.' }, name: { code: 'name-taken' } });
      expect(steps).to.deep.equal(['token-enabled']);
      expect(rejectionOf({ ok: false, code: 'miva-firewall', miva }).general).to.deep.equal({
        code: 'miva-firewall',
      });
    });

    it('reports an unknown remedy code and uses the other parts', () => {
      const miva = { status: 404 };
      for (const code of ['nope', 'no-such-code', 'constructor', '__proto__']) {
        const { general, unknown } = rejectionOf({ ok: false, code });
        expect(general).to.deep.equal({ code: 'refused' });
        expect(unknown).to.deep.equal([code]);
        expect(rejectionOf({ ok: false, code, miva }).general).to.deep.equal({
          code: 'miva-endpoint-not-found',
        });
      }
      expect(rejectionOf({ ok: false, code: 7, miva: 'x' })).to.deep.equal({
        ...generalRejection('refused'),
        unknown: ['code', 'miva'],
      });
    });

    it('reports every part of the wrong type', () => {
      for (const [key, value] of Object.entries({
        message: 5,
        fields: 'x',
        miva: 'x',
        reference: {},
        retryable: 'no',
        helpUrl: 'http://x.example',
      })) {
        expect(rejectionOf({ ok: false, [key]: value }).unknown, key).to.deep.equal([key]);
      }
    });
  });

  it('returns one of three kinds for any input and never throws', () => {
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
          for (const [field, message] of Object.entries(read.rejection.fields)) {
            expect(FIELD_NAMES).to.include(field);
            expect(Object.keys(message)).to.have.length(1);
          }
          expect(read.rejection.helpUrl ?? 'https:').to.match(/^https:/i);
          expect(read.unknown.every((name) => typeof name === 'string')).to.equal(true);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('readVerdict on unusual verdicts', () => {
  it('reads inherited properties, such as the getters of a class', () => {
    class Accepted {
      get ok() {
        return true;
      }
      get message() {
        return 'Done.';
      }
    }
    expect(readVerdict(new Accepted())).to.deep.equal({ kind: 'accepted', message: 'Done.' });
    const rejected = Object.create({ ok: false, fields: Object.create({ name: 'name-taken' }) as unknown });
    expect(rejectionOf(rejected).fields).to.deep.equal({ name: { code: 'name-taken' } });
  });

  it('ignores the last prototype of the chain, which may be polluted', () => {
    const polluted = Object.assign(Object.create(null), { ok: true, message: 'x' }) as object;
    expect(readVerdict(Object.create(polluted)).kind).to.equal('malformed');
    expect(readVerdict(Object.assign(Object.create(polluted), { ok: true }))).to.deep.equal({
      kind: 'accepted',
      message: null,
    });
  });

  it('rejects a Response that was passed on unread', () => {
    expect(readVerdict(new Response('{}')).kind).to.equal('malformed');
    expect(readVerdict(new Response('{}', { status: 500 })).kind).to.equal('malformed');
  });

  it('reports nothing for missing parts', () => {
    const absent = { message: undefined, code: null, miva: undefined, fields: null, reference: null };
    expect(rejectionOf({ ok: false, ...absent }).unknown).to.deep.equal([]);
    expect(rejectionOf({ ok: false, fields: { name: undefined, username: null } })).to.deep.include({
      fields: {},
      unknown: [],
    });
    expect(rejectionOf({ ok: false, fields: null, message: 'No.' }).general).to.deep.equal({ text: 'No.' });
  });

  it('recognizes a code only when it is the whole text', () => {
    const fields = { name: 'See name-taken', username: 'name-taken, sorry', storeCode: 'no-such-code' };
    expect(rejectionOf({ ok: false, fields })).to.deep.include({
      fields: {
        name: { text: 'See name-taken' },
        username: { text: 'name-taken, sorry' },
        storeCode: { code: 'refused' },
      },
      unknown: ['no-such-code'],
    });
  });

  it('reads the first 10,000 characters of an answer', () => {
    const codeFor = (message: string) => diagnoseMivaAnswer({ message }).code;
    expect(codeFor(`${'x'.repeat(9900)} token is disabled`)).to.equal('miva-token-disabled');
    expect(codeFor(`${'x'.repeat(10_000)} token is disabled`)).to.equal('miva-unknown-answer');
  });
});
