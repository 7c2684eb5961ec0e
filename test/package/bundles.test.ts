import { expect } from 'chai';
import { bundle } from '../support/bundle.js';

// What a bundler leaves of the package.

const NAME = 'miva-connection-setup';

describe('a bundle', () => {
  it('of the core has no lit', async () => {
    const { packages } = await bundle(
      `import { parseConnection } from '${NAME}/core'; console.log(parseConnection);`,
    );
    expect(packages).to.deep.equal([NAME, 'zod']);
  });

  it('of what the core says of an address has no zod either', async () => {
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

  for (const door of [NAME, `${NAME}/core`, `${NAME}/types/react`]) {
    it(`of ${door}, of which nothing is used, is empty`, async () => {
      expect((await bundle(`import '${door}';`)).code.trim()).to.equal('');
    });
  }

  it('keeps what registers the element', async () => {
    expect((await bundle(`import '${NAME}/define';`)).code).to.match(/registry\.define\(/);
  });
});
