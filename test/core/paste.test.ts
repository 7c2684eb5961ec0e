import { expect } from 'chai';
import fc from 'fast-check';
import { FIELD_NAMES, SECRET_FIELDS, type FieldName } from '../../src/core/fields.js';
import { readCredentials } from '../../src/core/paste.js';
import { ORDER_STATUSES } from '../../src/core/order-statuses.js';
import { anyText } from '../support/drafts.js';
import { runs } from '../support/runs.js';

type Values = Partial<Record<FieldName, string>>;

const TOKEN = 'a3f1c9d27b6e40858c1f2d3e4b5a6978';
const KEY = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=';
const URL_TEXT = 'https://www.harborgoods.example/mm5/json.mvc';

/** What most of the samples below hold. */
const ALL: Values = {
  username: 'api-user',
  password: 'S3cret: "x" #1',
  storeCode: 'HG01',
  apiUrl: URL_TEXT,
  apiToken: TOKEN,
  signingDigest: KEY,
};
const { username, storeCode, apiUrl, apiToken, signingDigest } = ALL as Required<Values>;

interface Sample {
  readonly text: string;
  readonly found: Values;
  readonly ignored?: readonly string[];
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  'an e-mail': {
    text: `Hi Jane,

here is what you asked for:

Username: api-user
Password: S3cret: "x" #1
Store Code: HG01
API URL: ${URL_TEXT}
API Token: ${TOKEN}
Signing Digest: ${KEY}

Best regards,
Neil
Phone: 555 0100`,
    found: ALL,
    ignored: ['Phone'],
  },
  'a reply with Windows line ends': {
    text: [
      '> Miva user: api-user',
      '> PW: S3cret: "x" #1',
      '> Store ID = HG01',
      `> Endpoint URL => ${URL_TEXT}`,
      `> Access Token - ${TOKEN}`,
      `> Signature (SHA-256): ${KEY}`,
    ].join('\r\n'),
    found: ALL,
  },
  'a reply to a reply, the values on the lines below': {
    text: `>> Login:\n>> api-user\n>> Password:\n>> >my pw: "1"\n>> API Access Token:\n>> ${TOKEN}`,
    found: { username, password: '>my pw: "1"', apiToken },
  },
  'a page of a token, as text': {
    text: `API Tokens\nEdit API Token\nEnabled\nYes\nEndpoint URL\n${URL_TEXT}\nAccess Token\n${TOKEN}\nCopy\nRequire Signature with Key\nSignature\nGenerate\n${KEY}\nAllowed IP Addresses\n34.197.18.122\nRequire Timestamp Within\n30 Seconds`,
    found: { apiUrl, apiToken, signingDigest },
    ignored: [],
  },
  'a page of a token with hidden values': {
    text: `Endpoint URL\n${URL_TEXT}\n\nAccess Token\n••••••••••••\n\nSignature\n****************\nShow`,
    found: { apiUrl },
    ignored: ['Access Token', 'Signature'],
  },
  'a chat': {
    text: `[10:32, 3/4/2026] Neil: user: api-user\n[10:32, 3/4/2026] Neil: pass: hunter2!\n[10:33, 3/4/2026] Neil: store code: HG01`,
    found: { username, password: 'hunter2!', storeCode },
  },
  'one line of a chat': {
    text: `Username: api-user, Password: hunter2!, Store Code: HG01, API Token: ${TOKEN}`,
    found: { username, password: 'hunter2!', storeCode, apiToken },
  },
  'one line parted by spaces': {
    text: `login=api-user pass=hunter2! endpoint=${URL_TEXT}?Store_Code=HG01 token=${TOKEN}`,
    found: { username, password: 'hunter2!', apiUrl: `${URL_TEXT}?Store_Code=HG01`, apiToken },
  },
  'a file of settings': {
    text: `# Miva\nMIVA_USERNAME=api-user\nMIVA_PASSWORD="S3cret: \\"x\\" #1"\nexport MIVA_STORE_CODE='HG01'\nMIVA_API_URL=${URL_TEXT} # live\nMIVA_API_TOKEN=${TOKEN}\nMIVA_SIGNING_DIGEST=${KEY}\nDB_PASSWORD=other\nSMTP_USERNAME=other`,
    found: ALL,
    ignored: ['DB_PASSWORD', 'SMTP_USERNAME'],
  },
  'JSON in a mail': {
    text: `Hi [Jane], see below\n\`\`\`json\n${JSON.stringify({ miva: { ...ALL, orderImportStatuses: ['processing', 'pending'] }, smtp: { password: 'other' }, comment: 'x' }, null, 2)}\n\`\`\`\nRegards`,
    found: { ...ALL, orderImportStatuses: 'pending,processing' },
    ignored: ['password', 'comment'],
  },
  'JSON on one line, nested by part': {
    text: `{"user":{"name":"api-user","pass":" a b "},"store":{"name":"Harbor Goods","code":1},"api":{"url":"${URL_TEXT}","token":"${TOKEN}","signature":{"algorithm":"SHA-256","key":"${KEY}"}}}`,
    found: {
      username,
      password: ' a b ',
      name: 'Harbor Goods',
      storeCode: '1',
      apiUrl,
      apiToken,
      signingDigest,
    },
    ignored: ['algorithm'],
  },
  'JSON of keys and values': {
    text: JSON.stringify([
      { key: 'api_token', value: TOKEN, enabled: true },
      { name: 'Signing Key', value: KEY },
    ]),
    found: { apiToken, signingDigest },
  },
  'JSON that is none': {
    text: `{\n  // live\n  "username": "api-user",\n  "password": "a\\"b, c",\n  'storeCode': 'HG01',\n  apiToken: '${TOKEN}',\n}`,
    found: { username, password: 'a"b, c', storeCode, apiToken },
  },
  'JSON with smart quotes': {
    text: `{\n “Username”: “api-user”,\n “Password”: “a b”,\n “API Token”: “${TOKEN}”\n}`,
    found: { username, password: 'a b', apiToken },
  },
  PHP: {
    text: `$config = [\n  'username' => 'api-user',\n  'password' => 'it\\'s',\n  'api_token' => '${TOKEN}',\n];`,
    found: { username, password: "it's", apiToken },
  },
  'CSV with a header': {
    text: `id,username,password,store_code,api_url,api_token,signing_digest,notes\n7,api-user,"S3cret: ""x"" #1",HG01,${URL_TEXT},${TOKEN},${KEY},"a, b"\n8,other,other,OT,,,,`,
    found: ALL,
    ignored: ['id', 'notes'],
  },
  'CSV with semicolons': {
    text: `User;Password;Token\napi-user;"a;b";${TOKEN}`,
    found: { username, password: 'a;b', apiToken },
  },
  'CSV, a label and a value a row': {
    text: `Field,Value\nUsername,api-user\nPassword,"S3cret: ""x"" #1"\nStore Code,HG01\nAPI URL,${URL_TEXT}\nAPI Token,${TOKEN}\nSignature Key,${KEY}`,
    found: ALL,
  },
  YAML: {
    text: `---\nmiva:\n  user:\n    name: api-user\n    password: 'it''s "x": #1'\n  store:\n    code: HG01\n    name: Harbor Goods\n  api:\n    url: ${URL_TEXT}\n    token: "${TOKEN}"\n    signing_key: ${KEY}\n  order_import_statuses:\n    - pending\n    - partially_shipped\nsmtp:\n  password: other`,
    found: {
      ...ALL,
      name: 'Harbor Goods',
      password: 'it\'s "x": #1',
      orderImportStatuses: 'pending,partially-shipped',
    },
    ignored: ['password'],
  },
  'YAML with block scalars': {
    text: `username: api-user\npassword: >-\n  hunter2!hunter2!\nstore_code: |\n  HG01\napi_token: ${TOKEN}\nsigning_key: >-\n  ${KEY}\n`,
    found: { username, password: 'hunter2!hunter2!', storeCode, apiToken, signingDigest },
  },
  'names and values in YAML': {
    text: `containers:\n  - name: harbor\n    env:\n      - name: MIVA_USERNAME\n        value: api-user\n      - name: "MIVA_API_TOKEN"\n        value: "${TOKEN}"\n      - name: MIVA_SIGNING_KEY\n        value: ${KEY}\n`,
    found: { name: 'harbor', username, apiToken, signingDigest },
  },
  'JSON on one line with smart quotes': {
    text: `{“Username”: “api-user”, “Password”: “a, b: c”, “API Token”: “${TOKEN}”}`,
    found: { username, password: 'a, b: c', apiToken },
  },
  'cells of a spreadsheet, two columns': {
    text: `Field\tValue\nUsername\tapi-user\nPassword\t"quoted"\nStore_Code\tHG01\nAPI URL\t${URL_TEXT}\tCopy\nAPI Token\t${TOKEN}\nPrivate Key\t${KEY}`,
    found: { ...ALL, password: '"quoted"' },
    ignored: [],
  },
  'cells of a spreadsheet, two rows': {
    text: `Store Name\tUsername\tPassword\tStore Code\tEndpoint\tToken\tSignature\nHarbor Goods\tapi-user\t=1+"2"\tHG01\t${URL_TEXT}\t${TOKEN}\t${KEY}`,
    found: { ...ALL, name: 'Harbor Goods', password: '=1+"2"' },
  },
  'a table in Markdown': {
    text: `| Setting | Value |\n|---|---|\n| Username | api-user |\n| Password | \`a\\|b "c"\` |\n| API Token | ${TOKEN} |`,
    found: { username, password: 'a|b "c"', apiToken },
    ignored: [],
  },
  'a table in Markdown, a column a field': {
    text: `| Username | Password | API token |\n| :-- | --- | --: |\n| api-user | a\\|b | ${TOKEN} |`,
    found: { username, password: 'a|b', apiToken },
  },
  Markdown: {
    text: `## Miva\n\n- **Username:** api-user\n- **Password:** \`it's: "x"\`\n* **API Token**: \`${TOKEN}\`\n1. __Signing Digest (Signature Key):__ ${KEY}\n2. [API URL](${URL_TEXT})\n`,
    found: { username, password: 'it\'s: "x"', apiToken, signingDigest, apiUrl },
  },
  'smart quotes and no-break spaces': {
    text: `Username\u00A0:\u00A0“api-user”\nPassword\u00A0: “a\u00A0"b”\nStore\u00A0Code\u00A0: “HG01”`,
    found: { username, password: 'a\u00A0"b', storeCode },
  },
  'a request on a command line': {
    text: `curl -X POST ${URL_TEXT} \\\n  -H 'Content-Type: application/json' \\\n  -H "X-Miva-API-Authorization: MIVA-HMAC-SHA256 ${TOKEN}:c2lnbmF0dXJl" -d '{"Store_Code":"HG01","Function":"OrderList_Load_Query"}'`,
    found: { apiUrl, apiToken, storeCode },
    ignored: ['Function'],
  },
  'a header': {
    text: `X-Miva-API-Authorization: MIVA-HMAC-SHA256 ${TOKEN}:c2lnbmF0dXJl\nContent-Type: application/json`,
    found: { apiToken },
    ignored: ['Content-Type'],
  },
  'algorithms beside the key': {
    text: `Algorithm: HMAC-SHA256\nDigest: sha256\nSigning digest algorithm: SHA-256\nSignature (HMAC-SHA256): ${KEY}`,
    found: { signingDigest },
    ignored: ['Digest', 'Algorithm', 'Signing digest algorithm'],
  },
  'a link in a sentence': {
    text: `Hi Jane, the endpoint is (${URL_TEXT}). The token follows.`,
    found: { apiUrl },
  },
  'links with text around them': {
    text: `Website: https://www.harborgoods.example/\nEndpoint URL: <${URL_TEXT}> (the folder is mm5)\nAPI Token: ${TOKEN}`,
    found: { apiUrl, apiToken },
    ignored: ['Website'],
  },
  'a form that is half filled': {
    text: `Username: api-user\nPassword:\nStore Code: HG01\nAPI Token: <your token>\nSignature Key: xxxxxxxx\nAPI URL:\n\nThanks!\nNeil`,
    found: { username, storeCode },
    ignored: ['API Token', 'Signature Key'],
  },
  'statuses in a sentence of their own': {
    text: `Order Import Statuses: Pending, Partially Shipped and RMA Issued; canceled\nUsername: api-user`,
    found: { username, orderImportStatuses: 'pending,partially-shipped,cancelled,rma-issued' },
  },
  'aligned with spaces and tabs': {
    text: `Username    : api-user\nPassword\t: hunter2\nStore Code     HG01\nURL         : ${URL_TEXT}`,
    found: { username, password: 'hunter2', storeCode, apiUrl },
  },
  'a password that is quoted for its spaces': {
    text: `Username: api-user\nPassword: " pass word-Q7 "\nStore Code: HG01`,
    found: { username, password: ' pass word-Q7 ', storeCode },
  },
  'a password with quotes of its own': {
    text: `Username: api-user\nPassword: "hunter2"\nStore Code: HG01`,
    found: { username, password: '"hunter2"', storeCode },
  },
  'a password with quotes of its own, beside a label as Miva spells it': {
    text: `User: api-user\nPass: "hunter2"\nStore_Code: HG01`,
    found: { username, password: '"hunter2"', storeCode },
  },
  'two links, the better one second': {
    text: `Store URL: https://www.harborgoods.example/mm5/\nAPI URL: ${URL_TEXT}`,
    found: { apiUrl },
  },
  'two stores': {
    text: `Username: api-user\nPassword: one\n\nUsername: second\nPassword: two`,
    found: { username, password: 'one' },
    ignored: ['Username', 'Password'],
  },
};

