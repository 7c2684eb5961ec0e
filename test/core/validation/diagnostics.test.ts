import { expect } from 'chai';
import fc from 'fast-check';
import { FIELD_NAMES, type FieldName } from '../../../src/core/fields.js';
import { inspectField } from '../../../src/core/validation/diagnostics.js';
import { validateField } from '../../../src/core/validation/validate-field.js';
import { usualDigest, usualPassword, usualToken } from '../../support/usual-secrets.js';
import { anyText } from '../../support/states.js';
import { runs } from '../../support/runs.js';

const TOKEN = 'a3f1c9d27b6e40858c1f2d3e4b5a6978';
const KEY = 'dGhpcyBpcyBhbiBleGFtcGxlIGtleQ==';
const URL = 'https://www.harborgoods.example/mm5/json.mvc';

type Texts = Partial<Record<FieldName, string>>;

const codes = (field: FieldName, text: string, others: Texts = {}): string[] =>
  inspectField(field, text, others).map(({ level, code }) => `${level} ${code}`);

const fixes = (field: FieldName, text: string, others: Texts = {}): [string, Texts][] =>
  inspectField(field, text, others).flatMap((diagnostic) =>
    diagnostic.fixes.map(({ code, values }): [string, Texts] => [code, values]),
  );

describe('inspectField', () => {
  it('returns nothing for valid values', () => {
    expect(codes('name', 'Harbor Goods')).to.deep.equal([]);
    expect(codes('username', 'api-user')).to.deep.equal([]);
    expect(codes('password', 'pass word')).to.deep.equal([]);
    expect(codes('storeCode', 'HG01')).to.deep.equal([]);
    expect(codes('apiUrl', URL)).to.deep.equal([]);
    expect(codes('apiToken', TOKEN, { signingDigest: KEY })).to.deep.equal([]);
    expect(codes('signingDigest', KEY, { apiToken: TOKEN })).to.deep.equal([]);
    expect(codes('orderImportStatuses', '')).to.deep.equal([]);
    expect(codes('storeId', '7')).to.deep.equal([]);
  });

  it('reports only that a field is empty', () => {
    expect(codes('apiToken', ' ', { signingDigest: '' })).to.deep.equal(['refusal required']);
    expect(codes('password', '  ')).to.deep.equal([]);
    expect(codes('password', '\u200B', { storeCode: '' })).to.deep.equal([]);
  });

  for (const [field, text, others, expected] of [
    ['apiToken', '****************0718', {}, 'refusal value-masked'],
    ['signingDigest', TOKEN, {}, 'warning digest-looks-like-token'],
    ['signingDigest', 'sha256', {}, 'refusal digest-algorithm'],
    ['signingDigest', 'c2hvcnQ=', {}, 'warning digest-short'],
    ['signingDigest', TOKEN, { apiToken: KEY }, 'warning swapped'],
    ['apiToken', KEY, { signingDigest: TOKEN }, 'warning swapped'],
    ['apiToken', TOKEN, { signingDigest: TOKEN }, 'warning same-value'],
    ['password', TOKEN, { apiToken: TOKEN }, 'warning same-value'],
    ['apiToken', 'received', {}, 'warning token-plain-word'],
    ['apiToken', btoa(TOKEN), {}, 'warning token-base64'],
    ['apiToken', 'a3f1c9d27b6e...', {}, 'warning token-incomplete'],
    ['apiToken', TOKEN.slice(0, 20), {}, 'warning token-incomplete'],
    ['password', ' secret', {}, 'warning password-edge-space'],
    ['password', 'https://onetimesecret.example/secret/8w2k', {}, 'warning password-reference'],
    ['password', 'see https://vault.example/items/41', {}, 'warning password-reference'],
    ['password', 'process.env.MIVA_PASSWORD', {}, 'warning password-reference'],
    ['password', 'op://Store/Miva/password', {}, 'warning password-reference'],
    ['storeCode', 'HarborGoods', { apiUrl: URL }, 'hint store-code-is-domain'],
    [
      'storeCode',
      'harborgoods',
      { apiUrl: 'https://shop.harborgoods.example/' },
      'hint store-code-is-domain',
    ],
    ['storeCode', 'MM5', { apiUrl: URL }, 'hint store-code-is-domain'],
    ['storeCode', 'main', { apiUrl: 'https://main.example/mm5/json.mvc' }, 'hint store-code-is-domain'],
    ['username', 'u'.repeat(41), {}, 'warning username-long'],
    ['username', TOKEN, {}, 'warning looks-like-token'],
    ['username', `Token: ${TOKEN}`, {}, 'warning looks-like-token'],
    ['name', TOKEN, {}, 'warning looks-like-token'],
    ['username', KEY, {}, 'warning looks-like-key'],
    ['name', `Signature ${KEY}`, {}, 'warning looks-like-key'],
    ['storeCode', KEY, {}, 'warning looks-like-key'],
    ['storeCode', TOKEN, {}, 'refusal value-token'],
    ['username', `MIVA-HMAC-SHA256 ${TOKEN}:${KEY}`, {}, 'refusal value-token'],
    ['name', `X-Miva-API-Authorization: MIVA ${TOKEN}`, {}, 'refusal value-token'],
    ['name', 'Harbor\nGoods', {}, 'refusal value-characters'],
    ['name', 'n'.repeat(256), {}, 'refusal too-long'],
    ['storeCode', 'My Store!', {}, 'warning store-code-unusual'],
    ['storeCode', 'harborgoods.example', { apiUrl: URL }, 'warning store-code-is-other'],
    ['storeCode', 'Harbor Goods', { name: 'Harbor Goods' }, 'warning store-code-is-other'],
    ['storeCode', 'STORE01', {}, 'hint store-code-placeholder'],
    ['storeCode', 'STORE_CODE', {}, 'hint store-code-placeholder'],
    ['storeCode', 'MAIN', {}, 'hint store-code-placeholder'],
    ['storeCode', 'MyStore', {}, 'hint store-code-placeholder'],
    ['storeCode', 'Store_Code=HG01', {}, 'refusal store-code-label'],
    ['apiUrl', 'me@harborgoods.example', {}, 'refusal url-is-email'],
    ['apiUrl', 'https://dev.mivamerchantdev.com/mm5/json.mvc', {}, 'hint development-store'],
    ['apiUrl', 'https://www.h\u0430rborgoods.example/mm5/json.mvc', {}, 'warning look-alike-host'],
    ['apiUrl', 'https://www.h\u0430rborgoods.example/', {}, 'warning look-alike-host'],
    ['apiUrl', 'https://www.harborgoods.example/shop/json.mvc', {}, 'hint folder-unusual'],
    ['apiUrl', `${URL}?Store_Code=HG01`, {}, 'hint store-code-in-link'],
    ['apiUrl', `${URL}?Store_Code=HG01`, { storeCode: 'XX' }, 'warning store-code-differs'],
    ['apiToken', '0f90f77b58ca98836eba3d50f526f523', {}, 'refusal value-placeholder'],
    ['apiToken', '••••••••', {}, 'refusal value-masked'],
    ['signingDigest', '-----BEGIN PRIVATE KEY-----', {}, 'refusal value-key-file'],
    ['orderImportStatuses', 'shipped,returned', {}, 'hint statuses-without-new'],
  ] as const satisfies readonly (readonly [FieldName, string, Texts, string])[]) {
    it(`reports “${expected}” for ${field} ${JSON.stringify(text)} with ${JSON.stringify(others)}`, () => {
      expect(codes(field, text, others)).to.include(expected);
    });
  }

  it('reports each finding once, at the field it belongs to', () => {
    expect(codes('signingDigest', TOKEN, { apiToken: KEY })).to.deep.equal(['warning swapped']);
    expect(codes('apiToken', `${KEY}${KEY}`.replaceAll('=', 'A'), { signingDigest: TOKEN })).to.deep.equal([
      'refusal too-long',
    ]);
    expect(codes('apiToken', TOKEN, { apiToken: TOKEN })).to.deep.equal([]);
    expect(codes('password', 'Harbor Goods', { name: 'Harbor Goods' })).to.deep.equal([]);
    expect(codes('password', `${URL}?Store_Code=HG01`)).to.deep.equal(['warning password-reference']);
    expect(codes('username', ' api-user ')).to.deep.equal([]);
  });

  it('reports a misplaced secret once', () => {
    for (const field of ['name', 'username'] as const) {
      expect(codes(field, TOKEN)).to.deep.equal(['warning looks-like-token']);
      expect(codes(field, KEY.repeat(2))).to.deep.equal(['warning looks-like-key']);
    }
    expect(codes('storeCode', KEY)).to.deep.equal(['warning looks-like-key']);
    expect(codes('storeCode', TOKEN)).to.deep.equal(['refusal value-token']);
  });

  it('takes no name in words for a secret', () => {
    for (const text of ['HarborGoodsFulfillment2024', 'Miva Shop', 'order-import-2024', 'me@example.com']) {
      expect(codes('name', text)).to.deep.equal([]);
      expect(codes('username', text)).to.deep.equal([]);
    }
  });

  it('warns about a length only beyond the usual one', () => {
    expect(codes('username', 'u'.repeat(40))).to.deep.equal([]);
    expect(codes('signingDigest', 'c2hvcnRzaG9ydHNob3J0')).to.deep.equal(['warning digest-short']);
    expect(codes('signingDigest', 'c2hvcnRzaG9ydHNob3J0aA==')).to.deep.equal([]);
  });

  it('warns about a domain or store name as Store Code only when it is one', () => {
    expect(codes('storeCode', 'example', { apiUrl: URL })).to.deep.equal([]);
    expect(codes('storeCode', 'HG.01', { apiUrl: URL })).to.deep.equal(['warning store-code-unusual']);
    expect(codes('storeCode', 'HARBORGOODS.example', { apiUrl: URL })).to.deep.equal([
      'warning store-code-is-other',
    ]);
    expect(codes('storeCode', 'Harbor', { name: 'Harbor' })).to.deep.equal([]);
    expect(codes('storeCode', 'Harbor Goods', { name: ' Harbor Goods ' })).to.deep.equal([
      'warning store-code-is-other',
    ]);
  });

  it('gives no warning and no error for usual values', () => {
    fc.assert(
      fc.property(usualToken(), usualDigest(), usualPassword(), (token, digest, password) => {
        const others = { apiToken: token, signingDigest: digest, password };
        expect(codes('apiToken', token, others), token).to.deep.equal([]);
        expect(codes('signingDigest', digest, others), digest).to.deep.equal([]);
        expect(codes('password', password, others), password).to.deep.equal([]);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('hints at the domain only when a whole part of it is the Store Code', () => {
    for (const code of ['harbor', 'www', 'json.mvc', 'goods', 'HG01'])
      expect(codes('storeCode', code, { apiUrl: URL }), code).not.to.include('hint store-code-is-domain');
    expect(codes('storeCode', 'harborgoods', { apiUrl: 'harborgoods' })).to.deep.equal([]);
  });

  it('recognizes an example Store Code only when it is the whole value', () => {
    expect(codes('storeCode', 'mymain')).to.deep.equal([]);
    expect(codes('storeCode', 'main2')).to.deep.equal([]);
    expect(codes('storeCode', 'main')).to.deep.equal(['hint store-code-placeholder']);
  });

  it('treats a missing field as empty', () => {
    const others = { apiToken: undefined, signingDigest: undefined, storeCode: undefined, name: undefined };
    for (const [field, text] of [
      ['password', 'x'],
      ['apiToken', TOKEN],
      ['storeCode', 'HG01'],
      ['apiUrl', `${URL}?Store_Code=HG01`],
    ] as const) {
      expect(inspectField(field, text, others)).to.deep.equal(inspectField(field, text));
    }
  });

  it('ignores surrounding spaces when it compares the Store Code of a link with the typed one', () => {
    const link = `${URL}?Store_Code=HG01`;
    expect(codes('apiUrl', link, { storeCode: ' HG01 ' })).to.deep.equal(['refusal url-has-query']);
    expect(codes('apiUrl', link, { storeCode: '  ' })).to.include('hint store-code-in-link');
  });

  it('ignores case when it compares the Store Code of a link with the typed one', () => {
    expect(codes('apiUrl', `${URL}?Store_Code=HG01`, { storeCode: 'hg01' })).to.deep.equal([
      'refusal url-has-query',
    ]);
  });

  it('does not warn about new orders when one of their statuses is chosen', () => {
    expect(codes('orderImportStatuses', 'processing,shipped')).to.deep.equal([]);
    expect(codes('orderImportStatuses', 'pending')).to.deep.equal([]);
  });
});

describe('the fixes of inspectField', () => {
  for (const [field, text, others, expected] of [
    ['apiUrl', 'http://www.harborgoods.example/mm5/admin.mvc?', {}, ['use-address', { apiUrl: URL }]],
    ['apiUrl', 'www.harborgoods.example', {}, ['use-address', { apiUrl: URL }]],
    ['apiUrl', TOKEN, {}, ['move-to-api-token', { apiUrl: '', apiToken: TOKEN }]],
    ['apiUrl', 'HG01', {}, ['move-to-store-code', { apiUrl: '', storeCode: 'HG01' }]],
    ['apiUrl', `${URL}?Store_Code=HG01`, {}, ['use-store-code', { storeCode: 'HG01' }]],
    ['apiToken', `MIVA-HMAC-SHA256 ${TOKEN}:c2ln`, {}, ['use-token', { apiToken: TOKEN }]],
    ['apiToken', `X-Miva-API-Authorization: MIVA ${TOKEN}`, {}, ['use-token', { apiToken: TOKEN }]],
    ['apiToken', `"X-Miva-API-Authorization": "MIVA ${TOKEN}"`, {}, ['use-token', { apiToken: TOKEN }]],
    ['apiToken', `Access Token\t${TOKEN}`, {}, ['use-token', { apiToken: TOKEN }]],
    ['apiToken', `Bearer ${TOKEN}`, {}, ['use-token', { apiToken: TOKEN }]],
    ['apiToken', `Authorization: Bearer ${TOKEN}`, {}, ['use-token', { apiToken: TOKEN }]],
    ['apiToken', `MIVA:${TOKEN}`, {}, ['use-token', { apiToken: TOKEN }]],
    ['apiToken', `${TOKEN}:c2ln`, {}, ['use-token', { apiToken: TOKEN }]],
    ['apiToken', `“${TOKEN}”`, {}, ['remove-quotes', { apiToken: TOKEN }]],
    ['apiToken', 'a3f1 c9d2', {}, ['remove-spaces', { apiToken: 'a3f1c9d2' }]],
    ['apiToken', URL, {}, ['move-to-api-url', { apiToken: '', apiUrl: URL }]],
    ['apiToken', KEY, { signingDigest: TOKEN }, ['swap', { apiToken: TOKEN, signingDigest: KEY }]],
    ['signingDigest', TOKEN, { apiToken: KEY }, ['swap', { apiToken: TOKEN, signingDigest: KEY }]],
    ['signingDigest', TOKEN, {}, ['move-to-api-token', { signingDigest: '', apiToken: TOKEN }]],
    ['signingDigest', `'${KEY}'`, {}, ['remove-quotes', { signingDigest: KEY }]],
    ['apiToken', `"${TOKEN}`, {}, ['remove-quotes', { apiToken: TOKEN }]],
    ['apiToken', `"${TOKEN}",`, {}, ['remove-quotes', { apiToken: TOKEN }]],
    ['apiToken', `{${TOKEN}}`, {}, ['remove-brackets', { apiToken: TOKEN }]],
    ['apiToken', `{ "${TOKEN}" }`, {}, ['remove-brackets', { apiToken: TOKEN }]],
    ['apiToken', btoa(TOKEN), {}, ['decode-token', { apiToken: TOKEN }]],
    ['signingDigest', `${KEY}"`, {}, ['remove-quotes', { signingDigest: KEY }]],
    ['signingDigest', `<${KEY}>`, {}, ['remove-brackets', { signingDigest: KEY }]],
    ['storeCode', 'Store_Code=HG01', {}, ['use-store-code', { storeCode: 'HG01' }]],
    ['storeCode', '?Store_Code=HG01&Screen=SFNT', {}, ['use-store-code', { storeCode: 'HG01' }]],
    ['storeCode', `${URL}?Store_Code=HG01`, {}, ['use-store-code', { storeCode: 'HG01' }]],
    ['storeCode', URL, {}, ['move-to-api-url', { storeCode: '', apiUrl: URL }]],
    ['password', ' secret ', {}, ['remove-spaces', { password: 'secret' }]],
    ['apiUrl', KEY, {}, ['move-to-signing-digest', { apiUrl: '', signingDigest: KEY }]],
    ['username', KEY, {}, ['move-to-signing-digest', { username: '', signingDigest: KEY }]],
    ['name', `Signature: ${KEY}`, {}, ['move-to-signing-digest', { name: '', signingDigest: KEY }]],
    ['storeCode', KEY, {}, ['move-to-signing-digest', { storeCode: '', signingDigest: KEY }]],
    ['username', TOKEN, {}, ['move-to-api-token', { username: '', apiToken: TOKEN }]],
    ['name', `Token: ${TOKEN}`, {}, ['move-to-api-token', { name: '', apiToken: TOKEN }]],
    ['storeCode', TOKEN, {}, ['move-to-api-token', { storeCode: '', apiToken: TOKEN }]],
    [
      'storeCode',
      `MIVA-HMAC-SHA256 ${TOKEN}:c2ln`,
      {},
      ['move-to-api-token', { storeCode: '', apiToken: TOKEN }],
    ],
    [
      'username',
      'X-Miva-API-Authorization: MIVA order-import',
      {},
      ['move-to-api-token', { username: '', apiToken: 'order-import' }],
    ],
    ['name', 'Harbor\tGoods\u202E', {}, ['remove-characters', { name: 'Harbor Goods' }]],
    ['name', 'می\u200Cخواهم\0', {}, ['remove-characters', { name: 'می\u200Cخواهم' }]],
    ['username', '\u202Aapi-user\u202C', {}, ['remove-characters', { username: 'api-user' }]],
    ['username', 'api\uD800-user', {}, ['remove-characters', { username: 'api-user' }]],
    ['password', ' pass word\t', {}, ['remove-characters', { password: ' pass word' }]],
    ['storeCode', 'S\uD800D', {}, ['remove-characters', { storeCode: 'SD' }]],
  ] as const satisfies readonly (readonly [FieldName, string, Texts, [string, Texts]])[]) {
    it(`include ${expected[0]} for ${field} ${JSON.stringify(text)} with ${JSON.stringify(others)}`, () => {
      expect(fixes(field, text, others)).to.deep.include(expected);
    });
  }

  it('are complete, and left out when the result would be invalid', () => {
    const link = `${URL}?Store_Code=HG01`;
    expect(fixes('apiUrl', link, { storeCode: 'XX' })).to.deep.equal([
      ['use-address', { apiUrl: URL }],
      ['use-store-code', { storeCode: 'HG01' }],
    ]);
    expect(fixes('apiToken', `" ${TOKEN} "`)).to.deep.equal([['remove-quotes', { apiToken: TOKEN }]]);
    expect(fixes('apiToken', '"a b"')).to.deep.equal([]);
    expect(fixes('apiToken', `Access Token ${TOKEN}`)).to.have.length(1);
    expect(fixes('apiToken', link)).to.deep.equal([]);
    expect(fixes('apiUrl', 'a1'.repeat(30))).to.deep.equal([]);
    expect(fixes('apiUrl', KEY), 'a key is not a token').to.have.length(1);
    expect(fixes('name', '\uD800')).to.deep.equal([]);
    expect(fixes('apiUrl', 'localhost')).to.deep.equal([]);
    const long = 'aB3/'.repeat(13);
    expect(fixes('apiToken', long, { signingDigest: TOKEN })).to.deep.equal([
      ['swap', { apiToken: TOKEN, signingDigest: long }],
    ]);
  });

  it('never overwrite a filled field', () => {
    expect(fixes('apiUrl', TOKEN, { apiToken: 'other' })).to.deep.equal([]);
    expect(fixes('signingDigest', TOKEN, { apiToken: TOKEN.toUpperCase() })).to.deep.equal([]);
    expect(fixes('username', TOKEN, { apiToken: 'other' })).to.deep.equal([]);
    expect(fixes('storeCode', TOKEN, { apiToken: 'other' })).to.deep.equal([]);
    expect(fixes('username', KEY, { signingDigest: 'c2ln' })).to.deep.equal([]);
    expect(fixes('apiUrl', KEY, { signingDigest: 'c2ln' })).to.deep.equal([]);
    expect(fixes('storeCode', URL, { apiUrl: 'https://x.example/mm5/json.mvc' })).to.deep.equal([]);
  });

  it('are offered only at the swapped fields', () => {
    expect(fixes('name', '', { apiToken: KEY, signingDigest: TOKEN })).to.deep.equal([]);
    expect(fixes('username', '', { apiToken: KEY, signingDigest: TOKEN })).to.deep.equal([]);
  });

  it('always produce valid values', () => {
    const texts = fc.record(
      { apiToken: anyText(), signingDigest: anyText(), storeCode: anyText() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_NAMES), anyText(), texts, (field, text, others) => {
        for (const [, values] of fixes(field, text, others)) {
          for (const [name, value] of Object.entries(values)) {
            if (value === '' || name === 'password') continue;
            if (
              name === 'apiToken' ||
              name === 'signingDigest' ||
              name === 'apiUrl' ||
              name === 'storeCode'
            ) {
              expect(validateField(name, value).code, name).to.equal(null);
            }
          }
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});
