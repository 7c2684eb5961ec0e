// The list of demo stores, used by the mock, by the pages of the demo and by the tests.

/** @import { ConnectionValue, FieldName, MivaAnswer } from 'miva-connection-setup' */

/**
 * The settings of a store in Miva, and the proxy in front of it.
 * @typedef {object} StoreSetup
 * @property {string} folder
 * @property {boolean} apiOn
 * @property {string} token
 * @property {string} allowedAddresses separated by commas, with or without a prefix length
 * @property {boolean} tokenEnabled
 * @property {boolean} timestampRequired
 * @property {number} timestampWindow seconds
 * @property {number} clockAhead seconds by which the clock of the server is ahead
 * @property {boolean} signatureRequired
 * @property {string} signingKey base64
 * @property {string} storeCode
 * @property {readonly string[]} functions the API functions of this version of Miva
 * @property {boolean} orderGroup whether the token is in the group Order Processing & Fulfillment
 * @property {'nothing' | 'basic' | 'firewall' | 'challenge' | 'redirect' | 'page' | 'overloaded' | 'sign-in' | 'as-get'
 *   | 'as-form' | 'untimed' | 'unsigned' | 'without-store-code' | 'self-signed' | 'closed' | 'slow' | 'silent'} proxy
 */

/**
 * @typedef {object} DemoStore
 * @property {string} id the first part of the store's domain
 * @property {string} title
 * @property {ConnectionValue} [typed] values that differ from `TYPED`
 * @property {Partial<StoreSetup>} [store] settings that differ from `STORE`
 * @property {MivaAnswer | null} answer Miva's answer in the verdict; null if the store is accepted or does not respond
 * @property {string | null} code the code of the error in the form; null if the store is accepted
 * @property {readonly FieldName[]} fields the fields that show the error
 */

export const DOMAIN = 'miva-demo.example';

/** The values to type for a store, if its case does not override them. */
export const TYPED = Object.freeze({
  username: 'api-user',
  password: 'Harbor-demo-12',
  storeCode: 'DEMO',
  apiToken: '5d1c0e9b7a4f42638e21b0c3d4f5a697',
  signingDigest: 'VGhlIGtleSBvZiBldmVyeSBkZW1vIHN0b3JlLg==',
  orderImportStatuses: /** @type {const} */ (['pending', 'processing']),
});

/** @type {Readonly<StoreSetup>} */
export const STORE = Object.freeze({
  folder: 'mm5',
  apiOn: true,
  token: TYPED.apiToken,
  allowedAddresses: '127.0.0.1',
  tokenEnabled: true,
  timestampRequired: true,
  timestampWindow: 30,
  clockAhead: 0,
  signatureRequired: true,
  signingKey: TYPED.signingDigest,
  storeCode: TYPED.storeCode,
  functions: ['OrderList_Load_Query'],
  orderGroup: true,
  proxy: 'nothing',
});

/**
 * An HTML page that a web server or proxy returns instead of Miva's JSON.
 * @param {number} status
 * @param {string} [title]
 */