const NOTHING: readonly string[] = [
  '',
  ' \n ',
  TOKEN,
  KEY,
  URL_TEXT,
  'hunter2',
  'correct horse battery staple',
  '12:30',
  'Please send the password to your api user tomorrow.',
  'Please send me the username, password, store code and the API token.\nThanks, Jane',
  'We need:\n- Username\n- Password\n- Store Code\n- API Token\n\nThanks!\nJane',
  'Username\nPassword\nStore Code\nAPI URL\nAPI Token\nSigning Digest',
  'Username:\nPassword:\nAPI Token:\n\nBest regards,\nJane',
  'Note on the password: it expires after 90 days.',
  'Password: I will send it by phone.\nAPI Token: see attached\nUsername: please ask Bob',
  'Password: ••••••••\nAPI Token: ****************\nSigning Digest: ●●●●',
  'API Token: <your token>\nSignature Key: xxx\nPassword: [redacted]\nUsername: {{username}}\nStore Code: N/A',
  'Username / Password: bob / x',
  'Our username: ask IT.\nOur password: by phone.',
  'Username: required\nPassword: required\nStore Code: optional',
  'Digest: SHA-256',
  'API Token: 0f90f77b58ca98836eba3d50f526f523\nSigning Key: MySigningKey',
  'Signature Key:\n-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----',
  'See https://docs.miva.com/json-api/ and https://www.example.com/ for more.',
  'username, password',
  'Please ask Miva for the password.\nPurus.',
  'The password.\nPurus.',
];

