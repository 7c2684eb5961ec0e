import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packInto, unpackInto } from '../tools/pack.mjs';

// Packs the package as for publishing and unpacks it where another project would have it installed.

// Inside node_modules, so that its dependencies resolve as in a real project.
const CONSUMER = fileURLToPath(new URL('../../node_modules/.cache/consumer', import.meta.url));

interface Packed {
  readonly tarball: string;
  /** The folder of a project that has the package installed. */
  readonly consumer: string;
  /** The folder of the package in it. */
  readonly folder: string;
  /** The paths of all files in the tarball. */
  readonly files: readonly string[];
}

let packed: Packed | undefined;

export function pack(): Packed {
  return (packed ??= packOnce());
}

function packOnce(): Packed {
  rmSync(CONSUMER, { recursive: true, force: true });
  mkdirSync(CONSUMER, { recursive: true });
  // Without its own package.json, a file here would belong to this project, and the package name would resolve to it.
  writeFileSync(`${CONSUMER}/package.json`, '{ "name": "consumer", "private": true, "type": "module" }');
  const { tarball, files } = packInto(CONSUMER);
  return { tarball, consumer: CONSUMER, folder: unpackInto(CONSUMER, tarball), files };
}
