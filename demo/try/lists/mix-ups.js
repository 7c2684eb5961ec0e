import { DIGEST, ENDPOINT, KEY, TOKEN, type } from './acts.js';

/** @import { Act } from '../person.js' */
/** @import { List, Try } from './all.js' */

/**
 * @param {string} title
 * @param {string} look
 * @param {...Act} acts
 * @returns {Try}
 */
const mixUp = (title, look, ...acts) => ({ title, look, acts });

const PEM = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----';

/** @type {List} */
export const MIX_UPS = {
  id: 'mix-ups',
  title: 'Values in the wrong box',
  look: 'Said where it happens, with the click that mends it. Only what is red has to be mended.',
  tries: [
    mixUp(
      'the two secrets swapped',
      'Swap them exchanges the two.',
      type('API Token', KEY),
      type(DIGEST, TOKEN),
    ),
    mixUp('the token in the box of the key', 'One click moves it to its own box.', type(DIGEST, TOKEN)),
    mixUp(
      'the name of the algorithm as the key',
      'It says what to copy instead.',
      type(DIGEST, 'HMAC-SHA256'),
    ),
    mixUp(
      'a whole header as the token',
      'One click keeps the token and drops the rest.',
      type('API Token', `X-Miva-API-Authorization: MIVA-HMAC-SHA256 ${TOKEN}:c2lnbmF0dXJl`),
    ),
    mixUp(
      'one value in two boxes',
      'A warning, which blocks nothing.',
      type('API Token', TOKEN),
      type('Password', TOKEN),
    ),
    mixUp(
      'a link in Store Code',
      'The Store Code of the link, by one click.',
      type('Store Code', ENDPOINT.replace('json.mvc', 'merchant.mvc?Screen=SFNT&Store_Code=DEMO')),
    ),
    mixUp(
      'Store_Code=DEMO in Store Code',
      'One click keeps the code.',
      type('Store Code', 'Store_Code=DEMO'),
    ),
    mixUp('the API URL in Store Code', 'One click moves it to its own box.', type('Store Code', ENDPOINT)),
    mixUp(
      'the name of the store as its code',
      'A warning that says where the code is.',
      type('Name', 'Harbor Goods'),
      type('Store Code', 'Harbor Goods'),
    ),
    mixUp('the code of every example', 'A quiet hint: it could be yours.', type('Store Code', 'STORE01')),
    mixUp(
      'an e-mail address in API URL',
      'It says what to copy instead.',
      type('API URL', 'ann@harborgoods.example'),
    ),
    mixUp('the token in API URL', 'One click moves it to its own box.', type('API URL', TOKEN)),
    mixUp('the Store Code in API URL', 'One click moves it to its own box.', type('API URL', 'DEMO')),
    mixUp('the API URL as the token', 'One click moves it to its own box.', type('API Token', ENDPOINT)),
    mixUp(
      'the token of the documentation',
      'An example is no token of yours.',
      type('API Token', '0f90f77b58ca98836eba3d50f526f523'),
    ),
    mixUp('the key of the documentation', 'An example is no key of yours.', type(DIGEST, 'MySigningKey')),
    mixUp(
      'dots from a masked screen',
      'It says how to copy what is behind them.',
      type('API Token', '•'.repeat(32)),
    ),
    mixUp('a PEM key', 'The wrong kind of key.', type(DIGEST, PEM)),
    mixUp('a token in quotation marks', 'One click takes them away.', type('API Token', `“${TOKEN}”`)),
    mixUp(
      'a token broken by spaces',
      'One click takes them away.',
      type('API Token', TOKEN.replace(/(.{8})(?=.)/g, '$1 ')),
    ),
    mixUp('a key with its end missing', 'It says so, before Miva does.', type(DIGEST, KEY.slice(0, 21))),
    mixUp(
      'a password with a space at its end',
      'The space can be real: it stays, unless you take it away.',
      type('Password', 'demo password 12 '),
    ),
  ],
};
