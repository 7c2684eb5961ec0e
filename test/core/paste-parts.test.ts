import { expect } from 'chai';
import { fieldBelow, fieldOf, shownLabel } from '../../src/core/paste-labels.js';
import { piecesOf, readLine } from '../../src/core/paste-line.js';
import { valueFor } from '../../src/core/paste-values.js';

// The parts of the reading of pasted text, each at the edge of its rule.

describe('the field that a label names', () => {
  for (const [label, field] of [
    ['User Login', 'username'],
    ['Admin User', 'username'],
    ['Signing HMAC Key', 'signingDigest'],
    ['Digest', 'signingDigest'],
    ['1) Username', 'username'],
    ['12. Username', 'username'],
    ['* 1) Username', 'username'],
    ['my 1) Username', null],
    ['PROD_MIVA_USERNAME', 'username'],
    ['$$PROD_MIVA_USERNAME', 'username'],
    ['my prod_miva username', null],
    ['Username [of the Miva user]', 'username'],
    ['Username (of the Miva user)', 'username'],
    ['x.password', 'password'],
    ['my password.', null],
    ['my password.  ', null],
    ['Passwort', 'password'],
    ['Contraseña', 'password'],
    ['Contrasen\u0303a', 'password'],
    ['contrasena', 'password'],
    ['ＡＰＩ Ｔｏｋｅｎ', 'apiToken'],
    ['Senha', 'password'],
    ['Mot de passe', 'password'],
    ['ユーザー名：api-user', null],
    ['اسم المستخدم: api-user', null],
    ['Имя пользователя: api-user', null],
    ['用户名：api-user', null],
    ['사용자 이름: api-user', null],
    ['パスワード user', null],
    ['Miva パスワード name', null],
    ['パスワード1) user', null],
    ['パスワード miva user', null],
  ] as const) {
    it(`of “${label}”`, () => {
      expect(fieldOf(label)).to.equal(field);
    });
  }

  for (const parent of [
    'smtp',
    '"smtp"',
    'smtp:',
    'email',
    'mail',
    'e-mail',
    'db',
    'ftp',
    'sftp',
    'database',
  ]) {
    it(`below “${parent}” is none`, () => {
      expect(fieldBelow(parent, 'password')).to.equal(null);
    });
  }
  for (const parent of ['my smtp', 'smtp server', 'miva', 'store']) {
    it(`below “${parent}” is that of the key`, () => {
      expect(fieldBelow(parent, 'password')).to.equal('password');
    });
  }
});

describe('a label that is shown', () => {
  for (const [label, shown] of [
    ['From', ''],
    ['Custom field', 'Custom field'],
    ['see https', ''],
    ['https docs', 'https docs'],
    ['Colour!!', 'Colour'],
    ['..Colour', 'Colour'],
    ['1) Colour', 'Colour'],
    ['a'.repeat(60), 'a'.repeat(50)],
    ['one two three four', 'one two three four'],
    ['one two three four five', ''],
  ] as const) {
    it(`of “${label}” is “${shown}”`, () => {
      expect(shownLabel(label)).to.equal(shown);
    });
  }
});

describe('a text in place of a value', () => {
  for (const text of [
    ...['***', 'xxx', 'x--', 'your user', 'your_user', 'token_here', 'token-here', 'token_value_here'],
    ...[
      'none',
      'null',
      'n/a',
      'na',
      'TBD',
      'tba',
      'above',
      'see above',
      'attached',
      'thanks',
      'thanks, Bob',
      'cheers!',
    ],
    ...['regards', 'kind regards', 'Best. Bob', '<user name>', '[user]', '••••', '…'],
    ...['see the "bob" account', 'see the 12 accounts', 'see  the account', 'you said bob', 'please ask bob'],
  ]) {
    it(`is none: ${text}`, () => {
      expect(valueFor('username', text, false)).to.equal(null);
    });
  }
  for (const text of [
    ...['axx', 'yourname', 'your_9', 'adhere', 'thanks-bot', 'bob is the boss', 'bob the builder'],
    ...['see the b0b account', 'see the *b account', 'see the b* account', 'anonymous'],
  ]) {
    it(`is a value: ${text}`, () => {
      expect(valueFor('username', text, false)).to.equal(text);
    });
  }

  it('is a name, though it reads like prose; and what stands in quotes is taken at its word', () => {
    expect(valueFor('name', 'see the account', false)).to.equal('see the account');
    expect(valueFor('username', 'see the account', true)).to.equal('see the account');
    expect(valueFor('username', 'see the account', false)).to.equal(null);
  });
});

describe('a line', () => {
  const NONE = { reply: '', label: '', field: null, separator: '', value: '' };
  for (const [text, parts] of [
    ['', NONE],
    ['> > ', NONE],
    [`${'x'.repeat(130)}: y`, NONE],
    ['> > Password: x', { reply: '> >', label: ' Password', field: 'password', value: 'x' }],
    ['Password:', { label: 'Password', field: 'password', separator: ':', value: '' }],
    ['Username: bob\tx', { field: 'username', value: 'bob\tx' }],
    ['Username\tbob\tx', { field: 'username', value: 'bob' }],
    ['| Username | bob | x |', { field: 'username', value: 'bob' }],
    ['| Username | b\\|b | x |', { field: 'username', value: 'b|b' }],
    ['**Password:** hunter2', { field: 'password', value: 'hunter2' }],
    ['**Password:**   hunter2', { field: 'password', value: 'hunter2' }],
    ['**Password:**', { field: 'password', value: '' }],
    ['Password: **hunter2', { field: 'password', value: '**hunter2' }],
    ['Username  -  bob', { label: 'Username', value: 'bob' }],
    ['Username  => bob', { label: 'Username', value: 'bob' }],
    ['Bob Smith: Password: x', { label: 'Password', field: 'password', value: 'x' }],
  ] as const) {
    it(`is parted: ${text.slice(0, 40)}`, () => {
      expect(readLine(text)).to.deep.include(parts);
    });
  }

  it('is cut into pieces at the labels in it, each field once', () => {
    const pieces = (text: string) => piecesOf(readLine(text), true).map(({ field, value }) => [field, value]);
    expect(pieces('Username: bob, Token: aa11, Token: bb22')).to.deep.equal([
      ['username', 'bob'],
      ['apiToken', 'aa11, Token: bb22'],
    ]);
    expect(pieces('Username: bob, Token:  aa11 ')).to.deep.equal([
      ['username', 'bob'],
      ['apiToken', 'aa11'],
    ]);
    expect(pieces('Username: bob, the new Token: aa11')).to.deep.equal([
      ['username', 'bob'],
      ['apiToken', 'aa11'],
    ]);
    expect(pieces('Username: bob, Token:')).to.deep.equal([['username', 'bob, Token:']]);
  });
});
