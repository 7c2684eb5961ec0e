// A host's server with what Node brings along.
// createNodeHost(createConnectionsApi(createConnections(createStoreCheck()))).listen(8080, '127.0.0.1');
import { createServer } from 'node:http';

/** @import { ConnectionsApi } from '../connections-api.mjs' */

/** @param {ConnectionsApi} api */
export function createNodeHost(api) {
  return createServer(async (request, response) => {
    /**
     * @param {number} status
     * @param {unknown} body
     */
    const send = (status, body) => {
      response.writeHead(status, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
        // Otherwise whoever sends too much could keep sending.
        ...(status === 413 && { Connection: 'close' }),
      });
      response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body));
    };

    if (request.url?.split('?', 1)[0] !== '/connections') return send(404, { ok: false });
    const { method, headers } = request;
    const { status, body } = await api({ method, headers, body: request });
    send(status, body);
  });
}
