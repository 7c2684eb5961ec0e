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
import * as fillTransitions from '../../../src/core/form/fill-transitions.js';
import * as hostTransitions from '../../../src/core/form/host-transitions.js';
import * as userTransitions from '../../../src/core/form/user-transitions.js';
import { INITIAL_STATE, withValues, type FormState } from '../../../src/core/form/state.js';
import * as selectors from '../../../src/core/form/selectors.js';
import { deepFreeze } from '../../../src/core/util.js';
import { generalRejection, type Rejection } from '../../../src/core/verdict.js';
import { anyValues, plain, stateWith, VALID_VALUES } from '../../support/states.js';
import { runs } from '../../support/runs.js';

const submitted = (): FormState => userTransitions.submit(stateWith());
const accepted = (message: string | null = null): FormState => hostTransitions.accept(submitted(), message);
const rejectionAt = (fields: Rejection['fields']): Rejection => ({ ...generalRejection('refused'), fields });

describe('form transitions', () => {
  describe('edit', () => {
    it('changes one field and marks it dirty', () => {
      const next = userTransitions.edit(INITIAL_STATE, 'name', 'N');
      expect(next.values).to.deep.equal({ ...INITIAL_STATE.values, name: 'N' });
      expect([...next.dirtyFields]).to.deep.equal(['name']);
      expect(selectors.isDirty(next)).to.equal(true);
      expect(selectors.isDirty(userTransitions.edit(next, 'name', ''))).to.equal(false);
      expect([...userTransitions.edit(next, 'name', '').dirtyFields]).to.deep.equal(['name']);
    });

    it('keeps the text as typed, without normalizing it', () => {
      expect(userTransitions.edit(INITIAL_STATE, 'apiToken', ' a\u200B\n').values.apiToken).to.equal(
        ' a\u200B\n',
      );
    });

    it('changes nothing for an equal value, while submitting or once accepted', () => {
      const state = stateWith({ orderImportStatuses: ['pending'] });
      expect(userTransitions.edit(state, 'name', state.values.name)).to.equal(state);
      expect(userTransitions.edit(state, 'orderImportStatuses', ['pending'])).to.equal(state);
      for (const locked of [submitted(), accepted()])
        expect(userTransitions.edit(locked, 'name', 'other')).to.equal(locked);
    });
  });

  describe('submit', () => {
    it('starts submitting when every field is valid, and hides the secrets', () => {
      const state = userTransitions.submit(stateWith({}, { revealedSecrets: new Set(['password']) }));
      expect(state.phase).to.deep.equal({ name: 'submitting' });
      expect(state.values).to.deep.equal(VALID_VALUES);
      expect(state.revealedSecrets.size).to.equal(0);
      expect(state.summary).to.deep.equal([]);
    });

    it('changes nothing while submitting or once accepted', () => {
      for (const state of [submitted(), accepted()]) expect(userTransitions.submit(state)).to.equal(state);
    });

    it('can be repeated after a rejection', () => {
      const rejected = hostTransitions.reject(submitted(), rejectionAt({ name: { code: 'name-taken' } }));
      const again = userTransitions.submit(rejected);
      expect(again.phase.name).to.equal('submitting');
      expect(selectors.visibleErrors(again)).to.deep.equal([]);
      expect(again.summary).to.deep.equal([]);
    });

    it('discards the rejection when the form finds an error itself', () => {
      const rejected = hostTransitions.reject(submitted(), rejectionAt({ name: { code: 'name-taken' } }));
      const broken = userTransitions.submit(userTransitions.edit(rejected, 'storeCode', ''));
      expect(broken.phase.name).to.equal('editing');
      expect(selectors.summaryErrors(broken)).to.deep.equal([
        { field: 'storeCode', message: { code: 'required' } },
      ]);
    });
  });

  describe('accept', () => {
    it('wipes the secrets and clears every error', () => {
      const state = hostTransitions.accept(
        hostTransitions.reject(submitted(), rejectionAt({ name: { text: 'no' } })),
        'Welcome',
      );
      expect(state.phase).to.deep.equal({ name: 'accepted', message: 'Welcome' });
      for (const field of SECRET_FIELDS) expect(state.values[field]).to.equal('');
      expect(state.values.name).to.equal(VALID_VALUES.name);
      expect(selectors.visibleErrors(state)).to.deep.equal([]);
      expect(selectors.summaryErrors(state)).to.deep.equal([]);
    });
  });

  describe('reset', () => {
    it("restores the host's last value, without secrets", () => {
      const filled = hostTransitions.prefill(INITIAL_STATE, {
        name: 'First',
        password: 'p',
        storeCode: 'SD',
      });
      const typed = userTransitions.edit(
        userTransitions.edit(hostTransitions.prefill(filled, { name: 'Last' }), 'name', 'x'),
        'username',
        'u',
      );
      const state = hostTransitions.reset(
        hostTransitions.reject(userTransitions.submit(typed), generalRejection('refused')),
      );
      expect(state.values).to.deep.equal({ ...INITIAL_STATE.values, name: 'Last', storeCode: 'SD' });
      expect(state.phase.name).to.equal('editing');
      expect(plain(state)).to.deep.equal(
        plain({ ...INITIAL_STATE, ...withValues(INITIAL_STATE, state.values), initialValues: state.values }),
      );
      expect(selectors.isDirty(state)).to.equal(false);
    });

    it('leaves the submitting and accepted phases and undoes the choice of an existing store', () => {
      for (const state of [submitted(), accepted()]) {
        expect(hostTransitions.reset(state).phase.name).to.equal('editing');
        expect(hostTransitions.reset(state).dirtyFields.size).to.equal(0);
      }
      expect(
        hostTransitions.reset(userTransitions.chooseIntent(INITIAL_STATE, 'use-existing')).intent,
      ).to.equal('create');
    });
  });

  describe('clearSecrets and disconnect', () => {
    it('remove every secret and every error about one', () => {
      const state = userTransitions.submit(stateWith({ apiToken: 'a b', name: '' }));
      for (const cleared of [hostTransitions.clearSecrets(state), hostTransitions.disconnect(state)]) {
        for (const field of SECRET_FIELDS) expect(cleared.values[field]).to.equal('');
        expect([...cleared.fieldsShowingErrors]).to.deep.equal(['name']);
        expect(selectors.summaryErrors(cleared).map(({ field }) => field)).to.deep.equal(['name']);
        expect(cleared.values.username).to.equal(VALID_VALUES.username);
      }
    });

    it('remove secrets from the undo and paste data, as accept and reset do', () => {
      const filled = fillTransitions.fill(stateWith(), null, { apiToken: 'filled' });
      const state = fillTransitions.preview(filled, { found: { password: 'pasted' }, ignored: [] });
      expect([state.undo, state.pasted]).not.to.include(null);
      const accept = (from: FormState) => hostTransitions.accept(from, null);
      for (const end of [
        hostTransitions.clearSecrets,
        hostTransitions.disconnect,
        hostTransitions.reset,
        accept,
      ]) {
        expect([end(state).undo, end(state).pasted]).to.deep.equal([null, null]);
      }
    });

    it('let the host prefill secrets again', () => {
      const typed = userTransitions.edit(INITIAL_STATE, 'password', 'typed');
      expect(hostTransitions.prefill(typed, { password: 'host' }).values.password).to.equal('typed');
      expect(
        hostTransitions.prefill(hostTransitions.clearSecrets(typed), { password: 'host' }).values.password,
      ).to.equal('host');
    });

    it('differ while submitting: only disconnect returns to editing', () => {
      expect(hostTransitions.clearSecrets(submitted()).phase.name).to.equal('submitting');
      expect(hostTransitions.disconnect(submitted()).phase.name).to.equal('editing');
      expect(hostTransitions.disconnect(accepted('Hi')).phase).to.deep.equal({
        name: 'accepted',
        message: 'Hi',
      });
      const rejected = hostTransitions.reject(submitted(), generalRejection('answer-timeout'));
      expect(hostTransitions.disconnect(rejected).phase).to.equal(rejected.phase);
    });
  });

  describe('prefill', () => {
    it('sets only the given keys', () => {
      const state = hostTransitions.prefill(stateWith(), { name: 'New', orderImportStatuses: ['shipped'] });
      expect(state.values).to.deep.equal({ ...VALID_VALUES, name: 'New', orderImportStatuses: ['shipped'] });
      expect(state.dirtyFields.size).to.equal(0);
    });

    it('does not overwrite user edits until reset', () => {
      const typed = userTransitions.edit(
        hostTransitions.prefill(INITIAL_STATE, { name: 'Host' }),
        'name',
        'Person',
      );
      const again = hostTransitions.prefill(typed, { name: 'Host 2', username: 'u' });
      expect(again.values).to.deep.include({ name: 'Person', username: 'u' });
      expect(hostTransitions.reset(again).values.name).to.equal('Host 2');
      expect(hostTransitions.prefill(hostTransitions.reset(again), { name: 'Host 3' }).values.name).to.equal(
        'Host 3',
      );
    });

    it('does not restore secrets after acceptance, until reset', () => {
      const value = { name: 'Host', password: 'p', apiToken: 't', signingDigest: 'abcd' };
      for (const between of [
        accepted(),
        hostTransitions.clearSecrets(accepted()),
        hostTransitions.disconnect(accepted()),
      ]) {
        const state = hostTransitions.prefill(between, value);
        for (const field of SECRET_FIELDS) expect(state.values[field]).to.equal('');
        expect(state.values.name).to.equal('Host');
        expect(hostTransitions.prefill(hostTransitions.reset(state), value).values).to.deep.include(value);
      }
    });

    it('leaves no secret for reset to restore', () => {
      const state = hostTransitions.reset(
        hostTransitions.prefill(INITIAL_STATE, { password: 'p', apiToken: 't', signingDigest: 'abcd' }),
      );
      for (const field of SECRET_FIELDS) expect(state.values[field]).to.equal('');
    });

    it('marks the given secrets as replaced in edit mode', () => {
      const state = hostTransitions.prefill(
        { ...INITIAL_STATE, intent: 'update' },
        { name: 'N', apiToken: 't' },
      );
      expect([...state.replacedSecrets]).to.deep.equal(['apiToken']);
    });

    it('does not replace a stored secret after the user has canceled its replacement', () => {
      const editing: FormState = stateWith({ password: '' }, { intent: 'update' });
      const typed = userTransitions.edit(
        userTransitions.replaceSecret(editing, 'password', true),
        'password',
        'typed',
      );
      const back = userTransitions.replaceSecret(typed, 'password', false);
      const state = hostTransitions.prefill(back, { password: 'host' });
      expect(state.values.password).to.equal('');
      expect(selectors.isKeptSecret(state, 'password')).to.equal(true);
      expect(selectors.isComplete(state)).to.equal(true);
    });
  });

  describe('replaceSecret', () => {
    const editing = (): FormState =>
      stateWith({ password: '', apiToken: '', signingDigest: '' }, { intent: 'update' });

    it('requires a secret that was kept', () => {
      const state = userTransitions.replaceSecret(editing(), 'apiToken', true);
      expect(selectors.isComplete(editing())).to.equal(true);
      expect(selectors.issuesOf(state)).to.deep.equal([{ field: 'apiToken', code: 'required' }]);
      expect(selectors.isKeptSecret(state, 'apiToken')).to.equal(false);
      expect(selectors.isKeptSecret(state, 'password')).to.equal(true);
    });

    it('clears the input and its error when canceled', () => {
      let state = userTransitions.replaceSecret(editing(), 'apiToken', true);
      state = userTransitions.toggleReveal(
        userTransitions.submit(userTransitions.edit(state, 'apiToken', 'a b')),
        'apiToken',
      );
      expect(selectors.visibleErrors(state)).to.have.length(1);
      state = userTransitions.replaceSecret(state, 'apiToken', false);
      expect(state.values.apiToken).to.equal('');
      expect(state.revealedSecrets.size).to.equal(0);
      expect(selectors.visibleErrors(state)).to.deep.equal([]);
      expect(selectors.summaryErrors(state)).to.deep.equal([]);
      expect(selectors.isComplete(state)).to.equal(true);
    });

    it('removes the rejection of the field', () => {
      const rejected = hostTransitions.reject(
        userTransitions.submit(editing()),
        rejectionAt({ apiToken: { code: 'miva-token-disabled' } }),
      );
      expect(selectors.visibleErrors(rejected)).to.have.length(1);
      expect(
        selectors.visibleErrors(userTransitions.replaceSecret(rejected, 'apiToken', true)),
      ).to.deep.equal([]);
    });

    it('keeps no secret for a new store', () => {
      for (const field of SECRET_FIELDS) expect(selectors.isKeptSecret(INITIAL_STATE, field)).to.equal(false);
    });
  });

  describe('toggleReveal and hideSecrets', () => {
    it('show one secret, hide it again, or hide all', () => {
      const shown = userTransitions.toggleReveal(
        userTransitions.toggleReveal(INITIAL_STATE, 'password'),
        'apiToken',
      );
      expect([...shown.revealedSecrets]).to.deep.equal(['password', 'apiToken']);
      expect([...userTransitions.toggleReveal(shown, 'password').revealedSecrets]).to.deep.equal([
        'apiToken',
      ]);
      expect(userTransitions.hideSecrets(shown).revealedSecrets.size).to.equal(0);
    });

    it('show nothing while submitting', () => {
      const state = submitted();
      expect(userTransitions.toggleReveal(state, 'password')).to.equal(state);
    });
  });

  describe('chooseIntent', () => {
    it('shows the fields of the other intent without errors and keeps what was typed', () => {
      const state = userTransitions.chooseIntent(
        userTransitions.submit(stateWith({ name: '' })),
        'use-existing',
      );
      expect(state.values).to.deep.equal({ ...VALID_VALUES, name: '' });
      expect(selectors.visibleErrors(state)).to.deep.equal([]);
      expect(selectors.filledFields(state)).to.deep.equal([]);
      expect(selectors.filledFields(userTransitions.chooseIntent(state, 'create'))).to.deep.equal(
        TEXT_FIELDS.slice(1),
      );
    });
  });

  const anyTransition = (
    state: FormState,
  ): fc.Arbitrary<readonly [string, (state: FormState) => FormState]> => {
    const field = fc.constantFrom(...FIELD_NAMES);
    const secret = fc.constantFrom(...SECRET_FIELDS);
    return fc.oneof(
      fc
        .tuple(field, fc.oneof(anyValues(), fc.constant(VALID_VALUES), fc.constant(state.values)))
        .map(
          ([name, values]) =>
            ['edit', (from: FormState) => userTransitions.edit(from, name, values[name])] as const,
        ),
      field.map((name) => ['blur', (from: FormState) => userTransitions.blur(from, name)] as const),
      fc
        .constantFrom('create', 'use-existing', 'update')
        .map(
          (intent) =>
            ['chooseIntent', (from: FormState) => userTransitions.chooseIntent(from, intent)] as const,
        ),
      fc
        .tuple(secret, fc.boolean())
        .map(
          ([name, on]) =>
            ['replaceSecret', (from: FormState) => userTransitions.replaceSecret(from, name, on)] as const,
        ),
      secret.map(
        (name) => ['toggleReveal', (from: FormState) => userTransitions.toggleReveal(from, name)] as const,
      ),
      fc.constant(['hideSecrets', userTransitions.hideSecrets] as const),
      fc.constant(['submit', userTransitions.submit] as const),
      fc
        .subarray([...FIELD_NAMES])
        .map((names) => rejectionAt(Object.fromEntries(names.map((name) => [name, { text: `no ${name}` }]))))
        .map(
          (rejection) => ['reject', (from: FormState) => hostTransitions.reject(from, rejection)] as const,
        ),
      fc.constant(['accept', (from: FormState) => hostTransitions.accept(from, null)] as const),
      fc.constant(['reset', hostTransitions.reset] as const),
      fc.constant(['clearSecrets', hostTransitions.clearSecrets] as const),
      fc.constant(['disconnect', hostTransitions.disconnect] as const),
      fc
        .tuple(anyValues(), fc.subarray([...FIELD_NAMES]))
        .map(([values, names]) => Object.fromEntries(names.map((name) => [name, values[name]])))
        .map((value) => ['prefill', (from: FormState) => hostTransitions.prefill(from, value)] as const),
    );
  };
  // These transitions return a new state even when nothing in it differs.
  const ALWAYS_NEW: readonly string[] = ['submit', 'reject', 'accept'];
  const isShownAt = (state: FormState) => (field: FieldName) =>
    selectors.visibleFields(state).includes(field);

  it('never mutate the given state, return it when nothing changes, and keep every invariant', () => {
    fc.assert(
      fc.property(fc.array(anyTransition(INITIAL_STATE), { maxLength: 25 }), (transitions) => {
        let state = INITIAL_STATE;
        for (const [name, apply] of transitions) {
          deepFreeze(state);
          const before = plain(state);
          const next = apply(state);
          expect(plain(state), `${name} changed its input`).to.deep.equal(before);
          if (next !== state && !ALWAYS_NEW.includes(name)) {
            expect(plain(next), `${name} returned an equal copy`).to.not.deep.equal(before);
          }
          const again = apply(next);
          if (!ALWAYS_NEW.includes(name) && name !== 'toggleReveal')
            expect(again, `${name} twice`).to.equal(next);

          for (const [field, result] of next.validation) {
            expect(result, `${name} kept the result of ${field}`).to.deep.equal(
              validateField(field, next.values[field]),
            );
          }
          expect(selectors.isComplete(next)).to.equal(selectors.issuesOf(next).length === 0);
          expect(selectors.payloadOf(next) !== null).to.equal(selectors.isComplete(next));
          const visible = selectors.visibleErrors(next).map(({ field }) => field);
          expect(visible).to.deep.equal(
            selectors.visibleFields(next).filter((field) => visible.includes(field)),
          );
          const summed = selectors.summaryErrors(next).map(({ field }) => field);
          expect(visible).to.include.members(summed);
          expect([...selectors.filledFields(next), ...visible].every(isShownAt(next))).to.equal(true);
          if (next.phase.name === 'submitting' && name === 'submit') {
            expect(selectors.isComplete(next)).to.equal(true);
          }
          if (
            next.phase.name === 'accepted' ||
            name === 'disconnect' ||
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