describe('readCredentials', () => {
  for (const [name, { text, found, ignored }] of Object.entries(SAMPLES)) {
    it(`reads ${name}`, () => {
      const read = readCredentials(text);
      expect(read.found).to.deep.equal(found);
      if (ignored) expect(read.ignored).to.have.members(ignored);
    });
  }

  for (const text of NOTHING) {
    it(`finds nothing in ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(readCredentials(text).found).to.deep.equal({});
    });
  }
});

// Properties: any credentials, in any style, under any names.

const NAMES: Readonly<Record<Exclude<FieldName, 'storeId'>, readonly string[]>> = {
  name: ['Name', 'Store Name', 'Connection Name'],
  username: ['Username', 'User', 'Login', 'API user', 'User Name'],
  password: ['Password', 'Pass', 'PW'],
  storeCode: ['Store Code', 'Store ID', 'Store_Code'],
  apiUrl: ['API URL', 'Endpoint URL', 'JSON API endpoint', 'Endpoint', 'Store URL'],
  apiToken: ['API Token', 'Access Token', 'API Access Token', 'X-Miva-API token', 'Token'],
  signingDigest: [
    'Signing Digest',
    'Signature',
    'Signature Key',
    'Signing Key',
    'Private Key',
    'HMAC key',
    'Signing Digest (Signature Key)',
    'Signature (SHA-256)',
  ],
  orderImportStatuses: ['Order Import Statuses', 'Order Import Status', 'Import statuses'],
};

const HEX = '0123456789abcdef';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const charactersOf = (text: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...text), minLength, maxLength });

const hardPassword = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'"\'`:;,#=|\\<>{}[]()$&?!*-_~^%@/. é“”‘’•\u00A0'),
        fc.constantFrom(
          'Password: ',
          'api token=',
          'Store Code',
          'Login',
          ' => ',
          ' - ',
          ' # ',
          '""',
          "''",
          '\\"',
        ),
        charactersOf(`${LETTERS}0123456789`, 1, 4),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''))
    // A mask, a gap to fill in and plain words are no password; letters and digits make sure of that.
    .map((text) => (/\d/.test(text) ? text : `${text}7q`));

const credentials = (): fc.Arbitrary<Values> =>
  fc
    .record({
      name: fc
        .array(charactersOf(`${LETTERS}&'é`, 2, 8), { minLength: 1, maxLength: 4 })
        .map((words) => words.join(' '))
        .filter((text) => /^[A-Za-z].*[A-Za-z]$/.test(text)),
      username: fc.oneof(
        fc.constantFrom('api-user', 'neil@harborgoods.example', 'user.name+1'),
        charactersOf(`${LETTERS}0123456789._-`, 5, 20).map((text) => `u${text}1`),
      ),
      password: hardPassword(),
      storeCode: fc.oneof(
        fc.constantFrom('SD', 'spill911', '1'),
        charactersOf(`${LETTERS}0123456789_-`, 1, 20).map((text) => `S${text}0`),
      ),
      apiUrl: fc
        .tuple(
          fc.constantFrom('www.example.com', 'shop.example.museum:8443', '8.8.8.8', '[2001:db8::1]'),
          fc.constantFrom('/mm5', '/Merchant2', '', '/a/b', "/joe's"),
        )
        .map(([host, folder]) => `https://${host}${folder}/json.mvc`),
      apiToken: fc.oneof(
        charactersOf(HEX, 32, 32),
        charactersOf(`${LETTERS}0123456789-_.~!`, 11, 48).map((text) => `t${text}0`),
      ),
      signingDigest: fc
        .tuple(charactersOf(`${LETTERS}0123456789+/`, 16, 60), fc.constantFrom('', '='))
        .map(([text, padding]) => `${text.slice(0, text.length - (text.length % 4) + 3 - 4)}9${padding}`),
      orderImportStatuses: fc
        .subarray(
          ORDER_STATUSES.map(({ value }) => value as string),
          { minLength: 1 },
        )
        .map((statuses) => statuses.join()),
    })
    .filter(
      ({ name }) =>
        !/^(?:.{1,4}|undefined|required|optional|enabled|disabled|missing|generate|above|below|attached)$/i.test(
          name,
        ),
    );

/** A value under the name it is given in the text. */
type Entry = readonly [field: FieldName, label: string, value: string];
/** How a text is written, from its entries in order. */
type Style = (entries: readonly Entry[]) => string;

const entries = (): fc.Arbitrary<readonly Entry[]> =>
  fc
    .tuple(credentials(), fc.infiniteStream(fc.nat(1000)), fc.subarray(Object.keys(NAMES), { minLength: 4 }))
    .chain(([values, picks, fields]) => {
      const list = (fields as (keyof typeof NAMES)[]).map((field): Entry => {
        const names = NAMES[field];
        return [field, names[picks.next().value! % names.length]!, values[field]!];
      });
      return fc.shuffledSubarray(list, { minLength: list.length });
    });

const fromEntries = (list: readonly Entry[]): Values =>
  Object.fromEntries(list.map(([field, , value]) => [field, value]));

const spoken = (field: FieldName, value: string): string =>
  field === 'orderImportStatuses'
    ? value
        .split(',')
        .map((one) => ORDER_STATUSES.find((status) => status.value === one)!.label)
        .join(', ')
    : value;
const key = (label: string): string => label.replace(/\s*\(.*/, '').replace(/[^A-Za-z]+/g, '_');
const camel = (label: string): string =>
  key(label)
    .toLowerCase()
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What stands at an edge is lost where nothing quotes it, and quotes around it would then be its own. */
const shownEdges = (value: string): string => (value === value.trim() ? value : `"${value}"`);

const lines =
  (line: (label: string, value: string) => string): Style =>
  (list) =>
    list.map(([field, label, value]) => line(label, shownEdges(spoken(field, value)))).join('\n');

const needsQuotes = (value: string): boolean => !/^[\w./:@+=~!-]+$/.test(value);
const shellQuoted = (value: string): string =>
  !needsQuotes(value) ? value : value.includes("'") ? `"${value.replace(/["\\$`]/g, '\\$&')}"` : `'${value}'`;
