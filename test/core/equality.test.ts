import { expect } from 'chai';
import fc from 'fast-check';
import { isEqual } from '../../src/core/equality.js';

const value = (): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, undefined, true, false, 0, 1, '', 'a', 'b'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'toJSON'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((items) => new Set(items)),
    ),
  })).value;

describe('isEqual', () => {
  it('is true for a copy', () => {
    fc.assert(
      fc.property(value(), (one) => {
        expect(isEqual(one, structuredClone(one))).to.equal(true);
      }),
    );
  });

  it('agrees with the deep equality of Chai', () => {
    fc.assert(
      fc.property(value(), value(), (one, other) => {
        let same = true;
        try {
          expect(one).to.deep.equal(other);
        } catch {
          same = false;
        }
        expect(isEqual(one, other)).to.equal(same);
        expect(isEqual(other, one)).to.equal(same);
      }),
      { numRuns: 500 },
    );
  });

  for (const [name, one, other] of [
    ['a list and its beginning', ['a', 'b'], ['a']],
    ['an object and a part of it', { a: 'a', b: 'b' }, { a: 'a' }],
    ['objects of other keys', { a: undefined }, { b: undefined }],
    ['a set and a part of it', new Set(['a', 'b']), new Set(['a'])],
    ['sets of other items', new Set(['a']), new Set(['b'])],
    ['a set and an empty object', new Set(), {}],
    ['an empty list and an empty object', [], {}],
    ['null and an empty object', null, {}],
    ['a key that is inherited', { toString: 'a' }, { valueOf: 'a' }],
  ] as const) {
    it(`tells apart ${name}`, () => {
      expect(isEqual(one, other)).to.equal(false);
      expect(isEqual(other, one)).to.equal(false);
    });
  }

  it('takes sets and objects in any order', () => {
    expect(isEqual(new Set(['a', 'b']), new Set(['b', 'a']))).to.equal(true);
    expect(isEqual({ a: 'a', b: ['b'] }, { b: ['b'], a: 'a' })).to.equal(true);
  });
});
