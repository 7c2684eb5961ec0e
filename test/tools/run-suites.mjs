// Runs every suite against a fresh build, prints the counts of each and of all; fails when one of them failed.
import { spawn } from 'node:child_process';

const SUITES = [
  { name: 'core', command: 'npm', words: ['run', '--silent', 'test:core'] },
  { name: 'chromium', command: 'npm', words: ['run', '--silent', 'test:element'] },
  { name: 'package', command: 'npm', words: ['run', '--silent', 'test:package'] },
  { name: 'hosts', command: 'npm', words: ['run', '--silent', 'test:hosts'] },
  { name: 'security', command: 'npm', words: ['run', '--silent', 'test:security'] },
];

const total = { passed: 0, failed: 0 };
let broken = false;

await run({ name: 'build', command: 'npm', words: ['run', '--silent', 'build'] });
for (const suite of SUITES) {
  console.log(`\n— ${suite.name}`);
  const output = await run(suite);
  const counts = /(\d+) passed, (\d+) failed/.exec(output);
  if (counts === null) {
    console.error(`The suite ${suite.name} printed no counts.`);
    broken = true;
  }
  total.passed += Number(counts?.[1] ?? 0);
  total.failed += Number(counts?.[2] ?? 0);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(broken || total.failed > 0 ? 1 : 0);

function run({ name, command, words }) {
  const child = spawn(command, words, {
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
