// Runs every suite against a fresh build, prints the counts of each and of all; fails when one of them failed.
import { spawn } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const SUITES = [
  { name: 'core', script: 'test:core' },
  { name: 'chromium', script: 'test:element', engine: 'chromium' },
  { name: 'single-file', script: 'test:single-file', engine: 'chromium' },
  { name: 'firefox', script: 'test:firefox', engine: 'firefox' },
  { name: 'webkit', script: 'test:webkit', engine: 'webkit' },
  { name: 'package', script: 'test:package', engine: 'chromium' },
  { name: 'hosts', script: 'test:hosts', engine: 'chromium' },
  { name: 'security', script: 'test:security', engine: 'chromium' },
];

const total = { passed: 0, failed: 0 };
const leftOut = [];
let broken = false;

await run({ name: 'build', script: 'build' });
for (const suite of SUITES) {
  console.log(`\n— ${suite.name}`);
  // ensure-browser.mjs has run before this, and let pass what cannot be had on this system.
  if (suite.engine && !findBrowser(suite.engine)) {
    leftOut.push(suite.name);
    console.log(`${suite.name}: not run, its browser is missing`);
    continue;
  }
  const start = performance.now();
  const output = await run(suite);
  const counts = /(\d+) passed, (\d+) failed/.exec(output);
  if (counts === null) {
    console.error(`The suite ${suite.name} printed no counts.`);
    broken = true;
  }
  total.passed += Number(counts?.[1] ?? 0);
  total.failed += Number(counts?.[2] ?? 0);
  console.log(`${suite.name}: ${Math.round((performance.now() - start) / 1000)} s`);
}
if (leftOut.length > 0) console.log(`\nNot run: ${leftOut.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(broken || total.failed > 0 ? 1 : 0);

function run({ name, script }) {
  const child = spawn('npm', ['run', '--silent', script], {
    env: { ...process.env, SUITE: name },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (status !== 0) broken = true;
      if (status !== 0 && name === 'build') process.exit(1);
      resolve(output);
    });
  });
}
