// Builds one host and serves it with the demo: `npm run host -- vue-3`.
import { spawn } from 'node:child_process';
import { buildHost, hostNames, packPackage } from './framework-hosts.mjs';

const [name = ''] = process.argv.slice(2);
// It has nothing to build: npm start serves it too.
const PLAIN = 'script-tag';
if (name !== PLAIN && !hostNames().includes(name)) {
  console.error(`Which host? npm run host -- ${[...hostNames(), PLAIN].join(' | ')}`);
  process.exit(1);
}
packPackage();
if (name !== PLAIN) buildHost(name);
spawn(process.execPath, ['demo/server/main.mjs', `hosts/${name}/`], { stdio: 'inherit' });
