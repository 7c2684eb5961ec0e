import { expect } from 'chai';
import fc from 'fast-check';
import { inspectApiUrl } from '../../src/core/api-url/inspect-api-url.js';
import { ANSWER_CODES, FIELD_CODES } from '../../src/core/codes.js';
import { FIELD_NAMES, isCredentialField, TEXT_FIELDS, type TextField } from '../../src/core/fields.js';
import { validateField, validateTyped } from '../../src/core/validation/validate-field.js';
import { prefill, reject } from '../../src/core/form/host-transitions.js';
import { edit, submit } from '../../src/core/form/user-transitions.js';
import { INITIAL_STATE } from '../../src/core/form/state.js';
import { payloadOf } from '../../src/core/form/selectors.js';
import { readHostValue } from '../../src/core/form/host-value.js';
import { inspectField } from '../../src/core/validation/diagnostics.js';
import { readCredentials } from '../../src/core/paste/read-credentials.js';
import type { NewStorePayload } from '../../src/core/payload/types.js';
import { publicDraft } from '../../src/core/form/public-draft.js';
import { diagnoseMivaAnswer } from '../../src/core/diagnose-miva-answer.js';
import { parseConnection } from '../../src/core/payload/schema.js';
import { toStoreRequest } from '../../src/core/payload/store-request.js';
import { english as en } from '../../src/i18n/english.js';
import { supportDetails } from '../../src/core/support-details.js';
import { generalRejection } from '../../src/core/verdict.js';
import { readVerdict } from '../support/read-verdict.js';
import { anyText, stateWith, VALID_VALUES } from '../support/states.js';
import { HOSTILE_VALUES, NAUGHTY_STRINGS, overTheWire, prototypeProperties } from '../support/hostile.js';
import { runs } from '../support/runs.js';
import { VALID_PAYLOAD } from '../support/values.js';

/** The expected value of a valid text: surrounding white space is trimmed, except in a password. */
const EXPECTED: Readonly<Partial<Record<TextField, (text: string) => string>>> = {
  name: (text) => text.trim(),
  username: (text) => text.trim(),
  password: (text) => text,
};

const valuesOf = ({ credentials, ...others }: NewStorePayload): Partial<Record<TextField, string>> => ({
  ...others,
  ...credentials,
});

/** A payload from a client with this text in one field. */
const sent = (field: TextField, text: string): unknown =>
  isCredentialField(field)
    ? { ...VALID_PAYLOAD, credentials: { ...VALID_PAYLOAD.credentials, [field]: text } }
    : { ...VALID_PAYLOAD, [field]: text };

/** Checks everything that reads a text in a field, from the form to the server. */
function checkField(field: TextField, text: string): void {
  const { value, code } = validateField(field, text);
  if (code !== null) expect(FIELD_CODES).to.include(code);
  if (value !== null && EXPECTED[field]) expect(value).to.equal(EXPECTED[field](text));

  const others = { name: text, apiToken: text, signingDigest: text };
  for (const { fixes } of inspectField(field, text, others))
    for (const fix of fixes) for (const each of Object.values(fix.values)) expect(each).to.be.a('string');

  const state = edit(stateWith(), field, text);
  const payload = payloadOf(state) as NewStorePayload | null;
  const parsed = parseConnection(overTheWire(sent(field, text)));
  if (code !== null) expect(parsed).to.deep.equal({ ok: false, issues: [{ field, code }] });
  if (payload === null) expect(validateTyped(field, text).code).to.equal(code ?? 'too-long');
  else {
    expect(valuesOf(payload)[field]).to.equal(value);
    expect(parsed).to.deep.equal({ ok: true, payload });
    expect(overTheWire(payload)).to.deep.equal(payload);
    expect(toStoreRequest(payload).name).to.equal(payload.name);
  }
  publicDraft(state.values);
  supportDetails(reject(submit(state), generalRejection('refused')), en.fields, new Date(0));
}

