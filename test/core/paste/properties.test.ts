import { expect } from 'chai';
import dotenv from 'dotenv';
import fc from 'fast-check';
import * as ini from 'ini';
import Papa from 'papaparse';
import * as YAML from 'yaml';
import { SECRET_FIELDS } from '../../../src/core/fields.js';
import { readCredentials, readPastedText } from '../../../src/core/paste/read-credentials.js';
import type { PastedField } from '../../../src/core/paste/types.js';
import { anyText } from '../../support/states.js';
import { PLAIN_SHAPES } from '../../support/long-texts.js';
import { runs } from '../../support/runs.js';
import { credentials, LABELS, type Entry, type Values } from './credentials.js';
import { FORMATS } from './formats.js';

const entries = (): fc.Arbitrary<readonly Entry[]> =>
  fc
    .tuple(
      credentials(),
      fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
      fc.subarray(Object.keys(LABELS), { minLength: 4 }),
    )
    .map(([values, picks, fields]) =>
      (fields as (keyof typeof LABELS)[]).map((field, at): Entry => {
        const labels = LABELS[field];
        return [field, labels[picks[at]! % labels.length]!, values[field]!];
      }),
    );

const fromEntries = (list: readonly Entry[]): Values =>
  Object.fromEntries(list.map(([field, , value]) => [field, value]));

/** A label such as "Name" counts only beside values that are certainly Miva's. */
const isCertainlyMiva = (list: readonly Entry[]): boolean =>
  list.some(([field]) => field === 'storeCode' || field === 'apiUrl');

describe('readCredentials, for any credentials', () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(`finds every value in ${name}`, () => {
      fc.assert(
        fc.property(entries(), fc.constantFrom('\n', '\r\n'), (list, end) => {
          fc.pre(isCertainlyMiva(list) && list.every(([field, , value]) => format.fits(field, value)));
          const { found } = readCredentials(format.write(list).replaceAll('\n', end));
          expect(found).to.deep.equal(fromEntries(list));
        }),
        { numRuns: runs(200), maxSkipsPerRun: 1000 },
      );
    });
  }
});

const SERVICES = [
  'FTP',
  'cPanel',
  'SFTP access',
  'Mailchimp',
  'MySQL database',
  'Shopify admin',
  'Webmail',
  'phpMyAdmin',
] as const;
const TITLES: readonly ((service: string) => string)[] = [
  (service) => service,
  (service) => `${service}:`,
  (service) => `## ${service}`,
  (service) => `[${service}]`,
  (service) => `*${service}*`,
  (service) => `=== ${service} ===`,
  (service) => `Here is the ${service} login:`,
];
const MIVA = {
  username: 'wms-bot',
  password: 'Tr4il-mix&Rain',
  storeCode: 'LP01',
  apiToken: '7d19c0a4e2b84f6f93a5d8071be6c243',
};
const MIVA_BLOCK = `Miva\nUsername: ${MIVA.username}\nPassword: ${MIVA.password}\nStore Code: ${MIVA.storeCode}\nAPI Token: ${MIVA.apiToken}`;

