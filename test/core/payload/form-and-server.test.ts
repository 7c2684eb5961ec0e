import { expect } from 'chai';
import fc from 'fast-check';
import { SECRET_FIELDS, TEXT_FIELDS, isSecretField, type SecretField } from '../../../src/core/fields.js';
import { submit, chooseIntent, edit, prefill } from '../../../src/core/form/transitions.js';
import { INITIAL_STATE, type FormState } from '../../../src/core/form/state.js';
import {
  isComplete,
  issuesOf,
  payloadOf,
  visibleFields,
  visibleErrors,
} from '../../../src/core/form/selectors.js';
import { parseConnection } from '../../../src/core/payload/schema.js';
import { anyDraft, stateWith, VALID_DRAFT } from '../../support/drafts.js';
import { runs } from '../../support/runs.js';
import { VALID_PAYLOAD } from '../../support/values.js';

const anyState = (): fc.Arbitrary<FormState> =>
  fc
    .record({
      intent: fc.constantFrom('create', 'create', 'update', 'use-existing'),
      draft: anyDraft(),
      replacing: fc.subarray([...SECRET_FIELDS]),
    })
    .map(({ intent, draft, replacing }) => stateWith(draft, { intent, replacedSecrets: new Set(replacing) }));

/** What a client that knows nothing of the form's rules would send of the same values. */
function raw({ intent, values, replacedSecrets }: FormState): unknown {
  if (intent === 'use-existing') return { version: 1, intent, platform: 'miva', storeId: values.storeId };
  const isSent = (field: string) =>
    intent === 'create' || !isSecretField(field) || replacedSecrets.has(field as SecretField);
  const credentials = Object.fromEntries(
    TEXT_FIELDS.filter((field) => field !== 'name' && isSent(field)).map((field) => [field, values[field]]),
  );
  return {
    version: 1,
    intent,
    name: values.name,
    platform: 'miva',
    credentials,
    orderImportStatuses: [...values.orderImportStatuses],
  };
}

describe('the form and the server', () => {
  it('accept and refuse the same, with the same codes in the same order, and make the same payload', () => {
    const seen = { accepted: 0, refused: 0 };
    const tries = runs(2000);
    fc.assert(
      fc.property(anyState(), (state) => {
        const parsed = parseConnection(raw(state));
        const attempted = submit(state);
        const payload = payloadOf(state);
        if (parsed.ok) {
          seen.accepted++;
          expect(issuesOf(state)).to.deep.equal([]);
          expect(payload).to.deep.equal(parsed.payload);
          expect(JSON.stringify(payload)).to.equal(JSON.stringify(parsed.payload));
          expect(attempted.phase.name).to.equal('submitting');
        } else {
          seen.refused++;
          expect(issuesOf(state)).to.deep.equal(parsed.issues);
          expect(payload).to.equal(null);
          expect(attempted.phase.name).to.equal('editing');
        }
        const said = parsed.ok ? [] : parsed.issues.map(({ field, code }) => ({ field, message: { code } }));
        expect(attempted.summary).to.deep.equal(said);
        expect(visibleErrors(attempted)).to.deep.equal(said);
        expect(isComplete(state)).to.equal(parsed.ok);
      }),
      { numRuns: tries },
    );
    expect(seen.accepted).to.be.greaterThan(tries / 20);
    expect(seen.refused).to.be.greaterThan(tries / 20);
  });

  it('agree that the payload of the form, as it comes over the wire, is itself', () => {
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

  it('leave what is in the form as it is', () => {
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

describe('the payload of the form', () => {
  it('is the documented one', () => {
    expect(payloadOf(stateWith())).to.deep.equal(VALID_PAYLOAD);
    expect(payloadOf(INITIAL_STATE)).to.equal(null);
  });

  it("holds the statuses in Miva's order", () => {
    const payload = payloadOf(stateWith({ orderImportStatuses: ['returned', 'pending', 'shipped'] }));
    expect(payload).to.deep.include({ orderImportStatuses: ['pending', 'shipped', 'returned'] });
  });

  it('of an existing store needs nothing but the store', () => {
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

  it('of changes holds no secret that was left alone', () => {
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

  it('of changes holds no secret that is kept, whatever stands in the draft', () => {
    const payload = JSON.stringify(payloadOf(stateWith({}, { intent: 'update' })));
    for (const field of SECRET_FIELDS) expect(payload).to.not.include(JSON.stringify(VALID_DRAFT[field]));
  });
});