const csv = (value: string, delimiter: string): string =>
  value !== value.trim() || value.includes('"') || value.includes(delimiter)
    ? `"${value.replaceAll('"', '""')}"`
    : value;
const yaml = (value: string): string =>
  !needsQuotes(value) && /^\w/.test(value) && !/:$/.test(value)
    ? value
    : value.length % 2
      ? JSON.stringify(value)
      : `'${value.replaceAll("'", "''")}'`;

const nested = (list: readonly Entry[]): object => ({
  version: 1,
  miva: {
    connection: Object.fromEntries(
      list.map(([field, label, value]) => [
        camel(label),
        field === 'orderImportStatuses' ? value.split(',') : value,
      ]),
    ),
  },
});

const BLOCKS = ['>-', '|', '|-', '>', '>+', '|2'];

const STYLES: Readonly<Record<string, Style>> = {
  'lines with a colon': lines((label, value) => `${label}: ${value}`),
  'lines with a colon and a no-break space': lines(
    (label, value) => `${label.replaceAll(' ', '\u00A0')}\u00A0:\u00A0${value}`,
  ),
  'lines with an arrow': lines((label, value) => `My ${label} => ${value}`),
  'lines with a dash': lines((label, value) => `The ${label} - ${value}`),
  'lines with a bar': lines((label, value) => `miva ${label} | ${value}`),
  'two columns': lines((label, value) => `${label}\t${value}`),
  'lines in capitals': lines((label, value) => `Miva ${label.toUpperCase()}:${value}`),
  bullets: lines((label, value) => `  - Your ${label}: ${value}`),
  numbers: (list) =>
    lines((label, value) => `${label}: ${value}`)(list)
      .split('\n')
      .map((line, at) => `${at + 1}. The ${line}`)
      .join('\n'),
  reply: lines((label, value) => `> The ${label}: ${value}`),
  'lines below': (list) =>
    list.map(([field, label, value]) => `${label}\n${shownEdges(spoken(field, value))}`).join('\n'),
  'lines below, apart': (list) =>
    list.map(([field, label, value]) => `${label}:\n\n${shownEdges(spoken(field, value))}`).join('\n\n'),
  'lines below in a reply': (list) =>
    list.map(([field, label, value]) => `> > ${label}:\n> > ${shownEdges(spoken(field, value))}`).join('\n'),
  'smart quotes': (list) =>
    list.map(([field, label, value]) => `The ${label}: “${spoken(field, value)}”`).join('\n'),
  Markdown: (list) =>
    list.map(([field, label, value]) => `- **The ${label}:** \`${spoken(field, value)}\``).join('\n'),
  'a table in Markdown': (list) =>
    `| Field | Value |\n| --- | --- |\n${list.map(([field, label, value]) => `| ${label} | \`${spoken(field, value).replaceAll('|', '\\|')}\` |`).join('\n')}`,
  settings: (list) =>
    list.map(([, label, value]) => `MIVA_${key(label).toUpperCase()}=${shellQuoted(value)}`).join('\n'),
  'exported settings': (list) =>
    list.map(([, label, value]) => `export ${key(label)}=${shellQuoted(value)}`).join('\n'),
  JSON: (list) => JSON.stringify(nested(list)),
  'pretty JSON': (list) => JSON.stringify(nested(list), null, 2),
  'flat JSON': (list) =>
    JSON.stringify(Object.fromEntries(list.map(([, label, value]) => [label, value])), null, '\t'),
  'JSON in a reply': (list) => JSON.stringify(nested(list), null, 2).replace(/^/gm, '> '),
  'a header and a row': (list) =>
    `${list.map(([, label]) => label).join()}\n${list.map(([, , value]) => csv(value, ',')).join()}`,
  'a header and a row with semicolons': (list) =>
    `${list.map(([, label]) => `"${label}"`).join(';')}\n${list.map(([, , value]) => csv(value, ';')).join(';')}`,
  'rows of label and value': (list) =>
    list.map(([, label, value]) => `${label},${csv(value, ',')}`).join('\n'),
  YAML: (list) =>
    `miva:\n${list.map(([, label, value]) => `  ${key(label).toLowerCase()}: ${yaml(value)}`).join('\n')}`,
  'flat YAML': (list) =>
    list
      .map(
        ([field, label, value]) =>
          `${camel(label)}: ${field === 'orderImportStatuses' ? `[${value}]` : yaml(value)}`,
      )
      .join('\n'),
  'YAML with block scalars': (list) =>
    list
      .map(([, label, value], at) =>
        value === value.trim()
          ? `${key(label).toLowerCase()}: ${BLOCKS[at % BLOCKS.length]!}\n  ${value}`
          : `${key(label).toLowerCase()}: ${JSON.stringify(value)}`,
      )
      .join('\n'),
  'names and values of an environment': (list) =>
    `env:\n${list.map(([, label, value]) => `  - name: MIVA_${key(label).toUpperCase()}\n    value: ${yaml(value)}`).join('\n')}`,
  'JSON on one line that went through a word processor': (list) =>
    JSON.stringify(nested(list)).replace(/"([^"]*)"/g, '“$1”'),
  'a spreadsheet': (list) =>
    `${list.map(([, label]) => label).join('\t')}\n${list.map(([, , value]) => value).join('\t')}`,
};

const BEFORE = [
  'Hi Jane,',
  '',
  'here are the credentials you asked for:',
  'Please keep them safe.',
  'Subject: Miva',
  'Algorithm: HMAC-SHA256',
];
const AFTER = [
  '',
  'Regards,',
  'Neil',
  'Phone: 555 0100',
  'The token needs the order group.',
  'Digest algorithm: SHA-256',
  'Call me about the password',
];
describe('readCredentials, for any credentials', () => {
  for (const [name, style] of Object.entries(STYLES)) {
    it(`reads them back from ${name}`, () => {
      fc.assert(
        fc.property(
          entries(),
          fc.subarray(BEFORE),
          fc.subarray(AFTER),
          fc.constantFrom('\n', '\r\n'),
          (list, before, after, end) => {
            const isSheet = /spreadsheet/.test(name);
            const kept = list.map(([field, label, value]): Entry => [
              field,
              label,
              isSheet ? value.trim() : value,
            ]);
            // Between quotes of its own, edge spaces cannot be told from those that quotes were put around.
            fc.pre(!kept.some(([, , value]) => /^["'`“‘„«](?:\s.*|.*\s)["'`”’“»]$/s.test(value)));
            const text = [...before, ...(before.length ? [''] : []), style(kept), '', ...after].join('\n');
            // A label below a label is a label.
            fc.pre(
              !/below/.test(name) ||
                !kept.some(([, , value]) => /^[\W\d]*(?:store code|login)\W*$/i.test(value)),
            );
            // Of quotes and backslashes that became something else, nobody can tell what they were.
            fc.pre(!/word processor/.test(name) || !kept.some(([, , value]) => /["“”\\]/.test(value)));
            // Words alone could as well be a chat, where quotes are nobody's but the password's.
            fc.pre(!/YAML/.test(name) || /^ *[a-z]+[A-Z_]/m.test(text));
            const { found, ignored } = readCredentials(text.replaceAll('\n', end));
            expect(found).to.deep.equal(fromEntries(kept));
            for (const field of SECRET_FIELDS) {
              if (found[field])
                expect(ignored.filter((label) => label.includes(found[field]!))).to.deep.equal([]);
            }
          },
        ),
        { numRuns: runs(300) },
      );
    });
  }
});

