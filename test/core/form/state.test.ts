import { expect } from 'chai';
import fc from 'fast-check';
import { validateField } from '../../../src/core/validation/validate-field.js';
import {
  FIELD_NAMES,
  isSecretField,
  SECRET_FIELDS,
  TEXT_FIELDS,
  type FieldName,
} from '../../../src/core/fields.js';
import * as form from '../../../src/core/form/transitions.js';
import { INITIAL_STATE, withValues, type FormState } from '../../../src/core/form/state.js';
import * as views from '../../../src/core/form/selectors.js';
import { deepFreeze } from '../../../src/core/payload/types.js';
import { generalRejection, type Rejection } from '../../../src/core/verdict.js';
import { anyDraft, plain, stateWith, VALID_DRAFT } from '../../support/drafts.js';
import { runs } from '../../support/runs.js';

const submitted = (): FormState => form.submit(stateWith());
const accepted = (message: string | null = null): FormState => form.accept(submitted(), message);
const refusing = (fields: Rejection['fields']): Rejection => ({ ...generalRejection('refused'), fields });

describe('the moves of the form', () => {
  describe('edit', () => {
    it('changes one field, and remembers that a person did', () => {
      const next = form.edit(INITIAL_STATE, 'name', 'N');
      expect(next.values).to.deep.equal({ ...INITIAL_STATE.values, name: 'N' });
      expect([...next.dirtyFields]).to.deep.equal(['name']);
      expect(views.isDirty(next)).to.equal(true);
      expect(views.isDirty(form.edit(next, 'name', ''))).to.equal(false);
      expect([...form.edit(next, 'name', '').dirtyFields]).to.deep.equal(['name']);
    });

    it('takes the text as typed, uncleaned', () => {
      expect(form.edit(INITIAL_STATE, 'apiToken', ' a\u200B\n').values.apiToken).to.equal(' a\u200B\n');
    });

    it('changes nothing for an equal value, while waiting, or once accepted', () => {
      const state = stateWith({ orderImportStatuses: ['pending'] });
      expect(form.edit(state, 'name', state.values.name)).to.equal(state);
      expect(form.edit(state, 'orderImportStatuses', ['pending'])).to.equal(state);
      for (const locked of [submitted(), accepted()])
        expect(form.edit(locked, 'name', 'other')).to.equal(locked);
    });
  });

  describe('attempt', () => {
    it('waits for the host when everything is right, and hides the secrets', () => {
      const state = form.submit(stateWith({}, { revealedSecrets: new Set(['password']) }));
      expect(state.phase).to.deep.equal({ name: 'submitting' });
      expect(state.values).to.deep.equal(VALID_DRAFT);
      expect(state.revealedSecrets.size).to.equal(0);
      expect(state.summary).to.deep.equal([]);
    });

    it('is one at a time', () => {
      for (const state of [submitted(), accepted()]) expect(form.submit(state)).to.equal(state);
    });

    it('can be made again after a refusal', () => {
      const refused = form.reject(submitted(), refusing({ name: { code: 'name-taken' } }));
      const again = form.submit(refused);
      expect(again.phase.name).to.equal('submitting');
      expect(views.visibleErrors(again)).to.deep.equal([]);
      expect(again.summary).to.deep.equal([]);
    });

    it('takes a refusal back when the form itself has something to say', () => {
      const refused = form.reject(submitted(), refusing({ name: { code: 'name-taken' } }));
      const broken = form.submit(form.edit(refused, 'storeCode', ''));
      expect(broken.phase.name).to.equal('editing');
      expect(views.summaryErrors(broken)).to.deep.equal([
        { field: 'storeCode', message: { code: 'required' } },
      ]);
    });
  });

  describe('accept', () => {
    it('wipes the secrets and everything said', () => {
      const state = form.accept(form.reject(submitted(), refusing({ name: { text: 'no' } })), 'Welcome');
      expect(state.phase).to.deep.equal({ name: 'accepted', message: 'Welcome' });
      for (const field of SECRET_FIELDS) expect(state.values[field]).to.equal('');
      expect(state.values.name).to.equal(VALID_DRAFT.name);
      expect(views.visibleErrors(state)).to.deep.equal([]);
      expect(views.summaryErrors(state)).to.deep.equal([]);
    });
  });

  describe('reset', () => {
    it("goes back to the host's last value, without secrets", () => {
      const filled = form.prefill(INITIAL_STATE, { name: 'First', password: 'p', storeCode: 'SD' });
      const typed = form.edit(
        form.edit(form.prefill(filled, { name: 'Last' }), 'name', 'x'),
        'username',
        'u',
      );
      const state = form.reset(form.reject(form.submit(typed), generalRejection('refused')));
      expect(state.values).to.deep.equal({ ...INITIAL_STATE.values, name: 'Last', storeCode: 'SD' });
      expect(state.phase.name).to.equal('editing');
      expect(plain(state)).to.deep.equal(
        plain({ ...INITIAL_STATE, ...withValues(INITIAL_STATE, state.values), initialValues: state.values }),
      );
      expect(views.isDirty(state)).to.equal(false);
    });

    it('ends a wait and an acceptance, and takes back the choice of an existing store', () => {
      for (const state of [submitted(), accepted()]) {
        expect(form.reset(state).phase.name).to.equal('editing');
        expect(form.reset(state).dirtyFields.size).to.equal(0);
      }
      expect(form.reset(form.chooseIntent(INITIAL_STATE, 'use-existing')).intent).to.equal('create');
    });
  });

  describe('clearSecrets and abandon', () => {
    it('leave no secret and no word about one', () => {
      const state = form.submit(stateWith({ apiToken: 'a b', name: '' }));
      for (const cleared of [form.clearSecrets(state), form.disconnect(state)]) {
        for (const field of SECRET_FIELDS) expect(cleared.values[field]).to.equal('');
        expect([...cleared.fieldsShowingErrors]).to.deep.equal(['name']);
        expect(views.summaryErrors(cleared).map(({ field }) => field)).to.deep.equal(['name']);
        expect(cleared.values.username).to.equal(VALID_DRAFT.username);
      }
    });

    it('leave none in what could be undone or was pasted, as acceptance and reset leave none', () => {
      const filled = form.fill(stateWith(), null, { apiToken: 'filled' });
      const state = form.preview(filled, { found: { password: 'pasted' }, ignored: [] });
      expect([state.undo, state.pasted]).not.to.include(null);
      const accept = (from: FormState) => form.accept(from, null);
      for (const end of [form.clearSecrets, form.disconnect, form.reset, accept]) {
        expect([end(state).undo, end(state).pasted]).to.deep.equal([null, null]);
      }
    });

    it('let the host give secrets anew', () => {
      const typed = form.edit(INITIAL_STATE, 'password', 'typed');
      expect(form.prefill(typed, { password: 'host' }).values.password).to.equal('typed');
      expect(form.prefill(form.clearSecrets(typed), { password: 'host' }).values.password).to.equal('host');
    });

    it('differ in the wait, which only abandon ends', () => {
      expect(form.clearSecrets(submitted()).phase.name).to.equal('submitting');
      expect(form.disconnect(submitted()).phase.name).to.equal('editing');
      expect(form.disconnect(accepted('Hi')).phase).to.deep.equal({ name: 'accepted', message: 'Hi' });
      const refused = form.reject(submitted(), generalRejection('answer-timeout'));
      expect(form.disconnect(refused).phase).to.equal(refused.phase);
    });
  });

  describe('prefill', () => {
    it('sets the keys given and no other', () => {
      const state = form.prefill(stateWith(), { name: 'New', orderImportStatuses: ['shipped'] });
      expect(state.values).to.deep.equal({ ...VALID_DRAFT, name: 'New', orderImportStatuses: ['shipped'] });
      expect(state.dirtyFields.size).to.equal(0);
    });

    it('does not overwrite what a person has edited until reset', () => {
      const typed = form.edit(form.prefill(INITIAL_STATE, { name: 'Host' }), 'name', 'Person');
      const again = form.prefill(typed, { name: 'Host 2', username: 'u' });
      expect(again.values).to.deep.include({ name: 'Person', username: 'u' });
      expect(form.reset(again).values.name).to.equal('Host 2');
      expect(form.prefill(form.reset(again), { name: 'Host 3' }).values.name).to.equal('Host 3');
    });

    it('does not bring secrets back after acceptance, until reset', () => {
      const value = { name: 'Host', password: 'p', apiToken: 't', signingDigest: 'abcd' };
      for (const between of [accepted(), form.clearSecrets(accepted()), form.disconnect(accepted())]) {
        const state = form.prefill(between, value);
        for (const field of SECRET_FIELDS) expect(state.values[field]).to.equal('');
        expect(state.values.name).to.equal('Host');
        expect(form.prefill(form.reset(state), value).values).to.deep.include(value);
      }
    });

    it('gives a reset no secret', () => {
      const state = form.reset(
        form.prefill(INITIAL_STATE, { password: 'p', apiToken: 't', signingDigest: 'abcd' }),
      );
      for (const field of SECRET_FIELDS) expect(state.values[field]).to.equal('');
    });

    it('replaces the stored secrets it gives, while a connection is edited', () => {
      const state = form.prefill({ ...INITIAL_STATE, intent: 'update' }, { name: 'N', apiToken: 't' });
      expect([...state.replacedSecrets]).to.deep.equal(['apiToken']);
    });

    it('does not replace a stored secret whose replacement a person has taken back', () => {
      const editing: FormState = stateWith({ password: '' }, { intent: 'update' });
      const typed = form.edit(form.replaceSecret(editing, 'password', true), 'password', 'typed');
      const back = form.replaceSecret(typed, 'password', false);
      const state = form.prefill(back, { password: 'host' });
      expect(state.values.password).to.equal('');
      expect(views.isKeptSecret(state, 'password')).to.equal(true);
      expect(views.isComplete(state)).to.equal(true);
    });
  });

  describe('replaceSecret', () => {
    const editing = (): FormState =>
      stateWith({ password: '', apiToken: '', signingDigest: '' }, { intent: 'update' });

    it('asks for a secret that was kept', () => {
      const state = form.replaceSecret(editing(), 'apiToken', true);
      expect(views.isComplete(editing())).to.equal(true);
      expect(views.issuesOf(state)).to.deep.equal([{ field: 'apiToken', code: 'required' }]);
      expect(views.isKeptSecret(state, 'apiToken')).to.equal(false);
      expect(views.isKeptSecret(state, 'password')).to.equal(true);
    });

    it('taken back, forgets what was typed and said', () => {
      let state = form.replaceSecret(editing(), 'apiToken', true);
      state = form.toggleReveal(form.submit(form.edit(state, 'apiToken', 'a b')), 'apiToken');
      expect(views.visibleErrors(state)).to.have.length(1);
      state = form.replaceSecret(state, 'apiToken', false);
      expect(state.values.apiToken).to.equal('');
      expect(state.revealedSecrets.size).to.equal(0);
      expect(views.visibleErrors(state)).to.deep.equal([]);
      expect(views.summaryErrors(state)).to.deep.equal([]);
      expect(views.isComplete(state)).to.equal(true);
    });

    it('takes the refusal at the field away', () => {
      const refused = form.reject(
        form.submit(editing()),
        refusing({ apiToken: { code: 'miva-token-disabled' } }),
      );
      expect(views.visibleErrors(refused)).to.have.length(1);
      expect(views.visibleErrors(form.replaceSecret(refused, 'apiToken', true))).to.deep.equal([]);
    });

    it('keeps no secret where a new store is made', () => {
      for (const field of SECRET_FIELDS) expect(views.isKeptSecret(INITIAL_STATE, field)).to.equal(false);
    });
  });

  describe('reveal and hideSecrets', () => {
    it('show one secret, hide it again, or hide all', () => {
      const shown = form.toggleReveal(form.toggleReveal(INITIAL_STATE, 'password'), 'apiToken');
      expect([...shown.revealedSecrets]).to.deep.equal(['password', 'apiToken']);
      expect([...form.toggleReveal(shown, 'password').revealedSecrets]).to.deep.equal(['apiToken']);
      expect(form.hideSecrets(shown).revealedSecrets.size).to.equal(0);
    });

    it('show nothing while waiting', () => {
      const state = submitted();
      expect(form.toggleReveal(state, 'password')).to.equal(state);
    });
  });

  describe('choose', () => {
    it('takes the form of the other kind, silent, and keeps what was typed', () => {
      const state = form.chooseIntent(form.submit(stateWith({ name: '' })), 'use-existing');
      expect(state.values).to.deep.equal({ ...VALID_DRAFT, name: '' });
      expect(views.visibleErrors(state)).to.deep.equal([]);
      expect(views.filledFields(state)).to.deep.equal([]);
      expect(views.filledFields(form.chooseIntent(state, 'create'))).to.deep.equal(TEXT_FIELDS.slice(1));
    });
  });

  const move = (state: FormState): fc.Arbitrary<readonly [string, (state: FormState) => FormState]> => {
    const field = fc.constantFrom(...FIELD_NAMES);
    const secret = fc.constantFrom(...SECRET_FIELDS);
    return fc.oneof(
      fc
        .tuple(field, fc.oneof(anyDraft(), fc.constant(VALID_DRAFT), fc.constant(state.values)))
        .map(([name, draft]) => ['edit', (from: FormState) => form.edit(from, name, draft[name])] as const),
      field.map((name) => ['leave', (from: FormState) => form.blur(from, name)] as const),
      fc
        .constantFrom('create', 'use-existing', 'update')
        .map((intent) => ['choose', (from: FormState) => form.chooseIntent(from, intent)] as const),
      fc
        .tuple(secret, fc.boolean())
        .map(
          ([name, on]) => ['replaceSecret', (from: FormState) => form.replaceSecret(from, name, on)] as const,
        ),
      secret.map((name) => ['reveal', (from: FormState) => form.toggleReveal(from, name)] as const),
      fc.constant(['hideSecrets', form.hideSecrets] as const),
      fc.constant(['attempt', form.submit] as const),
      fc
        .subarray([...FIELD_NAMES])
        .map((names) => refusing(Object.fromEntries(names.map((name) => [name, { text: `no ${name}` }]))))
        .map((refusal) => ['refuse', (from: FormState) => form.reject(from, refusal)] as const),
      fc.constant(['accept', (from: FormState) => form.accept(from, null)] as const),
      fc.constant(['reset', form.reset] as const),
      fc.constant(['clearSecrets', form.clearSecrets] as const),
      fc.constant(['abandon', form.disconnect] as const),
      fc
        .tuple(anyDraft(), fc.subarray([...FIELD_NAMES]))
        .map(([draft, names]) => Object.fromEntries(names.map((name) => [name, draft[name]])))
        .map((value) => ['prefill', (from: FormState) => form.prefill(from, value)] as const),
    );
  };
  // What the host says is news even when it says the same again.
  const ALWAYS_NEW: readonly string[] = ['attempt', 'refuse', 'accept'];
  const isShownAt = (state: FormState) => (field: FieldName) => views.visibleFields(state).includes(field);

  it('change no snapshot they are given, return it when nothing changes, and keep what always holds', () => {
    fc.assert(
      fc.property(fc.array(move(INITIAL_STATE), { maxLength: 25 }), (moves) => {
        let state = INITIAL_STATE;
        for (const [name, make] of moves) {
          deepFreeze(state);
          const before = plain(state);
          const next = make(state);
          expect(plain(state), `${name} changed its input`).to.deep.equal(before);
          if (next !== state && !ALWAYS_NEW.includes(name)) {
            expect(plain(next), `${name} made a twin`).to.not.deep.equal(before);
          }
          const again = make(next);
          if (!ALWAYS_NEW.includes(name) && name !== 'reveal') expect(again, `${name} twice`).to.equal(next);

          for (const [field, result] of next.validation) {
            expect(result, `${name} kept the result of ${field}`).to.deep.equal(
              validateField(field, next.values[field]),
            );
          }
          expect(views.isComplete(next)).to.equal(views.issuesOf(next).length === 0);
          expect(views.payloadOf(next) !== null).to.equal(views.isComplete(next));
          const visible = views.visibleErrors(next).map(({ field }) => field);
          expect(visible).to.deep.equal(views.visibleFields(next).filter((field) => visible.includes(field)));
          const summed = views.summaryErrors(next).map(({ field }) => field);
          expect(visible).to.include.members(summed);
          expect([...views.filledFields(next), ...visible].every(isShownAt(next))).to.equal(true);
          if (next.phase.name === 'submitting' && name === 'attempt') {
            expect(views.isComplete(next)).to.equal(true);
          }
          if (
            next.phase.name === 'accepted' ||
            name === 'abandon' ||
            name === 'clearSecrets' ||
            name === 'reset'
          ) {
            expect(SECRET_FIELDS.map((field) => next.values[field])).to.deep.equal(['', '', '']);
          }
          expect(FIELD_NAMES.filter(isSecretField).map((field) => next.initialValues[field])).to.deep.equal([
            '',
            '',
            '',
          ]);
          if (name === 'prefill') {
            for (const field of next.dirtyFields) expect(next.values[field]).to.equal(state.values[field]);
          }
          state = next;
        }
      }),
      { numRuns: runs(400) },
    );
  });
});
