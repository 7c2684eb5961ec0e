import { createConnections } from './connections.mjs';
import { createReplays } from './idempotency.mjs';
import { parseJson, readBody } from './read-body.mjs';
import { Refusal } from './refusal.mjs';
import { refuseForeign } from './same-origin.mjs';

/** @import { IncomingMessage } from 'node:http' */

/** `GET /connections` lists, `POST /connections` adds; what it returns is sent as JSON. */
export function createConnectionsApi(connections = createConnections()) {
  const replays = createReplays();

  /** @param {IncomingMessage} request */
  const add = async (request) => {
    refuseForeign(request.headers);
    const key = keyOf(request);
    const body = await readBody(request);
    const before = key && replays.recall(key, body);
    if (before) return before;
    const answer = connections.add(parseJson(body));
    if (key) replays.remember(key, body, answer);
    return answer;
  };

  /**
   * @param {IncomingMessage} request
   * @returns {Promise<{ status: number, body: unknown }>}
   */
  return async (request) => {
    switch (request.method) {
      case 'GET':
      case 'HEAD':
        return { status: 200, body: connections.list() };
      case 'POST': {
        const { status, verdict } = await add(request);
        return { status, body: verdict };
      }
      default:
        throw new Refusal(405, 'Connections are listed with GET and added with POST.');
    }
  };
}

/** @param {IncomingMessage} request */
function keyOf(request) {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,100}$/.test(key)) return key;
  throw new Refusal(400, 'The Idempotency-Key must be 1 to 100 visible characters.');
}
