import { expect } from 'chai';
import fc from 'fast-check';
import { API_URL_CODES } from '../../../src/core/api-url/codes.js';
import { inspectApiUrl } from '../../../src/core/api-url/inspect-api-url.js';
import { FIELD_CODES } from '../../../src/core/codes.js';
import {
  MAX_API_TOKEN_LENGTH,
  MAX_PASSWORD_LENGTH,
  MAX_SIGNING_DIGEST_LENGTH,
  MAX_STORE_CODE_LENGTH,
  MAX_STORED_LENGTH,
  MAX_TYPED_LENGTH,
} from '../../../src/core/constants.js';
import { validateField, validateText, validateTyped } from '../../../src/core/validation/validate-field.js';
import { FIELDS, TEXT_FIELDS, type TextField } from '../../../src/core/fields.js';
import { usualToken } from '../../support/usual-secrets.js';
import { anyText, textFor, outcomeOf } from '../../support/states.js';
import { runs } from '../../support/runs.js';
import { VALID } from '../../support/values.js';

const TOKEN = VALID['API Token'];
const KEY = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=';
const shown = (text: string): string => JSON.stringify(text.length > 70 ? `${text.slice(0, 70)}…` : text);

type InvalidTexts = Partial<Record<(typeof FIELD_CODES)[number], readonly string[]>>;

