import { expect } from 'chai';
import fc from 'fast-check';
import { inMivaOrder, ORDER_STATUSES } from '../../src/core/order-statuses.js';

const VALUES = ORDER_STATUSES.map(({ value }) => value);

describe('the order statuses', () => {
  it("are all of Miva's, with its own numbers and names, in its order", () => {
    expect(ORDER_STATUSES.map(({ code, value, label }) => [code, value, label])).to.deep.equal([
      [0, 'pending', 'Pending'],
      [100, 'processing', 'Processing'],
      [200, 'shipped', 'Shipped'],
      [201, 'partially-shipped', 'Partially Shipped'],
      [300, 'cancelled', 'Cancelled'],
      [400, 'backordered', 'Backordered'],
      [500, 'rma-issued', 'RMA Issued'],
      [600, 'returned', 'Returned'],
    ]);
  });

  it('cannot be changed by a host', () => {
    expect(Object.isFrozen(ORDER_STATUSES)).to.equal(true);
    expect(ORDER_STATUSES.every(Object.isFrozen)).to.equal(true);
  });

  it("come in Miva's order, each once, whatever the order they are given in", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VALUES)), (given) => {
        const before = [...given];
        const ordered = inMivaOrder(given);
        expect(ordered).to.deep.equal(VALUES.filter((value) => given.includes(value)));
        expect(given).to.deep.equal(before);
        expect(ordered).to.not.equal(given);
      }),
    );
  });
});
