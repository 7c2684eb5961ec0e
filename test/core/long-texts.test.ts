import { MAX_API_URL_LENGTH } from '../../src/core/constants.js';
import { readCredentials } from '../../src/core/paste/read-credentials.js';
import { PLAIN_SHAPES } from '../support/long-texts.js';
import { PARSERS } from '../support/parsers.js';

// The growth of the time is measured by `node --import tsx test/bench/growth.ts`. These tests only check that every
// parser finishes: if its time were quadratic in the length, one such text would exceed the timeout of a test.
describe('parsing long texts', () => {
  for (const { name, given, read } of PARSERS) {
    if (read === readCredentials) continue;
    it(`finishes in ${name}`, () => {
      for (const [, shape] of PLAIN_SHAPES) {
        read(given(shape(100_000)) as never);
        // A longer API URL is rejected without being read, so this is the longest text that is parsed.
        read(given(shape(MAX_API_URL_LENGTH)) as never);
      }
    });
  }

  for (const [name, shape] of PLAIN_SHAPES) {
    it(`finishes in readCredentials: ${name}`, () => {
      readCredentials(shape(300_000));
    });
  }
});