const INVALID_TEXTS = {
  name: {
    required: ['', ' ', '\t\r\n', '\u00A0\u3000'],
    'too-long': ['n'.repeat(MAX_STORED_LENGTH + 1)],
    'value-characters': [
      ...['a\nb', 'a\r\nb', 'a\tb', 'a\0b', 'a\u0085b', 'a\u2028b', 'a\uD800b', '\uDC00', 'a\u007F'],
      ...['\u202Eabc\u202C', 'a\u202Ab', 'a\u2066b\u2069'],
    ],
    'value-token': [
      `MIVA ${TOKEN}`,
      `MIVA-HMAC-SHA256 ${TOKEN}:${KEY}`,
      'X-Miva-API-Authorization: MIVA abc',
    ],
  },
  username: {
    required: ['', '   '],
    'too-long': ['u'.repeat(MAX_STORED_LENGTH + 1)],
    'value-characters': ['joe\0', 'a\nb', 'a\u2029b', 'a\uDC00b', '\u202Ajoe\u202C'],
    'value-token': [`MIVA ${TOKEN}`, `MIVA-HMAC-SHA1 ${TOKEN}:${KEY}`, 'x-miva-api-authorization:MIVA abc'],
  },
  password: {
    required: [''],
    'value-masked': ['••••••••', '●●●●', '⬤', '∙∙∙∙∙∙∙∙', '•'],
    'too-long': ['p'.repeat(MAX_PASSWORD_LENGTH + 1)],
    'value-characters': ['\t', 'pass\t', 'a\nb', 'a\0b', 'a\u009Fb', 'a\uD800b', 'a\u2028b'],
  },
  storeCode: {
    required: ['', '  ', '\u200B', ' \uFEFF '],
    'too-long': ['S'.repeat(51)],
    'store-code-label': [
      'Store_Code=SD',
      'store_code=SD',
      '?Store_Code=SD',
      '&Store_Code=SD&Screen=SFNT',
      'Edit_Store=SD',
      'Store Code: SD',
      'StoreCode:SD',
      'Store ID: 1',
      'Store_Code =SD',
      'Store_Code=',
    ],
    'value-url': [
      'https://www.example.com/mm5/json.mvc',
      'http://example.com/?Store_Code=SD',
      'www.example.com',
      '/mm5/merchant.mvc?Store_Code=SD',
      'merchant.mv',
    ],
    'value-characters': ['S\uD800D', '\uDC00', 'S\u2028D'],
    'value-token': [
      TOKEN,
      TOKEN.toUpperCase(),
      `"${TOKEN}"`,
      `Token ${TOKEN}`,
      `MIVA ${TOKEN}`,
      `MIVA-HMAC-SHA256 ${TOKEN}:${KEY}`,
      'X-Miva-API-Authorization: MIVA abc',
    ],
    'store-code-characters': ['SD%', '%', 'S\\D', 'S\0D', 'S\tD', 'S\nD', 'S\u007FD', 'S\u0085D'],
  },
  apiToken: {
    required: ['', '\n', '\u200B\u200B'],
    'too-long': ['a'.repeat(51)],
    'token-header': [
      `MIVA ${TOKEN}`,
      `miva  ${TOKEN}`,
      `MIVA-HMAC-SHA256 ${TOKEN}:${KEY}`,
      `MIVA-HMAC-SHA1 ${TOKEN}:${KEY}`,
      `X-Miva-API-Authorization: MIVA ${TOKEN}`,
      `x-miva-api-authorization:MIVA-HMAC-SHA256 ${TOKEN}:${KEY}`,
      'X-Miva-API-Authorization',
    ],
    'value-masked': ['••••••••', '********', '0f90••••••••f523', '●'],
    'value-key-file': [
      '-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----',
      '-----BEGIN RSA PRIVATE KEY-----',
      'ssh-rsa AAAAB3NzaC1yc2E me@host',
      'ssh-ed25519 AAAAC3NzaC1lZDI1',
      'ecdsa-sha2-nistp256 AAAAE2VjZHNh',
    ],
    'value-url': ['https://www.example.com/mm5/json.mvc', 'www.example.com', 'example.com/mm5/json.mvc'],
    'value-email': ['me@example.com', 'first.last+tag@mail.example.co.uk'],
    'value-placeholder': [
      '0f90f77b58ca98836eba3d50f526f523',
      '0F90F77B58CA98836EBA3D50F526F523',
      'MyApiToken',
      'MY_API_TOKEN',
      'your-token',
      '<your token>',
    ],
    'value-reference': [
      "env('MIVA_TOKEN')",
      'process.env.MIVA_TOKEN',
      '$MIVA_TOKEN',
      '${MIVA_TOKEN}',
      '{{ miva_token }}',
      'op://Store/Miva/token',
      '!vault |',
      'ENC[AES256_GCM,data:abc]',
    ],
    'value-bracketed': [`{${TOKEN}}`, `<${TOKEN}>`, `[${TOKEN}]`, `(${TOKEN})`, `{ "${TOKEN}" }`],
    'value-quoted': [
      `"${TOKEN}"`,
      `'${TOKEN}'`,
      `“${TOKEN}”`,
      `\`${TOKEN}\``,
      `«${TOKEN}»`,
      '""',
      `"${TOKEN}`,
      `${TOKEN}'`,
      `"${TOKEN}",`,
    ],
    'token-space': [
      `${TOKEN} ${TOKEN}`,
      `${TOKEN.slice(0, 16)}\n${TOKEN.slice(16)}`,
      'a\u00A0b',
      'Token abc',
    ],
    'token-colon': [`${TOKEN}:${KEY.slice(0, 8)}`, ':', 'a:b', ':abc'],
    'token-characters': ['tökén-€', 'abc\0def', 'жетон', 'abc😀', 'abc\u0301'],
  },
  signingDigest: {
    required: ['', ' \n ', '\u200B'],
    'too-long': ['k'.repeat(MAX_SIGNING_DIGEST_LENGTH + 4)],
    'digest-algorithm': [
      'sha256',
      'SHA-256',
      'sha1',
      'SHA-1',
      'SHA 512',
      'SHA-512/256',
      'hmac',
      'HMAC-SHA256',
      'HMAC (SHA-256)',
      'MIVA-HMAC-SHA256',
      'MIVA-HMAC-SHA1',
      'MIVA',
      'RSA-SHA256',
      'sha256WithRSA',
      'md5',
      'base64',
      'Signature',
      'Signature Algorithm: HMAC-SHA256',
    ],
    'value-masked': ['••••••••', '********', 'q83v••••'],
    'value-key-file': [
      '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkq\n-----END PUBLIC KEY-----',
      '---- BEGIN SSH2 PUBLIC KEY ----\nAAAAB3NzaC1yc2E\n---- END SSH2 PUBLIC KEY ----',
      'ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5',
    ],
    'value-url': ['https://www.example.com/mm5/json.mvc', 'www.example.com', 'example.com/mm5/json.mvc?a=b'],
    'value-email': ['me@example.com'],
    'value-placeholder': [
      'MySigningKey',
      'mysigningkey',
      'MY_SIGNING_KEY',
      '0f90f77b58ca98836eba3d50f526f523',
    ],
    'value-reference': [
      'env("MIVA_KEY")',
      '${MIVA_KEY}',
      '{{ miva_key }}',
      'op://Store/Miva/key',
      '!vault |',
    ],
    'value-bracketed': [`{${KEY}}`, `<${KEY}>`],
    'value-quoted': [`"${KEY}"`, `'${KEY}'`, `”${KEY}“`, `" ${KEY} "`, `"${KEY}`, `${KEY}'`],
    'digest-not-base64': [
      `Signature\t${KEY}`,
      `Private Key ${KEY}`,
      `Access Token ${TOKEN}`,
      `MIVA ${TOKEN}`,
      'abc-def_',
      `${KEY}.`,
      `${KEY},`,
      'ab=cd',
      'abc====',
      '==',
      'schlüssel',
      '%2Bq83vEjRW',
      `Signature:${KEY}`,
      'ab\0c',
    ],
    'digest-cut': [KEY.slice(0, 41), 'q83vEjRWeJCr...', 'q83vEjRWeJCr…', 'abcde', 'abcde==', 'q83vEjRWeJCrz'],
  },
} satisfies Partial<Record<TextField, InvalidTexts>>;

