import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'chai';

// The plan of src/README.md held against the code.

const FLOORS: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'zod/mini'],
  messages: ['messages', 'core (types)'],
  ui: ['ui', 'messages', 'core', 'lit'],
  roof: ['roof', 'ui', 'messages', 'core', 'lit', '@lit/context'],
  types: [
    'types',
    'doors (types)',
    'roof (types)',
    'core (types)',
    'react (types)',
    'preact (types)',
    'vue (types)',
    'svelte (types)',
  ],
  doors: ['doors', 'roof', 'core', 'messages (types)'],
  locales: ['messages'],
  // The one door that knows a framework.
  'src/react.ts': ['doors', 'roof (types)', 'core (types)', 'types (types)', 'react', '@lit/react'],
};
const DOORS = ['index.ts', 'define.ts', 'core.ts', 'cdn.ts', 'react.ts'];
// What only the build imports.
const REPLACEMENTS = ['messages/loaders-cdn.ts', 'core/verdict-schema.ts'];
// Nothing imports these; a host does, by name.
const TYPES = ['react', 'preact', 'vue', 'svelte'].map((framework) => `types/${framework}.d.ts`);

const read = (path: string): Promise<string> => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

/** Every source file, found by following the imports from the doors. */
async function sources(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const locales = await readdir(new URL('../src/locales', import.meta.url));
  const doors = [...DOORS, ...REPLACEMENTS, ...TYPES, ...locales.map((door) => `locales/${door}`)];
  const waiting = doors.map((door) => `src/${door}`);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = await read(path);
    found.set(path, text);
    for (const { from } of importsOf(text)) {
      if (from.startsWith('.')) waiting.push(resolve(path, from));
    }
  }
  return found;
}

function importsOf(text: string): { readonly from: string; readonly types: boolean }[] {
  const pattern = /^(?:import|export)\s+(type\b)?(?:[^'";=]*?\bfrom\s+)?'([^']+)';/gm;
  return [...text.matchAll(pattern)].map(([, types, from]) => ({ from: from!, types: types !== undefined }));
}

const resolve = (path: string, from: string): string =>
  new URL(from, `http://x/${path}`).pathname.slice(1).replace(/\.js$/, '.ts');

function floorOf(path: string): string {
  const [, first = '', second] = path.split('/');
  if (second !== undefined) return first;
  return DOORS.includes(first) ? 'doors' : 'roof';
}

const packageOf = (name: string): string => name.replace(/^(lit|svelte)\/.*$/, '$1');

describe('the house', () => {
  let all: ReadonlyMap<string, string>;

  before(async () => {
    all = await sources();
  });

  it('is read whole', () => {
    expect(all.size).to.be.greaterThan(40);
    expect([...all.keys()]).to.include.members([
      'src/core/facts.ts',
      'src/ui/guide.ts',
      'src/messages/en.ts',
    ]);
  });

  it('lets imports point down only', () => {
    const wrong: string[] = [];
    for (const [path, text] of all) {
      const allowed = FLOORS[path] ?? FLOORS[floorOf(path)]!;
      for (const { from, types } of importsOf(text)) {
        const target = from.startsWith('.') ? floorOf(resolve(path, from)) : packageOf(from);
        if (allowed.includes(target) || (types && allowed.includes(`${target} (types)`))) continue;
        wrong.push(`${path} imports ${from}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('keeps zod out of the form', () => {
    const form = [...all].filter(([path]) => /schema\.ts$|core\.ts$/.test(path) === false);
    expect(form.filter(([, text]) => text.includes("'zod")).map(([path]) => path)).to.deep.equal([]);
  });

  it('has the allow-list address in one place', () => {
    const places = [...all].filter(([, text]) => text.includes('34.197.18.122')).map(([path]) => path);
    expect(places).to.deep.equal(['src/core/facts.ts']);
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    expect(all.get('src/core/facts.ts')).to.include(`VERSION = '${version}'`);
  });

  it('has one door for every export of the package', async () => {
    const { exports } = JSON.parse(await read('package.json')) as { exports: Record<string, unknown> };
    expect(Object.keys(exports)).to.deep.equal([
      '.',
      './define',
      './core',
      './locales/*',
      './react',
      './types/*',
      './schemas/*',
      './custom-elements.json',
      './dist/cdn/*',
      './package.json',
    ]);
  });

  it('uses no decorator, enum, namespace or default export', () => {
    const wrong = [...all].filter(([, text]) =>
      /^\s*@\w+\(|^\s*(?:export )?(?:const )?enum |^\s*(?:export )?namespace (?!JSX\b)|export default/m.test(
        text,
      ),
    );
    expect(wrong.map(([path]) => path)).to.deep.equal([]);
  });

  it('finds every name of the plan in the sources', async () => {
    const plan = await read('src/README.md');
    const named = [
      ...plan.matchAll(/`((?:core|locales|messages|ui|types)\/[\w-]+(?:\.d)?\.ts|[\w-]+\.ts)`/g),
    ].map(([, name]) => `src/${name}`);
    expect(named.filter((path) => !all.has(path))).to.deep.equal([]);
  });
});
