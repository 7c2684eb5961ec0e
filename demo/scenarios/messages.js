import { BUTTONS, ENDPOINT, GOOD, KEY, PASTE_BOX, TOKEN } from './values.js';

/** @import { Group, Scenario, Step } from './all.js' */

const { Username, Password, 'Store Code': CODE } = GOOD;

/**
 * A message that is pasted into the first field.
 * @param {string} title
 * @param {string} text
 * @param {readonly string[]} [shows]
 * @returns {Scenario}
 */
const message = (title, text, shows = ['paste.found', 'paste.fill', Username]) => ({
  title,
  steps: [{ paste: { Name: text } }],
  shows,
});

/**
 * @param {string} text
 * @returns {readonly Step[]}
 */
const inBox = (text) => [{ press: BUTTONS.openPasteBox }, { paste: { [PASTE_BOX]: text } }];

const MAIL = `Hi Ann,

here is what you need for the connection:

Store name: ${GOOD.Name}
Username: ${Username}
Password: ${Password}
Store Code: ${CODE}
Endpoint URL: ${ENDPOINT}
Access Token: ${TOKEN}
Signature: ${KEY}
Order statuses: Pending, Processing

Best regards,
Neil
Phone: 555 0100`;

const QUOTED = MAIL.replace(/^/gm, '> ').replaceAll('\n', '\r\n');

/** @type {Group} */
export const MESSAGES = {
  id: 'messages',
  title: 'Paste all values at once',
  about: 'A message pasted into any field, or into the paste box, is previewed before anything is filled in.',
  scenarios: [
    message('An e-mail', MAIL),
    message('A reply that quotes the e-mail', `Thanks, all of it once more:\r\n\r\n${QUOTED}`),
    message(
      'A chat',
      `[10:32] Neil: user: ${Username}\n[10:32] Neil: pass: ${Password}\n[10:33] Neil: store code: ${CODE}\n[10:35] Neil: url is ${ENDPOINT}`,
    ),
    message(
      'KEY=value lines',
      `# Miva\nMIVA_USERNAME=${Username}\nMIVA_PASSWORD="${Password}"\nMIVA_STORE_CODE=${CODE}\nMIVA_API_URL=${ENDPOINT}\nMIVA_API_TOKEN=${TOKEN}\nMIVA_SIGNING_KEY=${KEY}\nDB_PASSWORD=another`,
    ),
    message(
      'JSON',
      JSON.stringify(
        {
          miva: {
            username: Username,
            password: Password,
            store_code: CODE,
            api_url: ENDPOINT,
            api_token: TOKEN,
            signature_key: KEY,
          },
        },
        null,
        2,
      ),
    ),
    message(
      'CSV',
      `username,password,store_code,api_url,api_token,signature_key,notes\n${Username},${Password},${CODE},${ENDPOINT},${TOKEN},${KEY},"live, since May"`,
    ),
    message(
      'YAML',
      `miva:\n  user:\n    name: ${Username}\n    password: '${Password}'\n  store:\n    code: ${CODE}\n  api:\n    url: ${ENDPOINT}\n    token: ${TOKEN}\n    signing_key: ${KEY}`,
    ),
    message(
      'Cells of a spreadsheet',
      `Field\tValue\nUser\t${Username}\nPassword\t${Password}\nStore ID\t${CODE}\nEndpoint\t${ENDPOINT}\nAPI Access Token\t${TOKEN}\nPrivate Key\t${KEY}`,
    ),
    message(
      'The page of a token in Miva',
      `API Tokens\nEdit API Token\nEnabled\nYes\nEndpoint URL\n${ENDPOINT}\nAccess Token\n${TOKEN}\nCopy\nRequire Signature with Key\nSignature\nGenerate\n${KEY}\nAllowed IP Addresses\n34.197.18.122\nRequire Timestamp Within\n30 Seconds`,
      ['paste.found', ENDPOINT, '32 characters'],
    ),
    message(
      'A page that masks its secrets',
      `Username: ${Username}\nStore Code: ${CODE}\nAccess Token: ••••••••••••\nSignature: ****************`,
      ['paste.found', 'paste.leftOut', 'paste.reasons.hidden'],
    ),
    { title: 'The e-mail in the paste box', steps: inBox(MAIL), shows: ['paste.found', 'paste.fill'] },
    {
      title: 'A text without values in the paste box',
      steps: inBox('Shall we talk on Thursday? The harbor café is open until six.'),
      shows: ['paste.nothing'],
    },
    {
      title: 'A text that is far too long',
      steps: inBox('All work and no play. '.repeat(5000)),
      shows: ['paste.tooLong'],
    },
    { title: 'A single value', steps: [{ paste: { 'API URL': ENDPOINT } }], shows: [ENDPOINT, 'openAdmin'] },
  ],
};
