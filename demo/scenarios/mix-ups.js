import { DIGEST, ENDPOINT, KEY, TOKEN } from './values.js';

/** @import { Group, Scenario } from './all.js' */

/**
 * @param {string} title
 * @param {Readonly<Record<string, string>>} fill
 * @param {...string} shows
 * @returns {Scenario}
 */
const mixUp = (title, fill, ...shows) => ({ title, steps: [{ fill }], shows });

const PEM = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----';

/** @type {Group} */
export const MIX_UPS = {
  id: 'mix-ups',
  title: 'Values in the wrong field',
  about: 'A message at the field, mostly with a button that fixes it. Only errors prevent the submit.',
  scenarios: [
    mixUp('The two secrets swapped', { 'API Token': KEY, [DIGEST]: TOKEN }, 'swapped', 'swap'),
    mixUp(
      'The token in the field of the key',
      { [DIGEST]: TOKEN },
      'digest-looks-like-token',
      'move-to-api-token',
    ),
    mixUp('The name of the algorithm as the key', { [DIGEST]: 'HMAC-SHA256' }, 'digest-algorithm'),
    mixUp(
      'A whole header as the token',
      { 'API Token': `X-Miva-API-Authorization: MIVA-HMAC-SHA256 ${TOKEN}:c2lnbmF0dXJl` },
      'token-header',
      'use-token',
    ),
    mixUp('The same value in two fields', { 'API Token': TOKEN, Password: TOKEN }, 'same-value'),
    mixUp(
      'A link in Store Code',
      { 'Store Code': ENDPOINT.replace('json.mvc', 'merchant.mvc?Screen=SFNT&Store_Code=DEMO') },
      'value-url',
      'use-store-code',
    ),
    mixUp('Store_Code=DEMO in Store Code', { 'Store Code': 'Store_Code=DEMO' }, 'store-code-label'),
    mixUp('The API URL in Store Code', { 'Store Code': ENDPOINT }, 'value-url', 'move-to-api-url'),
    mixUp(
      'The name of the store as its code',
      { Name: 'Harbor Goods', 'Store Code': 'Harbor Goods' },
      'store-code-is-other',
    ),
    mixUp('The Store Code of the examples', { 'Store Code': 'STORE01' }, 'store-code-placeholder'),
    mixUp('An e-mail address in API URL', { 'API URL': 'ann@harborgoods.example' }, 'url-is-email'),
    mixUp('The token in API URL', { 'API URL': TOKEN }, 'url-is-token', 'move-to-api-token'),
    mixUp('The Store Code in API URL', { 'API URL': 'DEMO' }, 'url-is-store-code', 'move-to-store-code'),
    mixUp('The API URL as the token', { 'API Token': ENDPOINT }, 'value-url', 'move-to-api-url'),
    mixUp(
      'The token of the documentation',
      { 'API Token': '0f90f77b58ca98836eba3d50f526f523' },
      'value-placeholder',
    ),
    mixUp('The key of the documentation', { [DIGEST]: 'MySigningKey' }, 'value-placeholder'),
    mixUp('The dots of a masked value', { 'API Token': '•'.repeat(32) }, 'value-masked'),
    mixUp('A PEM key', { [DIGEST]: PEM }, 'value-key-file'),
    mixUp('A token in quotation marks', { 'API Token': `“${TOKEN}”` }, 'value-quoted', 'remove-quotes'),
    mixUp(
      'A token broken by spaces',
      { 'API Token': TOKEN.replace(/(.{8})(?=.)/g, '$1 ') },
      'token-space',
      'remove-spaces',
    ),
    mixUp('A key without its end', { [DIGEST]: KEY.slice(0, 21) }, 'digest-cut'),
    mixUp('A password with a space at its end', { Password: 'Harbor-demo-12 ' }, 'password-edge-space'),
  ],
};
