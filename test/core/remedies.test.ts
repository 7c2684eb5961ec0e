import { expect } from 'chai';
import fc from 'fast-check';
import { ANSWER_CODES } from '../../src/core/codes.js';
import { FIELD_NAMES, type FieldName } from '../../src/core/fields.js';
import { diagnoseMivaAnswer, remedyOf, type MivaAnswer } from '../../src/core/diagnose-miva-answer.js';
import { GUIDE_STEPS, type GuideStep } from '../../src/core/guide-steps.js';

type Row = readonly [
  answer: MivaAnswer,
  code: string,
  fields: readonly FieldName[],
  steps: readonly GuideStep[],
];

const denied = (message: string): MivaAnswer => ({ status: 200, code: 'access_denied', message });
const HTML = '<!doctype html><title>Error</title>';
const DENIED_STEPS: readonly GuideStep[] = ['address-allowed', 'order-group'];

const ROWS: readonly Row[] = [
  [
    { status: 503, code: 'api_offline', message: 'The API is currently offline' },
    'miva-api-offline',
    [],
    ['api-enabled'],
  ],
  [{ code: 'api_offline' }, 'miva-api-offline', [], ['api-enabled']],
  [{ message: 'The API is currently offline' }, 'miva-api-offline', [], ['api-enabled']],
  [denied('Access denied'), 'miva-access-denied', ['apiToken'], DENIED_STEPS],
  [{ code: 'access_denied' }, 'miva-access-denied', ['apiToken'], DENIED_STEPS],
  [{ message: 'Access denied' }, 'miva-access-denied', ['apiToken'], DENIED_STEPS],
  [denied('Something new'), 'miva-access-denied', ['apiToken'], DENIED_STEPS],
  [denied('Token is disabled'), 'miva-token-disabled', ['apiToken'], ['token-enabled']],
  [denied('Timestamp outside configured window'), 'miva-timestamp', [], ['timestamp-window']],
  [denied('Missing required timestamp'), 'miva-timestamp-missing', [], []],
  [{ message: 'Timestamp outside configured window' }, 'miva-timestamp', [], ['timestamp-window']],
  [denied('Invalid request signature'), 'miva-signature-invalid', ['signingDigest'], []],
  [denied('Timestamp requires request signature'), 'miva-signature-missing', ['signingDigest'], []],
  [{ status: 200, code: 'MER-JSN-00022' }, 'miva-signature-unusable', ['signingDigest'], []],
  [
    { status: 200, code: 'MER-JSN-00017', message: 'Missing required parameter Store_Code' },
    'miva-store-code-missing',
    ['storeCode'],
    ['store-code'],
  ],
  [
    { message: 'Missing required parameter Store_Code' },
    'miva-store-code-missing',
    ['storeCode'],
    ['store-code'],
  ],
  [{ status: 200, code: 'MER-DBP-STR-00013' }, 'miva-store-code-unknown', ['storeCode'], ['store-code']],
  [{ code: 'EOF' }, 'miva-store-code-unknown', ['storeCode'], ['store-code']],
  [{ message: 'EOF: MER-DBP-STR-00013' }, 'miva-store-code-unknown', ['storeCode'], ['store-code']],
  [
    { code: 'error', message: 'See MER-DBP-STR-00013' },
    'miva-store-code-unknown',
    ['storeCode'],
    ['store-code'],
  ],
  [denied('Invalid request method'), 'miva-redirected', ['apiUrl'], ['endpoint']],
  [denied('Invalid request content type'), 'miva-redirected', ['apiUrl'], ['endpoint']],
  [{ status: 200, code: 'MER-JSN-00024' }, 'miva-too-old', [], []],
  [{ status: 200, code: 'invalid_function' }, 'miva-too-old', [], []],
  ...[
    'session_timeout',
    'twofactor_required',
    'twofactor_mandatory',
    'unauthorized_client',
    'password_expired',
    'too_many_sessions',
  ].map((code): Row => [{ status: 200, code }, 'miva-sign-in', ['username', 'password'], ['api-user']]),
  [{ status: 401, message: HTML }, 'miva-web-server-password', ['username', 'password'], ['api-user']],
  [{ status: 401 }, 'miva-web-server-password', ['username', 'password'], ['api-user']],
  [{ status: 403, message: HTML }, 'miva-firewall', [], ['address-allowed']],
  [{ status: 404, message: HTML }, 'miva-endpoint-not-found', ['apiUrl'], ['endpoint']],
  [{ code: 'CERT_HAS_EXPIRED' }, 'miva-certificate', ['apiUrl'], ['endpoint']],
  [{ code: 'ENOTFOUND' }, 'miva-unreachable', ['apiUrl'], ['endpoint']],
  [{ status: 200, message: HTML }, 'miva-endpoint-not-found', ['apiUrl'], ['endpoint']],
  [{ status: 200 }, 'miva-endpoint-not-found', ['apiUrl'], ['endpoint']],
  ...[301, 302, 307, 308].map((status): Row => [{ status }, 'miva-redirected', ['apiUrl'], ['endpoint']]),
];