/** The fields with cases on this page; those of the API URL are in api-url.test.ts. */
type TestedField = keyof typeof INVALID_TEXTS;
const TESTED_FIELDS = Object.keys(INVALID_TEXTS) as TestedField[];

const VALID_TEXTS: Readonly<Record<TestedField, readonly string[]>> = {
  name: [
    'Harbor Goods',
    'n',
    '••••',
    '"Best" Shop',
    'https://www.example.com',
    'Müller & Söhne',
    'חנות',
    '店',
    'Miva Shop',
    '\u200Fחנות\u200E',
    'می\u200Cخواهم',
    'नमस्\u200Dते',
    '👩\u200D👧',
    TOKEN,
    'n'.repeat(MAX_STORED_LENGTH),
  ],
  username: [
    'api-user',
    'me@example.com',
    'Joe Smith',
    'u'.repeat(41),
    '1',
    '********',
    'Username: joe',
    TOKEN,
    KEY,
  ],
  password: [
    ' pass word ',
    '   ',
    '********',
    '*',
    'Password: hunter2',
    'a:b:c',
    '"quoted"',
    'https://www.example.com/',
    'me@example.com',
    '•hunter2•',
    '-----BEGIN',
    'MIVA abc',
    '\u200Bpass\u200B',
    'пароль',
  ],
  storeCode: [
    'SD',
    'TO',
    'ITHG',
    'spill911',
    'Allied04',
    'DK2000',
    '1',
    '-',
    'my store',
    "Joe's & Co.",
    'shop.example',
    'Store_Code',
    'Store Codex',
    'STORE_CODE',
    'STORE01',
    'MAIN',
    'MyStore',
    'me@example.com',
    'a=b',
    'Größe',
    'S'.repeat(50),
    'mvc',
  ],
  apiToken: [
    TOKEN,
    TOKEN.toUpperCase(),
    TOKEN.slice(1),
    'a',
    'a'.repeat(50),
    'order-import',
    'Order_Import.2024',
    '~!#$&()[]{}',
    'miva',
    'MIVA-token',
    'sha256',
    'a*b',
    "o'brien",
    '"',
    '@home',
    'user@host',
    'xwww.example',
    'clé',
    '0f90f77b58ca98836eba3d50f526f524',
  ],
  signingDigest: [
    KEY,
    KEY.slice(0, -1),
    KEY.toLowerCase(),
    '//79/fz7+vk=',
    '//79/fz7+vk',
    '++++',
    '/+/+',
    'ab',
    'abc',
    'abc=',
    'ab==',
    'abcd',
    TOKEN,
    'www+example',
    'sha256sha256key1',
    'c2hhMjU2',
    'MySigningKey2024',
    'A'.repeat(MAX_SIGNING_DIGEST_LENGTH),
  ],
};

