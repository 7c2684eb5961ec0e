import { existsSync } from 'node:fs';
import { createMockMiva } from '../mock-miva/mock.mjs';
import { createConnectionsApi } from './connections-api.mjs';
import { listen } from './listen.mjs';
import { createDemoStores } from './store/demo-stores.mjs';
import { createStoreCheck } from './store/store-check.mjs';

/** @import { Plugin, ViteDevServer } from 'vite' */
/** @import { createConnections } from './connections.mjs' */

/**
 * What the demo's pages need beside Vite: the API at `/connections`, which asks the mock of Miva, and module scripts in
 * place of classic ones, which cannot import from `src`. Sends no policy headers: `npm start` does, on the built files.
 * @returns {Plugin}
 */
export function demoApi() {
  return {
    name: 'demo-api',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replaceAll(
          'src="/dist/cdn/miva-connection-setup.iife.js" defer',
          'src="/dist/cdn/miva-connection-setup.js" type="module"',
        ),
    },
    async configureServer(server) {
      const mock = createMockMiva();
      server.httpServer?.once('close', () => mock.close());
      const api = apiFromSource(server, await listen(mock, 0));

      server.middlewares.use('/connections', async (request, response, next) => {
        try {
          const { method, headers } = request;
          const answerTo = await api();
          const { status, body } = await answerTo({ method, headers, body: request });
          response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
          response.end(method === 'HEAD' ? undefined : JSON.stringify(body));
        } catch (error) {
          // A mistake in `src/core`, which Vite reports.
          next(error);
        }
      });

      server.middlewares.use('/hosts', (request, response, next) => {
        const host = /^\/([\w-]+)\//.exec(request.url ?? '')?.[1];
        if (!host || !existsSync(new URL(`../hosts/${host}/package.json`, import.meta.url))) return next();
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(
          `This host is served as its own tools have built it: node test/tools/start-host.mjs ${host}\n`,
        );
      });
    },
  };
}

/**
 * The API with the rules of `src`; a change of them starts it anew, with an empty list.
 * @param {ViteDevServer} server
 * @param {number} mockPort
 */
function apiFromSource(server, mockPort) {
  const check = createStoreCheck({ demoStores: createDemoStores(mockPort) });
  /** @type {unknown} */
  let current;
  /** @type {ReturnType<typeof createConnectionsApi>} */
  let api;

  return async () => {
    const module = /** @type {{ createConnections: typeof createConnections }} */ (
      await server.ssrLoadModule('/server/connections.mjs')
    );
    if (module !== current) {
      current = module;
      api = createConnectionsApi(module.createConnections(check));
    }
    return api;
  };
}
