import { expect } from 'chai';
import type { FieldName } from '../../../src/core/fields.js';
import { reject } from '../../../src/core/form/host-transitions.js';
import { blur, chooseIntent, edit, submit } from '../../../src/core/form/user-transitions.js';
import { INITIAL_STATE, withValues, type FormState } from '../../../src/core/form/state.js';
import { summaryErrors, visibleErrors } from '../../../src/core/form/selectors.js';
import { generalRejection, type Rejection } from '../../../src/core/verdict.js';
import { stateWith } from '../../support/states.js';

const shownErrors = (state: FormState): string[] =>
  visibleErrors(state).map(
    ({ field, message }) => `${field}: ${'code' in message ? message.code : message.text}`,
  );
const shownSummary = (state: FormState): string[] =>
  summaryErrors(state).map(
    ({ field, message }) => `${field}: ${'code' in message ? message.code : message.text}`,
  );
const rejectedWith = (fields: Rejection['fields'], from = stateWith()): FormState =>
  reject(submit(from), { ...generalRejection('refused'), fields });

describe('a field error', () => {
  it('is not shown while the user types for the first time', () => {
    expect(shownErrors(edit(INITIAL_STATE, 'apiToken', 'a b'))).to.deep.equal([]);
  });

  it('is shown on blur for an invalid value', () => {
    const state = blur(edit(INITIAL_STATE, 'apiToken', 'a b'), 'apiToken');
    expect(shownErrors(state)).to.deep.equal(['apiToken: token-space']);
    expect(blur(state, 'apiToken')).to.equal(state);
    expect(shownSummary(state)).to.deep.equal([]);
  });

  it('is not shown on blur when the field is empty, valid or not editable', () => {
    for (const field of ['name', 'password', 'apiUrl', 'storeId', 'orderImportStatuses'] as const) {
      expect(blur(INITIAL_STATE, field)).to.equal(INITIAL_STATE);
    }
    const right = stateWith({ orderImportStatuses: ['pending'] });
    for (const field of ['name', 'apiToken', 'orderImportStatuses'] as const) {
      expect(shownErrors(blur(right, field))).to.deep.equal([]);
    }
    const kept = stateWith({ apiToken: 'a b' }, { intent: 'update' });
    expect(shownErrors(blur(kept, 'apiToken'))).to.deep.equal([]);
    const waiting = submit(right);
    expect(
      blur({ ...waiting, ...withValues(waiting, { name: ' ' }) }, 'name').fieldsShowingErrors.size,
    ).to.equal(0);
  });

  it('is shown on blur for nothing but spaces', () => {
    expect(shownErrors(blur(edit(INITIAL_STATE, 'name', '  '), 'name'))).to.deep.equal(['name: required']);
  });

  it('updates on every keystroke until the field is valid, then waits for the next blur', () => {
    let state = blur(edit(INITIAL_STATE, 'apiToken', 'a b'), 'apiToken');
    state = edit(state, 'apiToken', 'a b:');
    expect(shownErrors(state)).to.deep.equal(['apiToken: token-space']);
    state = edit(state, 'apiToken', 'ab:');
    expect(shownErrors(state)).to.deep.equal(['apiToken: token-colon']);
    state = edit(state, 'apiToken', 'ab');
    expect(shownErrors(state)).to.deep.equal([]);
    state = edit(state, 'apiToken', 'ab:');
    expect(shownErrors(state)).to.deep.equal([]);
    expect(shownErrors(blur(state, 'apiToken'))).to.deep.equal(['apiToken: token-colon']);
  });

  it('is shown for an emptied field that was showing an error', () => {
    const state = edit(blur(edit(INITIAL_STATE, 'apiToken', 'a b'), 'apiToken'), 'apiToken', '');
    expect(shownErrors(state)).to.deep.equal(['apiToken: required']);
  });

  it('is shown at every invalid field on submit', () => {
    expect(shownErrors(submit(INITIAL_STATE))).to.deep.equal(
      ['name', 'username', 'password', 'storeCode', 'apiUrl', 'apiToken', 'signingDigest'].map(
        (field) => `${field}: required`,
      ),
    );
    expect(shownErrors(submit(chooseIntent(INITIAL_STATE, 'use-existing')))).to.deep.equal([
      'storeId: store-not-chosen',
    ]);
  });

  it('is cleared when another kind of store is chosen', () => {
    const state = chooseIntent(submit(INITIAL_STATE), 'use-existing');
    expect(shownErrors(state)).to.deep.equal([]);
    expect(shownErrors(chooseIntent(state, 'create'))).to.deep.equal([]);
  });

  it('stays when another field is fixed', () => {
    const state = edit(submit(stateWith({ name: '', storeCode: 'S%' })), 'name', 'N');
    expect(shownErrors(state)).to.deep.equal(['storeCode: store-code-characters']);
  });
});

