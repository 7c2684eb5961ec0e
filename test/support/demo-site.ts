import { once } from 'node:events';
import type { Server } from 'node:http';
import { launch, type Browser } from 'puppeteer-core';
import { createMockMiva } from '../../demo/mock-miva/mock.mjs';
import { createConnections } from '../../demo/server/connections.mjs';
import { listen } from '../../demo/server/listen.mjs';
import { createDemoServer } from '../../demo/server/server.mjs';
import { createDemoStores } from '../../demo/server/store/demo-stores.mjs';
import { createStoreCheck } from '../../demo/server/store/store-check.mjs';
import { findBrowser } from '../tools/find-browser.mjs';

/** Starts the demo's server on a free port; by default it accepts every store. */
export async function startServer(
  connections = createConnections(() => Promise.resolve(null)),
  options: Parameters<typeof createDemoServer>[1] = {},
) {
  return start(createDemoServer(connections, options));
}

/** Starts the whole demo like `npm start`: the server, and the mock of Miva that it checks the demo's stores with. */
export async function startDemo({ timeLimit = 15_000 } = {}) {
  const mockMiva = createMockMiva({ slowness: 200 });
  const miva = await start(mockMiva);
  const demoStores = createDemoStores(miva.port);
  const resolve = () => Promise.reject(new Error('A test tried to resolve a host name.'));
  const check = createStoreCheck({ demoStores, resolve, timeLimit });
  const site = await startServer(createConnections(check));
  return {
    ...site,
    mockMiva,
    check,
    async stop() {
      await site.stop();
      await miva.stop();
    },
  };
}

/** Starts a server on a free port. */
export async function start(server: Server) {
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Starts the browser with more arguments, and without some of Puppeteer's own. */
export function startBrowser(
  args: readonly string[] = [],
  without: readonly string[] = [],
): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error(
      'No Chrome or Chromium was found; `npm run setup -- chromium` installs it on Debian as root.',
    );
  return launch({
    executablePath,
    headless: true,
    ignoreDefaultArgs: [...without],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...args,
    ],
  });
}
