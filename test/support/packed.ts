import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packInto, unpackInto } from '../tools/pack.mjs';

// The package as it would be published: packed, and unpacked where another project would have it.

// Below node_modules, so that its dependencies are found as they would be.
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
  // Without a package of its own a file here would belong to the project, whose name leads to the project itself.
  writeFileSync(`${CONSUMER}/package.json`, '{ "name": "consumer", "private": true, "type": "module" }');
  const { tarball, files } = packInto(CONSUMER);
  return { tarball, consumer: CONSUMER, folder: unpackInto(CONSUMER, tarball), files };
}
