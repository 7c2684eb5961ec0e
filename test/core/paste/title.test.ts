import { expect } from 'chai';
import fc from 'fast-check';
import { readPastedText } from '../../../src/core/paste/read-credentials.js';
import { runs } from '../../support/runs.js';

const OTHER = 'FTP\nUsername: other-user\nPassword: Other-pass-9';
const values = (password = 'Tr4il-mix&Rain') =>
  `Username: wms-bot\nPassword: ${password}\nStore Code: LP01\nAPI Token: 7d19c0a4e2b84f6f93a5d8071be6c243`;
const titleAbove = (heading: string, password?: string): string | undefined =>
  readPastedText(`${OTHER}\n\n${heading}\n${values(password)}`).titles[0];

describe('the title of the block that the values come from', () => {
  for (const [heading, title] of [
    ['Miva', 'Miva'],
    ['## Miva Merchant live', 'Miva Merchant live'],
    ['[Miva]', 'Miva'],
    ['[Miva API]', 'Miva API'],
    ['Miva login:', 'Miva login'],
    ['=== Production shop ===', 'Production shop'],
    ['Miva – Harbor Goods:', 'Miva – Harbor Goods'],
    ['Miva & ShipStation', 'Miva & ShipStation'],
    ['Miva (new since May)', 'Miva'],
    ['Miva store 2:', 'Miva store 2'],
    ['متجر Miva', 'متجر Miva'],
  ] as const) {
    it(`is “${title}” below ${JSON.stringify(heading)}`, () => {
      expect(titleAbove(heading)).to.equal(title);
    });
  }

  it('is that of each block, when several give values', () => {
    const text = `${OTHER}\n\n## Miva admin\nUsername: wms-bot\nPassword: Tr4il-mix&Rain\n\n## Miva API access\nStore Code: LP01`;
    expect(readPastedText(text).titles).to.deep.equal(['Miva admin', 'Miva API access']);
  });

  it('is not that of another service above the values', () => {
    expect(titleAbove('')).to.equal(undefined);
  });

  it('is missing when there is only one block', () => {
    expect(readPastedText(`Miva\n${values()}`).titles).to.deep.equal([]);
  });

  it('is cut after a whole word when it is long', () => {
    const title = titleAbove('## Miva credentials for the new Harbor Goods store in Baltimore');
    expect(title).to.equal('Miva credentials for the new Harbor Goods store…');
  });

  it('is missing when it could be a secret, or contains one', () => {
    expect(titleAbove('## Miva KwzQvXbjtRm')).to.equal(undefined);
    expect(titleAbove('## Miva Kw7!zQv9Xb3')).to.equal(undefined);
    expect(titleAbove('## Miva 73819264')).to.equal(undefined);
    expect(titleAbove('## Miva harborside', 'harborside')).to.equal(undefined);
    expect(titleAbove('## Miva harborside', 'harborside\nPassword: other-side-9')).to.equal(undefined);
  });

  it('never contains a password, whether it was read or not', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^zq[a-z]{2,10}$/), fc.boolean(), (password, isDouble) => {
        const all = isDouble ? `${password}\nPassword: other-side-9` : password;
        expect(titleAbove(`## Miva ${password}`, all)).to.satisfy(
          (title?: string) => title?.includes(password) !== true,
        );
      }),
      { numRuns: runs(300) },
    );
  });
});
