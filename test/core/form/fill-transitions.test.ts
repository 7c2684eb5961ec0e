import { expect } from 'chai';
import * as fillTransitions from '../../../src/core/form/fill-transitions.js';
import * as hostTransitions from '../../../src/core/form/host-transitions.js';
import type { PastedText } from '../../../src/core/paste/types.js';
import * as userTransitions from '../../../src/core/form/user-transitions.js';
import { INITIAL_STATE } from '../../../src/core/form/state.js';
import { visibleErrors } from '../../../src/core/form/selectors.js';
import { generalRejection } from '../../../src/core/verdict.js';
import { stateWith, VALID_VALUES } from '../../support/states.js';

const submitted = () => userTransitions.submit(stateWith());
const LINK = `${VALID_VALUES.apiUrl}?Store_Code=HG02`;

describe('fill', () => {
  it('changes several fields, marks them dirty and touched, and stores the previous values for undo', () => {
    const next = fillTransitions.fill(stateWith(), 'apiToken', { apiToken: 'abc', name: 'Other' });
    expect(next.values).to.deep.equal({ ...VALID_VALUES, apiToken: 'abc', name: 'Other' });
    expect([...next.dirtyFields]).to.deep.equal(['apiToken', 'name']);
    expect([...next.touchedFields]).to.deep.equal(['apiToken', 'name']);
    expect([...next.replacedSecrets]).to.deep.equal(['apiToken']);
    expect(next.undo).to.deep.equal({
      at: 'apiToken',
      values: { apiToken: VALID_VALUES.apiToken, name: VALID_VALUES.name },
      replacedSecrets: new Set(),
    });
  });

  it('adds to the fields that were dirty, touched and replaced before', () => {
    const before = stateWith(
      {},
      {
        dirtyFields: new Set(['name']),
        touchedFields: new Set(['name']),
        replacedSecrets: new Set(['password']),
      },
    );
    const next = fillTransitions.fill(before, null, { signingDigest: 'AAAA', username: 'bob' });
    expect([...next.dirtyFields]).to.deep.equal(['name', 'signingDigest', 'username']);
    expect([...next.touchedFields]).to.deep.equal(['name', 'signingDigest', 'username']);
    expect([...next.replacedSecrets]).to.deep.equal(['password', 'signingDigest']);
  });

  it('shows an error that undo brings back at its field, not in the summary', () => {
    const wrong = userTransitions.submit(
      stateWith({ apiUrl: 'http://www.example.com/mm5/json.mvc', name: '' }),
    );
    const undone = fillTransitions.undoFill(
      fillTransitions.fill(wrong, 'apiUrl', { apiUrl: VALID_VALUES.apiUrl }),
    );
    expect(undone.values).to.deep.equal(wrong.values);
    expect(visibleErrors(undone)).to.deep.equal(visibleErrors(wrong));
    expect(undone.summary.map(({ field }) => field)).to.deep.equal(['name']);
  });

  it('does not bring back a rejection on undo', () => {
    const rejection = { ...generalRejection('refused'), fields: { name: { text: 'Taken.' } } };
    const rejected = hostTransitions.reject(submitted(), rejection);
    const undone = fillTransitions.undoFill(fillTransitions.fill(rejected, 'name', { name: 'Other' }));
    expect(undone.summary).to.deep.equal(rejected.summary);
    expect(visibleErrors(undone)).to.deep.equal([]);
  });

  it('accepts order statuses as text and sorts them in Miva’s order', () => {
    const next = fillTransitions.fill(stateWith(), null, { orderImportStatuses: 'shipped,pending' });
    expect(next.values.orderImportStatuses).to.deep.equal(['pending', 'shipped']);
    expect(fillTransitions.undoFill(next).values.orderImportStatuses).to.deep.equal([]);
    expect(fillTransitions.fill(stateWith(), null, { name: 'x' }).values.orderImportStatuses).to.deep.equal(
      [],
    );
  });

  it('shows errors of fields that are now invalid and hides errors of fields that are now valid', () => {
    const before = userTransitions.submit(stateWith({ name: '', apiToken: '••••', storeCode: '%' }));
    expect([...before.fieldsShowingErrors]).to.deep.equal(['name', 'storeCode', 'apiToken']);
    const next = fillTransitions.fill(before, 'apiToken', {
      apiToken: 'abc',
      username: '',
      apiUrl: 'localhost',
    });
    expect([...next.fieldsShowingErrors]).to.deep.equal(['name', 'storeCode', 'apiUrl']);
  });

  it('clears the preview, the oversized paste and the rejection of these fields only', () => {
    const rejection = {
      ...generalRejection('refused'),
      fields: { name: { text: 'Taken.' }, username: { text: 'No.' } },
    } as const;
    const before = userTransitions.rejectOversizedPaste(
      fillTransitions.preview(hostTransitions.reject(submitted(), rejection), {
        found: { name: 'x' },
        leftOut: [],
        titles: [],
      }),
      'name',
    );
    const next = fillTransitions.fill(before, null, { name: 'Other' });
    expect(next.pasted).to.equal(null);
    expect(next.oversizedPaste).to.equal(null);
    expect(next.phase).to.deep.equal({
      name: 'rejected',
      rejection: { ...rejection, fields: { username: { text: 'No.' } } },
    });
  });

  it('keeps the Store Code of a fixed link until the address changes again', () => {
    const fixed = fillTransitions.fill(stateWith({ apiUrl: LINK }), 'apiUrl', {
      apiUrl: VALID_VALUES.apiUrl,
    });
    expect(fixed.linkedStoreCode).to.equal('HG02');
    expect(fillTransitions.fill(fixed, 'storeCode', { storeCode: 'HG03' }).linkedStoreCode).to.equal('HG02');
    expect(
      fillTransitions.fill(fixed, 'name', { apiUrl: 'https://x.example/mm5/json.mvc' }).linkedStoreCode,
    ).to.equal(null);
    expect(
      fillTransitions.fill(fixed, null, { apiUrl: 'https://x.example/mm5/json.mvc' }).linkedStoreCode,
    ).to.equal(null);
    const linked = stateWith({ apiUrl: LINK });
    expect(fillTransitions.fill(linked, null, { apiUrl: VALID_VALUES.apiUrl }).linkedStoreCode).to.equal(
      null,
    );
    expect(fillTransitions.undoFill(fixed).linkedStoreCode).to.equal(null);
    expect(userTransitions.edit(fixed, 'apiUrl', 'https://x').linkedStoreCode).to.equal(null);
    expect(userTransitions.edit(fixed, 'name', 'x').linkedStoreCode).to.equal('HG02');
  });

  it('changes nothing while submitting or once accepted', () => {
    for (const state of [submitted(), hostTransitions.accept(submitted(), null)]) {
      expect(fillTransitions.fill(state, null, { name: 'x' })).to.equal(state);
      expect(fillTransitions.preview(state, { found: {}, leftOut: [], titles: [] })).to.equal(state);
      expect(
        fillTransitions.undoFill({
          ...state,
          undo: { at: null, values: { name: 'x' }, replacedSecrets: new Set() },
        }).values,
      ).to.equal(state.values);
    }
  });
});

