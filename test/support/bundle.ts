import { writeFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { pack } from './packed.js';

interface Bundle {
  readonly code: string;
  /** The packages with code in the bundle. */
  readonly packages: readonly string[];
}

/** Bundles a few lines of code in a project that has the package installed. */
export async function bundle(
  lines: string,
  { mode = 'production' }: { readonly mode?: 'production' | 'development' } = {},
): Promise<Bundle> {
  const { consumer } = pack();
  const entry = `${consumer}/entry.js`;
  writeFileSync(entry, lines);
  const result = (await build({
    root: consumer,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'entry' },
      // A single chunk, languages included, so that a test can run it without further files.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = result.flatMap(({ output }) => output).filter((each) => each.type === 'chunk');
  const names = chunks
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => packageOf(id))
    .filter((name): name is string => name !== undefined && name !== '.cache');
  return { code: chunks.map(({ code }) => code).join('\n'), packages: [...new Set(names)].sort() };
}

const packageOf = (id: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
