import { expect } from 'chai';
import * as form from '../../../src/core/form/transitions.js';
import { INITIAL_STATE } from '../../../src/core/form/state.js';
import { visibleErrors } from '../../../src/core/form/selectors.js';
import { generalRejection } from '../../../src/core/verdict.js';
import { stateWith, VALID_DRAFT } from '../../support/drafts.js';

const submitted = () => form.submit(stateWith());
const LINK = `${VALID_DRAFT.apiUrl}?Store_Code=HG02`;

describe('filling in several fields at once', () => {
  it('changes them, marks them as edited and left, and remembers what stood there', () => {
    const next = form.fill(stateWith(), 'apiToken', { apiToken: 'abc', name: 'Other' });
    expect(next.values).to.deep.equal({ ...VALID_DRAFT, apiToken: 'abc', name: 'Other' });
    expect([...next.dirtyFields]).to.deep.equal(['apiToken', 'name']);
    expect([...next.touchedFields]).to.deep.equal(['apiToken', 'name']);
    expect([...next.replacedSecrets]).to.deep.equal(['apiToken']);
    expect(next.undo).to.deep.equal({
      at: 'apiToken',
      values: { apiToken: VALID_DRAFT.apiToken, name: VALID_DRAFT.name },
      replacedSecrets: new Set(),
    });
  });

  it('adds to what was edited, left and replaced before', () => {
    const before = stateWith(
      {},
      {
        dirtyFields: new Set(['name']),
        touchedFields: new Set(['name']),
        replacedSecrets: new Set(['password']),
      },
    );
    const next = form.fill(before, null, { signingDigest: 'AAAA', username: 'bob' });
    expect([...next.dirtyFields]).to.deep.equal(['name', 'signingDigest', 'username']);
    expect([...next.touchedFields]).to.deep.equal(['name', 'signingDigest', 'username']);
    expect([...next.replacedSecrets]).to.deep.equal(['password', 'signingDigest']);
  });

  it('leaves what is wrong again, once taken back, to its field', () => {
    const wrong = form.submit(stateWith({ apiUrl: 'http://www.example.com/mm5/json.mvc', name: '' }));
    const undone = form.undoFill(form.fill(wrong, 'apiUrl', { apiUrl: VALID_DRAFT.apiUrl }));
    expect(undone.values).to.deep.equal(wrong.values);
    expect(visibleErrors(undone)).to.deep.equal(visibleErrors(wrong));
    expect(undone.summary.map(({ field }) => field)).to.deep.equal(['name']);
  });

  it('says nothing new of a host’s rejection, once taken back', () => {
    const rejection = { ...generalRejection('refused'), fields: { name: { text: 'Taken.' } } };
    const refused = form.reject(submitted(), rejection);
    const undone = form.undoFill(form.fill(refused, 'name', { name: 'Other' }));
    expect(undone.summary).to.deep.equal(refused.summary);
    expect(visibleErrors(undone)).to.deep.equal([]);
  });

  it('takes order statuses as text, in Miva’s order', () => {
    const next = form.fill(stateWith(), null, { orderImportStatuses: 'shipped,pending' });
    expect(next.values.orderImportStatuses).to.deep.equal(['pending', 'shipped']);
    expect(form.undoFill(next).values.orderImportStatuses).to.deep.equal([]);
    expect(form.fill(stateWith(), null, { name: 'x' }).values.orderImportStatuses).to.deep.equal([]);
  });

  it('lets a field speak that is wrong now, and falls silent where it is right', () => {
    const before = form.submit(stateWith({ name: '', apiToken: '••••', storeCode: '%' }));
    expect([...before.fieldsShowingErrors]).to.deep.equal(['name', 'storeCode', 'apiToken']);
    const next = form.fill(before, 'apiToken', { apiToken: 'abc', username: '', apiUrl: 'localhost' });
    expect([...next.fieldsShowingErrors]).to.deep.equal(['name', 'storeCode', 'apiUrl']);
  });

  it('ends the preview, a paste that was too long, and a rejection at these fields only', () => {
    const rejection = {
      ...generalRejection('refused'),
      fields: { name: { text: 'Taken.' }, username: { text: 'No.' } },
    } as const;
    const before = form.rejectOversizedPaste(
      form.preview(form.reject(submitted(), rejection), { found: { name: 'x' }, ignored: [] }),
      'name',
    );
    const next = form.fill(before, null, { name: 'Other' });
    expect(next.pasted).to.equal(null);
    expect(next.oversizedPaste).to.equal(null);
    expect(next.phase).to.deep.equal({
      name: 'rejected',
      rejection: { ...rejection, fields: { username: { text: 'No.' } } },
    });
  });

  it('keeps the Store Code of a link that is mended, until the address changes otherwise', () => {
    const mended = form.fill(stateWith({ apiUrl: LINK }), 'apiUrl', { apiUrl: VALID_DRAFT.apiUrl });
    expect(mended.linkedStoreCode).to.equal('HG02');
    expect(form.fill(mended, 'storeCode', { storeCode: 'HG03' }).linkedStoreCode).to.equal('HG02');
    expect(form.fill(mended, 'name', { apiUrl: 'https://x.example/mm5/json.mvc' }).linkedStoreCode).to.equal(
      null,
    );
    expect(form.fill(mended, null, { apiUrl: 'https://x.example/mm5/json.mvc' }).linkedStoreCode).to.equal(
      null,
    );
    const linked = stateWith({ apiUrl: LINK });
    expect(form.fill(linked, null, { apiUrl: VALID_DRAFT.apiUrl }).linkedStoreCode).to.equal(null);
    expect(form.undoFill(mended).linkedStoreCode).to.equal(null);
    expect(form.edit(mended, 'apiUrl', 'https://x').linkedStoreCode).to.equal(null);
    expect(form.edit(mended, 'name', 'x').linkedStoreCode).to.equal('HG02');
  });

  it('is not possible while waiting or once accepted', () => {
    for (const state of [submitted(), form.accept(submitted(), null)]) {
      expect(form.fill(state, null, { name: 'x' })).to.equal(state);
      expect(form.preview(state, { found: {}, ignored: [] })).to.equal(state);
      expect(
        form.undoFill({ ...state, undo: { at: null, values: { name: 'x' }, replacedSecrets: new Set() } })
          .values,
      ).to.equal(state.values);
    }
  });
});