export const pageOf = (status, title = String(status)) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${title}</body></html>`;

/** The title of a firewall's bot check. */
export const CHALLENGE = 'Just a moment...';

/**
 * @param {number} status
 * @param {string} [title]
 */
const page = (status, title) => ({ status, message: pageOf(status, title) });

/** @param {string} message */
const denied = (message) => ({ status: 200, code: 'access_denied', message });

/** @type {readonly DemoStore[]} */
export const DEMO_STORES = [
  { id: 'good', title: 'A store that is set up right', answer: null, code: null, fields: [] },

  // In the order of Miva's checks, of which only the first that fails is reported.
  {
    id: 'api-off',
    title: 'The API of the store is switched off',
    store: { apiOn: false },
    answer: { status: 503, code: 'api_offline', message: 'The API is currently offline' },
    code: 'miva-api-offline',
    fields: [],
  },
  {
    id: 'method-lost',
    title: 'Something on the way turns POST into GET',
    store: { proxy: 'as-get' },
    answer: denied('Invalid request method'),
    code: 'miva-redirected',
    fields: ['apiUrl'],
  },
  {
    id: 'type-lost',
    title: 'Something on the way loses the content type',
    store: { proxy: 'as-form' },
    answer: denied('Invalid request content type'),
    code: 'miva-redirected',
    fields: ['apiUrl'],
  },
  {
    id: 'wrong-token',
    title: 'The API Token is another one',
    typed: { apiToken: '00c3d4f5a6975d1c0e9b7a4f42638e21' },
    answer: denied('Access denied'),
    code: 'miva-access-denied',
    fields: ['apiToken'],
  },
  {
    id: 'address-not-allowed',
    title: 'Allowed IP Addresses lacks the address of the server',
    store: { allowedAddresses: '198.51.100.0/24, 203.0.113.7' },
    answer: denied('Access denied'),
    code: 'miva-access-denied',
    fields: ['apiToken'],
  },
  {
    id: 'token-disabled',
    title: 'The token is disabled',
    store: { tokenEnabled: false },
    answer: denied('Token is disabled'),
    code: 'miva-token-disabled',
    fields: ['apiToken'],
  },
  {
    id: 'timestamp-missing',
    title: 'Something on the way loses the timestamp',
    store: { proxy: 'untimed' },
    answer: denied('Missing required timestamp'),
    code: 'miva-timestamp-missing',
    fields: [],
  },
  {
    id: 'clock-wrong',
    title: 'The clock of the store is ten minutes ahead',
    store: { clockAhead: 600 },
    answer: denied('Timestamp outside configured window'),
    code: 'miva-timestamp',
    fields: [],
  },
  {
    id: 'signature-missing',
    title: 'Something on the way loses the signature',
    store: { proxy: 'unsigned' },
    answer: denied('Timestamp requires request signature'),
    code: 'miva-signature-missing',
    fields: ['signingDigest'],
  },
  {
    id: 'key-unusable',
    title: 'The key stored in Miva is broken',
    store: { signingKey: '' },
    answer: { status: 200, code: 'MER-JSN-00022', message: 'The HMAC could not be computed' },
    code: 'miva-signature-unusable',
    fields: ['signingDigest'],
  },
  {
    id: 'wrong-key',
    title: 'The Signing Digest is another one',
    typed: { signingDigest: 'VGhlIGtleSBiZWZvcmUgR2VuZXJhdGUgd2FzIHByZXNzZWQ=' },
    answer: denied('Invalid request signature'),
    code: 'miva-signature-invalid',
    fields: ['signingDigest'],
  },
  {
    id: 'store-code-missing',
    title: 'Something on the way loses the Store Code',
    store: { proxy: 'without-store-code', signatureRequired: false },
    answer: { status: 200, code: 'MER-JSN-00017', message: 'Missing required parameter Store_Code' },
    code: 'miva-store-code-missing',
    fields: ['storeCode'],
  },
  {
    id: 'wrong-store-code',
    title: 'There is no store with this Store Code',
    typed: { storeCode: 'DEMOSHOP' },
    answer: { status: 200, code: 'EOF', message: 'Record not found: MER-DBP-STR-00013' },
    code: 'miva-store-code-unknown',
    fields: ['storeCode'],
  },
  {
    id: 'old-miva',
    title: 'The Miva is too old to know the function',
    store: { functions: [] },
    answer: { status: 200, code: 'invalid_function', message: 'Invalid function' },
    code: 'miva-too-old',
    fields: [],
  },
  {
    id: 'no-order-group',
    title: 'The token is not in the group Order Processing & Fulfillment',
    store: { orderGroup: false },
    answer: denied('Access denied'),
    code: 'miva-access-denied',
    fields: ['apiToken'],
  },

  // Responses of a proxy or web server instead of Miva.
  {
    id: 'wrong-folder',
    title: 'Miva is in another folder: Merchant2',
    store: { folder: 'Merchant2' },
    answer: page(404),
    code: 'miva-endpoint-not-found',
    fields: ['apiUrl'],
  },
  {
    id: 'page-instead',
    title: 'A page of the shop answers in place of Miva',
    store: { proxy: 'page' },
    answer: page(200),
    code: 'miva-endpoint-not-found',
    fields: ['apiUrl'],
  },
  {
    id: 'basic-auth',
    title: 'The web server has a password of its own',
    store: { proxy: 'basic' },
    answer: page(401),
    code: 'miva-web-server-password',
    fields: ['username', 'password'],
  },
  {
    id: 'firewall',
    title: 'A firewall blocks the server',
    store: { proxy: 'firewall' },
    answer: page(403),
    code: 'miva-firewall',
    fields: [],
  },
  {
    id: 'challenge',
    title: 'A firewall asks for a sign of a human',
    store: { proxy: 'challenge' },
    answer: page(503, CHALLENGE),
    code: 'miva-firewall',
    fields: [],
  },
  {
    id: 'sign-in',
    title: 'Miva asks for two-factor sign-in',
    store: { proxy: 'sign-in' },
    answer: { status: 200, code: 'twofactor_required', message: 'Two-factor authentication required' },
    code: 'miva-sign-in',
    fields: ['username', 'password'],
  },
  {
    id: 'redirect',
    title: 'The address leads on to another one',
    store: { proxy: 'redirect' },
    answer: page(301),
    code: 'miva-redirected',
    fields: ['apiUrl'],
  },
  {
    id: 'overloaded',
    title: 'A load balancer finds no server',
    store: { proxy: 'overloaded' },
    answer: page(503),
    code: 'miva-unknown-answer',
    fields: [],
  },
  {
    id: 'certificate',
    title: 'The certificate of the store is self-signed',
    store: { proxy: 'self-signed' },
    answer: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: 'self-signed certificate' },
    code: 'miva-certificate',
    fields: ['apiUrl'],
  },
  {
    id: 'closed',
    title: 'The server closes every connection',
    store: { proxy: 'closed' },
    answer: { code: 'ECONNRESET', message: 'socket hang up' },
    code: 'miva-unreachable',
    fields: ['apiUrl'],
  },
  {
    id: 'slow',
    title: 'A good store that takes its time',
    store: { proxy: 'slow' },
    answer: null,
    code: null,
    fields: [],
  },
  {
    id: 'silent',
    title: 'A store that never answers',
    store: { proxy: 'silent' },
    answer: null,
    code: 'miva-unreachable',
    fields: ['apiUrl'],
  },
];

/** @param {DemoStore} example */
export const apiUrlOf = ({ id }) => `https://${id}.${DOMAIN}/mm5/json.mvc`;

/**
 * The value of every field for a case.
 * @param {DemoStore} example
 */
export const valueOf = (example) => ({
  ...TYPED,
  name: example.title,
  apiUrl: apiUrlOf(example),
  ...example.typed,
});
