import { expect } from 'chai';
import { toStoreRequest } from '../../../src/core/payload/store-request.js';
import type { NewStorePayload, StoreChangesPayload } from '../../../src/core/payload/types.js';
import { payloadOf } from '../../../src/core/form/selectors.js';
import { stateWith, VALID_DRAFT } from '../../support/drafts.js';

const newStore = payloadOf(stateWith({ orderImportStatuses: ['pending', 'shipped'] })) as NewStorePayload;
const changes = payloadOf(stateWith({}, { intent: 'update' })) as StoreChangesPayload;

describe('toStoreRequest', () => {
  it('makes one flat adapter of snake_case keys', () => {
    expect(toStoreRequest(newStore)).to.deep.equal({
      name: VALID_DRAFT.name,
      platform: 'miva',
      adapter: {
        username: VALID_DRAFT.username,
        password: VALID_DRAFT.password,
        store_code: VALID_DRAFT.storeCode,
        api_url: VALID_DRAFT.apiUrl,
        api_token: VALID_DRAFT.apiToken,
        signing_digest: VALID_DRAFT.signingDigest,
        order_import_statuses: ['pending', 'shipped'],
      },
    });
  });

  it('leaves absent secrets absent', () => {
    const expected = ['username', 'store_code', 'api_url', 'order_import_statuses'];
    expect(Object.keys(toStoreRequest(changes).adapter)).to.deep.equal(expected);
    const spelled = { ...changes, credentials: { ...changes.credentials, password: undefined } };
    expect(toStoreRequest(spelled as unknown as StoreChangesPayload).adapter).to.not.have.property(
      'password',
    );
  });

  it('renames keys, and only those', () => {
    const { adapter } = toStoreRequest(newStore, { storeCode: 'code', signingDigest: 'key', name: 'title' });
    expect(Object.keys(adapter)).to.deep.equal([
      'username',
      'password',
      'code',
      'api_url',
      'api_token',
      'key',
      'order_import_statuses',
    ]);
    expect(adapter['code']).to.equal(VALID_DRAFT.storeCode);
    expect(toStoreRequest(newStore, {})).to.deep.equal(toStoreRequest(newStore));
  });

  it('makes an own key of any name', () => {
    const { adapter } = toStoreRequest(newStore, { username: '__proto__' });
    expect(Object.keys(adapter)).to.include('__proto__');
    expect(Object.getPrototypeOf(adapter)).to.equal(Object.prototype);
  });

  it('gives plain JSON that the host may change, and leaves the payload as it was', () => {
    const request = toStoreRequest(newStore);
    expect(JSON.parse(JSON.stringify(request))).to.deep.equal(request);
    (request.adapter['order_import_statuses'] as string[]).push('returned');
    expect(newStore.orderImportStatuses).to.deep.equal(['pending', 'shipped']);
  });
});
