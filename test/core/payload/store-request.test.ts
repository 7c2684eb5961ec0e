import { expect } from 'chai';
import { toStoreRequest } from '../../../src/core/payload/store-request.js';
import type { NewStorePayload, StoreChangesPayload } from '../../../src/core/payload/types.js';
import { payloadOf } from '../../../src/core/form/selectors.js';
import { stateWith, VALID_VALUES } from '../../support/states.js';

const newStore = payloadOf(stateWith({ orderImportStatuses: ['pending', 'shipped'] })) as NewStorePayload;
const changes = payloadOf(stateWith({}, { intent: 'update' })) as StoreChangesPayload;

describe('toStoreRequest', () => {
  it('builds a flat adapter with snake_case keys', () => {
    expect(toStoreRequest(newStore)).to.deep.equal({
      name: VALID_VALUES.name,
      platform: 'miva',
      adapter: {
        username: VALID_VALUES.username,
        password: VALID_VALUES.password,
        store_code: VALID_VALUES.storeCode,
        api_url: VALID_VALUES.apiUrl,
        api_token: VALID_VALUES.apiToken,
        signing_digest: VALID_VALUES.signingDigest,
        order_import_statuses: ['pending', 'shipped'],
      },
    });
  });

  it('omits absent secrets', () => {
    const expected = ['username', 'store_code', 'api_url', 'order_import_statuses'];
    expect(Object.keys(toStoreRequest(changes).adapter)).to.deep.equal(expected);
    const withUndefined = { ...changes, credentials: { ...changes.credentials, password: undefined } };
    expect(toStoreRequest(withUndefined as unknown as StoreChangesPayload).adapter).to.not.have.property(
      'password',
    );
  });

  it('renames only the given keys', () => {
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
    expect(adapter['code']).to.equal(VALID_VALUES.storeCode);
    expect(toStoreRequest(newStore, {})).to.deep.equal(toStoreRequest(newStore));
  });

  it('creates an own key for any name', () => {
    const { adapter } = toStoreRequest(newStore, { username: '__proto__' });
    expect(Object.keys(adapter)).to.include('__proto__');
    expect(Object.getPrototypeOf(adapter)).to.equal(Object.prototype);
  });

  it('returns plain JSON that the host may change without changing the payload', () => {
    const request = toStoreRequest(newStore);
    expect(JSON.parse(JSON.stringify(request))).to.deep.equal(request);
    (request.adapter['order_import_statuses'] as string[]).push('returned');
    expect(newStore.orderImportStatuses).to.deep.equal(['pending', 'shipped']);
  });
});
