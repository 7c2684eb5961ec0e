// Starts the demo: `node demo/server/main.mjs`, on the port of PORT, else on 4173 or the next free one. Beside it, on a
// port of its own, the mock of Miva for the demo's stores. Prints the address of the page it is given,
// such as `hosts/script-tag/`, else of the first one.
//
// The server answers for localhost, 127.0.0.1 and [::1]. Behind a proxy that passes on another `Host`, name it:
// `ALLOWED_HOSTS=portal.example,demo.example`.
import { createMockMiva } from '../mock-miva/mock.mjs';
import { hostsFrom } from './allowed-hosts.mjs';
import { createConnections } from './connections.mjs';
import { listen, portFrom } from './listen.mjs';
import { createDemoServer } from './server.mjs';
import { createDemoStores } from './store/demo-stores.mjs';
import { createStoreCheck } from './store/store-check.mjs';

const [page = ''] = process.argv.slice(2);
const standIn = createMockMiva();
try {
  const wanted = portFrom(process.env['PORT']);
  const demoStores = createDemoStores(await listen(standIn, 0));
  const connections = createConnections(createStoreCheck({ demoStores }));
  const allowedHosts = hostsFrom(process.env['ALLOWED_HOSTS']);
  const server = createDemoServer(connections, { allowedHosts });
  const port = await listen(server, wanted);
  console.log(`http://127.0.0.1:${port}/${page}`);
} catch (error) {
  standIn.close();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
