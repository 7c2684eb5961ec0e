import { MAX_API_URL_LENGTH } from '../../src/core/constants.js';
import { readCredentials } from '../../src/core/paste.js';
import { PLAIN_SHAPES } from '../support/long-texts.js';
import { PARSERS } from '../support/parsers.js';

// How the time grows is measured by `node --import tsx test/bench/growth.ts`. Here it is only seen that there is an end to it: where it
// grew with the square of the length, one such text would take longer than a test may.
describe('a long text of any kind comes to its end', () => {
  for (const { name, given, read } of PARSERS) {
    if (read === readCredentials) continue;
    it(`in ${name}`, () => {
      for (const [, shape] of PLAIN_SHAPES) {
        read(given(shape(100_000)) as never);
        // What is refused for its length alone is read up to that length.
        read(given(shape(MAX_API_URL_LENGTH)) as never);
      }
    });
  }

  for (const [name, shape] of PLAIN_SHAPES) {
    it(`in readCredentials: ${name}`, () => {
      readCredentials(shape(300_000));
    });
  }
});
