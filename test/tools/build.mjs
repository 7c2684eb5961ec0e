// Builds everything below dist/: the doors of the package with their types, and the self-contained files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { makeManifest } from './manifest.mjs';
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

// The compiler leaves declarations alone that were written as such.
for (const file of readdirSync('src/types').filter((each) => each.endsWith('.d.ts'))) {
  copyFileSync(`src/types/${file}`, `dist/types/types/${file}`);
}
// What a bundler finds behind `import 'miva-connection-setup/types/react'`.
writeFileSync('dist/types-only.js', 'export {};\n');

const manifest = await makeManifest();
const intoDist = { outdir: 'dist', hideLogs: true };
writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
generateVsCodeCustomElementData(structuredClone(manifest), {
  ...intoDist,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
generateJetBrainsWebTypes(structuredClone(manifest), {
  ...intoDist,
  webTypesFileName: 'web-types.json',
  packageJson: false,
});

const { writeSchemas } = await tsImport('./write-schemas.ts', import.meta.url);
writeSchemas('dist/schemas');

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

if (spawnSync(process.execPath, ['test/tools/bill-of-materials.mjs'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);
