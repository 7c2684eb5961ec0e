import { createHmac, randomBytes } from 'node:crypto';
import { Refusal } from './refusal.mjs';

/** @import { Answer } from './connections.mjs' */

const REMEMBERED = 1000;

/**
 * Remembers under which key what was accepted, so that a request sent twice makes one connection, also when the second
 * comes while the first is still being checked.
 *
 * Refusals are not remembered: asking again does no harm, and the reason may be gone by then. Of the body it keeps
 * a keyed hash only, useless without this process's key, since the body holds secrets.
 */
export function createReplays() {
  const hashKey = randomBytes(32);
  /** @type {Map<string, { hash: string, answer: Promise<Answer> }>} */
  const replays = new Map();

  return {
    /**
     * @param {string} key
     * @param {Buffer} body
     * @param {() => Promise<Answer>} work
     * @returns {Promise<Answer>} what the work came to, now or before
     */
    async once(key, body, work) {
      const hash = createHmac('sha256', hashKey).update(body).digest('base64');
      const known = replays.get(key);
      if (known && known.hash !== hash) {
        throw new Refusal(422, 'This Idempotency-Key was used for another connection.');
      }
      if (known) return known.answer;

      const answer = work();
      replays.set(key, { hash, answer });
      const oldest = replays.keys().next();
      if (replays.size > REMEMBERED && !oldest.done) replays.delete(oldest.value);
      const accepted = await answer.then(
        ({ verdict }) => verdict.ok,
        () => false,
      );
      if (!accepted && replays.get(key)?.answer === answer) replays.delete(key);
      return answer;
    },
  };
}
