import { expect } from 'chai';
import fc from 'fast-check';
import {
  CREDENTIAL_FIELDS,
  isCredentialField,
  isSecretField,
  NEW_STORE_FIELDS,
  SECRET_FIELDS,
  type NewStoreField,
  type SecretField,
} from '../../../src/core/fields.js';
import { prefill } from '../../../src/core/form/host-transitions.js';
import { chooseIntent, edit, submit } from '../../../src/core/form/user-transitions.js';
import { INITIAL_STATE, type FormState } from '../../../src/core/form/state.js';
import {
  isComplete,
  issuesOf,
  payloadOf,
  visibleFields,
  visibleErrors,
} from '../../../src/core/form/selectors.js';
import { parseConnection } from '../../../src/core/payload/schema.js';
import { anyText, anyValues, stateWith, VALID_VALUES } from '../../support/states.js';
import { runs } from '../../support/runs.js';
import { VALID_PAYLOAD } from '../../support/values.js';

const anyState = (): fc.Arbitrary<FormState> =>
  fc
    .record({
      intent: fc.constantFrom('create', 'create', 'update', 'use-existing'),
      values: anyValues(),
      replacing: fc.subarray([...SECRET_FIELDS]),
    })
    .map(({ intent, values, replacing }) =>
      stateWith(values, { intent, replacedSecrets: new Set(replacing) }),
    );

/** What a client without the form's rules would send for the same values. */
function raw({ intent, values, replacedSecrets }: FormState): unknown {
  if (intent === 'use-existing') return { version: 1, intent, platform: 'miva', storeId: values.storeId };
  const isSent = (field: string) =>
    intent === 'create' || !isSecretField(field) || replacedSecrets.has(field as SecretField);
  const valuesOf = (fields: readonly NewStoreField[]) =>
    Object.fromEntries(fields.filter(isSent).map((field) => [field, values[field]]));
  const credentials = valuesOf(CREDENTIAL_FIELDS);
  const settings = valuesOf(NEW_STORE_FIELDS.filter((field) => !isCredentialField(field)));
  return { version: 1, intent, platform: 'miva', credentials, ...settings };
}

