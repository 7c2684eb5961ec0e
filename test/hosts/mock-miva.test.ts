import { expect } from 'chai';
import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { CASES, DOMAIN, TYPED, type StoreSetup } from '../../demo/mock-miva/cases.js';
import { createMockMiva } from '../../demo/mock-miva/mock.mjs';
import { ANSWER_CODES } from '../../src/core/codes.js';
import { start } from '../support/demo-site.js';

// Tests the order, codes and messages of Miva's checks with handwritten requests; no client would send most of these.

interface Sent {
  method: string;
  path: string;
  contentType: string;
  token: string;
  type: string;
  key: string | null;
  json: Record<string, unknown>;
}

interface Mistake {
  name: string;
  store?: Partial<StoreSetup>;
  sent?: Partial<Sent>;
  json?: Record<string, unknown>;
  answer: readonly [status: number, code: string, message: string];
}

const denied = (message: string) => [200, 'access_denied', message] as const;

/** In the order of the checks. */
const MISTAKES: readonly Mistake[] = [
  {
    name: 'API off',
    store: { apiOn: false },
    answer: [503, 'api_offline', 'The API is currently offline'],
  },
  { name: 'method', sent: { method: 'PUT' }, answer: denied('Invalid request method') },
  {
    name: 'content type',
    sent: { contentType: 'text/plain' },
    answer: denied('Invalid request content type'),
  },
  { name: 'token', sent: { token: 'another' }, answer: denied('Access denied') },
  {
    name: 'address',
    store: { allowedAddresses: '203.0.113.7, no address' },
    answer: denied('Access denied'),
  },
  { name: 'disabled', store: { tokenEnabled: false }, answer: denied('Token is disabled') },
  {
    name: 'no timestamp',
    json: { Miva_Request_Timestamp: '' },
    answer: denied('Missing required timestamp'),
  },
  { name: 'clock', store: { clockAhead: 120 }, answer: denied('Timestamp outside configured window') },
  {
    name: 'no signature',
    sent: { type: 'MIVA', key: null },
    answer: denied('Timestamp requires request signature'),
  },
  {
    name: 'stored key',
    store: { signingKey: '' },
    answer: [200, 'MER-JSN-00022', 'The HMAC could not be computed'],
  },
  {
    name: 'signature',
    sent: { key: 'YW5vdGhlciBrZXk=' },
    answer: denied('Invalid request signature'),
  },
  {
    name: 'no store code',
    json: { Store_Code: '' },
    answer: [200, 'MER-JSN-00017', 'Missing required parameter Store_Code'],
  },
  {
    name: 'store code',
    json: { Store_Code: 'NO' },
    answer: [200, 'EOF', 'Record not found: MER-DBP-STR-00013'],
  },
  {
    name: 'no function',
    json: { Function: '' },
    answer: [200, 'MER-JSN-00024', 'Missing required parameter Function'],
  },
  {
    name: 'function',
    json: { Function: 'Order_Eat' },
    answer: [200, 'invalid_function', 'Invalid function'],
  },
  { name: 'permission', store: { orderGroup: false }, answer: denied('Access denied') },
];

