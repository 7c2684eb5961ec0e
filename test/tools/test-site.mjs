// Builds the documentation site for a folder named /docs/ and tests it in a browser. Needs a build.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { npm, ROOT } from './framework-hosts.mjs';

const SITE = path.join(ROOT, 'demo/site');
process.env.SITE_BASE = '/docs/';
npm(SITE, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error');
npm(SITE, 'run', '--silent', 'build');

const mocha = ['mocha', '--config', 'test/tools/mocharc.json', 'test/site/**/*.test.ts'];
const { status } = spawnSync('npx', mocha, { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
