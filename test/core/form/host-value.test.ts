import { expect } from 'chai';
import fc from 'fast-check';
import { FIELD_NAMES } from '../../../src/core/fields.js';
import { readHostValue } from '../../../src/core/form/host-value.js';
import { VALID_VALUES } from '../../support/states.js';
import { runs } from '../../support/runs.js';

describe('readHostValue', () => {
  it('reads every field of a valid value, secrets included', () => {
    const value = { ...VALID_VALUES, orderImportStatuses: ['pending', 'shipped'], storeId: '7' };
    expect(readHostValue(value)).to.deep.equal({ value, ignored: [] });
  });

  it('reads a partial or empty value', () => {
    expect(readHostValue({})).to.deep.equal({ value: {}, ignored: [] });
    expect(readHostValue({ name: '', storeCode: undefined })).to.deep.equal({
      value: { name: '' },
      ignored: [],
    });
  });

  it('drops and reports unknown keys and values of the wrong type', () => {
    const value = {
      name: 7,
      username: null,
      password: {},
      storeCode: 'SD',
      zip: '1',
      orderImportStatuses: 'pending',
    };
    expect(readHostValue(value)).to.deep.equal({
      value: { storeCode: 'SD' },
      ignored: ['zip', 'name', 'username', 'password', 'orderImportStatuses'],
    });
    expect(readHostValue(JSON.parse('{"__proto__":{"name":"x"},"constructor":"y"}'))).to.deep.equal({
      value: {},
      ignored: ['__proto__', 'constructor'],
    });
  });

  it("sorts statuses in Miva's order, and drops duplicates and unknown ones", () => {
    const statuses = ['returned', 'pending', 'Shipped', 'pending', 7];
    expect(readHostValue({ orderImportStatuses: statuses })).to.deep.equal({
      value: { orderImportStatuses: ['pending', 'returned'] },
      ignored: ['orderImportStatuses'],
    });
    expect(readHostValue({ orderImportStatuses: [] })?.value).to.deep.equal({ orderImportStatuses: [] });
    for (const wrong of ['pending', '', null, 7, { 0: 'pending' }]) {
      expect(readHostValue({ orderImportStatuses: wrong })).to.deep.equal({
        value: {},
        ignored: ['orderImportStatuses'],
      });
    }
  });

  it('copies the list of statuses', () => {
    const statuses = ['pending'];
    const read = readHostValue({ orderImportStatuses: statuses })!;
    statuses.push('shipped');
    expect(read.value.orderImportStatuses).to.deep.equal(['pending']);
  });

  it('returns null for a value that is not a record or that throws', () => {
    const getter = {
      get name(): string {
        throw new Error('getter');
      },
    };
    for (const input of [null, undefined, 'name', 7, [], () => ({}), getter]) {
      expect(readHostValue(input)).to.equal(null);
    }
  });

  it('never throws, and returns only strings and a list', () => {
    fc.assert(
      fc.property(
        fc.anything({ key: fc.constantFrom(...FIELD_NAMES, '__proto__', 'zip'), withNullPrototype: true }),
        (input) => {
          const read = readHostValue(input);
          for (const [field, value] of Object.entries(read?.value ?? {})) {
            expect(FIELD_NAMES).to.include(field);
            expect(Array.isArray(value)).to.equal(field === 'orderImportStatuses');
            if (!Array.isArray(value)) expect(value).to.be.a('string');
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
