// Prepares a release without publishing it: runs every test in a clean tree, packs, and prints what would be published
// and with which commands.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packInto } from './pack.mjs';

const FOLDER = 'dist-release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();

const fail = (reason) => {
  console.error(`Not ready to be published: ${reason}`);
  process.exit(1);
};

if (git('status', '--porcelain') !== '') fail('the tree is not clean. Commit or stash first.');
if (git('tag', '--list', `v${version}`) !== '') fail(`v${version} is tagged already. Raise the version.`);
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## [${version}] - `)) {
  fail(`CHANGELOG.md has no section "## [${version}] - <date>".`);
}

// Builds and runs every test, including those of the tarball: publint, arethetypeswrong, its files.
const { status } = spawnSync('npm', ['run', 'test:all'], {
  stdio: 'inherit',
  env: { ...process.env, STRICT: 'true' },
  shell: process.platform === 'win32',
});
if (status !== 0) fail('npm run test:all failed.');
if (git('status', '--porcelain') !== '') fail('the tests have changed the tree.');

const { tarball, files, size } = packInto(FOLDER);
const hash = createHash('sha512').update(readFileSync(tarball)).digest('base64');
console.log(`
${name}@${version}, ${files.length} files, ${size} bytes
${files.map((file) => `  ${file}`).join('\n')}

integrity  sha512-${hash}
commit     ${git('rev-parse', 'HEAD')}

Nothing has been published. To publish exactly this:
  git tag v${version} && git push origin v${version}
  npm publish ./${tarball}`);
