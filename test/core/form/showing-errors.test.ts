import { expect } from 'chai';
import type { FieldName } from '../../../src/core/fields.js';
import { submit, chooseIntent, edit, blur, reject } from '../../../src/core/form/transitions.js';
import { INITIAL_STATE, withValues, type FormState } from '../../../src/core/form/state.js';
import { summaryErrors, visibleErrors } from '../../../src/core/form/selectors.js';
import { generalRejection, type Rejection } from '../../../src/core/verdict.js';
import { stateWith } from '../../support/drafts.js';

const said = (state: FormState): string[] =>
  visibleErrors(state).map(
    ({ field, message }) => `${field}: ${'code' in message ? message.code : message.text}`,
  );
const summed = (state: FormState): string[] =>
  summaryErrors(state).map(
    ({ field, message }) => `${field}: ${'code' in message ? message.code : message.text}`,
  );
const refused = (fields: Rejection['fields'], from = stateWith()): FormState =>
  reject(submit(from), { ...generalRejection('refused'), fields });

describe('when a field speaks', () => {
  it('not while it is typed into for the first time', () => {
    expect(said(edit(INITIAL_STATE, 'apiToken', 'a b'))).to.deep.equal([]);
  });

  it('when it is left with what cannot be right', () => {
    const state = blur(edit(INITIAL_STATE, 'apiToken', 'a b'), 'apiToken');
    expect(said(state)).to.deep.equal(['apiToken: token-space']);
    expect(blur(state, 'apiToken')).to.equal(state);
    expect(summed(state)).to.deep.equal([]);
  });

  it('not when it is left empty, right, or while nothing can be typed', () => {
    for (const field of ['name', 'password', 'apiUrl', 'storeId', 'orderImportStatuses'] as const) {
      expect(blur(INITIAL_STATE, field)).to.equal(INITIAL_STATE);
    }
    const right = stateWith({ orderImportStatuses: ['pending'] });
    for (const field of ['name', 'apiToken', 'orderImportStatuses'] as const) {
      expect(said(blur(right, field))).to.deep.equal([]);
    }
    const kept = stateWith({ apiToken: 'a b' }, { intent: 'update' });
    expect(said(blur(kept, 'apiToken'))).to.deep.equal([]);
    const waiting = submit(right);
    expect(
      blur({ ...waiting, ...withValues(waiting, { name: ' ' }) }, 'name').fieldsShowingErrors.size,
    ).to.equal(0);
  });

  it('when it is left with nothing but spaces', () => {
    expect(said(blur(edit(INITIAL_STATE, 'name', '  '), 'name'))).to.deep.equal(['name: required']);
  });

  it('on every keystroke until it is right, and then not before it is left again', () => {
    let state = blur(edit(INITIAL_STATE, 'apiToken', 'a b'), 'apiToken');
    state = edit(state, 'apiToken', 'a b:');
    expect(said(state)).to.deep.equal(['apiToken: token-space']);
    state = edit(state, 'apiToken', 'ab:');
    expect(said(state)).to.deep.equal(['apiToken: token-colon']);
    state = edit(state, 'apiToken', 'ab');
    expect(said(state)).to.deep.equal([]);
    state = edit(state, 'apiToken', 'ab:');
    expect(said(state)).to.deep.equal([]);
    expect(said(blur(state, 'apiToken'))).to.deep.equal(['apiToken: token-colon']);
  });

  it('empty too, once it has spoken', () => {
    const state = edit(blur(edit(INITIAL_STATE, 'apiToken', 'a b'), 'apiToken'), 'apiToken', '');
    expect(said(state)).to.deep.equal(['apiToken: required']);
  });

  it('all of them, when a submit is refused', () => {
    expect(said(submit(INITIAL_STATE))).to.deep.equal(
      ['name', 'username', 'password', 'storeCode', 'apiUrl', 'apiToken', 'signingDigest'].map(
        (field) => `${field}: required`,
      ),
    );
    expect(said(submit(chooseIntent(INITIAL_STATE, 'use-existing')))).to.deep.equal([
      'storeId: store-not-chosen',
    ]);
  });

  it('not any more when another kind of store is chosen', () => {
    const state = chooseIntent(submit(INITIAL_STATE), 'use-existing');
    expect(said(state)).to.deep.equal([]);
    expect(said(chooseIntent(state, 'create'))).to.deep.equal([]);
  });

  it('on its own: another field does not silence it', () => {
    const state = edit(submit(stateWith({ name: '', storeCode: 'S%' })), 'name', 'N');
    expect(said(state)).to.deep.equal(['storeCode: store-code-characters']);
  });
});

