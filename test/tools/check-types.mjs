// Checks the types in every framework of test/types against the packed package. Each is a project of its own, with
// packages of its own, installed here when they are missing. Needs a build.
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

/** Whether what is installed is what the lock file names. */
function isInstalled(folder) {
  const installed = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const packagesOf = (path) => Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages);
  const has = new Map(packagesOf(installed).map(([path, { version }]) => [path, version]));
  return packagesOf(`${folder}/package-lock.json`).every(
    ([path, { version, optional }]) => path === '' || optional === true || has.get(path) === version,
  );
}

function npm(folder, ...words) {
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}

function report(framework, isRight) {
  console.log(`  ${isRight ? '✔' : '✘'} ${framework}`);
  return isRight;
}