describe('the summary', () => {
  it('lists the errors found on submit, in the order of the form', () => {
    const state = submit(stateWith({ signingDigest: 'sha256', name: '', apiUrl: 'example' }));
    expect(shownSummary(state)).to.deep.equal([
      'name: required',
      'apiUrl: url-is-store-code',
      'signingDigest: digest-algorithm',
    ]);
    expect(shownSummary(state)).to.deep.equal(shownErrors(state));
  });

  it('removes an entry when its error is fixed or changes, and restores it when the error returns', () => {
    let state = submit(stateWith({ name: '', apiToken: 'a b' }));
    state = edit(state, 'apiToken', 'a:b');
    expect(shownErrors(state)).to.deep.equal(['name: required', 'apiToken: token-colon']);
    expect(shownSummary(state)).to.deep.equal(['name: required']);
    state = edit(state, 'name', 'N');
    expect(shownSummary(state)).to.deep.equal([]);
    state = edit(state, 'apiToken', 'a  b');
    expect(shownSummary(state)).to.deep.equal(['apiToken: token-space']);
  });

  it('does not list errors found after the submit', () => {
    let state = edit(submit(stateWith({ name: '' })), 'storeCode', 'S%');
    expect(shownSummary(state)).to.deep.equal(['name: required']);
    state = blur(state, 'storeCode');
    expect(shownErrors(state)).to.deep.equal(['name: required', 'storeCode: store-code-characters']);
    expect(shownSummary(state)).to.deep.equal(['name: required']);
  });

  it('is rebuilt on every submit', () => {
    const state = submit(edit(submit(stateWith({ name: '' })), 'name', 'N'));
    expect(shownSummary(submit(edit(state, 'name', '')))).to.deep.equal([]);
    const first = submit(stateWith({ name: '', username: '' }));
    expect(shownSummary(submit(edit(first, 'name', 'N')))).to.deep.equal(['username: required']);
  });
});

describe('a rejection', () => {
  const FIELDS: readonly FieldName[] = ['name', 'apiToken', 'orderImportStatuses'];

  it('appears at its fields and in the summary, and keeps the typed values', () => {
    const state = rejectedWith({
      apiToken: { code: 'miva-token-disabled' },
      name: { text: 'Already <b>there</b>' },
    });
    expect(state.phase.name).to.equal('rejected');
    expect(state.values).to.deep.equal(stateWith().values);
    expect(shownErrors(state)).to.deep.equal(['name: Already <b>there</b>', 'apiToken: miva-token-disabled']);
    expect(shownSummary(state)).to.deep.equal(shownErrors(state));
  });

  for (const field of FIELDS) {
    it(`is removed from ${field} on edit and does not return with the old value`, () => {
      const message = { text: 'no' };
      const state = rejectedWith(Object.fromEntries(FIELDS.map((name) => [name, message])));
      const others = FIELDS.filter((name) => name !== field).map((name) => `${name}: no`);
      const value = field === 'orderImportStatuses' ? (['pending'] as const) : 'other';
      const edited = edit(state, field, value);
      const back = edit(edited, field, state.values[field]);
      for (const next of [edited, back]) {
        expect(next.phase.name).to.equal('rejected');
        expect(shownErrors(next)).to.deep.equal(others);
        expect(shownSummary(next)).to.deep.equal(others);
      }
      expect(shownErrors(state)).to.have.length(FIELDS.length);
    });
  }

  it("is replaced by the form's own error", () => {
    const state = edit(rejectedWith({ name: { code: 'name-taken' } }), 'storeCode', 'S%');
    expect(shownErrors(blur(state, 'storeCode'))).to.deep.equal([
      'name: name-taken',
      'storeCode: store-code-characters',
    ]);
    expect(shownErrors(blur(edit(state, 'name', ' '), 'name'))).to.deep.equal(['name: required']);
  });

  it('is not shown for a hidden field', () => {
    expect(shownErrors(rejectedWith({ storeId: { text: 'gone' } }))).to.deep.equal([]);
    const chosen = rejectedWith(
      { storeId: { text: 'gone' }, name: { text: 'no' } },
      stateWith({ storeId: '7' }, { intent: 'use-existing' }),
    );
    expect(shownErrors(chosen)).to.deep.equal(['storeId: gone']);
    expect(shownSummary(chosen)).to.deep.equal(['storeId: gone']);
  });

  it('is cleared when another kind of store is chosen', () => {
    const state = chooseIntent(rejectedWith({ name: { code: 'name-taken' } }), 'use-existing');
    expect(state.phase.name).to.equal('editing');
    expect(shownErrors(state)).to.deep.equal([]);
  });
});