describe('readCredentials, with another service in the text', () => {
  it('finds the same values with the other service above or below', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SERVICES),
        fc.constantFrom(...TITLES),
        fc.constantFrom(': ', ' = ', ' - ', '\t'),
        fc.constantFrom('Username', 'User', 'Login'),
        fc.constantFrom('Password', 'Pass'),
        fc.constantFrom('\n\n', '\n\n---\n\n', '\n\n\n'),
        fc.boolean(),
        (service, title, separator, user, pass, between, isFirst) => {
          const other = `${title(service)}\n${user}${separator}other-user\n${pass}${separator}Other-pass-9`;
          const text = isFirst ? `${other}${between}${MIVA_BLOCK}` : `${MIVA_BLOCK}${between}${other}`;
          expect(readCredentials(text).found).to.deep.equal(MIVA);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('finds nothing if the text is only about the other service', () => {
    for (const service of SERVICES)
      for (const title of TITLES)
        expect(
          readCredentials(`${title(service)}\nUsername: other-user\nPassword: Other-pass-9`).found,
          title(service),
        ).to.deep.equal({});
  });
});

const PLACEHOLDERS = [
  ...['••••••••', '********', '[redacted]', '<hidden>', 'Click to reveal', 'xxxxxxxx', '●●●●●●●●●●'],
  ...[
    "env('MIVA_X')",
    'process.env.MIVA_X',
    '${MIVA_X}',
    '$MIVA_X',
    'op://Vault/Miva/x',
    '{{ vault.x }}',
    '%MIVA_X%',
  ],
  ...['Settings > User Management', 'Settings → API Tokens → your token', 'Users » API Tokens'],
  ...[
    'see https://vault.example/items/41',
    'https://onetimesecret.example/secret/8w2k',
    'see below',
    "I'll send it tomorrow",
  ],
  ...["await vault.read('miva')", 'String(process.env.MIVA_X)', "@Value('miva.x')", 'loadSecret`miva/x`'],
  ...[
    'string, max 50',
    'string (write only)',
    'nullable string',
    'hex(32)',
    'write-only',
    'max. 50 characters',
  ],
  ...[
    'received',
    'n/a',
    'TBD',
    'your-value-here',
    '<your value>',
    'string',
    '✅',
    'ENC[AES256_GCM,data:abc]',
    'not sure',
    '-',
  ],
] as const;

describe('readCredentials, with a placeholder in place of a value', () => {
  const lines = ['Username', 'Password', 'Store Code', 'API Token', 'Signing Digest'] as const;
  const fields: readonly PastedField[] = ['username', 'password', 'storeCode', 'apiToken', 'signingDigest'];
  const values = [
    'wms-bot',
    'Tr4il-mix&Rain',
    'LP01',
    MIVA.apiToken,
    'Zk4tQw9RmB2xHs7LdV0pYc6NfGa1JuEiTo8XrCbW3vM=',
  ];

  it('leaves the field empty and reads the others', () => {
    for (const placeholder of PLACEHOLDERS)
      for (const [at, field] of fields.entries())
        for (const separator of [': ', '\t', ' = ']) {
          const text = lines
            .map((label, line) => `${label}${separator}${line === at ? placeholder : values[line]!}`)
            .join('\n');
          const { found } = readCredentials(text);
          expect(found, text).not.to.have.property(field);
          for (const [other, name] of fields.entries())
            if (other !== at) expect(found[name], `${name} in ${text}`).to.equal(values[other]);
        }
  });
});

const FIELD_LABELS: Readonly<Record<keyof typeof MIVA, string>> = {
  username: 'Username',
  password: 'Password',
  storeCode: 'Store Code',
  apiToken: 'API Token',
};
/** Texts with a sentence above and below Miva's values. */
const besideMiva = (sentence: string): readonly string[] => [
  `${sentence}\n\n${MIVA_BLOCK}`,
  `${MIVA_BLOCK}\n\n${sentence}`,
  `${MIVA_BLOCK}\n${sentence}`,
];
const CORRECTIONS: readonly ((label: string) => string)[] = [
  (label) => `Sorry, the ${label} is actually New7!value.`,
  (label) => `Correction: the ${label} is New7!value`,
  (label) => `Scratch that, ${label} should be New7!value`,
  (label) => `Edit: the ${label} below is wrong.`,
  (label) => `The ${label} has been changed, I'll send the new one.`,
  (label) => `Tippfehler: ${label} lautet richtig New7!value`,
  (label) => `Perdón, ${label} correcto es New7!value`,
  (label) => `Erratum : ${label} New7!value`,
  (label) => `PS: please use the ${label} New7!value instead.`,
  (label) => `I have reset the ${label}, it's now New7!value`,
  (label) => `The ${label} is no longer valid.`,
  (label) => `This ${label} does not work anymore.`,
  (label) => `${label} was changed yesterday.`,
  (label) => `EDIT: ${label} New7!value`,
];

describe('readCredentials, with a sentence that corrects a value', () => {
  it('leaves the field empty and reads the others', () => {
    for (const [field, label] of Object.entries(FIELD_LABELS))
      for (const correction of CORRECTIONS)
        for (const text of besideMiva(correction(label))) {
          const wanted = Object.fromEntries(Object.entries(MIVA).filter(([name]) => name !== field));
          expect(readCredentials(text).found, text).to.deep.equal(wanted);
        }
  });
});

const HARMLESS = [
  'If the password is wrong, tell me.',
  'Please tell me whether the username is wrong.',
  'I actually just created the user for you.',
  'Your password should be kept confidential.',
  'The API token should be enabled already.',
  'The user should be able to see orders by Q4.',
  'There is no wait time for the API token.',
  'Our key account manager has changed.',
  'The old API token has been revoked. The new one is below.',
  'This is an automated email, please do not reply.',
  'That is all for now. Orders ship with UPS.',
  'Das ist unsere E-Mail für Rückfragen.',
  'Subject: Re: Correction of our Miva login',
  'Please update the set of credentials below:',
  '*required',
];

describe('readCredentials, with a sentence that corrects nothing', () => {
  it('reads every value', () => {
    for (const sentence of HARMLESS)
      for (const text of besideMiva(sentence)) expect(readCredentials(text).found, text).to.deep.equal(MIVA);
  });
});

const REMARKS = [
  'valid until 12/31',
  '(changed 2026-11-01)',
  ', changed on 3 May',
  '- set by Bob in 2026',
  'for user wms-bot',
  ', store code LP01',
  '// 2nd one',
  '-> Other-pass-9',
  '(old: Other-pass-9)',
  'or Other-pass-9',
];

describe('readCredentials, with a remark behind a password', () => {
  it('leaves the password empty, because its end is uncertain', () => {
    for (const remark of REMARKS) {
      const text = MIVA_BLOCK.replace(MIVA.password, `${MIVA.password} ${remark}`);
      expect(readCredentials(text).found, remark).not.to.have.property('password');
    }
  });
});

describe('readCredentials, with the values of two stores', () => {
  it('finds nothing that only one of them has', () => {
    const fields = Object.keys(LABELS).filter((field) => field !== 'storeCode') as (keyof typeof LABELS)[];
    const block = (values: Values, chosen: readonly (keyof typeof LABELS)[]): string =>
      chosen.map((field) => `${LABELS[field][0]!}: ${values[field]!}`).join('\n');
    fc.assert(
      fc.property(
        credentials(),
        credentials(),
        fc.subarray(fields),
        fc.subarray(fields),
        fc.constantFrom('\n', '\n\n', '\n\nSecond store\n'),
        (one, other, ofOne, ofOther, between) => {
          fc.pre(one.storeCode !== other.storeCode);
          const text = `First store\n${block(one, ['storeCode', ...ofOne])}${between}${block(other, ['storeCode', ...ofOther])}`;
          const { found } = readCredentials(text);
          for (const [field, value] of Object.entries(found))
            expect(
              [one[field as PastedField], other[field as PastedField]],
              `${field} in ${text}`,
            ).to.deep.equal([value, value]);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

/** Texts of a format, with the values that the usual parser of the format finds. */
const PARSERS: Readonly<Record<string, (values: Values) => readonly [text: string, parsed: unknown]>> = {
  JSON: (values) => {
    const text = JSON.stringify({ miva: values }, null, 2);
    return [text, (JSON.parse(text) as { miva: unknown }).miva];
  },
  YAML: (values) => {
    const text = YAML.stringify({ miva: snake(values) }, { lineWidth: 0 });
    return [text, (YAML.parse(text) as { miva: unknown }).miva];
  },
  CSV: (values) => {
    const text = Papa.unparse([snake(values)], { newline: '\n' });
    return [text, Papa.parse(text, { header: true }).data[0]];
  },
  TSV: (values) => {
    const text = Papa.unparse([snake(values)], { newline: '\n', delimiter: '\t', quoteChar: '\u0000' });
    return [text, Papa.parse(text, { header: true, delimiter: '\t', quoteChar: '\u0000' }).data[0]];
  },
  INI: (values) => {
    const text = ini.stringify({ miva: snake(values) });
    return [text, ini.parse(text)['miva']];
  },
  dotenv: (values) => {
    const text = Object.entries(snake(values))
      .map(
        ([key, value]) =>
          `MIVA_${key.toUpperCase()}=${/^[\w./:@+-]+$/.test(value) ? value : value.includes("'") ? JSON.stringify(value) : `'${value}'`}`,
      )
      .join('\n');
    return [
      text,
      Object.fromEntries(
        Object.entries(dotenv.parse(text)).map(([key, value]) => [key.slice(5).toLowerCase(), value]),
      ),
    ];
  },
};

const snake = (values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );

describe('readCredentials, compared with the usual parser of a format', () => {
  for (const [name, textAndParsed] of Object.entries(PARSERS)) {
    it(`finds the same values in ${name}`, () => {
      fc.assert(
        fc.property(credentials(), (given) => {
          const { name: _, orderImportStatuses: __, ...values } = given;
          fc.pre(
            FORMATS[name === 'INI' || name === 'dotenv' ? 'settings' : 'JSON']!.fits(
              'password',
              values.password!,
            ),
          );
          // Double quotes of dotenv know no escapes, and INI cuts a value at its comment signs.
          fc.pre(!/["\\`]/.test(values.password!) || name === 'JSON' || name === 'YAML' || name === 'CSV');
          fc.pre(!/INI|YAML/.test(name) || !/^[“‘]|[#;]|,$|\\_|\s[\p{L}\p{P}]+$/u.test(values.password!));
          fc.pre(name === 'JSON' || values.password === values.password!.trim());
          const [text, parsed] = textAndParsed(values);
          const found = readCredentials(text).found as Record<string, string>;
          expect(name === 'JSON' ? found : snake(found), text).to.deep.equal(parsed);
        }),
        { numRuns: runs(300), maxSkipsPerRun: 1000 },
      );
    });
  }
});

describe('readCredentials, for any text', () => {
  const pieces = (): fc.Arbitrary<string> =>
    fc.oneof(
      anyText(),
      fc.constantFrom(
        ...Object.values(LABELS).flat(),
        ...PLACEHOLDERS,
        MIVA_BLOCK,
        'FTP\nUser: x1',
        '| a | b |',
        '{"a":"b"}',
      ),
      fc.constantFrom(
        ': ',
        '=',
        '\t',
        '\n',
        '\r\n',
        '|',
        '"',
        '{',
        '}',
        '[',
        ']',
        '> ',
        ',',
        ' - ',
        '**',
        '`',
        '—',
        '<br>',
        '=3D',
      ),
    );

  it('never throws, and puts no secret into an open field or a label', () => {
    fc.assert(
      fc.property(fc.array(pieces(), { maxLength: 12 }), (parts) => {
        const { found, leftOut, titles } = readPastedText(parts.join(''));
        for (const title of titles) expect(title.length).to.be.at.most(50);
        for (const value of Object.values(found)) expect(value).to.be.a('string').that.is.not.equal('');
        for (const { label } of leftOut) expect(label).to.match(/^[\p{L}\p{M}_ -]{1,50}$/u);
        const open = [
          found.name,
          found.username,
          found.storeCode,
          ...titles,
          ...leftOut.map(({ label }) => label),
        ];
        for (const field of SECRET_FIELDS)
          if (found[field] !== undefined)
            expect(
              open.some((text) => text?.includes(found[field]!)),
              field,
            ).to.equal(false);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('puts no secret beside a value into an open field or a label', () => {
    const secret = 'Kw7!zQv9Xb3jt5Rm';
    const lines = [
      ...[
        `Login: api-user / ${secret}`,
        `Username: api-user, Passwort: ${secret}`,
        `Username: api-user, password ${secret}`,
      ],
      ...[
        `Username: api-user Password → ${secret}`,
        `Username: api-user   Password   ${secret}`,
        `user=api-user&password=${secret}`,
      ],
      ...[
        `Name: Harbor (token ${secret})`,
        `Name: Harbor API Key: ${secret}`,
        `Store Code: HG01, Token ${secret}`,
      ],
      ...[
        `Password:\n\nKwzQvXbjtRm = Battery`,
        `KwzQvXbjtRm: Password`,
        `Username | ${secret}\nPassword | x`,
      ],
    ];
    for (const line of lines) {
      const { found, leftOut } = readPastedText(
        `${line}\nAPI URL: https://www.harborgoods.example/mm5/json.mvc\nStore Code: HG01`,
      );
      const open = [
        found.name,
        ...(line.startsWith('Username |') ? [] : [found.username]),
        found.storeCode,
        ...leftOut.map(({ label }) => label),
      ].join(' ');
      expect(open, line).not.to.include(secret).and.not.to.include('KwzQvXbjtRm');
    }
  });

  it('finds nothing in requests and promises', () => {
    const texts = [
      ...[
        'Please send me the username, password, store code and the API token.\nThanks, Jane',
        'We need:\n- Username\n- Password\n- Store Code\n\nThanks!\nJane',
      ],
      ...[
        'Our username: ask IT.\nOur password: by phone.',
        'Note on the password: it expires after 90 days.',
        'Username / Password: bob / x',
        'Digest: SHA-256',
      ],
    ];
    for (const text of texts) expect(readCredentials(text).found, text).to.deep.equal({});
  });
});

describe('readCredentials, for long texts', () => {
  const milliseconds = (text: string): number => {
    const start = process.cpuUsage();
    readCredentials(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  // Ten times the text may take about ten times as long; far longer means quadratic time. test/bench/growth.ts measures up to a megabyte.
  it('takes time in proportion to the length', function () {
    this.timeout(300_000);
    for (const [name, shape] of PLAIN_SHAPES) {
      const short = Math.max(milliseconds(shape(30_000)), 20);
      const long = milliseconds(shape(300_000));
      expect(long / short, `${name}: ${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`).to.be.lessThan(60);
    }
  });
});
