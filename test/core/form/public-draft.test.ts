import { expect } from 'chai';
import fc from 'fast-check';
import { validateField } from '../../../src/core/validation/validate-field.js';
import { EMPTY_VALUES, SECRET_FIELDS, type FieldValues } from '../../../src/core/fields.js';
import { publicDraft, withoutSecrets } from '../../../src/core/form/public-draft.js';
import { anyDraft, VALID_DRAFT } from '../../support/drafts.js';
import { runs } from '../../support/runs.js';

describe('the public draft', () => {
  it('holds what is no secret', () => {
    const draft: FieldValues = { ...VALID_DRAFT, orderImportStatuses: ['pending'], storeId: '7' };
    expect(publicDraft(draft)).to.deep.equal({
      name: draft.name,
      username: draft.username,
      storeCode: draft.storeCode,
      apiUrl: draft.apiUrl,
      orderImportStatuses: ['pending'],
      storeId: '7',
    });
    expect(publicDraft(EMPTY_VALUES)).to.not.have.property('apiUrl');
  });

  it('holds no secret, whatever is typed', () => {
    const marks = { password: 'Pa55-mark', apiToken: 'T0ken-mark', signingDigest: 'D1gest-mark' };
    fc.assert(
      fc.property(anyDraft(), (draft) => {
        const shown = publicDraft({ ...draft, ...marks });
        for (const field of SECRET_FIELDS) expect(shown).to.not.have.property(field);
        expect(JSON.stringify(shown)).to.not.match(/Pa55-mark|T0ken-mark|D1gest-mark/);
      }),
    );
  });

  it('shares nothing with the form', () => {
    const draft: FieldValues = { ...VALID_DRAFT, orderImportStatuses: ['pending', 'shipped'] };
    const shown = publicDraft(draft);
    (shown.orderImportStatuses as string[]).pop();
    expect(draft.orderImportStatuses).to.deep.equal(['pending', 'shipped']);
  });
});

describe('an address without what may be secret in it', () => {
  const addresses: [text: string, shown: string | null][] = [
    ['https://www.example.com/mm5/json.mvc', 'https://www.example.com/mm5/json.mvc'],
    [' https://www.example.com/mm5/json.mvc\u00A0\n', 'https://www.example.com/mm5/json.mvc'],
    ['\u200Bhttps://www.example.com/mm5/json.mvc\uFEFF', 'https://www.example.com/mm5/json.mvc'],
    ['http://www.example.com:8080/mm5/', 'http://www.example.com:8080/mm5/'],
    ['https://user:pass@www.example.com/mm5/json.mvc', 'https://www.example.com/mm5/json.mvc'],
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
    it(`shows ${JSON.stringify(shown)} of ${JSON.stringify(text)}`, () => {
      expect(withoutSecrets(text)).to.equal(shown);
    });
  }

  it('never shows user, password, query or hash', () => {
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

  it('is there whenever the address is accepted, and is the address sent', () => {
    fc.assert(
      fc.property(anyDraft(), ({ apiUrl }) => {
        const { value } = validateField('apiUrl', apiUrl);
        if (value !== null) expect(withoutSecrets(apiUrl)).to.equal(value);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('an address for everybody to see', () => {
  for (const [text, address] of [
    ['https://a.example/b?c#d', 'https://a.example/b'],
    ['HTTP://a.example', 'http://a.example/'],
    ['javascript:https://a.example/b', null],
    ['see https://a.example/b', null],
    ['https://a.example/b c', null],
    ['a.example/b', null],
    ['', null],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(address)}`, () => {
      expect(withoutSecrets(text)).to.equal(address);
    });
  }
});