describe('validateField', () => {
  for (const field of TESTED_FIELDS) {
    describe(field, () => {
      for (const [code, texts] of Object.entries(INVALID_TEXTS[field])) {
        for (const text of texts) {
          it(`reports ${code} for ${shown(text)}`, () => {
            expect(validateField(field, text)).to.deep.equal({ value: null, code });
          });
        }
      }
      for (const text of VALID_TEXTS[field]) {
        it(`accepts ${shown(text)} unchanged`, () => {
          expect(validateField(field, text)).to.deep.equal({ value: text, code: null });
        });
      }
      it('accepts the longest value and nothing longer', () => {
        const longest = {
          name: MAX_STORED_LENGTH,
          username: MAX_STORED_LENGTH,
          password: MAX_PASSWORD_LENGTH,
          storeCode: MAX_STORE_CODE_LENGTH,
          apiToken: MAX_API_TOKEN_LENGTH,
          signingDigest: MAX_SIGNING_DIGEST_LENGTH,
        };
        const length = longest[field];
        expect(outcomeOf(field, 'A'.repeat(length))).to.equal('accepted');
        expect(outcomeOf(field, 'A'.repeat(length + 2))).to.equal('too-long');
      });
    });
  }

  it('has a case for every code of a text field', () => {
    const ofOtherFields = [
      'not-text',
      'status-unknown',
      'statuses-not-list',
      'store-not-chosen',
      'name-taken',
    ];
    const covered = new Set(Object.values(INVALID_TEXTS).flatMap((texts) => Object.keys(texts)));
    const missing = FIELD_CODES.filter(
      (code) =>
        !covered.has(code) && !ofOtherFields.includes(code) && !API_URL_CODES.some((known) => known === code),
    );
    expect(missing).to.deep.equal([]);
  });

  it('agrees with inspectApiUrl and accepts only endpoints', () => {
    fc.assert(
      fc.property(textFor('apiUrl'), (text) => {
        const { kind, url, code } = inspectApiUrl(text);
        const expected = kind === 'endpoint' ? { value: url, code: null } : { value: null, code };
        expect(validateField('apiUrl', text)).to.deep.include(expected);
      }),
    );
  });
});

describe('validateTyped', () => {
  it('accepts the longest value that can be typed and nothing longer', () => {
    for (const field of ['name', 'username'] as const) {
      expect(validateTyped(field, 'n'.repeat(MAX_TYPED_LENGTH)).code).to.equal(null);
      expect(validateTyped(field, ` ${'n'.repeat(MAX_TYPED_LENGTH)} `).code).to.equal(null);
      expect(validateTyped(field, 'n'.repeat(MAX_TYPED_LENGTH + 1)).code).to.equal('too-long');
      expect(validateField(field, 'n'.repeat(MAX_TYPED_LENGTH + 1)).code).to.equal(null);
    }
  });

  it('gives the same result as validateField for every other text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXT_FIELDS).chain((field) => fc.tuple(fc.constant(field), textFor(field))),
        ([field, text]) => {
          fc.pre(text.length <= MAX_TYPED_LENGTH);
          expect(validateTyped(field, text)).to.deep.equal(validateField(field, text));
        },
      ),
    );
  });
});

describe('validateText', () => {
  const optional = { ...FIELDS.storeCode, required: false };

  it('accepts an empty text of an optional field', () => {
    for (const text of ['', '  ', '\u200B'])
      expect(validateText(optional, text)).to.deep.equal({ value: '', code: null });
  });

  it('rejects a wrong text of an optional field', () => {
    expect(validateText(optional, 'www.example.com')).to.deep.equal({ value: null, code: 'value-url' });
  });
});

