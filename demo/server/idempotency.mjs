import { createHmac, randomBytes } from 'node:crypto';
import { Refusal } from './refusal.mjs';

/** @import { Answer } from './connections.mjs' */

const REMEMBERED = 1000;

/**
 * Remembers under which key what was accepted, so that a request sent twice adds one connection.
 *
 * Refusals are not remembered: asking again does no harm, and the reason may be gone by then. Of the body it keeps
 * a keyed hash only, useless without this process's key, since the body holds secrets. The demo decides in one
 * synchronous go; a server that waits for a database must also hold back a second request while the first is open.
 */
export function createReplays() {
  const hashKey = randomBytes(32);
  /** @type {Map<string, { hash: string, answer: Answer }>} */
  const replays = new Map();
  /** @param {Buffer} body */
  const hashOf = (body) => createHmac('sha256', hashKey).update(body).digest('base64');

  return {
    /**
     * @param {string} key
     * @param {Buffer} body
     * @returns {Answer | null} what was answered before
     */
    recall(key, body) {
      const replay = replays.get(key);
      if (replay && replay.hash !== hashOf(body)) {
        throw new Refusal(422, 'This Idempotency-Key was used for another connection.');
      }
      return replay?.answer ?? null;
    },

    /**
     * @param {string} key
     * @param {Buffer} body
     * @param {Answer} answer
     */
    remember(key, body, answer) {
      if (!answer.verdict.ok) return;
      replays.set(key, { hash: hashOf(body), answer });
      const oldest = replays.keys().next();
      if (replays.size > REMEMBERED && !oldest.done) replays.delete(oldest.value);
    },
  };
}
