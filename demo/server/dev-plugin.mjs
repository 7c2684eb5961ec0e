import { createMockMiva } from '../mock-miva/mock.mjs';
import { createConnectionsApi } from './connections-api.mjs';
import { listen } from './listen.mjs';
import { createDemoStores } from './store/demo-stores.mjs';
import { createStoreCheck } from './store/store-check.mjs';
import { howToStart } from './unbuilt-host.mjs';

/** @import { Plugin, ViteDevServer } from 'vite' */
/** @import { createConnections } from './connections.mjs' */

/**
 * Adds what the demo pages need in the dev server: the API at `/connections`, which calls the mock of Miva, and module
 * scripts instead of classic ones, which cannot import from `src`. Only `npm start`, with the built files, sends a CSP.
 * @returns {Plugin}
 */
export function demoApi() {
  return {
    name: 'demo-api',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(
          /src="\/?dist\/cdn\/miva-connection-setup\.iife\.js" defer/g,
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
          const handle = await api();
          const { status, body } = await handle({ method, headers, body: request });
          response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
          response.end(method === 'HEAD' ? undefined : JSON.stringify(body));
        } catch (error) {
          // An error in `src/core`, which Vite reports.
          next(error);
        }
      });

      server.middlewares.use((request, response, next) => {
        const text = howToStart(request.url ?? '');
        if (text === null) return next();
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(text);
      });
    },
  };
}

/**
 * The API with the rules of `src`. When they change, it restarts with an empty list.
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