describe('the form and the server', () => {
  it('agree on validity, on the codes and their order, and on the payload', () => {
    const seen = { valid: 0, invalid: 0 };
    const tries = runs(2000);
    fc.assert(
      fc.property(anyState(), (state) => {
        const parsed = parseConnection(raw(state));
        const submitted = submit(state);
        const payload = payloadOf(state);
        if (parsed.ok) {
          seen.valid++;
          expect(issuesOf(state)).to.deep.equal([]);
          expect(payload).to.deep.equal(parsed.payload);
          expect(JSON.stringify(payload)).to.equal(JSON.stringify(parsed.payload));
          expect(submitted.phase.name).to.equal('submitting');
        } else {
          seen.invalid++;
          expect(issuesOf(state)).to.deep.equal(parsed.issues);
          expect(payload).to.equal(null);
          expect(submitted.phase.name).to.equal('editing');
        }
        const errors = parsed.ok
          ? []
          : parsed.issues.map(({ field, code }) => ({ field, message: { code } }));
        expect(submitted.summary).to.deep.equal(errors);
        expect(visibleErrors(submitted)).to.deep.equal(errors);
        expect(isComplete(state)).to.equal(parsed.ok);
      }),
      { numRuns: tries },
    );
    expect(seen.valid).to.be.greaterThan(tries / 20);
    expect(seen.invalid).to.be.greaterThan(tries / 20);
  });

  it('agree on the payload of the form after it has been sent as JSON', () => {
    fc.assert(
      fc.property(anyState(), (state) => {
        const payload = payloadOf(state);
        fc.pre(payload !== null);
        const received: unknown = JSON.parse(JSON.stringify(payload));
        expect(received).to.deep.equal(payload);
        expect(parseConnection(received)).to.deep.equal({ ok: true, payload });
      }),
      { numRuns: runs(300) },
    );
  });

  it('agree on a long value of an old connection that is left alone', () => {
    const long = { name: 'n'.repeat(2000), username: 'u'.repeat(256) };
    const prefilled = prefill(stateWith({ name: '', username: '' }, { intent: 'update' }), long);
    const payload = payloadOf(prefilled);
    expect(issuesOf(prefilled)).to.deep.equal([]);
    expect(payload).to.have.property('name', long.name);
    expect(parseConnection(payload)).to.deep.equal({ ok: true, payload });

    const changed = edit(prefilled, 'name', `${long.name.slice(1)}x`);
    expect(issuesOf(changed)).to.deep.equal([{ field: 'name', code: 'too-long' }]);
    expect(payloadOf(changed)).to.equal(null);
    expect(issuesOf(edit(changed, 'name', long.name)), 'typed again').to.deep.equal([]);
    expect(issuesOf(edit(prefilled, 'username', 'u'.repeat(257)))).to.deep.equal([
      { field: 'username', code: 'too-long' },
    ]);
  });

  it('reject a long value of a new connection, which no stored one can have, also if the host has prefilled it', () => {
    for (const field of ['name', 'username'] as const) {
      const state = prefill(stateWith({ [field]: '' }), { [field]: 'n'.repeat(256) });
      const issues = [{ field, code: 'too-long' }];
      expect(issuesOf(state)).to.deep.equal(issues);
      expect(parseConnection(raw(state))).to.deep.equal({ ok: false, issues });
      expect(parseConnection(raw({ ...state, intent: 'update' })).ok).to.equal(true);
    }
  });

  it('accept no longer value of an old connection than fits into a request', () => {
    const prefilled = prefill(stateWith({}, { intent: 'update' }), { name: 'n'.repeat(2001) });
    expect(issuesOf(prefilled)).to.deep.equal([{ field: 'name', code: 'too-long' }]);
  });

  it('reject a newly typed text that is longer than the maximum, whatever the host sets later', () => {
    const long = 'n'.repeat(256);
    const typed = edit(stateWith({}, { intent: 'update' }), 'name', long);
    expect(issuesOf(typed)).to.deep.equal([{ field: 'name', code: 'too-long' }]);
    expect(issuesOf(prefill(typed, { name: 'Another' }))).to.deep.equal(issuesOf(typed));
    expect(issuesOf(prefill(typed, { name: long }))).to.deep.equal([]);
  });

  it('agree that every payload of the form is accepted, also with long and prefilled values', () => {
    const text = fc.oneof(anyText(), fc.string({ unit: 'grapheme', minLength: 200, maxLength: 400 }));
    const values = fc.record({ name: text, username: text, password: text, storeCode: text });
    fc.assert(
      fc.property(anyState(), values, fc.boolean(), (state, given, isPrefilled) => {
        const next = isPrefilled
          ? prefill(state, given)
          : Object.entries(given).reduce(
              (filled, [field, value]) => edit(filled, field as keyof typeof given, value),
              state,
            );
        const payload = payloadOf(next);
        if (payload !== null)
          expect(parseConnection(JSON.parse(JSON.stringify(payload)))).to.deep.equal({ ok: true, payload });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('do not change the values of the form', () => {
    fc.assert(
      fc.property(anyState(), (state) => {
        const before = structuredClone(state.values);
        payloadOf(state);
        submit(state);
        expect(state.values).to.deep.equal(before);
        expect(Object.isFrozen(state.values.orderImportStatuses)).to.equal(false);
      }),
    );
  });
});

describe('payloadOf', () => {
  it('returns the documented payload', () => {
    expect(payloadOf(stateWith())).to.deep.equal(VALID_PAYLOAD);
    expect(payloadOf(INITIAL_STATE)).to.equal(null);
  });

  it("sorts the statuses in Miva's order", () => {
    const payload = payloadOf(stateWith({ orderImportStatuses: ['returned', 'pending', 'shipped'] }));
    expect(payload).to.deep.include({ orderImportStatuses: ['pending', 'shipped', 'returned'] });
  });

  it('needs only the store id for an existing store', () => {
    const chosen = edit(chooseIntent(INITIAL_STATE, 'use-existing'), 'storeId', '7');
    expect(visibleFields(chosen)).to.deep.equal(['storeId']);
    expect(payloadOf(chosen)).to.deep.equal({
      version: 1,
      intent: 'use-existing',
      platform: 'miva',
      storeId: '7',
    });
    expect(issuesOf(chooseIntent(INITIAL_STATE, 'use-existing'))).to.deep.equal([
      { field: 'storeId', code: 'store-not-chosen' },
    ]);
  });

  it('leaves secrets that are kept out of an update', () => {
    const kept = stateWith({ password: '', apiToken: '', signingDigest: '' }, { intent: 'update' });
    const {
      password: _password,
      apiToken,
      signingDigest: _signingDigest,
      ...open
    } = VALID_PAYLOAD.credentials;
    expect(payloadOf(kept)).to.deep.equal({ ...VALID_PAYLOAD, intent: 'update', credentials: open });
    expect(payloadOf(prefill(kept, { apiToken }))).to.deep.equal({
      ...VALID_PAYLOAD,
      intent: 'update',
      credentials: { ...open, apiToken },
    });
  });

  it('leaves secrets that are kept out of an update even when they have values', () => {
    const payload = JSON.stringify(payloadOf(stateWith({}, { intent: 'update' })));
    for (const field of SECRET_FIELDS) expect(payload).to.not.include(JSON.stringify(VALID_VALUES[field]));
  });
});
