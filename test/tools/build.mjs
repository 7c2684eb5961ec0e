// Builds everything below dist/: the doors of the package with their types, and the self-contained files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const run = (...words) => {
  const { status } = spawnSync('npx', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

for (const mode of ['package', 'module', 'classic']) run('vite', 'build', '--mode', mode);
run(
  'tsc',
  '-p',
  '.',
  '--noEmit',
  'false',
  '--emitDeclarationOnly',
  '--declaration',
  '--outDir',
  'dist/types',
);

const folder = 'dist/cdn/';
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .sort();
const integrity = Object.fromEntries(
  files.map((file) => {
    const hash = createHash('sha384')
      .update(readFileSync(folder + file))
      .digest('base64');
    return [file, `sha384-${hash}`];
  }),
);
writeFileSync(`${folder}integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);

if (spawnSync(process.execPath, ['test/tools/bill-of-materials.mjs'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);
