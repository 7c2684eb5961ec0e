import { expect } from 'chai';
import type { FieldName } from '../../src/core/fields.js';
import { readCredentials } from '../../src/core/paste.js';

const TOKEN = 'a3f1c9d27b6e40858c1f2d3e4b5a6978';
const KEY = 'dGhpcyBpcyBhbiBleGFtcGxlIGtleQ==';
const URL = 'https://www.example.com/mm5/json.mvc';

type Case = readonly [text: string, found: Partial<Record<FieldName, string>>, ignored?: readonly string[]];

const bob = { username: 'bob' };
const both = { username: 'bob', password: 'hunter2' };

/** What stands just inside and just outside the rules of reading, a line or two each. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'several labels in one line': [
    ['Username: bob, Password: hunter2, Store Code: SD', { ...both, storeCode: 'SD' }],
    ['Username: bob; Password= hunter2| Store Code: SD', { ...both, storeCode: 'SD' }],
    ['Username: bob , Password : hunter2', both],
    ['Username: bob, the store code: SD', { ...bob, storeCode: 'SD' }],
    // What is no label, or one that was there already, belongs to the value.
    ['Username: bob, colour: red, Store Code: SD', { username: 'bob, colour: red', storeCode: 'SD' }],
    ['Username: bob, and then password: hunter2', { username: 'bob, and then', password: 'hunter2' }],
    ['Username: bob, Username: eve, Store Code: SD', { username: 'bob, Username: eve', storeCode: 'SD' }],
    // A password may hold anything; only a line that stands alone, with two more labels in it, is a list.
    ['Password: hunter2, Token: x', { password: 'hunter2, Token: x' }],
    ['Password: hunter2, Username: bob, Store Code: SD', { ...both, storeCode: 'SD' }],
    [
      `Password: hunter2, Username: bob, Store Code: SD\nSigning key: ${KEY}`,
      { password: 'hunter2, Username: bob, Store Code: SD', signingDigest: KEY },
    ],
  ],
  'what stands before a label': [
    ['Jane: Username: bob', bob],
    ['1. Username: bob\n2) Password: hunter2', both],
    ['Your Username: bob', bob],
    ['MIVA_USERNAME=bob', bob],
    ['Username (admin): bob', bob],
    ['Store Code / Username: bob', {}],
    [`const apiToken = '${TOKEN}';\nlet storeCode = 'SD';`, { apiToken: TOKEN, storeCode: 'SD' }],
    ['Username.: bob', {}],
    ['Username. : bob', {}],
    [`${'x'.repeat(110)} username: bob`, {}],
    [`${'x '.repeat(70)}username: bob`, {}],
  ],
  'marks around a label': [
    ['**Username:** bob', bob],
    ['__Username:__ bob', bob],
    ['**Username**: bob', bob],
    ['*Password:* **', { password: '**' }],
    ['**Password:**  ** hunter2', { password: '** hunter2' }],
    ['Password: ** hunter2', { password: '** hunter2' }],
    ['**Password:** `hunter2`', { password: 'hunter2' }],
    ['Password: `hunter2`', { password: '`hunter2`' }],
    ['**Password:** "hunter2"', { password: '"hunter2"' }],
    ['**Password: a** b', { password: 'a** b' }],
    ['**Password**: ** hunter2', { password: '** hunter2' }],
  ],
  columns: [
    ['Username  (admin): bob\nPassword  is: hunter2', both],
    ['Username  Password  Store Code\nbob       hunter2   SD', {}],
    ['|Username|bob|\n|Password|hunter2|', both],
    ['| Setting|Value|\n|:-|:-|\n| Username|bob|\n|Password |a\\|b|', { ...bob, password: 'a|b' }],
    ['Username\tbob\tmore', bob],
    ['Username\t: bob', bob],
    ['Username\t\tbob: x\nPassword\thunter2: y', { username: 'bob: x', password: 'hunter2: y' }],
    ['| Username | bob | note |', bob],
    ['| Password | a\\|b | note |', { password: 'a|b' }],
    ['|Username| |', {}],
    // In the cells of a sheet a sign after the tab belongs to the value, elsewhere it parts.
    ['Username\tbob\nPassword\t: hunter2', { ...bob, password: ': hunter2' }],
    ['Username\t bob\nPassword \t= hunter2', { ...bob, password: '= hunter2' }],
    ['Username: bob\nPassword\t: hunter2', both],
  ],
  replies: [
    ['> Username: bob\n> Password: hunter2', both],
    ['> > Username: bob', bob],
    ['>Username:\n>bob\n>Password:\n>hunter2', both],
    ['> {\n> "username":"bob",\n> > "password":"hunter2" }', both],
    ['> Username\n> >\n> bob\n> Password\n> hunter2', both],
  ],
  'values below their labels': [
    ['Username: bob\nPassword: hunter2\nAPI Token:\n\n                    555-0100', both],
    ['Username: bob\nPassword: hunter2\nSignature:\n\nJohnathanAppleseed1', both],
    ['Username: bob\nPassword: hunter2\nStore Code:\n\nSee you on Thursday', both],
    // What YAML writes for a block, and a breadcrumb.
    ['Login: >\nPassword: hunter2', { password: 'hunter2' }, ['Login']],
    ['| Username | bob |\n| Password | |\n| Store Code | SD |', { ...bob, storeCode: 'SD' }],
    ['Settings: >\nUsername: bob', bob, ['Settings']],
    ['username: bob\npassword: >-\n  hunter2\n  and more', bob, ['password']],
    ['Username:\nbob\nPassword:\nhunter2', both],
    ['Username\n\nbob\n\nPassword\n\nhunter2', both],
    ['- Username:\n- bob\n- Password:\n- hunter2', both],
    ['> Username\n> bob\nPassword\nhunter2', both],
    ['Username\n\n---\nbob\nPassword\nhunter2', both],
    ['Username\n  \nbob\nPassword\n\t\nhunter2', both],
    ['Username\n--- \nbob\nPassword\nhunter2', both],
    ['Username\n```json\nbob\n```\nPassword\nhunter2', both],
    ['Username\n`bob`\nPassword\nhunter2', both],
    ['Username\nfoo: bar\nPassword\nhunter2', { username: 'foo: bar', password: 'hunter2' }],
    ['Username: bob\nPassword:\nhunter2', both],
    // Where values stand beside their labels, one below is looked for in the next line only.
    ['Username: bob\nPassword:\n\nhunter2', bob],
    [`Username: bob\nPassword:\nToken: ${TOKEN}`, { ...bob, apiToken: TOKEN }],
    // Labels alone are no block of values.
    ['Username\nPassword\nStore Code\nAPI Token', {}],
    ['Username\nPassword\nStore Code\nbob', {}],
    ['Username\nPassword\nhunter2', {}],
    ['Username:\nPassword:\nhunter2\nStore Code:\nSD', { password: 'hunter2', storeCode: 'SD' }],
    [
      'Order Import Statuses\nPending\nShipped\nUsername: bob',
      { ...bob, orderImportStatuses: 'pending,shipped' },
    ],
    [`Order Import Statuses\n${'x\n'.repeat(10)}Shipped\nUsername: bob`, bob, ['Order Import Statuses']],
    [`API Token\nCopy\n${TOKEN}\nUsername\nbob`, { ...bob, apiToken: TOKEN }],
    [`API Token\nCopy\nReset\n${TOKEN}\nUsername\nbob`, bob, ['API Token']],
    [`API Token\nCopy 1\n${TOKEN}\nUsername\nbob`, bob, ['API Token']],
    [`API Token\n1 Copy\n${TOKEN}\nUsername\nbob`, bob, ['API Token']],
  ],
  'line ends': [
    ['Username: bob\rPassword: hunter2', both],
    ['Username: bob\r\nPassword: hunter2', both],
    ['Password: hunter2\rUsername: bob', both],
  ],
  'rows of label and value': [
    [
      'key,value,notes\nusername,bob,\npassword,hunter2,rotate in May\nstore_code,SD,',
      { ...both, storeCode: 'SD' },
    ],
    ['username,bob,smith\npassword,hunter2,3', { username: 'bob,smith', password: 'hunter2,3' }],
    ['username,bob', {}],
    ['username,bob,more', {}],
    ['username,bob\npassword,hunter2', both],
    ['username;bob\npassword;hunter2', both],
    ['username,"bob"\npassword,hunter2', both],
    ['username,bob\npassword," hunter2 "', { ...bob, password: ' hunter2 ' }],
    ['username,bob\npassword,we will send it', bob, ['password']],
    ['username,bob\nPassword: hunter2', { password: 'hunter2' }],
    ["'username'=>'bob',\n'password'=>'hunter2',", both],
    ['username,"bob, jr"\npassword,"a""b"', { username: 'bob, jr', password: 'a"b' }],
    ['username,bob,smith\npassword,hunter2', { username: 'bob,smith', password: 'hunter2' }],
    ['username,"bob",smith\npassword,hunter2', { username: '"bob",smith', password: 'hunter2' }],
  ],
  tables: [
    ['Username, Password, Store Code\n\nBest, Jane, Harbor Goods', {}],
    ['username,password\nbob,hunter2', both],
    ['username|password\nbob|a\\|b', { ...bob, password: 'a|b' }],
    ['username\tpassword\nbob\ta\\|b', { ...bob, password: 'a\\|b' }],
    ['username,password\nbob," hunter2 "', { ...bob, password: ' hunter2 ' }],
    ['username;colour\nbob;red', {}],
    ['username;password\nstore code;SD', { username: 'password', storeCode: 'SD' }],
    ['username\tpassword\nbob\thunter2\neve\tother', both],
    // Two words and a comma are prose more often than a table.
    ['username, password\nbob, hunter2', {}],
    [`username, password, token\nbob, hunter2, ${TOKEN}`, { ...both, apiToken: TOKEN }],
    [
      `username,password,token\nstore code,hunter2,${TOKEN}`,
      { username: 'store code', password: 'hunter2', apiToken: TOKEN },
    ],
    [
      `| Username | Password |\n| --- | :-: |\n| bob | hunter2 |\n| eve | other |\nToken: ${TOKEN}`,
      { ...both, apiToken: TOKEN },
    ],
  ],
  quotes: [
    [
      'MIVA_USERNAME="DOMAIN\\bob"\nMIVA_PASSWORD="C:\\temp\\new \\"x\\""',
      { username: 'DOMAIN\\bob', password: 'C:\\temp\\new "x"' },
    ],
    ["MIVA_USERNAME='bob'\nMIVA_PASSWORD='it'\\''s'", { ...bob, password: "it's" }],
    ["Username: 'bob'\nPassword: 'it''s'", { ...bob, password: "it''s" }],
    [
      '{\n  // live\n  "username": "bob", // the API one\n  "password": "a \\"# b" // rotated\n}',
      { ...bob, password: 'a "# b' },
    ],
    ['Username: "bob"', bob],
    ['password: "hunter2"', { password: '"hunter2"' }],
    ['password: "hunter2"\nusername: "bob"', both],
    ['password: " hunter2 "', { password: ' hunter2 ' }],
    [`API_TOKEN="${TOKEN}",\nPASSWORD="a\\"b"`, { apiToken: TOKEN, password: 'a"b' }],
    [`API_TOKEN="${TOKEN}" # ours\nPASSWORD='it''s'`, { apiToken: TOKEN, password: "it's" }],
    ['"password": "a\\u0062",', { password: 'ab' }],
    ["'password': 'a\\'b'", { password: "a'b" }],
    ['PASSWORD="x;y";\nUSERNAME=bob', { ...bob, password: 'x;y' }],
    ['PASSWORD="a\\"b\\q"', { password: 'a"b\\q' }],
    ['PASS_WORD=" x "', { password: ' x ' }],
    ['PASSWORD="x"  # ours', { password: 'x' }],
    ["pass_word: `it''s`\nuser_name: bob", { ...bob, password: "it''s" }],
    ['USER_NAME="\nPASS_WORD=hunter2', { username: '"', password: 'hunter2' }],
    ['Store  Code: SD\nPASS_WORD="hunter2"', { storeCode: 'SD', password: '"hunter2"' }],
    ['Password: " hunter2",\nUsername: bob', { ...bob, password: '" hunter2",' }],
    ['PASSWORD="x" y\nUSERNAME=bob', { ...bob, password: '"x" y' }],
    // As many with quotes as without: they are somebody's way of writing.
    ['Password: "x"\nUsername: bob\nStore Code: SD', { ...bob, password: '"x"', storeCode: 'SD' }],
    [
      `Password: "x"\nUsername: "bob"\nStore Code: SD\nToken: ${TOKEN}`,
      { ...bob, password: 'x', storeCode: 'SD', apiToken: TOKEN },
    ],
    [
      `Password: "x"\nUsername: "bob"\nStore Code: SD\nToken: ${TOKEN}\nKey: x\nEndpoint: ${URL}\nSigning key: ${KEY}`,
      { ...bob, password: '"x"', storeCode: 'SD', apiToken: TOKEN, apiUrl: URL, signingDigest: KEY },
      ['Key'],
    ],
  ],
  JSON: [
    ['{note: urgent} {"username":"bob","password":"hunter2"}', both, ['note']],
    ['Hi [\'Jane\'], see {"username":"bob","password":"hunter2"}', both],
    ['{“username”: “DOMAIN\\\\bob”, “password”: “a\\”b”}', { username: 'DOMAIN\\bob', password: 'a"b' }],
    ['{"username":"bob","password":"hunter2"}\n\nThanks, Neil [Harbor Goods]', both],
    ['[10:32] Neil: {"username":"bob","password":"hunter2"}\n[10:33] Ann: thanks', both],
    [
      '{"username":"bob","password":"hunter2","order_statuses":["pending","shipped"]}',
      { ...both, orderImportStatuses: 'pending,shipped' },
    ],
    ['[{"name":"username","value":"bob"},{"key":"password","value":"hunter2"}]', both],
    ['{"smtp":{"username":"eve","password":"x"},"miva":{"username":"bob"}}', bob, ['username', 'password']],
    ['{"username":5,"password":1.5,"token":null}', { username: '5' }],
    ['{"username":"bob","password":"a>b"}', { ...bob, password: 'a>b' }],
    ['{"key":7,"value":"x","username":"bob"}', bob, ['key', 'value']],
    [`${'{"a":'.repeat(19)}{"username":"bob"}${'}'.repeat(19)}`, bob],
    [`${'{"a":'.repeat(20)}{"username":"bob"}${'}'.repeat(20)}`, {}],
    ['{"user":{"name":"bob"}}', bob],
    ['text {"username":"bob"} Password: hunter2', both],
    [`Token: ${TOKEN}\n{"username":"bob"}\nPassword: hunter2`, { ...both, apiToken: TOKEN }],
  ],
  tokens: [
    [`Token: MIVA ${TOKEN}:sig`, { apiToken: TOKEN }],
    [`Token: MIVA-HMAC-SHA256  ${TOKEN}`, { apiToken: TOKEN }],
    [`Token: the MIVA ${TOKEN}`, {}, ['Token']],
    [`Token: ${TOKEN},`, { apiToken: TOKEN }],
    [`Token: ${TOKEN};x`, { apiToken: `${TOKEN};x` }],
    ['Token: a,b,', { apiToken: 'a,b' }],
    ['Token: a***b', {}, ['Token']],
    ['Token: a*b*c12', { apiToken: 'a*b*c12' }],
    [`X-Miva-API-Authorization: MIVA ${TOKEN}:sig\nColour: red`, { apiToken: TOKEN }, ['Colour']],
  ],
  'words in place of a value': [
    ['Name: I will see', { name: 'I will see' }],
    ['Username: we will see', {}, ['Username']],
    ['Username: I go home now by car', {}, ['Username']],
    ['Username: see', { username: 'see' }],
    ['Username: use your email address\nPassword: check your inbox', {}, ['Username', 'Password']],
    [
      'Username: same as before\nPassword: hidden\nStore Code: TBC',
      {},
      ['Username', 'Password', 'Store Code'],
    ],
    ['Username: see you', { username: 'see you' }],
    ['Username: see.', { username: 'see.' }],
    ['Username: see you.', {}, ['Username']],
    ['Username: bob see', { username: 'bob see' }],
    ['Username: bob pass hunter2', {}, ['Username']],
    ['Username: bob (token abc)', {}, ['Username']],
    ['Username: Harbor token goods', { username: 'Harbor token goods' }],
    ['Username: bob, passport', { username: 'bob, passport' }],
    ['Username: bob (passports)', bob],
    ['Username: bob the builder', { username: 'bob the builder' }],
    ['Username: bob builder will', { username: 'bob builder will' }],
    ['Username: 1 2 3 4 5', { username: '1 2 3 4 5' }],
  ],
  addresses: [
    [
      `See https://www.example.com/mm5/ and ${URL.replace('mvc', 'mcv')}`,
      { apiUrl: 'https://www.example.com/mm5/' },
    ],
    // What stands behind a comma is the next cell of a row, and may be a secret.
    [`id,link,user,pass\n7,${URL},bob,hunter2`, { ...both, apiUrl: URL }, ['id', 'link']],
    [`site,login,secret\n${URL},bob,hunter2`, { apiUrl: URL }],
    [`site;login;secret\n${URL};bob;hunter2`, { apiUrl: URL }],
    ['Meet me at https://www.example.com/store for a coffee.', {}],
    [
      'Log in at https://www.example.com/mm5/admin.mvc, please.',
      { apiUrl: 'https://www.example.com/mm5/admin.mvc' },
    ],
    [URL, {}],
    [`see ${URL}`, { apiUrl: URL }],
    [`see   ${URL}`, { apiUrl: URL }],
    [`Username: bob\nUsername: ${URL}`, { ...bob, apiUrl: URL }, ['Username']],
    [
      `Username: bob\nhttp://www.example.com/mm5/json.mvc`,
      { ...bob, apiUrl: 'http://www.example.com/mm5/json.mvc' },
    ],
    [`Endpoint: www.example.com\nURL: ${URL}`, { apiUrl: URL }, ['URL']],
    [`URL: ${URL}\nEndpoint: https://other.example/mm5/json.mvc`, { apiUrl: URL }, ['Endpoint']],
    [`API URL: ${'x'.repeat(8193)}`, {}, ['API URL']],
    ['Username: bob@x.example<mailto:bob@x.example>', { username: 'bob@x.example' }],
  ],
  'parents in YAML': [
    ['smtp:\n  username: eve\nmiva:\n  username: bob', bob, ['username']],
    ['database:\n  password: x\nusername: bob', bob, ['password']],
  ],
  'order statuses': [
    ['Statuses: pending and shipped', { orderImportStatuses: 'pending,shipped' }],
    ['Statuses: pending, processing; Canceled', { orderImportStatuses: 'pending,processing,cancelled' }],
    ['Statuses: pending / rma issued', { orderImportStatuses: 'pending,rma-issued' }],
    ['{"statuses":["pending",1]}', { orderImportStatuses: 'pending' }, ['statuses']],
  ],
  'a remark behind a value': [
    [
      `API Token: ${TOKEN} <- copy this\nSignature: ${KEY} // the new one`,
      { apiToken: TOKEN, signingDigest: KEY },
    ],
    ['Username: bob; Store Code: SD;', { ...bob, storeCode: 'SD' }],
    ['Username: Acme Inc.\nStore Code: S.D.', { username: 'Acme Inc.', storeCode: 'S.D.' }],
    ['Username: Harbor - API', { username: 'Harbor - API' }],
    [
      `username: bob # the API one\nstore_code: SD # upper case\napi_token: ${TOKEN} # live`,
      { ...bob, storeCode: 'SD', apiToken: TOKEN },
    ],
    [`API Token: ${TOKEN} (live)\nSignature: ${KEY} (SHA-256)`, { apiToken: TOKEN, signingDigest: KEY }],
    [`API Token: ${TOKEN}.\nUsername: bob`, { ...bob, apiToken: TOKEN }],
    ['Store name: Harbor (US) #1', { name: 'Harbor (US) #1' }],
    ['Username: bob\nPassword: hunter2 # (x)', { ...bob, password: 'hunter2 # (x)' }],
  ],
  'a part of a token': [
    ['Username: bob\nAPI Token: a3f1...6978', bob, ['API Token']],
    ['Username: bob\nAPI Token: xxxx-xxxx-6978', bob, ['API Token']],
    ['Username: bob\nAPI Token: a3f1XXXXXXXX6978', bob, ['API Token']],
  ],
  'a link under a label that may name a user': [
    [
      'Login: https://www.example.com/mm5/admin.mvc\nUsername: bob',
      { ...bob, apiUrl: 'https://www.example.com/mm5/admin.mvc' },
      ['Login'],
    ],
    [
      `Miva admin: https://www.example.com/mm5/admin.mvc\nEndpoint URL: ${URL}\nUsername: bob`,
      { apiUrl: URL, ...bob },
      ['admin'],
    ],
  ],
  'a value below its label that looks like a label': [
    [
      'Password:\nAPI Token\nStore Code:\nTOKEN\nUsername:\nuser',
      { password: 'API Token', storeCode: 'TOKEN', username: 'user' },
    ],
    ['Store Code:\nlogin\n\nLogin:\nbob\n\nPassword:\nhunter2', { ...both, storeCode: 'login' }],
    ['Username:\nPassword:\nStore Code:\nSD', {}],
    [
      `API URL: ${URL}\nAPI Token: ${TOKEN}\n\nUsername:\napi-user`,
      { apiUrl: URL, apiToken: TOKEN, username: 'api-user' },
    ],
    ['Username:\nLogin: bob\nStore Code: SD', { ...bob, storeCode: 'SD' }],
  ],
  'labels that are named': [
    ['Username: bob\nColour: red\nToken: nope nope', bob, ['Token', 'Colour']],
    ['Username: bob\nbobs label: x', bob],
    ['Colour: red', {}],
  ],
};

describe('readCredentials, line by line', () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    describe(kind, () => {
      for (const [text, found, ignored = []] of cases) {
        it(JSON.stringify(text.length > 100 ? `${text.slice(0, 60)}…${text.slice(-20)}` : text), () => {
          expect(readCredentials(text)).to.deep.equal({ found, ignored });
        });
      }
    });
  }
});

describe('a secret beside a value that is none', () => {
  const SECRET = 'Kw7!zQv9Xb3jt5Rm';
  for (const line of [
    `Login: api-user / ${SECRET}`,
    `Username: api-user, Passwort: ${SECRET}`,
    `Username: api-user, password ${SECRET}`,
    `Username: api-user Password → ${SECRET}`,
    `Username: api-user   Password   ${SECRET}`,
    `user=api-user&password=${SECRET}`,
    `Name: Harbor (token ${SECRET})`,
    `Name: Harbor API Key: ${SECRET}`,
    `Store Code: HG01, Token ${SECRET}`,
    `Password:\n\n${SECRET.replace(/\W|\d/g, '')} = Battery`,
    `${SECRET.replace(/\W|\d/g, '')}: Password`,
  ]) {
    it(`stands in no open field and in no label: ${line.replace('\n\n', ' ⏎ ')}`, () => {
      const text = `${line}\nAPI URL: https://www.harborgoods.example/mm5/json.mvc\nStore Code: HG01\nToken: 9c4fe17ab05d3e86f1a27c98d0b34e5f`;
      const { found, ignored } = readCredentials(text);
      const open = [found.name, found.username, found.storeCode, ...ignored].join(' ');
      expect(open).not.to.include(SECRET).and.not.to.include(SECRET.replace(/\W|\d/g, ''));
      expect(found.apiUrl).to.equal('https://www.harborgoods.example/mm5/json.mvc');
    });
  }

  for (const name of ['Secret Garden', 'Token Toys', 'Key West 24/7', 'Pass & Stow', 'Digest, 3 Main St']) {
    it(`is not seen in a name that only sounds like one: ${name}`, () => {
      expect(readCredentials(`Name: ${name}\nUsername: api-user`).found).to.deep.equal({
        name,
        username: 'api-user',
      });
    });
  }
});
