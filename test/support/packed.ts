import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The package as it would be published: packed, and unpacked where another project would have it.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
// Below node_modules, so that its dependencies are found as they would be.
const CONSUMER = `${ROOT}node_modules/.cache/consumer`;

interface Packed {
  readonly tarball: string;
  /** The folder of a project that has the package installed. */
  readonly consumer: string;
  /** The folder of the package in it. */
  readonly folder: string;
  /** The paths of all files in the tarball. */
  readonly files: readonly string[];
}

let packed: Packed | undefined;

export function pack(): Packed {
  return (packed ??= packOnce());
}

function packOnce(): Packed {
  const folder = `${CONSUMER}/node_modules/miva-connection-setup`;
  rmSync(CONSUMER, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Without a package of its own a file here would belong to the project, whose name leads to the project itself.
  writeFileSync(`${CONSUMER}/package.json`, '{ "name": "consumer", "private": true, "type": "module" }');
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', CONSUMER], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ filename, files }] = JSON.parse(said) as [{ filename: string; files: { path: string }[] }];
  const tarball = `${CONSUMER}/${filename}`;
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1']);
  return { tarball, consumer: CONSUMER, folder, files: files.map(({ path }) => path) };
}
