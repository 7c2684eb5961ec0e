// Writes dist/bill-of-materials.cdx.json: what the package ships and asks for, in the format of CycloneDX.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

// Built into a door, as vite.config.ts says, and so shipped though nobody is asked to install it.
const BUILT_IN = ['node_modules/@lit/react'];

// `--include dev`, or npm would leave out what a tool asks for too, Lit for one, where NODE_ENV is production.
const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
const { status, stdout } = spawnSync('npm', words, {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { name, version } = packages[''];
const asked = Object.entries(packages).filter(
  ([folder, { dev, optional }]) => BUILT_IN.includes(folder) || (folder !== '' && !dev && !optional),
);
const refs = asked.map(([folder, its]) => `${folder.replace(/^.*node_modules\//, '')}@${its.version}`);

// The tools are left out here.
const { serialNumber: _, metadata, components, dependencies, ...rest } = JSON.parse(stdout);
const { timestamp: __, component, ...about } = metadata;
const bill = {
  ...rest,
  // The same sources make the same file: no time, no number drawn by lot, and not the name of the folder.
  metadata: { ...about, component: { ...component, name } },
  components: components.filter((each) => refs.includes(each['bom-ref'])),
  dependencies: dependencies
    .filter(({ ref }) => ref === `${name}@${version}` || refs.includes(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.includes(each)) })),
};
writeFileSync('dist/bill-of-materials.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
