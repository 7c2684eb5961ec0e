import { expect } from 'chai';
import fc from 'fast-check';
import { readField } from '../../src/core/field-rules.js';
import {
  FIELD_NAMES,
  isSecretField,
  SECRET_FIELDS,
  TEXT_FIELDS,
  type FieldName,
} from '../../src/core/fields.js';
import * as form from '../../src/core/form-moves.js';
import { INITIAL_STATE, withValues, type FormState } from '../../src/core/form-state.js';
import * as views from '../../src/core/form-views.js';
import { deepFreeze } from '../../src/core/payload.js';
import { generalRefusal, type Refusal } from '../../src/core/verdict.js';
import { anyDraft, plain, stateWith, VALID_DRAFT } from '../support/drafts.js';
import { runs } from '../support/runs.js';

const submitted = (): FormState => form.attempt(stateWith());
const accepted = (message: string | null = null): FormState => form.accept(submitted(), message);
const refusing = (fields: Refusal['fields']): Refusal => ({ ...generalRefusal('refused'), fields });

describe('the moves of the form', () => {
  describe('edit', () => {
    it('changes one field, and remembers that a person did', () => {
      const next = form.edit(INITIAL_STATE, 'name', 'N');
      expect(next.draft).to.deep.equal({ ...INITIAL_STATE.draft, name: 'N' });
      expect([...next.edited]).to.deep.equal(['name']);
      expect(views.isDirty(next)).to.equal(true);
      expect(views.isDirty(form.edit(next, 'name', ''))).to.equal(false);
      expect([...form.edit(next, 'name', '').edited]).to.deep.equal(['name']);
    });

    it('takes the text as typed, uncleaned', () => {
      expect(form.edit(INITIAL_STATE, 'apiToken', ' a\u200B\n').draft.apiToken).to.equal(' a\u200B\n');
    });

    it('changes nothing for an equal value, while waiting, or once accepted', () => {
      const state = stateWith({ orderImportStatuses: ['pending'] });
      expect(form.edit(state, 'name', state.draft.name)).to.equal(state);
      expect(form.edit(state, 'orderImportStatuses', ['pending'])).to.equal(state);
      for (const locked of [submitted(), accepted()])
        expect(form.edit(locked, 'name', 'other')).to.equal(locked);
    });
  });

  describe('attempt', () => {
    it('waits for the host when everything is right, and hides the secrets', () => {
      const state = form.attempt(stateWith({}, { revealed: new Set(['password']) }));
      expect(state.phase).to.deep.equal({ name: 'submitting' });
      expect(state.draft).to.deep.equal(VALID_DRAFT);
      expect(state.revealed.size).to.equal(0);
      expect(state.summary).to.deep.equal([]);
    });

    it('is one at a time', () => {
      for (const state of [submitted(), accepted()]) expect(form.attempt(state)).to.equal(state);
    });

    it('can be made again after a refusal', () => {
      const refused = form.refuse(submitted(), refusing({ name: { code: 'name-taken' } }));
      const again = form.attempt(refused);
      expect(again.phase.name).to.equal('submitting');
      expect(views.visibleProblems(again)).to.deep.equal([]);
      expect(again.summary).to.deep.equal([]);
    });

    it('takes a refusal back when the form itself has something to say', () => {
      const refused = form.refuse(submitted(), refusing({ name: { code: 'name-taken' } }));
      const broken = form.attempt(form.edit(refused, 'storeCode', ''));
      expect(broken.phase.name).to.equal('editing');
      expect(views.summaryProblems(broken)).to.deep.equal([
        { field: 'storeCode', words: { code: 'required' } },
      ]);
    });
  });

  describe('accept', () => {
    it('wipes the secrets and everything said', () => {
      const state = form.accept(form.refuse(submitted(), refusing({ name: { text: 'no' } })), 'Welcome');
      expect(state.phase).to.deep.equal({ name: 'accepted', message: 'Welcome' });
      for (const field of SECRET_FIELDS) expect(state.draft[field]).to.equal('');
      expect(state.draft.name).to.equal(VALID_DRAFT.name);
      expect(views.visibleProblems(state)).to.deep.equal([]);
      expect(views.summaryProblems(state)).to.deep.equal([]);
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
      const state = form.reset(form.refuse(form.attempt(typed), generalRefusal('refused')));
      expect(state.draft).to.deep.equal({ ...INITIAL_STATE.draft, name: 'Last', storeCode: 'SD' });
      expect(state.phase.name).to.equal('editing');
      expect(plain(state)).to.deep.equal(
        plain({ ...INITIAL_STATE, ...withValues(INITIAL_STATE, state.draft), baseline: state.draft }),
      );
      expect(views.isDirty(state)).to.equal(false);
    });

    it('ends a wait and an acceptance, and takes back the choice of an existing store', () => {
      for (const state of [submitted(), accepted()]) {
        expect(form.reset(state).phase.name).to.equal('editing');
        expect(form.reset(state).edited.size).to.equal(0);
      }
      expect(form.reset(form.choose(INITIAL_STATE, 'use-existing')).intent).to.equal('create');
    });
  });

  describe('clearSecrets and abandon', () => {
    it('leave no secret and no word about one', () => {
      const state = form.attempt(stateWith({ apiToken: 'a b', name: '' }));
      for (const cleared of [form.clearSecrets(state), form.abandon(state)]) {
        for (const field of SECRET_FIELDS) expect(cleared.draft[field]).to.equal('');
        expect([...cleared.speaking]).to.deep.equal(['name']);
        expect(views.summaryProblems(cleared).map(({ field }) => field)).to.deep.equal(['name']);
        expect(cleared.draft.username).to.equal(VALID_DRAFT.username);
      }
    });

    it('leave none in what could be undone or was pasted, as acceptance and reset leave none', () => {
      const filled = form.fill(stateWith(), null, { apiToken: 'filled' });
      const state = form.preview(filled, { found: { password: 'pasted' }, ignored: [] });
      expect([state.undo, state.pasted]).not.to.include(null);
      const accept = (from: FormState) => form.accept(from, null);
      for (const end of [form.clearSecrets, form.abandon, form.reset, accept]) {
        expect([end(state).undo, end(state).pasted]).to.deep.equal([null, null]);
      }
    });

    it('let the host give secrets anew', () => {
      const typed = form.edit(INITIAL_STATE, 'password', 'typed');
      expect(form.prefill(typed, { password: 'host' }).draft.password).to.equal('typed');
      expect(form.prefill(form.clearSecrets(typed), { password: 'host' }).draft.password).to.equal('host');
    });

    it('differ in the wait, which only abandon ends', () => {
      expect(form.clearSecrets(submitted()).phase.name).to.equal('submitting');
      expect(form.abandon(submitted()).phase.name).to.equal('editing');
      expect(form.abandon(accepted('Hi')).phase).to.deep.equal({ name: 'accepted', message: 'Hi' });
      const refused = form.refuse(submitted(), generalRefusal('answer-timeout'));
      expect(form.abandon(refused).phase).to.equal(refused.phase);
    });
  });

  describe('prefill', () => {
    it('sets the keys given and no other', () => {
      const state = form.prefill(stateWith(), { name: 'New', orderImportStatuses: ['shipped'] });
      expect(state.draft).to.deep.equal({ ...VALID_DRAFT, name: 'New', orderImportStatuses: ['shipped'] });
      expect(state.edited.size).to.equal(0);
    });

    it('does not overwrite what a person has edited until reset', () => {
      const typed = form.edit(form.prefill(INITIAL_STATE, { name: 'Host' }), 'name', 'Person');
      const again = form.prefill(typed, { name: 'Host 2', username: 'u' });
      expect(again.draft).to.deep.include({ name: 'Person', username: 'u' });
      expect(form.reset(again).draft.name).to.equal('Host 2');
      expect(form.prefill(form.reset(again), { name: 'Host 3' }).draft.name).to.equal('Host 3');
    });

    it('does not bring secrets back after acceptance, until reset', () => {
      const value = { name: 'Host', password: 'p', apiToken: 't', signingDigest: 'abcd' };
      for (const between of [accepted(), form.clearSecrets(accepted()), form.abandon(accepted())]) {
        const state = form.prefill(between, value);
        for (const field of SECRET_FIELDS) expect(state.draft[field]).to.equal('');
        expect(state.draft.name).to.equal('Host');
        expect(form.prefill(form.reset(state), value).draft).to.deep.include(value);
      }
    });

    it('gives a reset no secret', () => {
      const state = form.reset(
        form.prefill(INITIAL_STATE, { password: 'p', apiToken: 't', signingDigest: 'abcd' }),
      );
      for (const field of SECRET_FIELDS) expect(state.draft[field]).to.equal('');
    });

    it('replaces the stored secrets it gives, while a connection is edited', () => {
      const state = form.prefill({ ...INITIAL_STATE, intent: 'update' }, { name: 'N', apiToken: 't' });
      expect([...state.replacing]).to.deep.equal(['apiToken']);
    });

    it('does not replace a stored secret whose replacement a person has taken back', () => {
      const editing: FormState = stateWith({ password: '' }, { intent: 'update' });
      const typed = form.edit(form.replaceSecret(editing, 'password', true), 'password', 'typed');
      const back = form.replaceSecret(typed, 'password', false);
      const state = form.prefill(back, { password: 'host' });
      expect(state.draft.password).to.equal('');
      expect(views.isKept(state, 'password')).to.equal(true);
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
      expect(views.isKept(state, 'apiToken')).to.equal(false);
      expect(views.isKept(state, 'password')).to.equal(true);
    });

    it('taken back, forgets what was typed and said', () => {
      let state = form.replaceSecret(editing(), 'apiToken', true);
      state = form.reveal(form.attempt(form.edit(state, 'apiToken', 'a b')), 'apiToken');
      expect(views.visibleProblems(state)).to.have.length(1);
      state = form.replaceSecret(state, 'apiToken', false);
      expect(state.draft.apiToken).to.equal('');
      expect(state.revealed.size).to.equal(0);
      expect(views.visibleProblems(state)).to.deep.equal([]);
      expect(views.summaryProblems(state)).to.deep.equal([]);
      expect(views.isComplete(state)).to.equal(true);
    });

    it('takes the refusal at the field away', () => {
      const refused = form.refuse(
        form.attempt(editing()),
        refusing({ apiToken: { code: 'miva-token-disabled' } }),
      );
      expect(views.visibleProblems(refused)).to.have.length(1);
      expect(views.visibleProblems(form.replaceSecret(refused, 'apiToken', true))).to.deep.equal([]);
    });

    it('keeps no secret where a new store is made', () => {
      for (const field of SECRET_FIELDS) expect(views.isKept(INITIAL_STATE, field)).to.equal(false);
    });
  });

  describe('reveal and hideSecrets', () => {
    it('show one secret, hide it again, or hide all', () => {
      const shown = form.reveal(form.reveal(INITIAL_STATE, 'password'), 'apiToken');
      expect([...shown.revealed]).to.deep.equal(['password', 'apiToken']);
      expect([...form.reveal(shown, 'password').revealed]).to.deep.equal(['apiToken']);
      expect(form.hideSecrets(shown).revealed.size).to.equal(0);
    });

    it('show nothing while waiting', () => {
      const state = submitted();
      expect(form.reveal(state, 'password')).to.equal(state);
    });
  });

  describe('choose', () => {
    it('takes the form of the other kind, silent, and keeps what was typed', () => {
      const state = form.choose(form.attempt(stateWith({ name: '' })), 'use-existing');
      expect(state.draft).to.deep.equal({ ...VALID_DRAFT, name: '' });
      expect(views.visibleProblems(state)).to.deep.equal([]);
      expect(views.filledFields(state)).to.deep.equal([]);
      expect(views.filledFields(form.choose(state, 'create'))).to.deep.equal(TEXT_FIELDS.slice(1));
    });
  });

  const move = (state: FormState): fc.Arbitrary<readonly [string, (state: FormState) => FormState]> => {
    const field = fc.constantFrom(...FIELD_NAMES);
    const secret = fc.constantFrom(...SECRET_FIELDS);
    return fc.oneof(
      fc
        .tuple(field, fc.oneof(anyDraft(), fc.constant(VALID_DRAFT), fc.constant(state.draft)))
        .map(([name, draft]) => ['edit', (from: FormState) => form.edit(from, name, draft[name])] as const),
      field.map((name) => ['leave', (from: FormState) => form.leave(from, name)] as const),
      fc
        .constantFrom('create', 'use-existing', 'update')
        .map((intent) => ['choose', (from: FormState) => form.choose(from, intent)] as const),
      fc
        .tuple(secret, fc.boolean())
        .map(
          ([name, on]) => ['replaceSecret', (from: FormState) => form.replaceSecret(from, name, on)] as const,
        ),
      secret.map((name) => ['reveal', (from: FormState) => form.reveal(from, name)] as const),
      fc.constant(['hideSecrets', form.hideSecrets] as const),
      fc.constant(['attempt', form.attempt] as const),
      fc
        .subarray([...FIELD_NAMES])
        .map((names) => refusing(Object.fromEntries(names.map((name) => [name, { text: `no ${name}` }]))))
        .map((refusal) => ['refuse', (from: FormState) => form.refuse(from, refusal)] as const),
      fc.constant(['accept', (from: FormState) => form.accept(from, null)] as const),
      fc.constant(['reset', form.reset] as const),
      fc.constant(['clearSecrets', form.clearSecrets] as const),
      fc.constant(['abandon', form.abandon] as const),
      fc
        .tuple(anyDraft(), fc.subarray([...FIELD_NAMES]))
        .map(([draft, names]) => Object.fromEntries(names.map((name) => [name, draft[name]])))
        .map((value) => ['prefill', (from: FormState) => form.prefill(from, value)] as const),
    );
  };
  // What the host says is news even when it says the same again.
  const ALWAYS_NEW: readonly string[] = ['attempt', 'refuse', 'accept'];
  const isShownAt = (state: FormState) => (field: FieldName) => views.shownFields(state).includes(field);

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

          for (const field of TEXT_FIELDS) {
            expect(next.validation[field]).to.deep.equal(readField(field, next.draft[field]));
          }
          expect(views.isComplete(next)).to.equal(views.issuesOf(next).length === 0);
          expect(views.payloadOf(next) !== null).to.equal(views.isComplete(next));
          const visible = views.visibleProblems(next).map(({ field }) => field);
          expect(visible).to.deep.equal(views.shownFields(next).filter((field) => visible.includes(field)));
          const summed = views.summaryProblems(next).map(({ field }) => field);
          expect(visible).to.include.members(summed);
          expect([...views.filledFields(next), ...visible].every(isShownAt(next))).to.equal(true);
          if (next.phase.name === 'submitting' && name === 'attempt') {
            for (const field of TEXT_FIELDS) {
              expect(next.validation[field]).to.deep.equal(readField(field, next.draft[field]));
            }
            expect(views.isComplete(next)).to.equal(true);
          }
          if (
            next.phase.name === 'accepted' ||
            name === 'abandon' ||
            name === 'clearSecrets' ||
            name === 'reset'
          ) {
            expect(SECRET_FIELDS.map((field) => next.draft[field])).to.deep.equal(['', '', '']);
          }
          expect(FIELD_NAMES.filter(isSecretField).map((field) => next.baseline[field])).to.deep.equal([
            '',
            '',
            '',
          ]);
          if (name === 'prefill') {
            for (const field of next.edited) expect(next.draft[field]).to.equal(state.draft[field]);
          }
          state = next;
        }
      }),
      { numRuns: runs(400) },
    );
  });
});
