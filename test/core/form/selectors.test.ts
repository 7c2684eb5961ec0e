import { expect } from 'chai';
import { reject } from '../../../src/core/form/host-transitions.js';
import { blur, edit, rejectOversizedPaste, submit } from '../../../src/core/form/user-transitions.js';
import { withValues, type FormState } from '../../../src/core/form/state.js';
import type { FieldName } from '../../../src/core/fields.js';
import {
  isDirty,
  issuesOf,
  diagnosticsAt,
  summaryErrors,
  visibleErrors,
} from '../../../src/core/form/selectors.js';
import { generalRejection } from '../../../src/core/verdict.js';
import { stateWith, VALID_VALUES } from '../../support/states.js';

const diagnosticsOf = (state: FormState, field: FieldName, locked: readonly FieldName[] = []) =>
  diagnosticsAt(state, field, locked).map(({ level, code, fixes }) => [
    level,
    code,
    ...fixes.map((fix) => fix.code),
  ]);

const touched = (values: Parameters<typeof stateWith>[0], field: FieldName) => blur(stateWith(values), field);

describe('diagnosticsAt', () => {
  it('returns nothing before the field is touched', () => {
    expect(diagnosticsOf(stateWith({ password: ' x ' }), 'password')).to.deep.equal([]);
    expect(diagnosticsOf(touched({ password: ' x ' }, 'password'), 'password')).to.deep.equal([
      ['warning', 'password-edge-space', 'remove-spaces'],
    ]);
    expect(diagnosticsOf(touched({ password: ' x ' }, 'password'), 'name')).to.deep.equal([]);
  });

  it('returns nothing for a stored secret that is kept', () => {
    const kept = { ...touched({ password: ' x ' }, 'password'), intent: 'update' } as const;
    expect(diagnosticsOf(kept, 'password')).to.deep.equal([]);
    expect(diagnosticsOf({ ...kept, replacedSecrets: new Set(['password']) }, 'password')).to.have.lengthOf(
      1,
    );
    const username = { ...touched({ username: 'u'.repeat(41) }, 'username'), intent: 'update' } as const;
    expect(diagnosticsOf(username, 'username')).to.deep.equal([['warning', 'username-long']]);
  });

  it('compares the value with other fields', () => {
    const state = touched({ password: VALID_VALUES.apiToken }, 'password');
    expect(diagnosticsOf(state, 'password')).to.deep.equal([['warning', 'same-value']]);
  });

  it('returns the fix of an error while the field shows the error', () => {
    const state = touched({ apiToken: '"abc"' }, 'apiToken');
    expect(diagnosticsOf(state, 'apiToken')).to.deep.equal([['refusal', 'value-quoted', 'remove-quotes']]);
    expect(diagnosticsOf({ ...state, fieldsShowingErrors: new Set() }, 'apiToken')).to.deep.equal([]);
  });

  it('omits an error without a fix, because the field shows it already', () => {
    expect(diagnosticsOf(touched({ apiToken: '••••' }, 'apiToken'), 'apiToken')).to.deep.equal([]);
  });

  it('offers no fix that changes a locked field', () => {
    const swapped = touched(
      { apiToken: VALID_VALUES.signingDigest, signingDigest: VALID_VALUES.apiToken },
      'apiToken',
    );
    expect(diagnosticsOf(swapped, 'apiToken')).to.deep.equal([['warning', 'swapped', 'swap']]);
    expect(diagnosticsOf(swapped, 'apiToken', ['name'])).to.deep.equal([['warning', 'swapped', 'swap']]);
    expect(diagnosticsOf(swapped, 'apiToken', ['name', 'signingDigest'])).to.deep.equal([
      ['warning', 'swapped'],
    ]);
    const misplaced = touched({ apiUrl: 'HG01', storeCode: '' }, 'apiUrl');
    expect(diagnosticsOf(misplaced, 'apiUrl')).to.deep.equal([
      ['refusal', 'url-is-store-code', 'move-to-store-code'],
    ]);
    expect(diagnosticsOf(misplaced, 'apiUrl', ['storeCode'])).to.deep.equal([]);
  });

  it('keeps offering the Store Code of a fixed link until the address is empty', () => {
    const fixed = { ...touched({ storeCode: '' }, 'apiUrl'), linkedStoreCode: 'HG02' };
    expect(diagnosticsOf(fixed, 'apiUrl')).to.deep.equal([['hint', 'store-code-in-link', 'use-store-code']]);
    expect(diagnosticsOf({ ...fixed, touchedFields: new Set(['storeCode']) }, 'storeCode')).to.deep.equal([]);
    expect(diagnosticsOf({ ...fixed, ...withValues(fixed, { apiUrl: '' }) }, 'apiUrl')).to.deep.equal([]);
    expect(diagnosticsOf({ ...fixed, ...withValues(fixed, { storeCode: 'XX' }) }, 'apiUrl')).to.deep.equal([
      ['warning', 'store-code-differs', 'use-store-code'],
    ]);
  });
});

describe('visibleErrors and summaryErrors', () => {
  it('show an oversized paste instead of other errors at the field', () => {
    const state = rejectOversizedPaste(
      blur(stateWith({ apiToken: '••••', storeCode: '%' }), 'apiToken'),
      'apiToken',
    );
    expect(visibleErrors(state)).to.deep.equal([{ field: 'apiToken', message: { code: 'too-long' } }]);
  });

  it('drop an entry of the summary once its error is fixed or changes', () => {
    const state = submit(stateWith({ name: '', storeCode: '' }));
    const fields = (each: FormState) => summaryErrors(each).map(({ field }) => field);
    expect(fields(state)).to.deep.equal(['name', 'storeCode']);
    expect(fields(edit(state, 'name', 'Harbor'))).to.deep.equal(['storeCode']);
    expect(fields(edit(state, 'storeCode', '%'))).to.deep.equal(['name']);
    const rejected = reject(submit(stateWith()), {
      ...generalRejection('refused'),
      fields: { name: { text: 'Taken.' } },
    });
    expect(fields(rejected)).to.deep.equal(['name']);
    expect(fields(edit(rejected, 'name', 'Other'))).to.deep.equal([]);
  });
});

describe('isDirty and issuesOf', () => {
  it('treat a secret as changed once the user edits it, and any other field once it differs', () => {
    const untouched = stateWith({}, { initialValues: { ...VALID_VALUES, password: '' } });
    expect(isDirty(untouched)).to.equal(false);
    expect(isDirty({ ...untouched, dirtyFields: new Set(['password']) })).to.equal(true);
    expect(isDirty({ ...untouched, dirtyFields: new Set(['name']) })).to.equal(false);
    expect(isDirty({ ...untouched, ...withValues(untouched, { name: 'Other' }) })).to.equal(true);
  });

  it('accept a store that is among those offered, or any store when none are', () => {
    const issues = (storeId: string, stores: readonly string[]) =>
      issuesOf(stateWith({ storeId }, { intent: 'use-existing', stores })).map(({ code }) => code);
    expect(issues('7', ['7', '8'])).to.deep.equal([]);
    expect(issues('7', [])).to.deep.equal([]);
    expect(issues('9', ['7', '8'])).to.deep.equal(['store-not-chosen']);
    expect(issues('', ['7', '8'])).to.deep.equal(['store-not-chosen']);
    expect(issues('', [])).to.deep.equal(['store-not-chosen']);
  });
});
