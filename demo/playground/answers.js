/** @import { MivaAnswer, Verdict } from 'miva-connection-setup' */

/** Codes that make sense at a field. All other codes in demo/docs/codes.md work too. */
export const FIELD_CODES = [
  'name-taken',
  'required',
  'url-not-https',
  'token-characters',
  'digest-cut',
  'store-not-chosen',
  'no-such-code',
];

/**
 * Miva's answers to wrong values.
 * @type {readonly { label: string, answer: MivaAnswer }[]}
 */
export const MIVA_ANSWERS = [
  {
    label: 'HTTP 503, api_offline',
    answer: { status: 503, code: 'api_offline', message: 'The API is currently offline' },
  },
  denied('Access denied'),
  denied('Token is disabled'),
  denied('Timestamp outside configured window'),
  denied('Missing required timestamp'),
  denied('Invalid request signature'),
  denied('Timestamp requires request signature'),
  { label: 'MER-JSN-00022: HMAC could not be computed', answer: { status: 200, code: 'MER-JSN-00022' } },
  {
    label: 'MER-JSN-00017: Missing required parameter Store_Code',
    answer: { status: 200, code: 'MER-JSN-00017', message: 'Missing required parameter Store_Code' },
  },
  {
    label: 'EOF, MER-DBP-STR-00013: no such store',
    answer: { status: 200, code: 'EOF', message: 'MER-DBP-STR-00013: Store not found' },
  },
  denied('Invalid request method'),
  denied('Invalid request content type'),
  ...['MER-JSN-00024', 'invalid_function'].map(coded),
  ...[
    'session_timeout',
    'twofactor_required',
    'twofactor_mandatory',
    'unauthorized_client',
    'password_expired',
    'too_many_sessions',
  ].map(coded),
  { label: 'HTTP 401 with HTML', answer: { status: 401 } },
  { label: 'HTTP 403 with HTML', answer: { status: 403 } },
  { label: 'HTTP 404', answer: { status: 404 } },
  { label: 'HTTP 200 with HTML instead of JSON', answer: { status: 200 } },
  { label: 'HTTP 301, a redirect', answer: { status: 301 } },
  { label: 'An unknown answer', answer: { status: 200, code: 'unknown_code', message: 'Unknown' } },
];

/**
 * Invalid answers. The types forbid them, but a host in plain JavaScript can still return them.
 * @type {readonly { label: string, answer: unknown }[]}
 */
export const MALFORMED_ANSWERS = [
  { label: 'nothing', answer: undefined },
  { label: "'OK'", answer: 'OK' },
  { label: '{}', answer: {} },
  { label: "{ ok: 'yes' }", answer: { ok: 'yes' } },
  { label: '[{ ok: true }]', answer: [{ ok: true }] },
  {
    label: 'an object that throws when it is read',
    answer: Object.defineProperty({}, 'ok', {
      get() {
        throw new Error('This answer cannot be read.');
      },
    }),
  },
  { label: 'an unknown code, at Name', answer: { ok: false, fields: { name: 'no-such-code' } } },
  { label: 'markup in a message', answer: { ok: false, message: 'This is <b>text</b>, not markup.' } },
];

/**
 * The verdicts for `settle()`.
 * @type {readonly { label: string, answer: Verdict }[]}
 */
export const SETTLE_VERDICTS = [
  { label: '{ ok: true }', answer: { ok: true } },
  {
    label: "{ ok: false, fields: { name: 'name-taken' } }",
    answer: { ok: false, fields: { name: 'name-taken' } },
  },
  {
    label: "{ ok: false, message: '…' }",
    answer: { ok: false, message: 'Your plan allows five connections.' },
  },
];

/** @param {string} message */
function denied(message) {
  return { label: `access_denied: ${message}`, answer: { status: 200, code: 'access_denied', message } };
}

/** @param {string} code */
function coded(code) {
  return { label: code, answer: { status: 200, code } };
}
