import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * Finds the file at a path of the site: `/dist/…` from the build, a host with a build of its own from what it has built,
 * all else from demo/, but never demo/server.
 * @param {string} [dist] the folder of the build
 * @returns {(pathname: string) => Promise<StaticFile>} takes the path as in the request, still percent-encoded, and
 *   gives null when there is no file
 */
export function createStaticFiles(dist = DIST) {
  const builtFiles = readBuiltFiles(dist);

  return async (pathname) => {
    const segments = segmentsOf(pathname);
    if (!segments) return null;
    if (segments[0] === 'dist') return builtFiles.get(segments.slice(1).join('/')) ?? null;
    const isFolder = segments.at(-1) === '';
    if (isFolder) segments.splice(-1, 1, 'index.html');
    const file = await inside(...placeOf(segments));
    if (!file) return null;
    if (file.isDirectory) return { kind: 'moved', to: `${pathname}/` };
    const type = TYPES.get(path.extname(file.path));
    return type ? { kind: 'file', type, body: await readFile(file.path) } : null;
  };
}

/**
 * All files of the build, by their path in it. They are kept in memory, because a new build (`npm pack` starts one)
 * empties the folder while the server runs.
 * @param {string} dist
 */
function readBuiltFiles(dist) {
  /** @type {Map<string, StaticFile>} */
  const files = new Map();
  if (!existsSync(dist)) return files;
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const type = TYPES.get(path.extname(entry.name));
    if (!entry.isFile() || !type) continue;
    const key = path.relative(dist, file).replaceAll(path.sep, '/');
    files.set(key, { kind: 'file', type, body: readFileSync(file) });
  }
  return files;
}

/**
 * The folder to look in, and the path inside it.
 * @param {string[]} segments
 * @returns {[root: string, segments: string[]]}
 */
function placeOf(segments) {
  const [first, second, ...rest] = segments;
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
