import { expect } from 'chai';
import fc from 'fast-check';
import { validateField } from '../../../src/core/validation/validate-field.js';
import { EMPTY_VALUES, SECRET_FIELDS, type FieldValues } from '../../../src/core/fields.js';
import { publicDraft, withoutSecrets } from '../../../src/core/form/public-draft.js';
import { anyValues, VALID_VALUES } from '../../support/states.js';
import { runs } from '../../support/runs.js';
import { usualDigest } from '../../support/usual-secrets.js';

describe('publicDraft', () => {
  it('contains the fields that are not secret', () => {
    const values: FieldValues = { ...VALID_VALUES, orderImportStatuses: ['pending'], storeId: '7' };
    expect(publicDraft(values)).to.deep.equal({
      name: values.name,
      username: values.username,
      storeCode: values.storeCode,
      apiUrl: values.apiUrl,
      orderImportStatuses: ['pending'],
      storeId: '7',
    });
    expect(publicDraft(EMPTY_VALUES)).to.not.have.property('apiUrl');
  });

  it('never contains a secret', () => {
    const marks = { password: 'Pa55-mark', apiToken: 'T0ken-mark', signingDigest: 'D1gest-mark' };
    fc.assert(
      fc.property(anyValues(), (values) => {
        const shown = publicDraft({ ...values, ...marks });
        for (const field of SECRET_FIELDS) expect(shown).to.not.have.property(field);
        expect(JSON.stringify(shown)).to.not.match(/Pa55-mark|T0ken-mark|D1gest-mark/);
      }),
    );
  });

  for (const field of ['name', 'username', 'storeCode'] as const) {
    it(`contains an empty ${field} in place of a text that looks like a secret`, () => {
      for (const text of [
        VALID_VALUES.apiToken,
        `Token: ${VALID_VALUES.apiToken}`,
        VALID_VALUES.apiToken.replace(/(.{8})/g, '$1 '),
        `MIVA ${VALID_VALUES.apiToken}`,
        'MIVA-HMAC-SHA256 order-import:c2lnbmF0dXJl',
        VALID_VALUES.signingDigest,
        ` ${VALID_VALUES.signingDigest}\n`,
      ]) {
        expect(publicDraft({ ...VALID_VALUES, [field]: text })[field], text).to.equal('');
      }
      expect(publicDraft(VALID_VALUES)[field]).to.equal(VALID_VALUES[field]);
    });

    it(`contains at most the beginning of a token or a key that is typed into ${field}`, () => {
      for (const secret of [VALID_VALUES.apiToken, VALID_VALUES.signingDigest]) {
        for (let length = 1; length <= secret.length; length++) {
          const shown = publicDraft({ ...VALID_VALUES, [field]: secret.slice(0, length) })[field];
          expect(shown.length).to.be.below(20);
        }
      }
    });
  }

  it('contains nearly no generated token or key, wherever it is typed', () => {
    const seen = { shown: 0, all: 0 };
    const secret = fc.oneof(fc.stringMatching(/^[0-9a-f]{32}$/), usualDigest());
    fc.assert(
      fc.property(secret, (text) => {
        seen.all++;
        if (publicDraft({ ...VALID_VALUES, username: text }).username !== '') seen.shown++;
      }),
      { numRuns: runs(2000) },
    );
    expect(seen.shown / seen.all).to.be.below(0.005);
  });

  it('shares no list with the form', () => {
    const values: FieldValues = { ...VALID_VALUES, orderImportStatuses: ['pending', 'shipped'] };
    const shown = publicDraft(values);
    (shown.orderImportStatuses as string[]).pop();
    expect(values.orderImportStatuses).to.deep.equal(['pending', 'shipped']);
  });
});

