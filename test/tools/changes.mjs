// Says what a change does to the public API and to the size of the built files, compared with the record in test/api.
// Fails when the record of the API is stale; `npm run changes -- --accept` writes both records anew. Needs a build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makeReports } from './api-report.mjs';

const RECORD = 'test/api';
const SIZES = `${RECORD}/sizes.json`;
const accept = process.argv.includes('--accept');

const isStale = compareApi();
compareSizes();
if (isStale && !accept) {
  console.log(
    '\nThe public API has changed. If it is meant to: npm run changes -- --accept, and CHANGELOG.md.',
  );
  process.exit(1);
}

function compareApi() {
  const reports = makeReports();
  mkdirSync(RECORD, { recursive: true });
  const recorded = readdirSync(RECORD).filter((file) => file.endsWith('.api.md'));
  const names = [...new Set([...recorded, ...reports.keys()])].sort();
  const changed = names.filter((name) => {
    const path = `${RECORD}/${name}`;
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const after = reports.get(name) ?? '';
    if (before === after) return false;
    showDifference(path, after);
    if (accept && after === '') rmSync(path);
    else if (accept) writeFileSync(path, after);
    return true;
  });
  console.log(changed.length === 0 ? 'API: as recorded' : `API: changed in ${changed.join(', ')}`);
  return changed.length > 0;
}

function showDifference(recorded, after) {
  const built = `node_modules/.cache/api/${recorded.split('/').at(-1)}`;
  writeFileSync(built, after);
  const before = existsSync(recorded) ? recorded : '/dev/null';
  const words = ['diff', '--no-index', '--no-color', '--unified=2', '--', before, built];
  console.log(spawnSync('git', words, { encoding: 'utf8' }).stdout);
}

function compareSizes() {
  const before = existsSync(SIZES) ? JSON.parse(readFileSync(SIZES, 'utf8')) : {};
  const files = readdirSync('dist/cdn', { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
  const after = Object.fromEntries(files.map((file) => [file, sizesOf(readFileSync(`dist/cdn/${file}`))]));
  for (const [file, sizes] of Object.entries(after)) {
    const words = Object.entries(sizes).map(
      ([kind, size]) => `${kind} ${size}${change(size, before[file]?.[kind])}`,
    );
    console.log(`Bytes of ${file}: ${words.join(', ')}`);
  }
  for (const file of Object.keys(before).filter((each) => !(each in after))) console.log(`${file} is gone`);
  if (accept) writeFileSync(SIZES, `${JSON.stringify(after, null, 2)}\n`);
}

function sizesOf(content) {
  return {
    plain: content.length,
    gzip: gzipSync(content).length,
    brotli: brotliCompressSync(content).length,
  };
}

function change(size, before) {
  if (before === undefined) return ' (new)';
  const difference = size - before;
  return difference === 0 ? '' : ` (${difference > 0 ? '+' : ''}${difference})`;
}