describe('taking it back', () => {
  it('puts back what stood there, and can be done once', () => {
    const filled = form.fill(stateWith(), 'apiToken', { apiToken: '', signingDigest: VALID_DRAFT.apiToken });
    const back = form.undoFill(filled);
    expect(back.values).to.deep.equal(VALID_DRAFT);
    expect(back.undo).to.equal(null);
    expect(form.undoFill(back)).to.equal(back);
  });

  it('keeps a stored secret again that was not being replaced before, and no other', () => {
    const before = stateWith(
      { apiToken: '', signingDigest: '', password: 'typed' },
      { intent: 'update', replacedSecrets: new Set(['password']) },
    );
    const filled = form.fill(before, null, { apiToken: 'abc', password: 'new' });
    expect([...filled.replacedSecrets]).to.deep.equal(['password', 'apiToken']);
    const later = form.replaceSecret(filled, 'signingDigest', true);
    expect([...form.undoFill(later).replacedSecrets]).to.deep.equal(['password', 'signingDigest']);
    expect(form.undoFill(later).values).to.deep.include({ apiToken: '', password: 'typed' });
  });
});

describe('the preview of a paste', () => {
  it('is shown, ends that a paste was too long, and can be put away', () => {
    const pasted = { found: { name: 'x' }, ignored: ['Phone'] };
    const shown = form.preview(form.rejectOversizedPaste(INITIAL_STATE, 'paste'), pasted);
    expect(shown.pasted).to.equal(pasted);
    expect(shown.oversizedPaste).to.equal(null);
    expect(form.preview(shown, null).pasted).to.equal(null);
    expect(shown.values).to.equal(INITIAL_STATE.values);
  });
});
