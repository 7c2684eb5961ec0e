// Installs Debian's packages where that is allowed.
import { spawnSync } from 'node:child_process';
import { findCommand } from './find-browser.mjs';

export const mayInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && findCommand('apt-get') !== undefined;

export const installCommand = (packages) =>
  `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;

export function installPackages(packages) {
  console.log(`Installing Debian's ${packages.join(', ')} …`);
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
