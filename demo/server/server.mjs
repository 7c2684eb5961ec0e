import { createServer } from 'node:http';
import { rejectOtherHosts } from './allowed-hosts.mjs';
import { createConnectionsApi } from './connections-api.mjs';
import { headersFor } from './headers.mjs';
import { errorResponse } from './http-error.mjs';
import { renderedPage } from './rendered-page.mjs';
import { createStaticFiles } from './static-files.mjs';
import { howToStart } from './unbuilt-host.mjs';

/** @import { IncomingMessage, OutgoingHttpHeaders } from 'node:http' */
/** @import { createConnections } from './connections.mjs' */

/** @typedef {{ status: number, headers?: OutgoingHttpHeaders, body?: string | Buffer }} Response */

/**
 * @typedef {object} Options
 * @property {readonly string[]} [allowedHosts] host names other than localhost that the server answers for
 * @property {string} [dist] the folder of the built files
 */

/**
 * Creates the demo server, which does not listen yet. It serves the pages, the built form and the API.
 * @param {ReturnType<typeof createConnections>} connections
 * @param {Options} [options]
 */
export function createDemoServer(connections, { allowedHosts = [], dist } = {}) {
  const answerApi = createConnectionsApi(connections);
  const findFile = createStaticFiles(dist);

  /**
   * @param {IncomingMessage} request
   * @param {string} pathname
   * @returns {Promise<Response>}
   */
  const respond = async (request, pathname) => {
    rejectOtherHosts(request.headers.host, allowedHosts);
    if (pathname === '/connections') {
      const { method, headers } = request;
      const { status, body } = await answerApi({ method, headers, body: request });
      return json(status, body);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Method not allowed');
    const page = await renderedPage(pathname);
    if (page) return { status: 200, ...page };
    const file = await findFile(pathname);
    if (!file) return text(404, (pathname.endsWith('/') && howToStart(pathname)) || 'Not found');
    if (file.kind === 'moved') return { status: 308, headers: { Location: file.to } };
    return { status: 200, headers: { 'Content-Type': file.type }, body: file.body };
  };

  return createServer(async (request, response) => {
    // `new URL` is not used, because it reads the start of `//name/…` as a host and resolves `..`.
    const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const { status, headers, body } = await respond(request, pathname).catch((error) => {
      const { status, body } = errorResponse(error);
      return json(status, body);
    });
    response.writeHead(status, {
      ...headersFor(pathname),
      ...headers,
      // Otherwise the client could keep sending a body that is too large.
      ...(status === 413 && { Connection: 'close' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
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
