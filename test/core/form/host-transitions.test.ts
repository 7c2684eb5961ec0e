import { expect } from 'chai';
import * as form from '../../../src/core/form/transitions.js';
import { INITIAL_STATE, type FormState } from '../../../src/core/form/state.js';
import { generalRejection } from '../../../src/core/verdict.js';
import { stateWith } from '../../support/drafts.js';

const STORES = ['7', '8'];
const offered = (state: FormState, mode: 'create' | 'edit' = 'create', stores: readonly string[] = STORES) =>
  form.syncOptions(state, mode, stores);

describe('what the host offers', () => {
  it('is a new store, unless the host has chosen one of those that exist', () => {
    expect(offered(INITIAL_STATE)).to.deep.include({ intent: 'create', stores: STORES });
    expect(offered(stateWith({ storeId: '8' })).intent).to.equal('use-existing');
    expect(offered(stateWith({ storeId: '9' })).intent).to.equal('create');
    expect(offered(stateWith({ storeId: '8' }), 'create', []).intent).to.equal('create');
  });

  it('is an edit where the host says so, and no longer when it does not', () => {
    const edited = offered(stateWith({ storeId: '8' }), 'edit');
    expect(edited.intent).to.equal('update');
    expect(offered(edited, 'create').intent).to.equal('use-existing');
    expect(offered({ ...edited, intentChosen: true }, 'create').intent).to.equal('use-existing');
    expect(offered(stateWith({}, { intent: 'update' }), 'create', []).intent).to.equal('create');
  });

  it('leaves what a person has chosen, as long as there is a choice', () => {
    const chosen = form.chooseIntent(offered(INITIAL_STATE), 'use-existing');
    expect(offered(chosen, 'create', ['9']).intent).to.equal('use-existing');
    expect(offered(chosen, 'create', []).intent).to.equal('create');
    const chosenNew = form.chooseIntent(offered(stateWith({ storeId: '8' })), 'create');
    expect(offered(chosenNew, 'create', ['8', '9']).intent).to.equal('create');
    const unchosen = offered(stateWith({ storeId: '8' }));
    expect(offered(unchosen, 'create', ['9']).intent).to.equal('create');
  });

  it('changes nothing when it is the same, or while an answer is waited for', () => {
    const state = offered(INITIAL_STATE);
    expect(offered(state, 'create', [...STORES])).to.equal(state);
    const submitted = form.submit(stateWith());
    expect(offered(submitted, 'edit')).to.equal(submitted);
  });
});

describe('what the host says', () => {
  it('in a rejection stands in the summary for the fields that are shown, and no others', () => {
    const rejection = {
      ...generalRejection('refused'),
      fields: { storeId: { text: 'Gone.' }, name: { text: 'Taken.' } },
    } as const;
    expect(form.reject(form.submit(stateWith()), rejection).summary).to.deep.equal([
      { field: 'name', message: { text: 'Taken.' } },
    ]);
    const existing = stateWith({ storeId: '7' }, { intent: 'use-existing' });
    expect(form.reject(form.submit(existing), rejection).summary).to.deep.equal([
      { field: 'storeId', message: { text: 'Gone.' } },
    ]);
  });

  it('when it accepts leaves no summary and no secret', () => {
    const accepted = form.accept(
      form.reject(form.submit(stateWith()), {
        ...generalRejection('refused'),
        fields: { name: { text: 'x' } },
      }),
      'Done.',
    );
    expect(accepted.summary).to.deep.equal([]);
    expect([...accepted.dirtyFields]).to.deep.equal(['password', 'apiToken', 'signingDigest']);
    expect(accepted.values).to.deep.include({ password: '', apiToken: '', signingDigest: '' });
    expect(accepted.phase).to.deep.equal({ name: 'accepted', message: 'Done.' });
  });

  it('by reset() leads back to an edit, to an existing store or to a new one', () => {
    expect(form.reset(stateWith({}, { intent: 'update' })).intent).to.equal('update');
    const existing = offered(form.prefill(INITIAL_STATE, { storeId: '7' }));
    expect(form.reset(form.chooseIntent(existing, 'create')).intent).to.equal('use-existing');
    expect(form.reset(form.chooseIntent(offered(INITIAL_STATE), 'use-existing')).intent).to.equal('create');
  });
});

describe('a prefilled value', () => {
  const intentWith = (state: FormState): string => form.prefill(state, { storeId: '7' }).intent;

  it('of a store chooses it, where a person has not chosen and none is edited or waited for', () => {
    const state = offered(INITIAL_STATE);
    expect(intentWith(state)).to.equal('use-existing');
    expect(form.prefill(form.prefill(state, { storeId: '7' }), { storeId: '' }).intent).to.equal('create');
    expect(intentWith({ ...state, intentChosen: true })).to.equal('create');
    expect(intentWith({ ...state, intent: 'update' })).to.equal('update');
    expect(intentWith({ ...form.submit(stateWith()), stores: STORES })).to.equal('create');
  });

  it('of a stored secret replaces it, but an empty one leaves it alone', () => {
    const state = offered(INITIAL_STATE, 'edit', []);
    expect([...form.prefill(state, { password: 'x', apiToken: '' }).replacedSecrets]).to.deep.equal([
      'password',
    ]);
    const edited = form.edit(form.replaceSecret(state, 'password', true), 'password', 'mine');
    expect(form.prefill(edited, { password: 'x' }).values.password).to.equal('mine');
  });
});

describe('what a person chooses or leaves', () => {
  it('is chosen, and ends what was said before', () => {
    const state = form.submit(offered(INITIAL_STATE));
    const chosen = form.chooseIntent(state, 'use-existing');
    expect(chosen).to.deep.include({ intentChosen: true, intent: 'use-existing', summary: [] });
    expect(chosen.fieldsShowingErrors.size).to.equal(0);
    expect(form.chooseIntent(chosen, 'use-existing')).to.equal(chosen);
  });

  it('makes a field speak only when it is wrong', () => {
    const state = stateWith({ apiToken: '••••' });
    expect([...form.blur(state, 'apiToken').fieldsShowingErrors]).to.deep.equal(['apiToken']);
    const right = form.blur(state, 'name');
    expect([...right.fieldsShowingErrors]).to.deep.equal([]);
    expect([...right.touchedFields]).to.deep.equal(['name']);
    expect(form.blur(right, 'name')).to.equal(right);
  });
});
