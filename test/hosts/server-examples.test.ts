import { expect } from 'chai';
import { DEMO_STORES, valueOf } from '../../demo/scenarios/stores.js';
import { createConnectionsApi } from '../../demo/server/connections-api.mjs';
import { createConnections } from '../../demo/server/connections.mjs';
import { connect } from '../../demo/server/examples/verdict.mjs';
import { startDemo } from '../support/demo-site.js';
import { newStore, secretsOf } from '../support/new-store.js';
import { EXAMPLES, type Host, type Sent } from '../support/server-examples.js';

// Sends one table of requests to every example server; the official client checks the stores at the mock of Miva.

const JSON_TYPE = { 'Content-Type': 'application/json' };
const good = JSON.stringify(newStore());
const badToken = (() => {
  const { storeCode, apiUrl, apiToken } = valueOf(DEMO_STORES.find(({ id }) => id === 'wrong-token')!);
  const store = newStore();
  return JSON.stringify({
    ...store,
    credentials: { ...store.credentials, storeCode, apiUrl, apiToken },
  });
})();

interface Row {
  readonly name: string;
  readonly sent: (origin: string) => Sent;
  readonly status: number;
  readonly verdict: object;
}

const post = (body: Sent['body'], headers: Record<string, string> = {}): Sent => ({
  headers: { ...JSON_TYPE, ...headers },
  ...(body === undefined ? {} : { body }),
});
const rejected = { ok: false };

const TABLE: readonly Row[] = [
  { name: 'a good store', sent: () => post(good), status: 201, verdict: { ok: true } },
  {
    name: 'a good store from its own page',
    sent: (origin) => post(good, { Origin: origin, 'Sec-Fetch-Site': 'same-origin' }),
    status: 201,
    verdict: { ok: true },
  },
  {
    name: 'a store that Miva rejects',
    sent: () => post(badToken),
    status: 422,
    verdict: { ok: false, miva: { status: 200, code: 'access_denied', message: 'Access denied' } },
  },
  {
    name: 'a payload the form would not send',
    sent: () => post(JSON.stringify({ ...newStore(), name: '' })),
    status: 422,
    verdict: { ok: false, fields: { name: 'required' } },
  },
  { name: 'null', sent: () => post('null'), status: 422, verdict: rejected },
  { name: 'truncated JSON', sent: () => post(good.slice(0, -1)), status: 400, verdict: rejected },
  { name: 'an empty body', sent: () => post(undefined), status: 400, verdict: rejected },
  {
    name: 'invalid UTF-8',
    sent: () => post(new Uint8Array([0x22, 0xff, 0x22])),
    status: 400,
    verdict: rejected,
  },
  {
    name: 'form data',
    sent: () => ({ headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: good }),
    status: 415,
    verdict: rejected,
  },
  {
    name: 'plain text',
    sent: () => ({ headers: { 'Content-Type': 'text/plain' }, body: good }),
    status: 415,
    verdict: rejected,
  },
  { name: 'a body above 64 kB', sent: () => post(`"${'x'.repeat(65_536)}"`), status: 413, verdict: rejected },
  {
    name: 'a request from another site',
    sent: () => post(good, { Origin: 'https://example.com' }),
    status: 403,
    verdict: rejected,
  },
  {
    name: 'a cross-site request without an origin',
    sent: () => post(good, { 'Sec-Fetch-Site': 'cross-site' }),
    status: 403,
    verdict: rejected,
  },
  {
    name: 'an invalid key',
    sent: () => post(good, { 'Idempotency-Key': 'a b' }),
    status: 400,
    verdict: rejected,
  },
  { name: 'another method', sent: () => ({ method: 'DELETE' }), status: 405, verdict: rejected },
  { name: 'another path', sent: () => ({ path: '/connection' }), status: 404, verdict: rejected },
];