describe('diagnoseMivaAnswer', () => {
  for (const [answer, code, fields, steps] of ROWS) {
    it(`returns ${code} for ${JSON.stringify(answer)}`, () => {
      expect(diagnoseMivaAnswer(answer)).to.deep.equal({ code, fields, steps });
    });
  }

  it('ignores case and surrounding spaces', () => {
    for (const [answer, code] of ROWS) {
      const variant = {
        ...answer,
        code: ` ${answer.code?.toUpperCase() ?? ''}\n`,
        message: ` ${answer.message ?? ''} `,
      };
      expect(diagnoseMivaAnswer(variant).code).to.equal(code);
    }
  });

  it('is tested for every code of an answer', () => {
    const known = ANSWER_CODES.filter((code) => code.startsWith('miva-') && code !== 'miva-unknown-answer');
    expect([...new Set(ROWS.map(([, code]) => code))].sort()).to.deep.equal([...known].sort());
  });

  it('returns miva-unknown-answer for any other answer', () => {
    const unknown = { code: 'miva-unknown-answer', fields: [], steps: [] };
    for (const answer of [
      {},
      { status: 500 },
      { status: 503 },
      { status: 418 },
      { status: 0 },
      { status: NaN },
      { code: 'MER-XYZ-00001', message: 'Something else' },
      { status: 200, code: 'MER-XYZ-00001' },
      { message: 'Geoff' },
      { message: '404' },
    ]) {
      expect(diagnoseMivaAnswer(answer), JSON.stringify(answer)).to.deep.equal(unknown);
    }
  });

  it('never throws, whatever the answer is', () => {
    const thrower = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    for (const answer of [
      undefined,
      null,
      'access_denied',
      404,
      [],
      thrower,
      { status: '9', code: {}, message: Symbol() },
    ]) {
      expect(diagnoseMivaAnswer(answer as MivaAnswer).code).to.equal('miva-unknown-answer');
    }
    fc.assert(
      fc.property(
        fc.anything({ key: fc.constantFrom('status', 'code', 'message'), withNullPrototype: true }),
        (answer) => {
          const { code, fields, steps } = diagnoseMivaAnswer(answer as MivaAnswer);
          expect(ANSWER_CODES).to.include(code);
          expect(FIELD_NAMES).to.include.members(fields);
          expect(GUIDE_STEPS).to.include.members(steps);
        },
      ),
    );
  });

  it('returns lists that a caller may change', () => {
    const answer = denied('Access denied');
    for (const remedy of [diagnoseMivaAnswer(answer), remedyOf('miva-access-denied')!]) {
      (remedy.fields as FieldName[]).length = 0;
      (remedy.steps as GuideStep[]).push('api-user');
    }
    expect(diagnoseMivaAnswer(answer).fields).to.deep.equal(['apiToken']);
    expect(diagnoseMivaAnswer(answer).steps).to.deep.equal(DENIED_STEPS);
  });

  it('agrees with remedyOf() on every code', () => {
    for (const [, code, fields, steps] of ROWS) expect(remedyOf(code)).to.deep.equal({ code, fields, steps });
    for (const code of ['', 'refused', 'constructor', '__proto__'])
      expect(remedyOf(code)).to.equal(undefined);
  });
});

describe('diagnoseMivaAnswer with other formats of an answer', () => {
  for (const [answer, code] of [
    [{ status: 200, message: 'access_denied: Access denied' }, 'miva-access-denied'],
    [{ status: 200, message: '{"success":0,"error_code":"access_denied"}' }, 'miva-access-denied'],
    [{ message: "Missing required parameter: 'Store_Code'" }, 'miva-store-code-missing'],
    [{ message: HTML }, 'miva-endpoint-not-found'],
    [{ message: 'Unexpected token < in JSON at position 0' }, 'miva-endpoint-not-found'],
    [{ status: 500, message: HTML }, 'miva-unknown-answer'],
    [{ status: 200, message: 'order list' }, 'miva-unknown-answer'],
    [{ code: 'error', message: HTML }, 'miva-endpoint-not-found'],
  ] as const) {
    it(`returns ${code} for ${JSON.stringify(answer)}`, () => {
      expect(diagnoseMivaAnswer(answer).code).to.equal(code);
    });
  }
});

describe('diagnoseMivaAnswer with numbers in an answer', () => {
  for (const [answer, code] of [
    // A number in the message is not an HTTP status.
    [{ status: 500, message: 'order 401' }, 'miva-unknown-answer'],
    [{ status: 500, message: 'order 403' }, 'miva-unknown-answer'],
    [{ status: 500, message: 'order 404' }, 'miva-unknown-answer'],
    [{ status: 500, message: 'order 410' }, 'miva-unknown-answer'],
    [{ status: 500, message: 'order 503' }, 'miva-unknown-answer'],
    [{ status: 500, message: 'order 302' }, 'miva-unknown-answer'],
    [{ status: 500, code: '200||', message: 'html' }, 'miva-unknown-answer'],
    [{ status: 410 }, 'miva-endpoint-not-found'],
    // Miva and firewalls both write "access denied", with different statuses.
    [{ status: 500, message: 'Access denied' }, 'miva-access-denied'],
    [{ status: 200, message: 'Access denied' }, 'miva-access-denied'],
    [{ status: 403, message: 'Access denied' }, 'miva-firewall'],
    [{ status: 403, code: 'access_denied' }, 'miva-access-denied'],
  ] as const) {
    it(`returns ${code} for ${JSON.stringify(answer)}`, () => {
      expect(diagnoseMivaAnswer(answer).code).to.equal(code);
    });
  }
});
