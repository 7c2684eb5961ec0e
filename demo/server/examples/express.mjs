// A host's server with Express.
// createExpressHost(createConnectionsApi(createConnections(createStoreCheck()))).listen(8080, '127.0.0.1');
import express from 'express';

/** @import { ConnectionsApi } from '../connections-api.mjs' */

/**
 * Without `express.json()`: the API reads the body itself, up to its own limit, and no error of a parser, which quotes
 * what it could not read, gets into a log.
 * @param {ConnectionsApi} api
 */
export function createExpressHost(api) {
  const app = express();
  app.disable('x-powered-by');
  app.all('/connections', async (request, response) => {
    const { method, headers } = request;
    const { status, body } = await api({ method, headers, body: request });
    // Otherwise whoever sends too much could keep sending.
    if (status === 413) response.set('Connection', 'close');
    response.status(status).set('Cache-Control', 'no-store').json(body);
  });
  app.use((_request, response) => void response.status(404).json({ ok: false }));
  return app;
}
