import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { start } from './demo-site.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves a folder below a path, with 404 for missing files. */
export async function serveFolder(folder: string, below: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(folder, name.slice(below.length));
    const found = name.startsWith(below) ? readFile(file) : Promise.reject(new Error('Not below the path.'));
    found.then(
      (body) => {
        response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'text/plain' });
        response.end(body);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  const { origin, stop } = await start(server);
  return { origin: `${origin}${below}`, stop };
}