describe('normalization', () => {
  const NORMALIZED: readonly (readonly [TextField, string, string])[] = [
    ['name', '  Harbor Goods\r\n', 'Harbor Goods'],
    ['name', '\u00A0Harbor\u00A0Goods\u3000', 'Harbor\u00A0Goods'],
    ['name', 'नमस्\u200Dते', 'नमस्\u200Dते'],
    ['name', '\u200Fחנות\u200F', '\u200Fחנות\u200F'],
    ['username', '\tapi-user ', 'api-user'],
    ['username', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['password', ' a\u200Bb\u00A0', ' a\u200Bb\u00A0'],
    ['storeCode', ' SD\n', 'SD'],
    ['storeCode', '\u200BSD\uFEFF', 'SD'],
    ['storeCode', 'S\u00ADD', 'SD'],
    ['storeCode', ' \u200B SD \u200B ', 'SD'],
    ['storeCode', 'my  store', 'my  store'],
    ['apiUrl', ' https://www.example.com/mm5/json.mvc\n', 'https://www.example.com/mm5/json.mvc'],
    ['apiToken', `\r\n${TOKEN}\u200B`, TOKEN],
    ['apiToken', `\u202A${TOKEN.slice(0, 9)}\u2060${TOKEN.slice(9)}\u202C`, TOKEN],
    ['signingDigest', ` ${KEY.slice(0, 20)}\r\n  ${KEY.slice(20)}\n`, KEY],
    ['signingDigest', `${KEY.slice(0, 20)}\u00A0\u200B${KEY.slice(20)}`, KEY],
    ['signingDigest', '// 79 /fz7', '//79/fz7'],
  ];
  for (const [field, text, value] of NORMALIZED) {
    it(`turns the ${field} ${shown(text)} into ${shown(value)}`, () => {
      expect(validateField(field, text)).to.deep.include({ value, code: null });
    });
  }

  // Written without the regular expressions of the source, so that it does not repeat their mistakes.
  const isZeroWidth = (character: string): boolean => {
    const code = character.codePointAt(0)!;
    return (
      code === 0xad ||
      code === 0xfeff ||
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x2069 && code !== 0x2065)
    );
  };
  const isHidden = (character: string, reordering: boolean): boolean => {
    const code = character.codePointAt(0)!;
    const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029;
    const isReordering = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || (code >= 0xd800 && code <= 0xdfff) || (reordering && isReordering);
  };
  const without = (text: string, isLeftOut: (character: string) => boolean): string =>
    [...text].filter((character) => !isLeftOut(character)).join('');
  const isWhite = (character: string): boolean => character.trim() === '';
  const normalizers: Readonly<Record<TestedField, (text: string) => string>> = {
    name: (text) => text.trim(),
    username: (text) => text.trim(),
    password: (text) => text,
    storeCode: (text) => without(text, isZeroWidth).trim(),
    apiToken: (text) => without(text, isZeroWidth).trim(),
    signingDigest: (text) => without(text, (character) => isZeroWidth(character) || isWhite(character)),
  };
  const bytes = (text: string): number[] =>
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

  for (const field of TESTED_FIELDS) {
    it(`changes nothing else in a valid ${field}`, () => {
      fc.assert(
        fc.property(fc.oneof(anyText(), textFor(field)), (text) => {
          const { value } = validateField(field, text);
          if (value !== null) expect(bytes(value)).to.deep.equal(bytes(normalizers[field](text)));
        }),
        { numRuns: runs(500) },
      );
    });
  }

  for (const field of ['name', 'username', 'password'] as const) {
    it(`accepts any ${field} without hidden characters that is not empty`, () => {
      fc.assert(
        fc.property(anyText(), (text) => {
          const value = normalizers[field](text);
          fc.pre(value !== '' && !(field === 'password' && /^[•●⬤∙‣⦁]+$/.test(value)));
          fc.pre(![...value].some((character) => isHidden(character, field !== 'password')));
          expect(validateField(field, text)).to.deep.equal({ value, code: null });
        }),
        { numRuns: runs(500) },
      );
    });
  }

  it('accepts any base64 key, padded, unpadded or wrapped', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 16, maxLength: 96 }),
        fc.integer({ min: 1, max: 76 }),
        (key, width) => {
          const padded = btoa(String.fromCharCode(...key));
          const lines = padded.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
          expect(validateField('signingDigest', padded).value).to.equal(padded);
          expect(validateField('signingDigest', lines).value).to.equal(padded);
          expect(validateField('signingDigest', padded.replace(/=/g, '')).code).to.equal(null);
        },
      ),
    );
  });

  it('accepts any usual token', () => {
    fc.assert(
      fc.property(usualToken(), (token) => {
        expect(validateField('apiToken', token)).to.deep.equal({ value: token, code: null });
      }),
      { numRuns: runs(2000) },
    );
  });

  it('is idempotent: a valid value is accepted unchanged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXT_FIELDS).chain((field) => fc.tuple(fc.constant(field), textFor(field))),
        ([field, text]) => {
          const { value } = validateField(field, text);
          if (value !== null) expect(validateField(field, value)).to.deep.include({ value, code: null });
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('never returns both a value and a code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXT_FIELDS), anyText(), (field, text) => {
        const { value, code } = validateField(field, text);
        expect((value === null) !== (code === null)).to.equal(true);
      }),
    );
  });
});
