import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };
const BUILT = new URL('./built/', import.meta.url);
const CDN = new URL('../../dist/cdn/', import.meta.url);

/** Serves the built pages, and the built form beside them. */
export async function startSite() {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice(1);
    try {
      const body = await readFile(new URL(name, name.startsWith('miva-') ? CDN : BUILT));
      response.setHeader('Content-Type', TYPES[name.split('.').at(-1)] ?? 'text/plain');
      response.setHeader('Cache-Control', 'no-store');
      // Browsers let only cross-origin isolated pages measure memory.
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => server.close(resolve) && server.closeAllConnections()),
  };
}
