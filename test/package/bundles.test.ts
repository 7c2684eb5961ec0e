import { expect } from 'chai';
import { bundle } from '../support/bundle.js';

// Checks that a bundler removes the unused parts of the package.

const NAME = 'miva-connection-setup';

describe('a bundle', () => {
  it('of the core has no lit', async () => {
    const { packages } = await bundle(
      `import { parseConnection } from '${NAME}/core'; console.log(parseConnection);`,
    );
    expect(packages).to.deep.equal([NAME, 'zod']);
  });

  it('of inspectApiUrl has neither lit nor zod', async () => {
    const { packages, code } = await bundle(
      `import { inspectApiUrl } from '${NAME}/core'; console.log(inspectApiUrl('x'));`,
    );
    expect(packages).to.deep.equal([NAME]);
    expect(code).to.include('json.mvc').and.not.include('connectionSchema');
  });

  it('of the form has no zod', async () => {
    const { packages } = await bundle(`import '${NAME}/define';`);
    expect(packages).to.include(NAME).and.to.include('lit-html').and.not.include('zod');
  });

  for (const entryPoint of [NAME, `${NAME}/core`, `${NAME}/types/react`]) {
    it(`of an unused import of ${entryPoint} is empty`, async () => {
      expect((await bundle(`import '${entryPoint}';`)).code.trim()).to.equal('');
    });
  }

  it('of the define entry point keeps the registration of the element', async () => {
    expect((await bundle(`import '${NAME}/define';`)).code).to.match(/registry\.define\(/);
  });
});
