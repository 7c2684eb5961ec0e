import { createReplayCache } from './idempotency.mjs';
import { parseJson, readBody } from './read-body.mjs';
import { errorResponse, HttpError } from './http-error.mjs';
import { rejectCrossSite } from './same-origin.mjs';

/** @import { createConnections } from './connections.mjs' */

/**
 * A request, independent of the HTTP server.
 * @typedef {object} ApiRequest
 * @property {string | undefined} method
 * @property {Readonly<Record<string, string | string[] | undefined>>} headers with lowercase names
 * @property {AsyncIterable<Uint8Array>} body
 */

/** @typedef {(request: ApiRequest) => Promise<{ status: number, body: unknown }>} ConnectionsApi never rejects */

/**
 * `GET /connections` lists the connections, `POST /connections` adds one. The body it returns is sent as JSON.
 * @param {ReturnType<typeof createConnections>} connections
 * @returns {ConnectionsApi}
 */
export function createConnectionsApi(connections) {
  const replays = createReplayCache();

  /** @param {ApiRequest} request */
  const add = async ({ headers, body }) => {
    rejectCrossSite(headers);
    const key = keyOf(headers['idempotency-key']);
    const bytes = await readBody(headers['content-type'], body);
    const run = async () => connections.add(parseJson(bytes));
    return key === null ? run() : replays.once(key, bytes, run);
  };

  return async (request) => {
    try {
      switch (request.method) {
        case 'GET':
        case 'HEAD':
          return { status: 200, body: connections.list() };
        case 'POST': {
          const { status, verdict } = await add(request);
          return { status, body: verdict };
        }
        default:
          throw new HttpError(405, 'Connections are listed with GET and added with POST.');
      }
    } catch (error) {
      return errorResponse(error);
    }
  };
}

/** @param {string | string[] | undefined} key */
function keyOf(key) {
  if (key === undefined) return null;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,100}$/.test(key)) return key;
  throw new HttpError(400, 'The Idempotency-Key must be 1 to 100 visible characters.');
}
