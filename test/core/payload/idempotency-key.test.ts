import { expect } from 'chai';
import { newIdempotencyKey } from '../../../src/core/payload/idempotency-key.js';

describe('an idempotency key', () => {
  const keys = Array.from({ length: 500 }, newIdempotencyKey);

  it('is a UUID of version 4', () => {
    for (const key of keys) {
      expect(key).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('is never the same twice', () => {
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('uses every place but those of version and variant', () => {
    const digits = Array.from({ length: 36 }, (_, at) => new Set(keys.map((key) => key[at])).size);
    expect(digits.map((count) => (count === 16 ? 'x' : String(count))).join('')).to.equal(
      'xxxxxxxx1xxxx11xxx14xxx1xxxxxxxxxxxx',
    );
  });
});
