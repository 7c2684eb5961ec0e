import { expect } from 'chai';
import type { FieldName } from '../../src/core/fields.js';
import { attempt, choose, edit, leave, refuse } from '../../src/core/form-moves.js';
import { INITIAL_STATE, withValues, type FormState } from '../../src/core/form-state.js';
import { summaryProblems, visibleProblems } from '../../src/core/form-views.js';
import { generalRefusal, type Refusal } from '../../src/core/verdict.js';
import { stateWith } from '../support/drafts.js';

const said = (state: FormState): string[] =>
  visibleProblems(state).map(({ field, words }) => `${field}: ${'code' in words ? words.code : words.text}`);
const summed = (state: FormState): string[] =>
  summaryProblems(state).map(({ field, words }) => `${field}: ${'code' in words ? words.code : words.text}`);
const refused = (fields: Refusal['fields'], from = stateWith()): FormState =>
  refuse(attempt(from), { ...generalRefusal('refused'), fields });

describe('when a field speaks', () => {
  it('not while it is typed into for the first time', () => {
    expect(said(edit(INITIAL_STATE, 'apiToken', 'a b'))).to.deep.equal([]);
  });

  it('when it is left with what cannot be right', () => {
    const state = leave(edit(INITIAL_STATE, 'apiToken', 'a b'), 'apiToken');
    expect(said(state)).to.deep.equal(['apiToken: token-space']);
    expect(leave(state, 'apiToken')).to.equal(state);
    expect(summed(state)).to.deep.equal([]);
  });

  it('not when it is left empty, right, or while nothing can be typed', () => {
    for (const field of ['name', 'password', 'apiUrl', 'storeId', 'orderImportStatuses'] as const) {
      expect(leave(INITIAL_STATE, field)).to.equal(INITIAL_STATE);
    }
    const right = stateWith({ orderImportStatuses: ['pending'] });
    for (const field of ['name', 'apiToken', 'orderImportStatuses'] as const) {
      expect(said(leave(right, field))).to.deep.equal([]);
    }
    const kept = stateWith({ apiToken: 'a b' }, { intent: 'update' });
    expect(said(leave(kept, 'apiToken'))).to.deep.equal([]);
    const waiting = attempt(right);
    expect(leave({ ...waiting, ...withValues(waiting, { name: ' ' }) }, 'name').speaking.size).to.equal(0);
  });

  it('when it is left with nothing but spaces', () => {
    expect(said(leave(edit(INITIAL_STATE, 'name', '  '), 'name'))).to.deep.equal(['name: required']);
  });

  it('on every keystroke until it is right, and then not before it is left again', () => {
    let state = leave(edit(INITIAL_STATE, 'apiToken', 'a b'), 'apiToken');
    state = edit(state, 'apiToken', 'a b:');
    expect(said(state)).to.deep.equal(['apiToken: token-space']);
    state = edit(state, 'apiToken', 'ab:');
    expect(said(state)).to.deep.equal(['apiToken: token-colon']);
    state = edit(state, 'apiToken', 'ab');
    expect(said(state)).to.deep.equal([]);
    state = edit(state, 'apiToken', 'ab:');
    expect(said(state)).to.deep.equal([]);
    expect(said(leave(state, 'apiToken'))).to.deep.equal(['apiToken: token-colon']);
  });

  it('empty too, once it has spoken', () => {
    const state = edit(leave(edit(INITIAL_STATE, 'apiToken', 'a b'), 'apiToken'), 'apiToken', '');
    expect(said(state)).to.deep.equal(['apiToken: required']);
  });

  it('all of them, when a submit is refused', () => {
    expect(said(attempt(INITIAL_STATE))).to.deep.equal(
      ['name', 'username', 'password', 'storeCode', 'apiUrl', 'apiToken', 'signingDigest'].map(
        (field) => `${field}: required`,
      ),
    );
    expect(said(attempt(choose(INITIAL_STATE, 'use-existing')))).to.deep.equal(['storeId: store-not-chosen']);
  });

  it('not any more when another kind of store is chosen', () => {
    const state = choose(attempt(INITIAL_STATE), 'use-existing');
    expect(said(state)).to.deep.equal([]);
    expect(said(choose(state, 'create'))).to.deep.equal([]);
  });

  it('on its own: another field does not silence it', () => {
    const state = edit(attempt(stateWith({ name: '', storeCode: 'S%' })), 'name', 'N');
    expect(said(state)).to.deep.equal(['storeCode: store-code-characters']);
  });
});

describe('the summary', () => {
  it('lists what a refused submit found, in the order of the form', () => {
    const state = attempt(stateWith({ signingDigest: 'sha256', name: '', apiUrl: 'example' }));
    expect(summed(state)).to.deep.equal([
      'name: required',
      'apiUrl: url-is-store-code',
      'signingDigest: digest-algorithm',
    ]);
    expect(summed(state)).to.deep.equal(said(state));
  });

  it('loses an entry when its problem is mended, or is another one, and finds it again with the problem', () => {
    let state = attempt(stateWith({ name: '', apiToken: 'a b' }));
    state = edit(state, 'apiToken', 'a:b');
    expect(said(state)).to.deep.equal(['name: required', 'apiToken: token-colon']);
    expect(summed(state)).to.deep.equal(['name: required']);
    state = edit(state, 'name', 'N');
    expect(summed(state)).to.deep.equal([]);
    state = edit(state, 'apiToken', 'a  b');
    expect(summed(state)).to.deep.equal(['apiToken: token-space']);
  });

  it('takes no entry from a field that speaks up later', () => {
    let state = edit(attempt(stateWith({ name: '' })), 'storeCode', 'S%');
    expect(summed(state)).to.deep.equal(['name: required']);
    state = leave(state, 'storeCode');
    expect(said(state)).to.deep.equal(['name: required', 'storeCode: store-code-characters']);
    expect(summed(state)).to.deep.equal(['name: required']);
  });

  it('is new with every submit', () => {
    const state = attempt(edit(attempt(stateWith({ name: '' })), 'name', 'N'));
    expect(summed(attempt(edit(state, 'name', '')))).to.deep.equal([]);
    const first = attempt(stateWith({ name: '', username: '' }));
    expect(summed(attempt(edit(first, 'name', 'N')))).to.deep.equal(['username: required']);
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
    expect(state.draft).to.deep.equal(stateWith().draft);
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
      const back = edit(edited, field, state.draft[field]);
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
    expect(said(leave(state, 'storeCode'))).to.deep.equal([
      'name: name-taken',
      'storeCode: store-code-characters',
    ]);
    expect(said(leave(edit(state, 'name', ' '), 'name'))).to.deep.equal(['name: required']);
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
    const state = choose(refused({ name: { code: 'name-taken' } }), 'use-existing');
    expect(state.phase.name).to.equal('editing');
    expect(said(state)).to.deep.equal([]);
  });
});
