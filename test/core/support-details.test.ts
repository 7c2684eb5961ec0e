import { expect } from 'chai';
import { VERSION } from '../../src/core/constants.js';
import type { FieldValues } from '../../src/core/fields.js';
import { reject } from '../../src/core/form/host-transitions.js';
import { submit } from '../../src/core/form/user-transitions.js';
import { INITIAL_STATE } from '../../src/core/form/state.js';
import { supportDetails } from '../../src/core/support-details.js';
import { generalRejection, type Rejection } from '../../src/core/verdict.js';
import { stateWith } from '../support/states.js';
import { VALID } from '../support/values.js';

const details = (
  values: Partial<FieldValues> = {},
  rejection: Rejection = generalRejection('refused'),
): string[] => supportDetails(reject(submit(stateWith(values)), rejection)).split('\n');

describe('supportDetails', () => {
  it('lists codes, reference, API URL, filled fields and the formats of token and key', () => {
    const rejection: Rejection = {
      ...generalRejection('miva-access-denied'),
      fields: {
        name: { code: 'name-taken' },
        apiToken: { code: 'miva-access-denied' },
        storeCode: { text: 'Our own words on HG01.' },
      },
      reference: 'REQ-7781',
    };
    expect(details({ orderImportStatuses: ['pending'] }, rejection)).to.deep.equal([
      `miva-connection-setup ${VERSION}`,
      'codes: miva-access-denied, name-taken',
      'reference: REQ-7781',
      `apiUrl: ${VALID['API URL']}`,
      'filled: name, username, password, storeCode, apiUrl, apiToken, signingDigest, orderImportStatuses',
      'apiToken: 32 characters, hexadecimal',
      `signingDigest: ${VALID['Signing Digest (Signature Key)'].length} characters, letters and digits`,
    ]);
  });

  it('lists missing parts as “none” or “empty”', () => {
    expect(supportDetails(INITIAL_STATE).split('\n')).to.deep.equal([
      `miva-connection-setup ${VERSION}`,
      'codes: none',
      'reference: none',
      'apiUrl: no address',
      'filled: none',
      'apiToken: empty',
      'signingDigest: empty',
    ]);
    const ownText = { ...generalRejection('refused'), general: { text: 'No.' } };
    expect(details({}, ownText)).to.include('codes: none');
  });

  it('contains no secret that was typed into another field', () => {
    const { apiToken, signingDigest } = stateWith().values;
    for (const secret of [apiToken, signingDigest]) {
      for (const field of ['name', 'username', 'storeCode', 'apiUrl'] as const)
        expect(details({ [field]: secret }).join('\n'), field).to.not.include(secret);
    }
  });

  it('contains the API URL without its query', () => {
    expect(details({ apiUrl: `${VALID['API URL']}?key=hunter2` })).to.include(`apiUrl: ${VALID['API URL']}`);
  });

  for (const [value, shape] of [
    ['0123456789abcdefABCDEF', '22 characters, hexadecimal'],
    ['xabc', '4 characters, letters and digits'],
    ['abcx', '4 characters, letters and digits'],
    ['-abc', '4 characters, other characters'],
    ['abc-', '4 characters, other characters'],
    ['a+b/', '4 characters, base64'],
    ['ab==', '4 characters, base64'],
    ['a===', '4 characters, other characters'],
    ['=abc', '4 characters, other characters'],
    ['-a+b', '4 characters, other characters'],
    ['a b', '3 characters, with white space'],
    [' ', '1 characters, with white space'],
    ['a-b', '3 characters, other characters'],
  ] as const) {
    it(`describes ${JSON.stringify(value)} only as: ${shape}`, () => {
      expect(details({ apiToken: value, signingDigest: value })).to.include.members([
        `apiToken: ${shape}`,
        `signingDigest: ${shape}`,
      ]);
    });
  }
});
