// Builds everything below dist/: the doors of the package with their types, and the self-contained files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { shrink } from './shrink.mjs';

const run = (...words) => {
  const { status } = spawnSync('npx', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

const locales = readdirSync('src/locales').map((door) => path.parse(door).name);
for (const mode of ['package', 'module', 'classic', ...locales]) await build({ mode });
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
const files = readdirSync(folder, { recursive: true })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
for (const file of files) await shrink(folder + file);

const integrity = Object.fromEntries(
  files.map((file) => {
    const hash = createHash('sha384')
      .update(readFileSync(folder + file))
      .digest('base64');
    return [file, `sha384-${hash}`];
  }),
);
writeFileSync(`${folder}integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
