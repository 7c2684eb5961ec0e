import { existsSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DEMO = fileURLToPath(new URL('..', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** What is not listed here is not served: so neither is the server, which is written in `.mjs`. */
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
]);

/** @typedef {{ kind: 'file', type: string, body: Buffer } | { kind: 'moved', to: string } | null} StaticFile */

/**
 * The file at a path of the site: `/dist/…` from the build, a host with a build of its own from what it has built, all
 * else from demo/, but never demo/server.
 * @param {string} pathname as in the request, still percent-encoded
 * @returns {Promise<StaticFile>} null when there is none
 */
export async function findFile(pathname) {
  const segments = segmentsOf(pathname);
  if (!segments) return null;
  const isFolder = segments.at(-1) === '';
  if (isFolder) segments.splice(-1, 1, 'index.html');
  const file = await inside(...placeOf(segments));
  if (!file) return null;
  if (file.isDirectory) return { kind: 'moved', to: `${pathname}/` };
  const type = TYPES.get(path.extname(file.path));
  return type ? { kind: 'file', type, body: await readFile(file.path) } : null;
}

/**
 * The folder to look in, and the path inside it.
 * @param {string[]} segments
 * @returns {[root: string, segments: string[]]}
 */
function placeOf(segments) {
  const [first, second, ...rest] = segments;
  if (first === 'dist') return [DIST, segments.slice(1)];
  const host = path.join(DEMO, 'hosts', second ?? '');
  const isBuilt = first === 'hosts' && rest.length > 0 && existsSync(path.join(host, 'package.json'));
  return isBuilt ? [path.join(host, 'dist'), rest] : [DEMO, segments];
}

/**
 * The parts of a path; null when one is empty, hidden, `..`, or means something else to a file system.
 * @param {string} pathname
 */
function segmentsOf(pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const segments = decoded.split('/').slice(1);
  const plain = segments.every((segment, index) =>
    segment === '' ? index === segments.length - 1 : /^[\w-][\w.-]*$/.test(segment),
  );
  return plain && segments.length > 0 ? segments : null;
}

/**
 * What stands there, if it is there and no link leads out of the root or into demo/server.
 * @param {string} root
 * @param {string[]} segments
 */
async function inside(root, segments) {
  try {
    const found = await realpath(path.join(root, ...segments));
    if (!contains(await realpath(root), found) || contains(import.meta.dirname, found)) return null;
    return { path: found, isDirectory: (await stat(found)).isDirectory() };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/**
 * @param {string} folder
 * @param {string} file
 */
const contains = (folder, file) => file === folder || file.startsWith(folder + path.sep);
