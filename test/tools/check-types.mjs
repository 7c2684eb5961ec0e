// Checks the types of the packed package in every framework of test/types. Each is a separate project, whose packages
// are installed here if they are missing. Needs a build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packInto, unpackInto } from './pack.mjs';

const here = fileURLToPath(new URL('../types/', import.meta.url));
const { tarball } = packInto(fileURLToPath(new URL('../../node_modules/.cache/types/', import.meta.url)));
const frameworks = readdirSync(here, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

const failed = frameworks.filter((framework) => !check(framework));
console.log(`types: ${frameworks.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

function check(framework) {
  const folder = `${here}${framework}`;
  if (!isInstalled(folder) && !npm(folder, 'ci', '--no-audit', '--no-fund')) return report(framework, false);
  unpackInto(folder, tarball);
  return report(framework, npm(folder, 'run', '--silent', 'check'));
}

/** Whether the installed packages are those of the lock file. */
function isInstalled(folder) {
  const installed = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const packagesOf = (path) => Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages);
  const has = new Map(packagesOf(installed).map(([path, { version }]) => [path, version]));
  return packagesOf(`${folder}/package-lock.json`).every(
    ([path, { version, optional }]) => path === '' || optional === true || has.get(path) === version,
  );
}

function npm(folder, ...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}

function report(framework, isValid) {
  console.log(`  ${isValid ? '✔' : '✘'} ${framework}`);
  return isValid;
}