describe('undoFill', () => {
  it('restores the previous values, once', () => {
    const filled = fillTransitions.fill(stateWith(), 'apiToken', {
      apiToken: '',
      signingDigest: VALID_VALUES.apiToken,
    });
    const back = fillTransitions.undoFill(filled);
    expect(back.values).to.deep.equal(VALID_VALUES);
    expect(back.undo).to.equal(null);
    expect(fillTransitions.undoFill(back)).to.equal(back);
  });

  it('keeps only the stored secrets that were not being replaced before the fill', () => {
    const before = stateWith(
      { apiToken: '', signingDigest: '', password: 'typed' },
      { intent: 'update', replacedSecrets: new Set(['password']) },
    );
    const filled = fillTransitions.fill(before, null, { apiToken: 'abc', password: 'new' });
    expect([...filled.replacedSecrets]).to.deep.equal(['password', 'apiToken']);
    const later = userTransitions.replaceSecret(filled, 'signingDigest', true);
    expect([...fillTransitions.undoFill(later).replacedSecrets]).to.deep.equal(['password', 'signingDigest']);
    expect(fillTransitions.undoFill(later).values).to.deep.include({ apiToken: '', password: 'typed' });
  });
});

describe('preview', () => {
  it('shows the pasted values, clears the oversized paste and can be dismissed', () => {
    const pasted: PastedText = {
      found: { name: 'x' },
      leftOut: [{ label: 'Phone', reason: 'unknown-label' }],
      titles: ['Miva'],
    };
    const shown = fillTransitions.preview(
      userTransitions.rejectOversizedPaste(INITIAL_STATE, 'paste'),
      pasted,
    );
    expect(shown.pasted).to.equal(pasted);
    expect(shown.oversizedPaste).to.equal(null);
    expect(fillTransitions.preview(shown, null).pasted).to.equal(null);
    expect(shown.values).to.equal(INITIAL_STATE.values);
  });
});