describe('withoutSecrets', () => {
  const addresses: [text: string, shown: string | null][] = [
    ['https://www.example.com/mm5/json.mvc', 'https://www.example.com/mm5/json.mvc'],
    [' https://www.example.com/mm5/json.mvc\u00A0\n', 'https://www.example.com/mm5/json.mvc'],
    ['\u200Bhttps://www.example.com/mm5/json.mvc\uFEFF', 'https://www.example.com/mm5/json.mvc'],
    ['http://www.example.com:8080/mm5/', 'http://www.example.com:8080/mm5/'],
    ['https://user:pass@www.example.com/mm5/json.mvc', 'https://www.example.com/mm5/json.mvc'],
    [`https://www.example.com/${VALID_VALUES.apiToken}/json.mvc`, null],
    [
      'https://www.example.com/Merchant2/5.00/MyStore/Mm5/json.mvc',
      'https://www.example.com/Merchant2/5.00/MyStore/Mm5/json.mvc',
    ],
    ['https://www.example.com/mm5/json.mvc;Password=x', 'https://www.example.com/mm5/json.mvc'],
    ['https://www.example.com/mm5/json.mvc,bob,hunter2', 'https://www.example.com/mm5/json.mvc'],
    ['https://user@www.example.com/mm5/json.mvc', 'https://www.example.com/mm5/json.mvc'],
    ['https:///user:pass@www.example.com/mm5/json.mvc', 'https://www.example.com/mm5/json.mvc'],
    ['https://user:p@ss@www.example.com/mm5/json.mvc', 'https://www.example.com/mm5/json.mvc'],
    ['https://www.example.com/mm5/admin.mvc?Session=abc#top', 'https://www.example.com/mm5/admin.mvc'],
    ['https://user:12/34@www.example.com/mm5/json.mvc', null],
    ['https://user:12?34@www.example.com/mm5/json.mvc', null],
    ['https://user:12#34@www.example.com/mm5/json.mvc', null],
    ['https://user:12\\34@www.example.com/mm5/json.mvc', null],
    ['https://a.example.com/x https://user:pass@b.example.com/', null],
    ['https://www.example.com/mm5/json.mvc a3f1c9d27b6e4085', null],
    ['', null],
    ['www.example.com/mm5/json.mvc', null],
    ['user:pass@www.example.com', null],
    ['ftp://user:pass@www.example.com/', null],
    ['javascript:alert(1)', null],
    ['data:text/plain,secret', null],
    ['https://', null],
    ['https://user:pass@', null],
    ['https://exa mple.com/', null],
  ];
  for (const [text, shown] of addresses) {
    it(`returns ${JSON.stringify(shown)} for ${JSON.stringify(text)}`, () => {
      expect(withoutSecrets(text)).to.equal(shown);
    });
  }

  it('never returns user, password, query or hash', () => {
    const part = fc.string({
      unit: fc.constantFrom(...'Zz9/?#@:\\%.&= '.split('')),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(part, part, part, part, (user, password, query, hash) => {
        const marked = (text: string) => `S3cret${text}S3cret`;
        const text = `https://${marked(user)}:${marked(password)}@www.example.com/mm5/json.mvc`;
        const tail = `https://www.example.com/mm5/json.mvc?${marked(query)}#${marked(hash)}`;
        for (const address of [text, tail, `${text}?${marked(query)}#${marked(hash)}`]) {
          expect(withoutSecrets(address) ?? '').to.not.match(/s3cret/i);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('returns the address that is sent, for every valid one', () => {
    fc.assert(
      fc.property(anyValues(), ({ apiUrl }) => {
        const { value } = validateField('apiUrl', apiUrl);
        if (value !== null) expect(withoutSecrets(apiUrl)).to.equal(value);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('withoutSecrets on short addresses', () => {
  for (const [text, address] of [
    ['https://a.example/b?c#d', 'https://a.example/b'],
    ['HTTP://a.example', 'http://a.example/'],
    ['javascript:https://a.example/b', null],
    ['see https://a.example/b', null],
    ['https://a.example/b c', null],
    ['a.example/b', null],
    ['', null],
  ] as const) {
    it(`returns ${JSON.stringify(address)} for ${JSON.stringify(text)}`, () => {
      expect(withoutSecrets(text)).to.equal(address);
    });
  }
});