/** Checks everything else that reads a text. */
function checkText(text: string): void {
  const { url, suggestions } = inspectApiUrl(text);
  for (const address of url === null ? suggestions : [url])
    expect(new URL(address).protocol).to.equal('https:');

  for (const [field, value] of Object.entries(readCredentials(text).found)) {
    expect(FIELD_NAMES).to.include(field);
    expect(value).to.be.a('string');
  }

  expect(ANSWER_CODES).to.include(diagnoseMivaAnswer({ code: text, message: text }).code);

  const values = { name: text, username: text, password: text, storeId: text };
  expect(readHostValue(values)).to.deep.equal({ value: values, ignored: [] });
  expect(prefill(INITIAL_STATE, values).values).to.include(values);
}

/** Reads a verdict that contains the text wherever it can. */
function rejectionWith(text: string) {
  const read = readVerdict({
    ok: false,
    message: text,
    fields: { name: text, [text]: text },
    code: text,
    miva: { code: text, message: text },
    reference: text,
    helpUrl: text,
  });
  if (read.kind !== 'rejected') throw new Error(`read as ${read.kind}`);
  return read.rejection;
}

describe('hostile input', () => {
  let before: unknown;
  beforeEach(() => (before = prototypeProperties()));
  afterEach(() => {
    expect(prototypeProperties()).to.deep.equal(before);
    expect('polluted' in {}).to.equal(false);
  });

  describe('texts', () => {
    /** Texts from the list, arbitrary texts, and combinations of both. */
    const hostileText = (): fc.Arbitrary<string> => {
      const naughty = fc.constantFrom(...NAUGHTY_STRINGS, ...Object.values(VALID_VALUES).map(String));
      const several = fc.array(fc.oneof(naughty, anyText()), { minLength: 2, maxLength: 5 });
      const separator = fc.constantFrom('', ' ', '\n', ': ', '"');
      return fc.oneof(
        anyText(),
        fc.tuple(several, separator).map(([parts, between]) => parts.join(between)),
      );
    };

    it('include every naughty string of the list', () => {
      expect(NAUGHTY_STRINGS.length).to.be.greaterThan(480);
    });

    for (const field of TEXT_FIELDS) {
      it(`from the list in ${field} give the same result in form and server`, () => {
        for (const text of NAUGHTY_STRINGS) checkField(field, text);
      });

      it(`of any kind in ${field} give the same result in form and server`, () => {
        fc.assert(
          fc.property(hostileText(), (text) => checkField(field, text)),
          { numRuns: runs(100) },
        );
      });
    }

    it('from the list are safe in everything else that reads a text', () => {
      for (const text of NAUGHTY_STRINGS) checkText(text);
    });

    it('of any kind are safe in everything else that reads a text', () => {
      fc.assert(fc.property(hostileText(), checkText), { numRuns: runs(300) });
    });

    for (const [name, text] of [
      ['astral characters', '𝒳😀𠮷'],
      ['composed and decomposed characters', 'e\u0301 \u00E9 a\u0301\u0302'],
      ['right-to-left letters and marks', 'שלום \u200Eabc \u200Fאב'],
      ['joiners and zero-width characters', 'a\u200Db\u200Bc\uFEFFd'],
      ['white space inside', 'a \u00A0\u3000b'],
    ] as const) {
      it(`with ${name} reach the payload unchanged`, () => {
        for (const field of ['name', 'username', 'password'] as const) {
          const state = edit(stateWith(), field, text);
          const payload = payloadOf(state) as NewStorePayload;
          expect([...valuesOf(payload)[field]!].map((each) => each.codePointAt(0))).to.deep.equal(
            [...text].map((each) => each.codePointAt(0)),
          );
          expect(valuesOf(overTheWire(payload))[field]).to.equal(text);
          expect(parseConnection(overTheWire(payload))).to.deep.equal({ ok: true, payload });
        }
      });
    }

    for (const [name, text] of [
      ['a null character', 'a\0b'],
      ['a tab', 'a\tb'],
      ['a line end', 'a\nb'],
      ['a line separator', 'a\u2028b'],
      ['a lone surrogate', 'a\uD800b'],
    ] as const) {
      it(`with ${name} reach no payload`, () => {
        for (const field of TEXT_FIELDS) {
          // White space within a key is removed.
          if (field === 'signingDigest' && /\s/.test(text)) continue;
          const typed = field === 'apiUrl' ? VALID_VALUES.apiUrl.replace('mm5', text) : text;
          expect(payloadOf(edit(stateWith(), field, typed)), field).to.equal(null);
          expect(parseConnection(sent(field, typed)).ok, field).to.equal(false);
        }
      });
    }

    it('in a verdict stay plain text, and link only to https', () => {
      for (const text of NAUGHTY_STRINGS) {
        const { general, fields, reference, helpUrl } = rejectionWith(text);
        const trimmed = text.trim();
        if ('text' in general) expect(general.text).to.equal(trimmed.slice(0, 2000));
        else expect(trimmed).to.equal('');
        for (const message of Object.values(fields))
          if ('text' in message) expect(message.text).to.equal(trimmed.slice(0, 2000));
        expect(reference).to.equal(trimmed === '' ? null : trimmed.slice(0, 2000));
        if (helpUrl !== null) expect(new URL(helpUrl).protocol).to.equal('https:');
      }
    });
  });

  describe('values that are not text', () => {
    for (const [name, make] of Object.entries(HOSTILE_VALUES)) {
      it(`like ${name} are rejected or ignored everywhere`, () => {
        const { ok, ...payload } = { ok: false, ...VALID_PAYLOAD };
        expect(parseConnection(make())).to.have.property('ok', ok);
        for (const key of Object.keys(payload)) {
          if (name === 'an empty list' && key === 'orderImportStatuses') continue;
          if (name === 'a text of a megabyte' && key === 'name') continue;
          expect(parseConnection({ ...payload, [key]: make() })).to.have.property('ok', false);
        }
        for (const key of Object.keys(payload.credentials)) {
          const credentials = { ...payload.credentials, [key]: make() };
          expect(parseConnection({ ...payload, credentials })).to.have.property('ok', false);
        }
        for (const key of ['message', 'fields', 'code', 'miva', 'reference', 'helpUrl', 'retryable']) {
          expect(readVerdict({ ok: false, [key]: make() }).kind).not.to.equal('accepted');
        }
        for (const field of FIELD_NAMES) {
          expect(readVerdict({ ok: false, fields: { [field]: make() } }).kind).to.equal('rejected');
          expect(() => readHostValue({ [field]: make() })).not.to.throw();
        }
        for (const key of ['status', 'code', 'message']) {
          expect(ANSWER_CODES).to.include(diagnoseMivaAnswer({ [key]: make() }).code);
        }
        expect(['accepted', 'rejected', 'malformed']).to.include(readVerdict(make()).kind);
        expect(ANSWER_CODES).to.include(diagnoseMivaAnswer(make() as object).code);
        expect(() => readHostValue(make())).not.to.throw();
      });
    }

    it('are not `ok` in a verdict', () => {
      for (const [name, make] of Object.entries(HOSTILE_VALUES)) {
        if (name !== 'true') expect(readVerdict({ ok: make() }).kind, name).to.equal('malformed');
      }
    });

    it('do not affect valid prefilled values beside them', () => {
      for (const make of Object.values(HOSTILE_VALUES)) {
        const given = make();
        if (typeof given === 'string') continue;
        const read = readHostValue({
          name: 'Harbor',
          password: given,
          storeId: given,
          [String('nmae')]: given,
        })!;
        expect(read.value).to.deep.equal({ name: 'Harbor' });
      }
    });
  });

  it('treats keys named like members of Object as unknown', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']) {
      const own = JSON.parse(`{"${key}":{"polluted":true}}`) as object;
      expect(parseConnection(Object.assign(JSON.parse(`{"${key}":1}`) as object, {}))).to.have.property(
        'ok',
        false,
      );
      expect(readVerdict({ ok: false, fields: own })).to.deep.include({ unknown: [key] });
      expect(readHostValue(own)).to.deep.equal({ value: {}, ignored: [key] });
      expect(
        readCredentials(`${key}: x\n{"${key}": {"password": "hunter2"}}`).found,
      ).to.not.have.own.property(key);
      const credentials = { ...VALID_PAYLOAD.credentials };
      Object.defineProperty(credentials, key, { value: 'x', enumerable: true });
      expect(parseConnection({ ...VALID_PAYLOAD, credentials })).to.deep.equal({
        ok: false,
        issues: [{ field: null, code: 'unknown-key' }],
      });
      const { adapter } = toStoreRequest(VALID_PAYLOAD as NewStorePayload, { username: key });
      expect(Object.entries(adapter)).to.deep.include([key, VALID_PAYLOAD.credentials.username]);
    }
  });
});
