import { expect } from 'chai';
import { submit, edit, blur, reject, rejectOversizedPaste } from '../../../src/core/form/transitions.js';
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
import { stateWith, VALID_DRAFT } from '../../support/drafts.js';

const said = (state: FormState, field: FieldName, locked: readonly FieldName[] = []) =>
  diagnosticsAt(state, field, locked).map(({ level, code, fixes }) => [
    level,
    code,
    ...fixes.map((fix) => fix.code),
  ]);

const visited = (draft: Parameters<typeof stateWith>[0], field: FieldName) => blur(stateWith(draft), field);

describe('what is advised at a field', () => {
  it('is nothing before a person has left it', () => {
    expect(said(stateWith({ password: ' x ' }), 'password')).to.deep.equal([]);
    expect(said(visited({ password: ' x ' }, 'password'), 'password')).to.deep.equal([
      ['warning', 'password-edge-space', 'remove-spaces'],
    ]);
    expect(said(visited({ password: ' x ' }, 'password'), 'name')).to.deep.equal([]);
  });

  it('is nothing about a stored secret that is kept', () => {
    const kept = { ...visited({ password: ' x ' }, 'password'), intent: 'update' } as const;
    expect(said(kept, 'password')).to.deep.equal([]);
    expect(said({ ...kept, replacedSecrets: new Set(['password']) }, 'password')).to.have.lengthOf(1);
    const username = { ...visited({ username: 'u'.repeat(41) }, 'username'), intent: 'update' } as const;
    expect(said(username, 'username')).to.deep.equal([['warning', 'username-long']]);
  });

  it('knows the other fields', () => {
    const state = visited({ password: VALID_DRAFT.apiToken }, 'password');
    expect(said(state, 'password')).to.deep.equal([['warning', 'same-value']]);
  });

  it('is the fix of a refusal, while the field speaks', () => {
    const state = visited({ apiToken: '"abc"' }, 'apiToken');
    expect(said(state, 'apiToken')).to.deep.equal([['refusal', 'value-quoted', 'remove-quotes']]);
    expect(said({ ...state, fieldsShowingErrors: new Set() }, 'apiToken')).to.deep.equal([]);
  });

  it('is no refusal without a fix: that stands at the field already', () => {
    expect(said(visited({ apiToken: '••••' }, 'apiToken'), 'apiToken')).to.deep.equal([]);
  });

  it('offers no fix that concerns a locked field', () => {
    const swapped = visited(
      { apiToken: VALID_DRAFT.signingDigest, signingDigest: VALID_DRAFT.apiToken },
      'apiToken',
    );
    expect(said(swapped, 'apiToken')).to.deep.equal([['warning', 'swapped', 'swap']]);
    expect(said(swapped, 'apiToken', ['name'])).to.deep.equal([['warning', 'swapped', 'swap']]);
    expect(said(swapped, 'apiToken', ['name', 'signingDigest'])).to.deep.equal([['warning', 'swapped']]);
    const misplaced = visited({ apiUrl: 'HG01', storeCode: '' }, 'apiUrl');
    expect(said(misplaced, 'apiUrl')).to.deep.equal([['refusal', 'url-is-store-code', 'move-to-store-code']]);
    expect(said(misplaced, 'apiUrl', ['storeCode'])).to.deep.equal([]);
  });

  it('goes on offering the Store Code of a link that was mended, until the address is empty', () => {
    const mended = { ...visited({ storeCode: '' }, 'apiUrl'), linkedStoreCode: 'HG02' };
    expect(said(mended, 'apiUrl')).to.deep.equal([['hint', 'store-code-in-link', 'use-store-code']]);
    expect(said({ ...mended, touchedFields: new Set(['storeCode']) }, 'storeCode')).to.deep.equal([]);
    expect(said({ ...mended, ...withValues(mended, { apiUrl: '' }) }, 'apiUrl')).to.deep.equal([]);
    expect(said({ ...mended, ...withValues(mended, { storeCode: 'XX' }) }, 'apiUrl')).to.deep.equal([
      ['warning', 'store-code-differs', 'use-store-code'],
    ]);
  });
});

describe('the problems that are seen', () => {
  it('are that a paste was far too long, instead of all else at that field', () => {
    const state = rejectOversizedPaste(
      blur(stateWith({ apiToken: '••••', storeCode: '%' }), 'apiToken'),
      'apiToken',
    );
    expect(visibleErrors(state)).to.deep.equal([{ field: 'apiToken', message: { code: 'too-long' } }]);
  });

  it('are left out of the summary once they are gone, or others', () => {
    const state = submit(stateWith({ name: '', storeCode: '' }));
    const fields = (each: FormState) => summaryErrors(each).map(({ field }) => field);
    expect(fields(state)).to.deep.equal(['name', 'storeCode']);
    expect(fields(edit(state, 'name', 'Harbor'))).to.deep.equal(['storeCode']);
    expect(fields(edit(state, 'storeCode', '%'))).to.deep.equal(['name']);
    const refused = reject(submit(stateWith()), {
      ...generalRejection('refused'),
      fields: { name: { text: 'Taken.' } },
    });
    expect(fields(refused)).to.deep.equal(['name']);
    expect(fields(edit(refused, 'name', 'Other'))).to.deep.equal([]);
  });
});

describe('what is read off a snapshot', () => {
  it('counts a secret as changed once a person has changed it, and any other field once it differs', () => {
    const untouched = stateWith({}, { initialValues: { ...VALID_DRAFT, password: '' } });
    expect(isDirty(untouched)).to.equal(false);
    expect(isDirty({ ...untouched, dirtyFields: new Set(['password']) })).to.equal(true);
    expect(isDirty({ ...untouched, dirtyFields: new Set(['name']) })).to.equal(false);
    expect(isDirty({ ...untouched, ...withValues(untouched, { name: 'Other' }) })).to.equal(true);
  });

  it('takes a store for chosen that is among those offered, or where none are', () => {
    const issues = (storeId: string, stores: readonly string[]) =>
      issuesOf(stateWith({ storeId }, { intent: 'use-existing', stores })).map(({ code }) => code);
    expect(issues('7', ['7', '8'])).to.deep.equal([]);
    expect(issues('7', [])).to.deep.equal([]);
    expect(issues('9', ['7', '8'])).to.deep.equal(['store-not-chosen']);
    expect(issues('', ['7', '8'])).to.deep.equal(['store-not-chosen']);
    expect(issues('', [])).to.deep.equal(['store-not-chosen']);
  });
});