describe('the mock of Miva', () => {
  it('has a case for each remedy', () => {
    const remedies = ANSWER_CODES.filter((code) => code.startsWith('miva-'));
    expect([...new Set(CASES.flatMap(({ code }) => code ?? []))]).to.have.members(remedies);
  });

  const send = async (mistakes: readonly Mistake[], changes: Partial<Sent> = {}) => {
    const store = Object.assign({}, ...mistakes.map((mistake) => mistake.store)) as Partial<StoreSetup>;
    const example = { id: 'one', title: 'One', store, answer: null, code: null, fields: [] };
    const site = await start(createMockMiva({ cases: [example] }));
    try {
      return await post(site.port, mistakes, changes);
    } finally {
      await site.stop();
    }
  };

  const post = (port: number, mistakes: readonly Mistake[], changes: Partial<Sent>) => {
    const now = Math.floor(Date.now() / 1000);
    const sent: Sent = {
      method: 'POST',
      path: '/mm5/json.mvc',
      contentType: 'application/json',
      token: TYPED.apiToken,
      type: 'MIVA-HMAC-SHA256',
      key: TYPED.signingDigest,
      json: { Store_Code: 'demo', Function: 'OrderList_Load_Query', Miva_Request_Timestamp: now },
    };
    // Miva reports the first check that fails, so the earlier mistake wins.
    for (const mistake of [...mistakes].reverse()) {
      Object.assign(sent, mistake.sent);
      Object.assign(sent.json, mistake.json);
    }
    Object.assign(sent, changes);
    const body = JSON.stringify(sent.json);
    const digest = sent.type.endsWith('SHA1') ? 'sha1' : 'sha256';
    const signature =
      sent.key === null
        ? ''
        : `:${createHmac(digest, Buffer.from(sent.key, 'base64')).update(body).digest('base64')}`;
    const headers = {
      Host: `one.${DOMAIN}`,
      'Content-Type': sent.contentType,
      'X-Miva-API-Authorization': `${sent.type} ${sent.token}${signature}`,
    };
    return new Promise<{ status: number | undefined; type: string | undefined; text: string }>(
      (resolve, reject) => {
        const { method, path } = sent;
        request({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
          let text = '';
          for await (const chunk of response) text += String(chunk);
          resolve({ status: response.statusCode, type: response.headers['content-type'], text });
        })
          .on('error', reject)
          .end(body);
      },
    );
  };

  const errorIn = ({ status, text }: { status: number | undefined; text: string }) => {
    const answer = JSON.parse(text) as Record<string, unknown>;
    expect(answer['success']).to.equal(0);
    return [status, answer['error_code'], answer['error_message']];
  };

  for (const type of ['MIVA-HMAC-SHA256', 'MIVA-HMAC-SHA1', 'miva-hmac-sha256']) {
    it(`accepts a request signed with ${type}`, async () => {
      const { status, text } = await send([], { type });
      expect(status).to.equal(200);
      expect(JSON.parse(text)).to.have.property('success', 1);
    });
  }

  it('ignores the query and the case of the Store Code', async () => {
    const { text } = await send([], { path: '/mm5/json.mvc?a=1' });
    expect(JSON.parse(text)).to.have.property('success', 1);
  });

  it('reads a value that is neither a text nor a number like a missing one', async () => {
    const value = { toString: 1, valueOf: 1 };
    const answers = {
      Miva_Request_Timestamp: 'Missing required timestamp',
      Store_Code: 'Missing required parameter Store_Code',
    };
    for (const [name, message] of Object.entries(answers)) {
      const mistake: Mistake = { name, json: { [name]: value }, answer: denied(message) };
      expect(errorIn(await send([mistake]))[2]).to.equal(message);
    }
  });

  it('rejects an unknown authorization type', async () => {
    expect(errorIn(await send([], { type: 'Bearer' }))).to.deep.equal(
      denied('Unrecognized authorization type'),
    );
  });

  it('accepts a request without timestamp and signature if the token does not require them', async () => {
    const lax = { timestampRequired: false, signatureRequired: false };
    const mistakes = [{ name: 'lax', store: lax, answer: denied('') }];
    const { text } = await send(mistakes, {
      type: 'MIVA',
      key: null,
      json: { Store_Code: 'DEMO', Function: 'x' },
    });
    expect(JSON.parse(text)).to.have.property('error_code', 'invalid_function');
  });

  for (const [seconds, accepted] of [
    [-25, true],
    [25, true],
    [-40, false],
    [40, false],
  ] as const) {
    it(`${accepted ? 'accepts' : 'rejects'} a clock that is ${seconds} seconds off, with a window of 30`, async () => {
      const mistake = { name: 'clock', store: { clockAhead: seconds }, answer: denied('') };
      expect(JSON.parse((await send([mistake])).text)).to.have.property('success', accepted ? 1 : 0);
    });
  }

  for (const allowed of ['127.0.0.1', '10.0.0.1,127.0.0.1', ' 127.0.0.0/8 , ::1', '0.0.0.0/0']) {
    it(`allows this machine with the allow-list “${allowed}”`, async () => {
      const mistake = { name: 'address', store: { allowedAddresses: allowed }, answer: denied('') };
      expect(JSON.parse((await send([mistake])).text)).to.have.property('success', 1);
    });
  }

  for (const [index, first] of MISTAKES.entries()) {
    it(`responds with ${first.answer.join(' ')} before any later check`, async () => {
      expect(errorIn(await send([first]))).to.deep.equal(first.answer);
      for (const later of MISTAKES.slice(index + 1)) {
        expect(errorIn(await send([first, later])), `also ${later.name}`).to.deep.equal(first.answer);
      }
    });
  }

  it('responds to every other path with an HTML page', async () => {
    for (const path of ['/', '/json.mvc', '/Merchant2/json.mvc', '/mm5/admin.mvc', '/MM5/json.mvc']) {
      const { status, type, text } = await send([], { path });
      expect([status, type], path).to.deep.equal([404, 'text/html; charset=utf-8']);
      expect(text).to.match(/^<!doctype html>/);
    }
  });
});
