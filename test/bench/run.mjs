// Compares the built form with two baselines: a bare custom element with the same visible DOM and the browser's own
// validation, and the same form in React. Writes medians of interleaved runs and ratios into demo/docs/performance.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildPages } from './build-pages.mjs';
import { measure } from './measure.mjs';
import { startSite } from './site.mjs';
import { asTable, writeInto } from './table.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (cwd, ...args) => {
  const { status } = spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

run(root, 'run', '--silent', 'build');
run(here, 'ci', '--silent');
const bytes = await buildPages();
const site = await startSite();
try {
  const measured = await measure(site.origin, process.argv.includes('--quick'));
  const table = asTable([{ what: 'Script, brotli (kB)', digits: 1, ...bytes }, ...measured]);
  console.log(table);
  if (!process.argv.includes('--quick'))
    await writeInto(new URL('../../demo/docs/performance.md', import.meta.url), table);
} finally {
  await site.stop();
}
