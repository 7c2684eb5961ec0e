import { DIGEST, ENDPOINT, KEY, TOKEN, type } from './actions.js';

/** @import { UserAction } from '../user.js' */
/** @import { List, Try } from './all.js' */

/**
 * @param {string} title
 * @param {string} look
 * @param {...UserAction} actions
 * @returns {Try}
 */
const mixUp = (title, look, ...actions) => ({ title, look, actions });

const PEM = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----';

/** @type {List} */
export const MIX_UPS = {
  id: 'mix-ups',
  title: 'Values in the wrong field',
  look: 'A message at the field, with a button that fixes it. Only errors, which are red, block the submit.',
  tries: [
    mixUp(
      'the two secrets swapped',
      'Swap them exchanges the two values.',
      type('API Token', KEY),
      type(DIGEST, TOKEN),
    ),
    mixUp('the token in the field of the key', 'One click moves it to the right field.', type(DIGEST, TOKEN)),
    mixUp(
      'the name of the algorithm as the key',
      'The message says what to copy instead.',
      type(DIGEST, 'HMAC-SHA256'),
    ),
    mixUp(
      'a whole header as the token',
      'One click keeps only the token.',
      type('API Token', `X-Miva-API-Authorization: MIVA-HMAC-SHA256 ${TOKEN}:c2lnbmF0dXJl`),
    ),
    mixUp(
      'the same value in two fields',
      'A warning, which does not block the submit.',
      type('API Token', TOKEN),
      type('Password', TOKEN),
    ),
    mixUp(
      'a link in Store Code',
      'One click enters the Store Code of the link.',
      type('Store Code', ENDPOINT.replace('json.mvc', 'merchant.mvc?Screen=SFNT&Store_Code=DEMO')),
    ),
    mixUp(
      'Store_Code=DEMO in Store Code',
      'One click keeps only the code.',
      type('Store Code', 'Store_Code=DEMO'),
    ),
    mixUp(
      'the API URL in Store Code',
      'One click moves it to the right field.',
      type('Store Code', ENDPOINT),
    ),
    mixUp(
      'the name of the store as its code',
      'A warning that says where to find the code.',
      type('Name', 'Harbor Goods'),
      type('Store Code', 'Harbor Goods'),
    ),
    mixUp(
      'the Store Code of the examples',
      'Only a hint, because the code could be real.',
      type('Store Code', 'STORE01'),
    ),
    mixUp(
      'an e-mail address in API URL',
      'The message says what to copy instead.',
      type('API URL', 'ann@harborgoods.example'),
    ),
    mixUp('the token in API URL', 'One click moves it to the right field.', type('API URL', TOKEN)),
    mixUp('the Store Code in API URL', 'One click moves it to the right field.', type('API URL', 'DEMO')),
    mixUp('the API URL as the token', 'One click moves it to the right field.', type('API Token', ENDPOINT)),
    mixUp(
      'the token of the documentation',
      'An error, because this is only an example.',
      type('API Token', '0f90f77b58ca98836eba3d50f526f523'),
    ),
    mixUp(
      'the key of the documentation',
      'An error, because this is only an example.',
      type(DIGEST, 'MySigningKey'),
    ),
    mixUp(
      'the dots of a masked value',
      'The message says how to copy the real value.',
      type('API Token', '•'.repeat(32)),
    ),
    mixUp('a PEM key', 'An error, because this is another kind of key.', type(DIGEST, PEM)),
    mixUp('a token in quotation marks', 'One click removes them.', type('API Token', `“${TOKEN}”`)),
    mixUp(
      'a token broken by spaces',
      'One click removes them.',
      type('API Token', TOKEN.replace(/(.{8})(?=.)/g, '$1 ')),
    ),
    mixUp('a key without its end', 'An error before Miva rejects it.', type(DIGEST, KEY.slice(0, 21))),
    mixUp(
      'a password with a space at its end',
      'The space can be intended, so it stays unless you remove it.',
      type('Password', 'Harbor-demo-12 '),
    ),
  ],
};
