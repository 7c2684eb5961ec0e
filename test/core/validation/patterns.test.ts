import { expect } from 'chai';
import * as patterns from '../../../src/core/validation/patterns.js';

/** Texts that match each pattern, and similar texts that do not. */
const CASES: readonly (readonly [
  name: Exclude<
    keyof typeof patterns,
    | 'tokenOf'
    | 'tokenIn'
    | 'keyIn'
    | 'tokenInBase64'
    | 'unwrapped'
    | 'withoutHiddenCharacters'
    | 'STORE_CODE_LABEL'
  >,
  matching: readonly string[],
  similar: readonly string[],
])[] = [
  [
    'isUrl',
    ['ftp://x', 'www.x', 'WWW.x', 'json.mvc', 'json.mvc?x', 'x.mvc/y', 'x.mvc#y', 'admin.mv', 'ADMIN.MVC'],
    ['', 'x:/y', 'xwww.x', 'x.mvcs', 'x.mvx', 'xmvc', 'token'],
  ],
  [
    'isEmailAddress',
    ['a@b.c', 'first.last@shop.example.com'],
    ['', 'a@b', '@b.c', 'a@.', 'a@b.', 'a b@c.d', 'a@b.c d', 'a@b@c.d', 'x a@b.c', 'a@b.c@d', 'a@b.c.'],
  ],
  ['isMasked', ['•', 'abc•', '****', '•*•', '⬤⬤', '●'], ['', 'a*', '*a', '* *', 'abc', '…']],
  ['isMaskedPassword', ['•', '••••', '●●'], ['', '*', '••a', 'a••', '• •']],
  [
    'isKeyFile',
    ['-----BEGIN X', '--begin', 'ssh-rsa AAAAB3', 'ssh-ed25519AAAA', 'ecdsa-sha2-nistp256  AAAA'],
    ['', '-BEGIN', 'x-----BEGIN', 'ssh-rsa', 'my ssh-rsa AAAA', 'ssh- AAAA', 'sshrsa AAAA', '-----END'],
  ],
  [
    'isAlgorithmName',
    [
      'sha256',
      'SHA-256',
      'HMAC_SHA1',
      'MIVA-HMAC-SHA256',
      'md5',
      'Hmac with SHA512',
      'RSA/SHA:224',
      'base64(sha256)',
      'sha256'.repeat(10),
    ],
    ['', 'sha7', 'sha25', 'xsha256', 'sha256x', 'sha256'.repeat(10) + '-', 'sha256='],
  ],
  [
    'isPlaceholder',
    [
      ...['MyApiToken', 'MY_API_TOKEN', 'mysigningkey', 'my_signing_key', '0f90f77b58ca98836eba3d50f526f523'],
      ...['your-token', 'YOUR_API_TOKEN', 'your miva signing key', 'yourAccessToken', 'your_token_here'],
      ...['<token>', '<your token>', '[redacted]', '{API_TOKEN}'],
    ],
    ['', 'my', 'my-token', 'myapitoken1', 'xmyapitoken', 'your', 'your-token-7', '<a1>', 'token', '<>'],
  ],
  [
    'isAuthorizationHeader',
    [
      'MIVA abc',
      'miva-hmac-sha1 abc',
      'MIVA-HMAC-SHA256  abc',
      'X-Miva-API-Authorization',
      'x-miva-api-authorization: MIVA x',
      '"X-Miva-API-Authorization": "MIVA x"',
      "'MIVA abc'",
    ],
    [
      '',
      'MIVA',
      'MIVA ',
      'mivatoken',
      'miva-hmac-sha512 abc',
      'my miva token',
      'my x-miva-api-authorization',
      'x-miva-api-authorizations',
    ],
  ],
  [
    'hasAuthorizationHeader',
    [
      'X-Miva-API-Authorization',
      'x-miva-api-authorization: MIVA abc',
      `curl -H 'X-Miva-API-Authorization: MIVA abc'`,
      'MIVA-HMAC-SHA256 abc:c2ln',
      'miva-hmac-sha1  abc',
      `MIVA ${'0f'.repeat(16)}`,
      `"miva ${'0f'.repeat(16)}:c2ln"`,
    ],
    [
      ...['', 'MIVA', 'Miva Shop', 'MIVA abc', 'MIVA-HMAC-SHA256', 'miva-hmac-sha512 abc'],
      ...['x-miva-api-authorizations', `Miva ${'0f'.repeat(15)}`, `xmiva ${'0f'.repeat(16)}`],
    ],
  ],
  [
    'isSecretLike',
    [
      '0123456789abcdef',
      '0123456789ABCDEF',
      'Token: a3f1c9d27b6e40858c1f2d3e4b5a6978',
      'a3f1 c9d2 7b6e 4085',
      'a3f1c9d2\u200B7b6e4085',
      'MIVA-HMAC-SHA256 order-import:c2ln',
      'X-Miva-API-Authorization',
      'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
      'Signature: q83vEjRWeJCrze8SNFZ4',
      'dGhpcyBpcyBhbiBleGFtcGxlIGtleQ==',
    ],
    [
      ...['', 'api-user', 'Harbor Goods', 'me@example.com', 'Miva Shop', 'a3f1c9d27b6e408', '0123456789'],
      ...['HarborGoodsFulfillment2024', 'order-import-2024', '550e8400-e29b-41d4-a716-446655440000'],
      ...['q83vEjRWeJCrze8SNFZ', 'McDonaldsUSA2Go4U', 'Müller & Söhne GmbH & Co. KG', 'STORE01'],
    ],
  ],
  [
    'hasControlCharacter',
    [...['\0', 'a\tb', 'a\nb', '\r', 'a\u007F', 'a\u0085', 'a\u009F', 'a\u2028b', 'a\u2029b']].concat([
      ...['\uD800', 'a\uDC00b', '\uDC00\uD800'],
    ]),
    ['', 'a b', 'é', '😀', '\u00A0', '\u200B', '\u200D', '\u202E', '\uFFFD', 'خ\u200Fa'],
  ],
  [
    'hasHiddenCharacter',
    [...['\0', 'a\nb', '\uD800', 'a\u202Ab', '\u202C', '\u202E', '\u2066', 'a\u2069']],
    ['', 'a b', '😀', 'خ\u200F', '\u200E', '\u061C', 'می\u200Cخواهم', 'नमस्\u200Dते', '\u00A0', '\u00AD'],
  ],
  ['fitsIntoHeader', ['', 'abc~!', 'é', 'ÿ'], [' ', 'a b', 'a\n', '\u007f', '\u00a0', 'Ā', '😀', 'a\0']],
  [
    'isQuoted',
    [
      ...['""', '"a"', '“a”', '«a»', '`a`', "'a\nb'", '"a\''],
      ...['"a', 'a"', "a'", '„a', '"a",', 'a";', "'a';"],
    ],
    ['', '"', 'a', "o'brien", 'a"b"', '"a"b', 'a,', 'a;'],
  ],
  [
    'isReference',
    [
      ...["env('MIVA_TOKEN')", 'env(TOKEN)', 'getenv("X")', 'os.getenv("X")', 'System.getenv("X")'],
      ...['ENV["X"]', 'os.environ["X"]', "$_ENV['X']", 'Deno.env.get("X")'],
      ...['process.env.MIVA_TOKEN', "process.env['X']", 'import.meta.env.VITE_X'],
      ...['$MIVA_TOKEN', '$TOKEN', '$password', '$apiToken', '${MIVA_TOKEN}', '$(cat token)', '$env:TOKEN'],
      ...['{{ miva.token }}', '{{token}}', '{% token %}', '<%= token %>', '#{token}', '%MIVA_TOKEN%'],
      ...['op://Vault/Miva/token', 'vault://kv/miva', 'ssm://miva', 'arn:aws:secretsmanager:us-east-1:1:x'],
      ...['!vault |', '!vault|', '!secret miva', 'ENC[AES256_GCM,data:x]', 'ENC(x)', '{cipher}ab12'],
      ...['vault:v1:8SDd3WHDOjf7', '$ANSIBLE_VAULT;1.1;AES256', '@Microsoft.KeyVault(SecretUri=x)'],
    ],
    [
      ...['', '$', '$5', '$UMMER2026', '$Password1', '$ecret', 'a$TOKEN', '~!#$&()[]{}', '{token}', 'env'],
      ...['environment(x', 'my-env(1)', 'enc', 'ENC', '!vaulted', '!secret-2026', '%5', '100%', '#1', '{x}'],
      ...['http://x', 'option://', 'arn', 'Trail-ship_2026x', 'process', 'process-env', 'e$c[a]p(e)'],
    ],
  ],
  [
    'isBracketed',
    ['{a1}', '[a1]', '<a1>', '(a1)', '{ a1 }'],
    ['', '{}', '{ }', '{a', 'a}', '{a1]', '{a}{b}', '((a))', 'x{a}', '~!#$&()[]{}'],
  ],
  ['isShortened', ['abc...', 'abc..', 'abc…', '…abc', '...abc'], ['', 'abc.', '.abc', 'a..b']],
  [
    'isLink',
    ['https://a.b/c', 'see http://vault.example/x', 'www.a.b'],
    ['', 'https://', 'a.b', 'www', 'op://a'],
  ],
  [
    'isPlainWord',
    ['received', 'PENDING', 'Token', 'später', 'a'],
    ['', 'a1', 'a-b', 'aB', 'order-import', 'abcdefghijklm', 'Trail-ship_2026x', 'abc def', 'see.'],
  ],
  [
    'isIncompleteToken',
    ['a3f1c9d2...', 'abc..', 'abc…', '…f523', '...f523', 'a3f1c9d27b6e', 'a3f1c9d27b6e40858c1f2d3e4b5a697'],
    [
      ...['', 'abc.', '.abc', 'a3f1c9d27b6', '202611290000', 'abcdefabcdef', 'a3f1c9d27b6g', 'a..b'],
      'a3f1c9d27b6e40858c1f2d3e4b5a6978',
    ],
  ],
  ['isBase64', ['a', 'aB3+/', 'ab=', 'ab=='], ['', '=', 'a===', 'a=b', 'a b', '-ab', 'ab-', 'a_b', 'é']],
  [
    'isLabeledKey',
    [
      'SignatureaB3+',
      'signingdigestaB3',
      'SigningKeyaB3',
      'PrivateKeyaB3',
      'HMACkeyaB3',
      'AccessTokenab12',
      'APIAccessTokenab12',
      'tokenab12',
      `MIVA${'0f'.repeat(16)}`,
    ],
    ['', 'aB3+', 'MIVAaB3+', 'signaB3', 'privateaB3', 'aSignatureaB3', `aMIVA${'0f'.repeat(16)}`],
  ],
  ['isCutBase64', ['a', 'abcde', 'abcde==', 'a='], ['', 'ab', 'abc', 'abcd', 'abcd==', 'ab=cde']],
  [
    'isHexToken',
    ['0123456789abcdef0123456789ABCDEF'],
    ['', '0123456789abcdef0123456789abcde', '0123456789abcdef0123456789abcdef0', 'x'.repeat(32)],
  ],
  [
    'isKeyLike',
    [
      'aB'.repeat(8),
      'a12345678901234Z',
      'Z12345678901234a',
      'abcdefgh1234567+',
      'abcdefgh1234567/',
      'abcdefgh12345678==',
      '12345678901234+5',
    ],
    [
      '',
      'aB'.repeat(7) + 'a',
      'aA'.repeat(16),
      'abcdefgh12345678',
      'ABCDEFGH12345678',
      '1234567890123456',
      'aB aB aB aB aB aB',
      'aB-aB-aB-aB-aB-aB',
      'a+',
    ],
  ],
  [
    'hasStoreCodeLabel',
    [
      'Store_Code=HG',
      'store code: HG',
      'STORECODE=HG',
      'store id = HG',
      'edit_store=HG',
      '?Store_Code=HG',
      '&store_code=',
    ],
    ['', 'HG', 'Store_Code', 'my Store_Code=HG', 'store-code=HG', '??Store_Code=HG', 'edit store=HG'],
  ],
];

