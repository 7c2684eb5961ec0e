// Builds the hosts of demo/hosts, or only those named, with their frameworks' tools and tests them in a browser. Needs a
// build.
import { spawnSync } from 'node:child_process';
import { buildHost, hostNames, packPackage } from './framework-hosts.mjs';

const named = process.argv.slice(2);
const unknown = named.filter((name) => !hostNames().includes(name));
if (unknown.length > 0) {
  console.error(`No such host: ${unknown.join(', ')}. There are ${hostNames().join(', ')}.`);
  process.exit(1);
}
const hosts = named.length > 0 ? named : hostNames();

packPackage();
for (const host of hosts) buildHost(host);

// A long timeout, because the machine is still busy after building the hosts.
const mocha = [
  'mocha',
  '--config',
  'test/tools/mocharc.json',
  '--timeout',
  '60000',
  'test/frameworks/**/*.test.ts',
];
const { status } = spawnSync('npx', mocha, {
  env: { ...process.env, SUITE: 'frameworks', HOSTS: hosts.join(',') },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
