import { createHmac, timingSafeEqual } from 'node:crypto';
import { isAllowed } from './allowed-addresses.mjs';

/** @import { StoreSetup } from './cases.js' */

/**
 * A request as Miva receives it.
 * @typedef {object} Call
 * @property {string} method
 * @property {string} contentType
 * @property {string} authorization the header X-Miva-API-Authorization
 * @property {string} address of the caller
 * @property {Buffer} body
 */

/** @typedef {{ status: number, code: string, message: string }} MivaError */
/** @typedef {(call: ReadCall, store: StoreSetup) => MivaError | null} Check */
/** @typedef {Call & { type: string, token: string, signature: string, json: Record<string, string | number> }} ReadCall */

/** @type {Readonly<Record<string, 'sha1' | 'sha256'>>} */
const DIGESTS = { 'MIVA-HMAC-SHA1': 'sha1', 'MIVA-HMAC-SHA256': 'sha256' };

/**
 * @param {string} message
 * @returns {MivaError}
 */
const denied = (message) => ({ status: 200, code: 'access_denied', message });

/**
 * Miva's checks in Miva's order; only the first that fails is reported. Source of order, codes and messages: github
 * mivaecommerce/miva-merchant-lsk, mmlsk-json.mv.
 * @type {readonly Check[]}
 */
const CHECKS = [
  (_call, { apiOn }) =>
    apiOn ? null : { status: 503, code: 'api_offline', message: 'The API is currently offline' },

  ({ method }) => (method === 'POST' ? null : denied('Invalid request method')),

  ({ contentType }) =>
    contentType.startsWith('application/json') ? null : denied('Invalid request content type'),

  ({ type }) =>
    type === 'MIVA' || Object.hasOwn(DIGESTS, type) ? null : denied('Unrecognized authorization type'),

  ({ token }, store) => (token === store.token ? null : denied('Access denied')),

  ({ address }, { allowedAddresses }) =>
    isAllowed(address, allowedAddresses) ? null : denied('Access denied'),

  (_call, { tokenEnabled }) => (tokenEnabled ? null : denied('Token is disabled')),

  ({ json }, { timestampRequired, timestampWindow, clockAhead }) => {
    if (!timestampRequired) return null;
    const sent = json['Miva_Request_Timestamp'] ?? '';
    if (sent === '') return denied('Missing required timestamp');
    const now = Math.floor(Date.now() / 1000) + clockAhead;
    return Math.abs(Number(sent) - now) <= timestampWindow
      ? null
      : denied('Timestamp outside configured window');
  },

  ({ type, signature, body }, { signatureRequired, signingKey }) => {
    if (!signatureRequired) return null;
    const digest = DIGESTS[type];
    // This is Miva's message, although the token requires the signature, not the timestamp.
    if (!digest) return denied('Timestamp requires request signature');
    const key = Buffer.from(signingKey, 'base64');
    // The code is Miva's; its message comes from a library and is not published.
    if (key.length === 0)
      return { status: 200, code: 'MER-JSN-00022', message: 'The HMAC could not be computed' };
    const expected = createHmac(digest, key).update(body).digest();
    const given = Buffer.from(signature, 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected)
      ? null
      : denied('Invalid request signature');
  },

  ({ json }, { storeCode }) => {
    const sent = String(json['Store_Code'] ?? '');
    if (sent === '') {
      return { status: 200, code: 'MER-JSN-00017', message: 'Missing required parameter Store_Code' };
    }
    return sent.toLowerCase() === storeCode.toLowerCase()
      ? null
      : { status: 200, code: 'EOF', message: 'Record not found: MER-DBP-STR-00013' };
  },

  ({ json }, { functions }) => {
    const sent = String(json['Function'] ?? '');
    if (sent === '') {
      return { status: 200, code: 'MER-JSN-00024', message: 'Missing required parameter Function' };
    }
    return functions.includes(sent)
      ? null
      : { status: 200, code: 'invalid_function', message: 'Invalid function' };
  },

  (_call, { orderGroup }) => (orderGroup ? null : denied('Access denied')),
];

/**
 * The error with which Miva rejects a request, or null.
 * @param {Call} call
 * @param {StoreSetup} store
 */
export function findError(call, store) {
  const read = readCall(call);
  for (const check of CHECKS) {
    const error = check(read, store);
    if (error) return error;
  }
  return null;
}

/**
 * Parses the header `TYPE TOKEN[:SIGNATURE]` and the body. A body that is not JSON counts as empty, and so does a value
 * that is neither a text nor a number: an object may have a `toString` that is no function.
 * @param {Call} call
 * @returns {ReadCall}
 */
function readCall(call) {
  const [type = '', credentials = ''] = call.authorization.split(' ');
  const [token = '', signature = ''] = credentials.split(':');
  return { ...call, type: type.toUpperCase(), token, signature, json: parsed(call.body) };
}

/**
 * @param {Buffer} body
 * @returns {Record<string, string | number>}
 */
function parsed(body) {
  try {
    const entries = Object.entries(Object(JSON.parse(body.toString())));
    return Object.fromEntries(entries.filter(([, value]) => ['string', 'number'].includes(typeof value)));
  } catch {
    return {};
  }
}
