import { createHmac, randomBytes } from 'node:crypto';
import { HttpError } from './http-error.mjs';

/** @import { Answer } from './connections.mjs' */

const MAX_ENTRIES = 1000;

/**
 * Stores the answer to each accepted request under its idempotency key, so that a request that is sent twice creates
 * only one connection, even if the second one arrives while the first is still being checked.
 *
 * Rejections are not stored, because a retry does no harm and the cause may be fixed by then. The body contains
 * secrets, so only a keyed hash of it is stored, which is useless without the key of this process.
 */
export function createReplayCache() {
  const hashKey = randomBytes(32);
  /** @type {Map<string, { hash: string, answer: Promise<Answer> }>} */
  const replays = new Map();

  return {
    /**
     * @param {string} key
     * @param {Buffer} body
     * @param {() => Promise<Answer>} run
     * @returns {Promise<Answer>} the answer of this run, or the stored one
     */
    async once(key, body, run) {
      const hash = createHmac('sha256', hashKey).update(body).digest('base64');
      const known = replays.get(key);
      if (known && known.hash !== hash) {
        throw new HttpError(422, 'This Idempotency-Key was used for another connection.');
      }
      if (known) return known.answer;

      const answer = run();
      replays.set(key, { hash, answer });
      const oldest = replays.keys().next();
      if (replays.size > MAX_ENTRIES && !oldest.done) replays.delete(oldest.value);
      const accepted = await answer.then(
        ({ verdict }) => verdict.ok,
        () => false,
      );
      if (!accepted && replays.get(key)?.answer === answer) replays.delete(key);
      return answer;
    },
  };
}