describe('the summary', () => {
  it('lists what a refused submit found, in the order of the form', () => {
    const state = submit(stateWith({ signingDigest: 'sha256', name: '', apiUrl: 'example' }));
    expect(summed(state)).to.deep.equal([
      'name: required',
      'apiUrl: url-is-store-code',
      'signingDigest: digest-algorithm',
    ]);
    expect(summed(state)).to.deep.equal(said(state));
  });

  it('loses an entry when its problem is mended, or is another one, and finds it again with the problem', () => {
    let state = submit(stateWith({ name: '', apiToken: 'a b' }));
    state = edit(state, 'apiToken', 'a:b');
    expect(said(state)).to.deep.equal(['name: required', 'apiToken: token-colon']);
    expect(summed(state)).to.deep.equal(['name: required']);
    state = edit(state, 'name', 'N');
    expect(summed(state)).to.deep.equal([]);
    state = edit(state, 'apiToken', 'a  b');
    expect(summed(state)).to.deep.equal(['apiToken: token-space']);
  });

  it('takes no entry from a field that speaks up later', () => {
    let state = edit(submit(stateWith({ name: '' })), 'storeCode', 'S%');
    expect(summed(state)).to.deep.equal(['name: required']);
    state = blur(state, 'storeCode');
    expect(said(state)).to.deep.equal(['name: required', 'storeCode: store-code-characters']);
    expect(summed(state)).to.deep.equal(['name: required']);
  });

  it('is new with every submit', () => {
    const state = submit(edit(submit(stateWith({ name: '' })), 'name', 'N'));
    expect(summed(submit(edit(state, 'name', '')))).to.deep.equal([]);
    const first = submit(stateWith({ name: '', username: '' }));
    expect(summed(submit(edit(first, 'name', 'N')))).to.deep.equal(['username: required']);
  });
});

describe("the host's refusal", () => {
  const FIELDS: readonly FieldName[] = ['name', 'apiToken', 'orderImportStatuses'];

  it('stands at its fields and in the summary; what was typed stays', () => {
    const state = refused({
      apiToken: { code: 'miva-token-disabled' },
      name: { text: 'Already <b>there</b>' },
    });
    expect(state.phase.name).to.equal('rejected');
    expect(state.values).to.deep.equal(stateWith().values);
    expect(said(state)).to.deep.equal(['name: Already <b>there</b>', 'apiToken: miva-token-disabled']);
    expect(summed(state)).to.deep.equal(said(state));
  });

  for (const field of FIELDS) {
    it(`goes from ${field} when that is edited, and does not come back with the old value`, () => {
      const words = { text: 'no' };
      const state = refused(Object.fromEntries(FIELDS.map((name) => [name, words])));
      const others = FIELDS.filter((name) => name !== field).map((name) => `${name}: no`);
      const value = field === 'orderImportStatuses' ? (['pending'] as const) : 'other';
      const edited = edit(state, field, value);
      const back = edit(edited, field, state.values[field]);
      for (const next of [edited, back]) {
        expect(next.phase.name).to.equal('rejected');
        expect(said(next)).to.deep.equal(others);
        expect(summed(next)).to.deep.equal(others);
      }
      expect(said(state)).to.have.length(FIELDS.length);
    });
  }

  it('gives way to what the form says itself', () => {
    const state = edit(refused({ name: { code: 'name-taken' } }), 'storeCode', 'S%');
    expect(said(blur(state, 'storeCode'))).to.deep.equal([
      'name: name-taken',
      'storeCode: store-code-characters',
    ]);
    expect(said(blur(edit(state, 'name', ' '), 'name'))).to.deep.equal(['name: required']);
  });

  it('at a field that is not shown is not said there', () => {
    expect(said(refused({ storeId: { text: 'gone' } }))).to.deep.equal([]);
    const chosen = refused(
      { storeId: { text: 'gone' }, name: { text: 'no' } },
      stateWith({ storeId: '7' }, { intent: 'use-existing' }),
    );
    expect(said(chosen)).to.deep.equal(['storeId: gone']);
    expect(summed(chosen)).to.deep.equal(['storeId: gone']);
  });

  it('goes when another kind of store is chosen', () => {
    const state = chooseIntent(refused({ name: { code: 'name-taken' } }), 'use-existing');
    expect(state.phase.name).to.equal('editing');
    expect(said(state)).to.deep.equal([]);
  });
});
