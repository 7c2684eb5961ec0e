// A host's server in Express.
// createExpressHost(createConnectionsApi(createConnections(createStoreCheck()))).listen(8080, '127.0.0.1');
import express from 'express';

/** @import { ConnectionsApi } from '../connections-api.mjs' */

/**
 * Does not use `express.json()`: the API reads the body itself, with its own size limit, and a parser's error, which
 * quotes the invalid text, cannot get into a log.
 * @param {ConnectionsApi} api
 */
export function createExpressHost(api) {
  const app = express();
  app.disable('x-powered-by');
  app.all('/connections', async (request, response) => {
    const { method, headers } = request;
    const { status, body } = await api({ method, headers, body: request });
    // Otherwise the client could keep sending a body that is too large.
    if (status === 413) response.set('Connection', 'close');
    response.status(status).set('Cache-Control', 'no-store').json(body);
  });
  app.use((_request, response) => void response.status(404).json({ ok: false }));
  return app;
}
