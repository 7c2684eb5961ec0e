import { expect } from 'chai';
import * as hostTransitions from '../../../src/core/form/host-transitions.js';
import * as userTransitions from '../../../src/core/form/user-transitions.js';
import { INITIAL_STATE, type FormState } from '../../../src/core/form/state.js';
import { generalRejection } from '../../../src/core/verdict.js';
import { stateWith } from '../../support/states.js';

const STORES = ['7', '8'];
const synced = (state: FormState, mode: 'create' | 'edit' = 'create', stores: readonly string[] = STORES) =>
  hostTransitions.syncOptions(state, mode, stores);

describe('syncOptions', () => {
  it('starts with a new store unless the host has chosen an existing one', () => {
    expect(synced(INITIAL_STATE)).to.deep.include({ intent: 'create', stores: STORES });
    expect(synced(stateWith({ storeId: '8' })).intent).to.equal('use-existing');
    expect(synced(stateWith({ storeId: '9' })).intent).to.equal('create');
    expect(synced(stateWith({ storeId: '8' }), 'create', []).intent).to.equal('create');
  });

  it('follows the mode that the host sets', () => {
    const edited = synced(stateWith({ storeId: '8' }), 'edit');
    expect(edited.intent).to.equal('update');
    expect(synced(edited, 'create').intent).to.equal('use-existing');
    expect(synced({ ...edited, intentChosen: true }, 'create').intent).to.equal('use-existing');
    expect(synced(stateWith({}, { intent: 'update' }), 'create', []).intent).to.equal('create');
  });

  it("keeps the user's choice as long as there are stores to choose from", () => {
    const chosen = userTransitions.chooseIntent(synced(INITIAL_STATE), 'use-existing');
    expect(synced(chosen, 'create', ['9']).intent).to.equal('use-existing');
    expect(synced(chosen, 'create', []).intent).to.equal('create');
    const chosenNew = userTransitions.chooseIntent(synced(stateWith({ storeId: '8' })), 'create');
    expect(synced(chosenNew, 'create', ['8', '9']).intent).to.equal('create');
    const unchosen = synced(stateWith({ storeId: '8' }));
    expect(synced(unchosen, 'create', ['9']).intent).to.equal('create');
  });

  it('changes nothing for the same options or while submitting', () => {
    const state = synced(INITIAL_STATE);
    expect(synced(state, 'create', [...STORES])).to.equal(state);
    const submitted = userTransitions.submit(stateWith());
    expect(synced(submitted, 'edit')).to.equal(submitted);
  });
});

describe('reject, accept and reset', () => {
  it('list only the fields that are shown in the summary of a rejection', () => {
    const rejection = {
      ...generalRejection('refused'),
      fields: { storeId: { text: 'Gone.' }, name: { text: 'Taken.' } },
    } as const;
    expect(hostTransitions.reject(userTransitions.submit(stateWith()), rejection).summary).to.deep.equal([
      { field: 'name', message: { text: 'Taken.' } },
    ]);
    const existing = stateWith({ storeId: '7' }, { intent: 'use-existing' });
    expect(hostTransitions.reject(userTransitions.submit(existing), rejection).summary).to.deep.equal([
      { field: 'storeId', message: { text: 'Gone.' } },
    ]);
  });

  it('leave no summary and no secret after acceptance', () => {
    const accepted = hostTransitions.accept(
      hostTransitions.reject(userTransitions.submit(stateWith()), {
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

  it('return to the initial intent on reset', () => {
    expect(hostTransitions.reset(stateWith({}, { intent: 'update' })).intent).to.equal('update');
    const existing = synced(hostTransitions.prefill(INITIAL_STATE, { storeId: '7' }));
    expect(hostTransitions.reset(userTransitions.chooseIntent(existing, 'create')).intent).to.equal(
      'use-existing',
    );
    expect(
      hostTransitions.reset(userTransitions.chooseIntent(synced(INITIAL_STATE), 'use-existing')).intent,
    ).to.equal('create');
  });
});

describe('prefill', () => {
  const intentWith = (state: FormState): string => hostTransitions.prefill(state, { storeId: '7' }).intent;

  it('chooses the given store unless the user has chosen, the mode is edit or the form is submitting', () => {
    const state = synced(INITIAL_STATE);
    expect(intentWith(state)).to.equal('use-existing');
    expect(
      hostTransitions.prefill(hostTransitions.prefill(state, { storeId: '7' }), { storeId: '' }).intent,
    ).to.equal('create');
    expect(intentWith({ ...state, intentChosen: true })).to.equal('create');
    expect(intentWith({ ...state, intent: 'update' })).to.equal('update');
    expect(intentWith({ ...userTransitions.submit(stateWith()), stores: STORES })).to.equal('create');
  });

  it('replaces a stored secret unless the given one is empty', () => {
    const state = synced(INITIAL_STATE, 'edit', []);
    expect([
      ...hostTransitions.prefill(state, { password: 'x', apiToken: '' }).replacedSecrets,
    ]).to.deep.equal(['password']);
    const edited = userTransitions.edit(
      userTransitions.replaceSecret(state, 'password', true),
      'password',
      'mine',
    );
    expect(hostTransitions.prefill(edited, { password: 'x' }).values.password).to.equal('mine');
  });
});

describe('chooseIntent and blur', () => {
  it('store the choice and clear the errors', () => {
    const state = userTransitions.submit(synced(INITIAL_STATE));
    const chosen = userTransitions.chooseIntent(state, 'use-existing');
    expect(chosen).to.deep.include({ intentChosen: true, intent: 'use-existing', summary: [] });
    expect(chosen.fieldsShowingErrors.size).to.equal(0);
    expect(userTransitions.chooseIntent(chosen, 'use-existing')).to.equal(chosen);
  });

  it('show an error only at an invalid field', () => {
    const state = stateWith({ apiToken: '••••' });
    expect([...userTransitions.blur(state, 'apiToken').fieldsShowingErrors]).to.deep.equal(['apiToken']);
    const right = userTransitions.blur(state, 'name');
    expect([...right.fieldsShowingErrors]).to.deep.equal([]);
    expect([...right.touchedFields]).to.deep.equal(['name']);
    expect(userTransitions.blur(right, 'name')).to.equal(right);
  });
});
