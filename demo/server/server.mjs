import { createServer } from 'node:http';
import { createConnectionsApi } from './connections-api.mjs';
import { createConnections } from './connections.mjs';
import { HEADERS } from './headers.mjs';
import { Refusal } from './refusal.mjs';
import { findFile } from './static-files.mjs';

/** @import { IncomingMessage, OutgoingHttpHeaders } from 'node:http' */

/** @typedef {{ status: number, headers?: OutgoingHttpHeaders, body?: string | Buffer }} Response */

/** The demo's server, not yet listening: the pages, the built form, and the API the pages send to. */
export function createDemoServer(connections = createConnections()) {
  const answerApi = createConnectionsApi(connections);

  /**
   * @param {IncomingMessage} request
   * @returns {Promise<Response>}
   */
  const respond = async (request) => {
    // Not read with `new URL`, which takes the start of `//name/…` for a host and resolves `..`.
    const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (pathname === '/connections') {
      const { status, body } = await answerApi(request);
      return json(status, body);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Method not allowed');
    const file = await findFile(pathname);
    if (!file) return text(404, 'Not found');
    if (file.kind === 'moved') return { status: 308, headers: { Location: file.to } };
    return { status: 200, headers: { 'Content-Type': file.type }, body: file.body };
  };

  return createServer(async (request, response) => {
    const { status, headers, body } = await respond(request).catch(responseTo);
    response.writeHead(status, { ...HEADERS, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
}

/**
 * An error as a verdict the form can show.
 * @param {unknown} error
 */
function responseTo(error) {
  if (error instanceof Refusal) return json(error.status, { ok: false, message: error.message });
  // The kind of error only: its message may quote what was sent.
  console.error(`A request failed: ${error instanceof Error ? error.name : typeof error}`);
  return json(500, { ok: false, message: 'The server could not do that. Try again later.', retryable: true });
}

/**
 * @param {number} status
 * @param {unknown} body
 * @returns {Response}
 */
const json = (status, body) => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

/**
 * @param {number} status
 * @param {string} body
 * @returns {Response}
 */
const text = (status, body) => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body,
});