// Words of labels, and words of sentences around them.
const LABEL_WORDS = [
  'password',
  'username',
  'API token',
  'signing key',
  'store code',
  'endpoint',
  'login',
  'api user',
  'Password',
  'Token',
];
const SENTENCE_WORDS = [
  'please',
  'send',
  'the',
  'to',
  'your',
  'tomorrow',
  'we',
  'need',
  'is',
  'case-sensitive',
  'and',
  'expires',
  'after',
  '90',
  'days',
  'Miva',
];

const sentence = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('Please', 'We', 'Hello Jane, we', 'I think that you', 'Could you'),
      fc.array(fc.constantFrom(...LABEL_WORDS, ...SENTENCE_WORDS), { minLength: 3, maxLength: 14 }),
      fc.constantFrom('.', '?', '!', ':', ', thank you.', '...', ' - thanks'),
    )
    .map(([start, words, end]) => `${start} ${words.join(' ')}${end}`);

const promise = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        'Password',
        'Username',
        'The password',
        'API Token',
        'Signing Digest',
        'Store Code',
        'Endpoint',
      ),
      fc.constantFrom(': ', ' - ', ' = '),
      fc.constantFrom(
        "I'll send it tomorrow.",
        'we will send this by phone',
        'please ask Bob for it',
        'see the attached file',
        'is in the vault of your team, as it always was',
        '••••••••',
        '(sent separately)',
        '<your value>',
        'n/a',
        '-',
        'your-value-here',
      ),
    )
    .map((parts) => parts.join(''));

