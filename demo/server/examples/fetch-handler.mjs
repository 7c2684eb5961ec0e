// A host's server as a function from Request to Response, for Deno, Bun, Hono, Next.js and others. The check of the
// store needs `worker_threads` and `dns` of Node: in a runtime without them, call your own service for it.
// export const POST = createFetchHost(createConnectionsApi(createConnections(createStoreCheck())));

/** @import { ConnectionsApi } from '../connections-api.mjs' */

/**
 * @param {ConnectionsApi} api
 * @returns {(request: Request) => Promise<Response>}
 */
export function createFetchHost(api) {
  return async (request) => {
    const { method, url } = request;
    if (new URL(url).pathname !== '/connections') return send(404, { ok: false });
    // Some runtimes have no Host header, but the API compares the Origin with it.
    const headers = { host: new URL(url).host, ...Object.fromEntries(request.headers) };
    const { status, body } = await api({ method, headers, body: chunksOf(request) });
    return send(status, body, method);
  };
}

/** @param {Request} request */
async function* chunksOf(request) {
  if (request.body) yield* request.body;
}

/**
 * @param {number} status
 * @param {unknown} body
 * @param {string} [method]
 */
const send = (status, body, method) =>
  new Response(method === 'HEAD' ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  });
