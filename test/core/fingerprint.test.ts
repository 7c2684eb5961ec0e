import { expect } from 'chai';
import { fingerprint } from '../../src/core/fingerprint.js';

describe('the fingerprint of a text', () => {
  it('is the same for an equal text', () => {
    for (const text of ['', 'a', 'hunter2', '😀\0\uD800', 'x'.repeat(1000)]) {
      expect(fingerprint(text)).to.equal(fingerprint(`${text}`));
    }
  });

  it('is another for every other text, however alike', () => {
    const texts = ['', '\0', '\0\0', 'a', 'b', 'A', 'ab', 'ba', 'a b', 'ab ', ' ab', '😀', '\uD83D'];
    for (let at = 0; at < 200; at++) texts.push(`hunter${at}`, `${at}hunter`, 'x'.repeat(at));
    const unique = new Set(texts);
    expect(new Set([...unique].map(fingerprint)).size).to.equal(unique.size);
  });
});
