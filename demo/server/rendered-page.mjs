import { existsSync } from 'node:fs';
import { headersFor } from './headers.mjs';

const HOST = new URL('../hosts/server-rendered/', import.meta.url);

/**
 * The page of the server-rendered host, if it has been built. Its CSP allows the styles of the form, because server
 * rendering writes them into the markup.
 * @param {string} pathname
 * @returns {Promise<{ headers: Readonly<Record<string, string>>, body: string } | null>}
 */
export async function renderedPage(pathname) {
  const isBuilt = pathname === '/hosts/server-rendered/' && existsSync(new URL('dist/index.html', HOST));
  if (!isBuilt) return null;
  const { renderPage, STYLE_SOURCE } = await import(new URL('page.mjs', HOST).href);
  const policy = headersFor(pathname)['Content-Security-Policy'];
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.replace("style-src 'self'", `style-src 'self' ${STYLE_SOURCE}`),
  };
  return { headers, body: await renderPage() };
}