describe('the patterns of credentials', () => {
  for (const [name, matching, similar] of CASES) {
    it(`include ${name}, which does not match similar texts`, () => {
      expect(matching.filter((text) => !patterns[name](text))).to.deep.equal([]);
      expect(similar.filter((text) => patterns[name](text))).to.deep.equal([]);
    });
  }

  for (const [text, inner] of [
    ['"abc"', 'abc'],
    ['"abc",', 'abc'],
    ['"abc,', 'abc'],
    ["abc'", 'abc'],
    ['{ "abc" }', 'abc'],
    ['<abc>', 'abc'],
    ['abc', 'abc'],
    ["o'brien", "o'brien"],
  ] as const) {
    it(`find ${inner} in ${text}`, () => {
      expect(patterns.unwrapped(text)).to.equal(inner);
    });
  }

  it('find a token in base64, and nothing else', () => {
    const token = 'a3f1c9d27b6e40858c1f2d3e4b5a6978';
    expect(patterns.tokenInBase64(btoa(token))).to.equal(token);
    expect(patterns.tokenInBase64(btoa(`${token}\n`))).to.equal(token);
    expect(patterns.tokenInBase64(btoa('Trail-ship_2026x'))).to.equal('Trail-ship_2026x');
    for (const text of [
      '',
      token,
      'abcd',
      btoa('short'),
      btoa('this is an example key'),
      btoa('\x80\xff\x00'.repeat(9)),
    ])
      expect(patterns.tokenInBase64(text), text).to.equal(null);
  });

  it('find a token or a key in a field that is not meant for it', () => {
    const token = 'a3f1c9d27b6e40858c1f2d3e4b5a6978';
    const key = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=';
    for (const text of [token, `Token: ${token}`, `MIVA ${token}`, `MIVA-HMAC-SHA256 ${token}:${key}`])
      expect(patterns.tokenIn(text), text).to.equal(token);
    expect(patterns.tokenIn('X-Miva-API-Authorization: MIVA abc')).to.equal('abc');
    for (const text of ['', 'api-user', 'Miva Shop', token.slice(1), `${token}0`, `x${token}`, key])
      expect(patterns.tokenIn(text), text).to.equal(null);
    for (const text of [key, `Signature: ${key}`, `HarborGoodsFulfillment2024 ${key}`])
      expect(patterns.keyIn(text), text).to.equal(key);
    for (const text of ['', 'api-user', token, key.slice(0, 19), 'HarborGoodsFulfillment2024'])
      expect(patterns.keyIn(text), text).to.equal(null);
  });

  it('remove hidden characters, and no others', () => {
    expect(patterns.withoutHiddenCharacters('\0a\tb\u2028\uD800c\u202E\u2066😀\u200D\u200F \u00A0')).to.equal(
      'abc😀\u200D\u200F \u00A0',
    );
  });

  it('all have a test', () => {
    const tested = [
      ...CASES.map(([name]) => name),
      'tokenOf',
      'tokenIn',
      'keyIn',
      'tokenInBase64',
      'unwrapped',
      'withoutHiddenCharacters',
      'STORE_CODE_LABEL',
    ];
    expect(Object.keys(patterns).sort()).to.deep.equal(tested.sort());
  });

  for (const [text, token] of [
    ['abc', 'abc'],
    ['MIVA abc', 'abc'],
    ['MIVA   abc', 'abc'],
    ['MIVA-HMAC-SHA256 abc:c2ln', 'abc'],
    ['MIVA-HMAC-SHA1 abc : c2ln:x\ny', 'abc'],
    ['X-Miva-API-Authorization: MIVA abc', 'abc'],
    ['x-miva-api-authorization  =   miva-hmac-sha1  abc:s', 'abc'],
    ['X-Miva-API-Authorization:MIVA abc', 'abc'],
    ['X-Miva-API-Authorization\tMIVA abc', 'abc'],
    ['"X-Miva-API-Authorization": "MIVA-HMAC-SHA256 abc:c2ln",', 'abc'],
    ["'X-Miva-API-Authorization: MIVA abc'", 'abc'],
    ['“MIVA abc”', 'abc'],
    ['Bearer abc', 'abc'],
    ['API Access Token:\tabc', 'abc'],
    ['tokenabc', 'tokenabc'],
    ['the MIVA abc', 'the MIVA abc'],
    ['the X-Miva-API-Authorization: abc', 'the X-Miva-API-Authorization'],
  ] as const) {
    it(`find the token in ${JSON.stringify(text)}`, () => {
      expect(patterns.tokenOf(text)).to.equal(token);
    });
  }
});
