// Starts the demo with `node demo/server/main.mjs`, on the port in PORT, or else on the first free one from 4173. The
// mock of Miva for the demo stores runs on another port. Prints the URL of the page in the argument, such as
// `hosts/script-tag/`, or else of the start page.
//
// The server answers for localhost, 127.0.0.1 and [::1] only. Behind a proxy that forwards another `Host`, list it in
// ALLOWED_HOSTS: `ALLOWED_HOSTS=portal.example,demo.example`.
import { createMockMiva } from '../mock-miva/mock.mjs';
import { hostsFrom } from './allowed-hosts.mjs';
import { createConnections } from './connections.mjs';
import { listen, portFrom } from './listen.mjs';
import { logError } from './log.mjs';
import { createDemoServer } from './server.mjs';
import { createDemoStores } from './store/demo-stores.mjs';
import { createStoreCheck } from './store/store-check.mjs';

const [page = ''] = process.argv.slice(2);
const mockMiva = createMockMiva();
try {
  const requestedPort = portFrom(process.env['PORT']);
  const demoStores = createDemoStores(await listen(mockMiva, 0));
  const connections = createConnections(createStoreCheck({ demoStores }));
  const allowedHosts = hostsFrom(process.env['ALLOWED_HOSTS']);
  const server = createDemoServer(connections, { allowedHosts });
  const port = await listen(server, requestedPort);
  console.log(`http://127.0.0.1:${port}/${page}`);
} catch (error) {
  mockMiva.close();
  logError(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
