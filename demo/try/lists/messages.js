import { ENDPOINT, GOOD, KEY, paste, press, TOKEN } from './actions.js';

/** @import { List, Try } from './all.js' */

const { Username, Password, 'Store Code': CODE } = GOOD;
const BOX = 'Paste the message or table with the values';
const PREVIEW =
  'Above Name: the values that were found and their fields, with secrets as lengths. Press Fill in; Undo reverts it.';

/**
 * @param {string} title
 * @param {string} text
 * @param {string} [look]
 * @returns {Try}
 */
const message = (title, text, look = PREVIEW) => ({ title, look, actions: [paste('Name', text)] });

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

/** @param {string} quote */
const quoted = (quote) => MAIL.replace(/^/gm, quote).replaceAll('\n', '\r\n');

/** @type {List} */
export const MESSAGES = {
  id: 'messages',
  title: 'Paste all values at once',
  look: 'Paste into any field or into the paste box. A preview is shown before anything is filled in.',
  tries: [
    message('an e-mail', MAIL),
    message('a reply that quotes the e-mail', `Thanks, all of it once more:\r\n\r\n${quoted('> ')}`),
    message(
      'a chat',
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
      'cells of a spreadsheet',
      `Field\tValue\nUser\t${Username}\nPassword\t${Password}\nStore ID\t${CODE}\nEndpoint\t${ENDPOINT}\nAPI Access Token\t${TOKEN}\nPrivate Key\t${KEY}`,
    ),
    message(
      'the page of a token in Miva',
      `API Tokens\nEdit API Token\nEnabled\nYes\nEndpoint URL\n${ENDPOINT}\nAccess Token\n${TOKEN}\nCopy\nRequire Signature with Key\nSignature\nGenerate\n${KEY}\nAllowed IP Addresses\n34.197.18.122\nRequire Timestamp Within\n30 Seconds`,
      'Above Name: the three values of that page. The other fields stay empty.',
    ),
    message(
      'a page that masks its secrets',
      `Username: ${Username}\nStore Code: ${CODE}\nAccess Token: ••••••••••••\nSignature: ****************`,
      'Above Name: a note that masked values are not used.',
    ),
    {
      title: 'the paste box, with the e-mail',
      look: PREVIEW,
      actions: [press('Paste all values at once'), paste(BOX, MAIL)],
    },
    {
      title: 'the paste box, with a text without values',
      look: 'Below the paste box: a message that nothing was found. Nothing is filled in.',
      actions: [
        press('Paste all values at once'),
        paste(BOX, 'Shall we talk on Thursday? The harbor café is open until six.'),
      ],
    },
    {
      title: 'the paste box, with a text that is far too long',
      look: 'At the paste box: an error that the text is too long. None of it is inserted.',
      actions: [press('Paste all values at once'), paste(BOX, 'All work and no play. '.repeat(5000))],
    },
    {
      title: 'a single value',
      look: 'At API Token: a normal paste.',
      actions: [paste('API Token', TOKEN)],
    },
  ],
};
