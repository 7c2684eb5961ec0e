// Installs and builds the hosts of demo/hosts that have their own package.json. Each installs the package from a tarball,
// as its users do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HOSTS = path.join(ROOT, 'demo', 'hosts');

/** The names of the hosts that need a build. */
export const hostNames = () =>
  readdirSync(HOSTS)
    .filter((name) => existsSync(path.join(HOSTS, name, 'package.json')))
    .sort();

/** Packs the built package into demo/hosts/miva-connection-setup.tgz, where the hosts look for it. */
export function packPackage() {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', HOSTS];
  const [{ filename }] = JSON.parse(npm(ROOT, ...args));
  renameSync(path.join(HOSTS, filename), path.join(HOSTS, 'miva-connection-setup.tgz'));
}

/**
 * Installs a host from its lock and builds it into demo/hosts/<name>/dist, where the demo's server finds it.
 * No install script runs: the hosts need none.
 */
export function buildHost(name) {
  const folder = path.join(HOSTS, name);
  const start = performance.now();
  npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error');
  const installed = performance.now();
  npm(folder, 'run', '--silent', 'build');
  const built = performance.now();
  const seconds = (from, to) => `${((to - from) / 1000).toFixed(1)} s`;
  console.log(`${name}: installed in ${seconds(start, installed)}, built in ${seconds(installed, built)}`);
}

/** Runs npm in a folder; if it fails, prints its output and exits. */
export function npm(folder, ...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  console.error(
    `npm ${args.join(' ')} failed in ${path.relative(ROOT, folder) || '.'}:\n${stdout}\n${stderr}`,
  );
  process.exit(1);
}
