import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DEMO = fileURLToPath(new URL('..', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Files of other types are not served. That excludes the server, whose files are `.mjs`. */
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
 * Finds the file for a path: `/dist/…` in the built package, a host with its own build in its `dist` folder, and
 * everything else in demo/, except for demo/server.
 * @param {string} [dist] the folder of the built package
 * @returns {(pathname: string) => Promise<StaticFile>} takes the percent-encoded path of the request and resolves to
 *   null if there is no file
 */
export function createStaticFiles(dist = DIST) {
  const builtFiles = readBuiltFiles(dist);

  return async (pathname) => {
    const segments = segmentsOf(pathname);
    if (!segments) return null;
    if (segments[0] === 'dist') return builtFiles.get(segments.slice(1).join('/')) ?? null;
    const isFolder = segments.at(-1) === '';
    if (isFolder) segments.splice(-1, 1, 'index.html');
    const file = await findInside(...locate(segments));
    if (!file) return null;
    if (file.isDirectory) return { kind: 'moved', to: `${pathname}/` };
    const type = TYPES.get(path.extname(file.path));
    return type ? { kind: 'file', type, body: await readFile(file.path) } : null;
  };
}

/**
 * Reads all files of the build into memory, because a new build, which `npm pack` starts too, empties the folder while
 * the server runs.
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
 * The folder to search, and the path inside it.
 * @param {string[]} segments
 * @returns {[root: string, segments: string[]]}
 */
function locate(segments) {
  const [first, second, ...rest] = segments;
  const host = path.join(DEMO, 'hosts', second ?? '');
  const isBuilt = first === 'hosts' && rest.length > 0 && existsSync(path.join(host, 'package.json'));
  return isBuilt ? [path.join(host, 'dist'), rest] : [DEMO, segments];
}

/**
 * Splits a path into segments. Returns null if one is empty, hidden, `..`, or has a special meaning in a file system.
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
 * The file or folder at a path. Returns null if it does not exist or a link leads out of the root or into demo/server.
 * @param {string} root
 * @param {string[]} segments
 */
async function findInside(root, segments) {
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
