// Builds the package and one host and serves it with the demo: `node test/tools/start-host.mjs vue-3`.
import { spawn } from 'node:child_process';
import { buildHost, hostNames, npm, packPackage, ROOT } from './framework-hosts.mjs';

const [name = ''] = process.argv.slice(2);
// Needs no build; `npm start` serves it too.
const PLAIN = 'script-tag';
if (name !== PLAIN && !hostNames().includes(name)) {
  console.error(`Which host? ${[...hostNames(), PLAIN].join(' | ')}`);
  process.exit(1);
}
npm(ROOT, 'run', '--silent', 'build');
packPackage();
if (name !== PLAIN) buildHost(name);
spawn(process.execPath, ['demo/server/main.mjs', `hosts/${name}/`], { stdio: 'inherit' });