describe('readCredentials, for any text', () => {
  it('finds nothing in prose', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(sentence(), sentence(), promise(), fc.lorem({ mode: 'sentences' }), fc.constant('')),
          { minLength: 1, maxLength: 8 },
        ),
        fc.constantFrom('\n', '\n\n', '\r\n', ' '),
        (parts, end) => {
          fc.pre(end !== ' ' || !parts.some((part) => /^[^ ]+ ?[^ ]*(?::| -| =) /.test(part)));
          expect(readCredentials(parts.join(end))).to.deep.include({ found: {} });
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  const pieces = (): fc.Arbitrary<string> =>
    fc.oneof(
      anyText(),
      fc.constantFrom(...Object.values(NAMES).flat(), ...Object.values(SAMPLES).map(({ text }) => text)),
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
      ),
    );

  it('gives texts, and never throws', () => {
    fc.assert(
      fc.property(fc.array(pieces(), { maxLength: 12 }), (parts) => {
        const { found, ignored } = readCredentials(parts.join(''));
        for (const [field, value] of Object.entries(found)) {
          expect(FIELD_NAMES).to.include(field);
          expect(value).to.be.a('string').that.is.not.equal('');
        }
        for (const label of ignored) expect(label).to.match(/^[\p{L}_ -]{1,50}$/u);
        for (const field of SECRET_FIELDS)
          expect(ignored.some((label) => label.includes(found[field] ?? '\0'))).to.equal(false);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('does not fear depth', () => {
    for (const part of ['[', '{"a":', '(', '>', '"', '[["', '- '])
      expect(readCredentials(part.repeat(100_000)).found).to.deep.equal({});
    expect(readCredentials(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`).found).to.deep.equal({});
  });
});
