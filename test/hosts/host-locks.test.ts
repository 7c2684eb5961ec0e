import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { hostNames } from '../tools/framework-hosts.mjs';

// Compares the lock files of `npm run test:all -- frameworks` with the package, without installing anything.

type Versions = Readonly<Record<string, string>>;
interface Manifest {
  readonly dependencies: Versions;
  readonly devDependencies?: Versions;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { integrity?: string; resolved?: string; dependencies?: Versions }>
  >;
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const OWN = 'node_modules/miva-connection-setup';

describe('the hosts with a package file', () => {
  it('are the documented ones', () => {
    expect(hostNames()).to.deep.equal([
      'angular',
      'htmx',
      'partner-portal',
      'react-18',
      'react-19',
      'server-rendered',
      'svelte-5',
      'vue-3',
    ]);
  });

  for (const name of hostNames()) {
    describe(name, () => {
      const { dependencies, devDependencies } = read(`demo/hosts/${name}/package.json`) as Manifest;
      const { packages } = read(`demo/hosts/${name}/package-lock.json`) as Lock;

      it('depends on the packed package, and on exact versions of everything else', () => {
        const { 'miva-connection-setup': own, ...rest } = { ...dependencies, ...devDependencies };
        expect(own).to.equal('file:../miva-connection-setup.tgz');
        for (const version of Object.values(rest)) expect(version).to.match(/^\d+\.\d+\.\d+$/);
      });

      it('locks the dependencies of the package, but no hash of its tarball, which changes with every build', () => {
        const { dependencies } = read('package.json') as Manifest;
        expect(packages[OWN]?.dependencies, 'run npm install in the folder of the host').to.deep.equal(
          dependencies,
        );
        expect(packages[OWN], 'take this integrity out of the lock').not.to.have.property('integrity');
      });

      it('contains no registry address', () => {
        const places = Object.entries(packages).filter(([path, { resolved }]) => path !== OWN && resolved);
        expect(places).to.deep.equal([]);
      });
    });
  }
});
