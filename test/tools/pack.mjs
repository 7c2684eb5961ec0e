// Packs the built package and unpacks it into the node_modules of another project.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packs the build into a folder; returns the tarball's path and files. */
export function packInto(folder) {
  mkdirSync(folder, { recursive: true });
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ filename, files, size }] = JSON.parse(output);
  return { tarball: path.join(folder, filename), size, files: files.map((file) => file.path) };
}

/** Installs a tarball as a project's package manager would; its dependencies are found in the folders above. */
export function unpackInto(project, tarball) {
  const folder = path.join(project, 'node_modules', 'miva-connection-setup');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1']);
  return folder;
}
