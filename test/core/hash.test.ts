import { expect } from 'chai';
import { hashTexts } from '../../src/core/hash.js';

describe('the fingerprint of a list of texts', () => {
  it('is the same for an equal list', () => {
    for (const texts of [[], [''], ['hunter2', undefined, '😀\0\uD800'], ['x'.repeat(1000), 'y']]) {
      expect(hashTexts(texts)).to.equal(hashTexts([...texts]));
    }
  });

  it('is another for every other text, however alike', () => {
    const texts = ['', '\0', '\0\0', 'a', 'b', 'A', 'ab', 'ba', 'a b', 'ab ', ' ab', '😀', '\uD83D'];
    for (let at = 0; at < 200; at++) texts.push(`hunter${at}`, `${at}hunter`, 'x'.repeat(at));
    const unique = new Set(texts);
    expect(new Set([...unique].map((text) => hashTexts([text]))).size).to.equal(unique.size);
  });

  it('tells where one text ends and the next begins, and an empty text from none', () => {
    const lists = [
      ...[[], [''], [undefined], ['', ''], ['', undefined], [undefined, '']],
      ...[['ab', 'c'], ['a', 'bc'], ['abc', ''], ['', 'abc'], ['abc', undefined], ['abc']],
      ...[['c', 'ab'], ['ab,c'], ['\u0001b', ''], ['\u0002\u0001b']],
    ];
    expect(new Set(lists.map(hashTexts)).size).to.equal(lists.length);
  });
});
