// Compares the public API with the record in test/api, prints the differences, and fails when there are any; --accept
// updates the record. Needs a build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { makeReports } from './api-report.mjs';

const RECORD = 'test/api';
const accept = process.argv.includes('--accept');

if (compareApi() && !accept) {
  console.log(
    '\nThe public API has changed. If that is intended: node test/tools/api-record.mjs --accept, and CHANGELOG.md.',
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
  const args = ['diff', '--no-index', '--no-color', '--unified=2', '--', before, built];
  console.log(spawnSync('git', args, { encoding: 'utf8' }).stdout);
}