describe('the server examples', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let host: Host;
  let checks: number;
  const logged: unknown[][] = [];
  const { log, error, warn } = console;

  before(async () => {
    demo = await startDemo();
  });
  after(() => demo.stop());

  for (const [file, startExample] of Object.entries(EXAMPLES)) {
    describe(file, () => {
      beforeEach(async () => {
        checks = 0;
        const connections = createConnections((credentials) => {
          checks++;
          return demo.check(credentials);
        });
        host = await startExample(createConnectionsApi(connections));
        console.log = console.error = console.warn = (...args: unknown[]) => void logged.push(args);
      });
      afterEach(async () => {
        Object.assign(console, { log, error, warn });
        await host.stop();
        expect(logged.splice(0)).to.deep.equal([]);
      });

      const list = async () => {
        const { status, type, text } = await host.send({ method: 'GET' });
        expect([status, type]).to.deep.equal([200, 'application/json; charset=utf-8']);
        return text;
      };

      for (const { name, sent, status, verdict } of TABLE) {
        it(`answers ${name} with ${status}`, async () => {
          const answer = await host.send(sent(host.origin));
          expect(answer.status).to.equal(status);
          expect(answer.type).to.equal('application/json; charset=utf-8');
          expect(JSON.parse(answer.text)).to.deep.include(verdict);
          for (const secret of secretsOf(newStore())) expect(answer.text).not.to.contain(secret);
          expect(JSON.parse(await list())).to.have.length(status === 201 ? 1 : 0);
        });
      }

      // A function from Request to Response does not control the connection.
      if (file !== 'fetch-handler.mjs') {
        it('closes the connection after a body that is too large', async () => {
          const large = `"${'x'.repeat(65_536)}"`;
          const { status, connection } = await host.send(post(large, { Connection: 'keep-alive' }));
          expect([status, connection]).to.deep.equal([413, 'close']);
        });
      }

      it('lists without secrets, and answers HEAD without a body', async () => {
        await host.send(post(good));
        const text = await list();
        expect(text).to.contain(newStore().name);
        for (const secret of secretsOf(newStore())) expect(text).not.to.contain(secret);
        expect((await host.send({ method: 'HEAD' })).text).to.equal('');
      });

      it('adds one connection for a repeated request, also when sent at once, and calls Miva once', async () => {
        const twice = post(good, { 'Idempotency-Key': 'd9428888-122b-41e1-b85c-61cd2ee9a0f4' });
        const answers = await Promise.all([host.send(twice), host.send(twice)]);
        answers.push(await host.send(twice));
        expect(answers.map(({ status, text }) => [status, text])).to.deep.equal(
          Array(3).fill([201, '{"ok":true}']),
        );
        expect(JSON.parse(await list())).to.have.length(1);
        expect(checks).to.equal(1);
      });

      it('adds one connection when the same store is sent under two keys at once', async () => {
        const answers = await Promise.all(
          ['one', 'two'].map((key) => host.send(post(good, { 'Idempotency-Key': key }))),
        );
        expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 409]);
        expect(JSON.parse(await list())).to.have.length(1);
      });

      it('calls Miva again after a rejection, and rejects another connection under a used key', async () => {
        const key = { 'Idempotency-Key': 'one' };
        for (const expected of [1, 2]) {
          expect((await host.send(post(badToken, key))).status).to.equal(422);
          expect(checks).to.equal(expected);
        }
        expect((await host.send(post(good, key))).status).to.equal(201);
        expect((await host.send(post(badToken, key))).status).to.equal(422);
        expect(checks).to.equal(3);
      });
    });
  }
});

describe('verdict.mjs', () => {
  const saved: unknown[] = [];
  const save = async (payload: unknown) => void saved.push(payload);
  afterEach(() => saved.splice(0));

  it('saves a valid connection and accepts it', async () => {
    expect(await connect(newStore(), save)).to.deep.equal({ ok: true });
    expect(saved).to.deep.equal([newStore()]);
  });

  it('rejects an invalid connection with the code of each field and saves nothing', async () => {
    expect(await connect({ ...newStore(), name: '' }, save)).to.deep.equal({
      ok: false,
      fields: { name: 'required' },
    });
    expect(await connect(null, save)).to.deep.equal({ ok: false, fields: {} });
    expect(saved).to.deep.equal([]);
  });
});
