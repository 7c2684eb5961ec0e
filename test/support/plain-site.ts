import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createStaticFiles } from '../../demo/server/static-files.mjs';
import { start } from './demo-site.js';

const findFile = createStaticFiles();

const RRWEB = new URL('../../node_modules/rrweb/dist/rrweb.umd.min.cjs', import.meta.url);

/** The strictest policy that the element promises to work under. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A script tag for each way of loading the element. */
export const SCRIPTS = {
  module: '<script type="module" src="/dist/cdn/miva-connection-setup.js"></script>',
  classic: '<script src="/dist/cdn/miva-connection-setup.iife.js" defer></script>',
} as const;

export const pageOf = (body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A host</title></head><body>${body}</body></html>`;

/** The built files and a few pages, on a server that remembers everything it was sent. */
export async function startSite(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const received: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '/';
      received.push(
        `${request.method} ${path} ${JSON.stringify(request.headers)} ${String(Buffer.concat(chunks))}`,
      );
      void answerTo(path, pages).then((found) => {
        response.writeHead(found === null ? 404 : 200, {
          ...headers,
          'Content-Type': found?.type ?? 'text/plain',
        });
        response.end(found?.body);
      });
    });
  });
  return { ...(await start(server)), received };
}

async function answerTo(path: string, pages: Readonly<Record<string, string>>) {
  const { pathname } = new URL(path, 'http://site');
  const page = pages[pathname];
  if (page !== undefined) return { type: 'text/html; charset=utf-8', body: page };
  // Where the browser sends its reports, and where it looks for an icon.
  if (pathname === '/reports' || pathname === '/favicon.ico') return { type: 'text/plain', body: '' };
  if (pathname === '/rrweb.js') return { type: 'text/javascript', body: await readFile(RRWEB) };
  if (!pathname.startsWith('/dist/')) return null;
  const file = await findFile(pathname);
  return file?.kind === 'file' ? file : null;
}
