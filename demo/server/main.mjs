// Starts the demo: `node demo/server/main.mjs`, on the port of PORT, else on 4173 or the next free one.
import { listen, portFrom } from './listen.mjs';
import { createDemoServer } from './server.mjs';

try {
  const port = await listen(createDemoServer(), portFrom(process.env['PORT']));
  console.log(`http://127.0.0.1:${port}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
