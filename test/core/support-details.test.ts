import { expect } from 'chai';
import { VERSION } from '../../src/core/constants.js';
import type { FieldValues } from '../../src/core/fields.js';
import { reject } from '../../src/core/form/host-transitions.js';
import { english as en } from '../../src/i18n/english.js';
import { submit } from '../../src/core/form/user-transitions.js';
import { INITIAL_STATE } from '../../src/core/form/state.js';
import { supportDetails } from '../../src/core/support-details.js';
import { generalRejection, type Rejection } from '../../src/core/verdict.js';
import { stateWith } from '../support/states.js';
import { VALID } from '../support/values.js';

const NOW = new Date('2026-11-29T08:43:59.9Z');

const details = (
  values: Partial<FieldValues> = {},
  rejection: Rejection = generalRejection('refused'),
): string[] => supportDetails(reject(submit(stateWith(values)), rejection), en.fields, NOW).split('\n');

describe('supportDetails', () => {
  it('begins with the time, and lists problems, reference, API URL, filled fields and the formats of token and key', () => {
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
      'Time: 2026-11-29 08:43 UTC',
      `miva-connection-setup ${VERSION}`,
      'Problems: miva-access-denied (API Token), name-taken (Name)',
      'Reference: REQ-7781',
      `API URL: ${VALID['API URL']}`,
      'Fields filled in: Name, Username, Password, Store Code, API URL, API Token, Signing Digest, Order Import Statuses',
      'API Token: 32 characters, hexadecimal',
      `Signing Digest: ${VALID['Signing Digest'].length} characters, letters and numbers`,
    ]);
  });

  it('lists missing parts as “none” or “empty”', () => {
    expect(supportDetails(INITIAL_STATE, en.fields, NOW).split('\n')).to.deep.equal([
      'Time: 2026-11-29 08:43 UTC',
      `miva-connection-setup ${VERSION}`,
      'Problems: none',
      'Reference: none',
      'API URL: not a URL',
      'Fields filled in: none',
      'API Token: empty',
      'Signing Digest: empty',
    ]);
    const ownText = { ...generalRejection('refused'), general: { text: 'No.' } };
    expect(details({}, ownText)).to.include('Problems: none');
  });

  it('contains no secret that was typed into another field', () => {
    const { apiToken, signingDigest } = stateWith().values;
    for (const secret of [apiToken, signingDigest]) {
      for (const field of ['name', 'username', 'storeCode', 'apiUrl'] as const)
        expect(details({ [field]: secret }).join('\n'), field).to.not.include(secret);
    }
  });

  it('contains the API URL without its query', () => {
    expect(details({ apiUrl: `${VALID['API URL']}?key=hunter2` })).to.include(`API URL: ${VALID['API URL']}`);
  });

  for (const [value, shape] of [
    ['0123456789abcdefABCDEF', '22 characters, hexadecimal'],
    ['xabc', '4 characters, letters and numbers'],
    ['abcx', '4 characters, letters and numbers'],
    ['-abc', '4 characters, other characters'],
    ['abc-', '4 characters, other characters'],
    ['a+b/', '4 characters, base64'],
    ['ab==', '4 characters, base64'],
    ['a===', '4 characters, other characters'],
    ['=abc', '4 characters, other characters'],
    ['-a+b', '4 characters, other characters'],
    ['a b', '3 characters, contains spaces'],
    [' ', '1 characters, contains spaces'],
    ['a-b', '3 characters, other characters'],
  ] as const) {
    it(`describes ${JSON.stringify(value)} only as: ${shape}`, () => {
      expect(details({ apiToken: value, signingDigest: value })).to.include.members([
        `API Token: ${shape}`,
        `Signing Digest: ${shape}`,
      ]);
    });
  }
});
