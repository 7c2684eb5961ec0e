import { expect } from 'chai';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createConnections } from '../../demo/server/connections.mjs';
import { startServer } from '../support/demo-site.js';
import { newStore, secretsOf } from '../support/new-store.js';

type Headers = Record<string, string>;
const JSON_TYPE = { 'Content-Type': 'application/json' };

describe("the demo's server", () => {
  let server: Awaited<ReturnType<typeof startServer>>;

  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.stop());

  const get = (path: string) => fetch(server.origin + path, { redirect: 'manual' });
  const send = async (body: string | Uint8Array<ArrayBuffer>, headers: Headers = JSON_TYPE) => {
    const response = await fetch(`${server.origin}/connections`, { method: 'POST', headers, body });
    return { status: response.status, verdict: (await response.json()) as unknown };
  };
  const add = (payload: unknown, headers?: Headers) =>
    send(JSON.stringify(payload), { ...JSON_TYPE, ...headers });
  const list = async () => (await (await get('/connections')).json()) as unknown[];

  /** Sends a raw request, since `fetch` resolves `..` and forbids some headers. */
  const raw = (path: string, headers: Headers = {}, method = 'GET') =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const { port } = server;
      request({ host: '127.0.0.1', port, path, headers, method }, async (response) => {
        let body = '';
        for await (const chunk of response) body += String(chunk);
        resolve({ status: response.statusCode, body });
      })
        .on('error', reject)
        .end(method === 'POST' ? JSON.stringify(newStore()) : undefined);
    });

  describe('pages', () => {
    it('serves a page with its policy, without caching or content sniffing', async () => {
      const response = await get('/hosts/script-tag/');
      expect(response.status).to.equal(200);
      expect(await response.text()).to.contain('<miva-connection-setup>');
      expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
      expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(response.headers.get('cache-control')).to.equal('no-store');
      expect(response.headers.get('content-security-policy')).to.equal(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
          "require-trusted-types-for 'script'; trusted-types lit-html; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
    });

    for (const [host, names] of [
      ['partner-portal', 'lit-html'],
      ['react-19', 'lit-html'],
      ['vue-3', 'lit-html vue'],
      ['svelte-5', 'lit-html svelte-trusted-html'],
      ['htmx', 'lit-html htmx'],
    ] as const) {
      it(`allows the host ${host} the Trusted Types policies ${names}`, async () => {
        const { headers } = await get(`/hosts/${host}/`);
        expect(headers.get('content-security-policy')).to.contain(`; trusted-types ${names};`);
      });
    }

    for (const [path, type] of [
      ['/hosts/script-tag/host.js', 'text/javascript'],
      ['/hosts/script-tag/host.css', 'text/css'],
      ['/dist/core.js', 'text/javascript'],
      ['/hosts/script-tag/?a=%zz', 'text/html'],
    ] as const) {
      it(`serves ${path} as ${type}`, async () => {
        const response = await get(path);
        expect(response.status).to.equal(200);
        expect(response.headers.get('content-type')).to.equal(`${type}; charset=utf-8`);
      });
    }

    it('redirects a folder to its trailing slash, so that relative URLs work', async () => {
      const response = await get('/hosts/script-tag');
      expect(response.status).to.equal(308);
      expect(response.headers.get('location')).to.equal('/hosts/script-tag/');
    });

    it('answers HEAD without a body, and other methods with 405', async () => {
      expect(await raw('/hosts/script-tag/', {}, 'HEAD')).to.deep.equal({ status: 200, body: '' });
      expect((await raw('/hosts/script-tag/', {}, 'POST')).status).to.equal(405);
    });

    for (const path of [
      '/nothing-here.html',
      '/server/server.mjs',
      '/server/store/merchantapi.d.ts',
      '/server/examples/express.mjs',
      '/mock-miva/mock.mjs',
      '/mock-miva/',
      '/server/',
      '/server',
      '/Server/main.mjs',
      '/hosts/../server/main.mjs',
      '/tsconfig.json/',
      '/hosts/htmx/package.json',
      '/hosts/htmx/trusted-types.js',
      '/hosts/htmx/public/connect-store.html',
      '/hosts/htmx/node_modules/htmx.org/package.json',
      '/hosts/miva-connection-setup.tgz',
      '/../package.json',
      '/dist/../package.json',
      '/dist/%2e%2e/package.json',
      '/dist/..%2fpackage.json',
      '/dist/..%5cpackage.json',
      '/dist/%252e%252e/package.json',
      '//etc/passwd',
      '//server/main.mjs',
      '//example.com/..',
      '/.git/config',
      '/dist/%00core.js',
      '/%zz',
      'http://example.com/hosts/script-tag/',
      '*',
    ]) {
      it(`answers 404 for ${path}`, async () => {
        expect(await raw(path)).to.deep.equal({ status: 404, body: 'Not found' });
      });
    }
  });

  describe('connections', () => {
    it('adds a connection, disabled, and lists it without its secrets', async () => {
      const store = newStore();
      expect(await add(store)).to.deep.equal({ status: 201, verdict: { ok: true } });

      const answer = await (await get('/connections')).text();
      for (const secret of secretsOf(store)) expect(answer).not.to.contain(secret);
      const [{ id, ...rest }] = JSON.parse(answer) as [{ id: string }];
      expect(id).to.be.a('string').and.not.equal('');
      expect(rest).to.deep.equal({
        name: store.name,
        platform: 'miva',
        storeCode: store.credentials.storeCode,
        apiUrl: store.credentials.apiUrl,
        orderImportStatuses: ['pending', 'processing'],
        enabled: false,
      });
    });

    it('rejects a name that is taken', async () => {
      const { credentials, ...rest } = newStore();
      await add({ ...rest, credentials });
      const other = { ...rest, name: 'harbor GOODS', credentials: { ...credentials, storeCode: 'OTHER' } };
      expect(await add(other)).to.deep.equal({
        status: 409,
        verdict: { ok: false, fields: { name: 'name-taken' } },
      });
      expect(await list()).to.have.length(1);
    });

    it('rejects a store that is already connected, and names its connection', async () => {
      const { credentials, ...rest } = newStore();
      await add({ ...rest, credentials });
      const twin = {
        ...rest,
        name: 'Another',
        credentials: { ...credentials, storeCode: credentials.storeCode.toLowerCase() },
      };
      expect(await add(twin)).to.deep.equal({
        status: 409,
        verdict: { ok: false, fields: { storeCode: 'This store is already connected as “Harbor Goods”.' } },
      });
      expect(await list()).to.have.length(1);
    });

    it('accepts a second store with another name and code', async () => {
      const { credentials, ...rest } = newStore();
      await add({ ...rest, credentials });
      const second = { ...rest, name: 'Second', credentials: { ...credentials, storeCode: 'S2' } };
      expect((await add(second)).status).to.equal(201);
      expect(await list()).to.have.length(2);
    });

    it('names the fields that it rejects', async () => {
      const { status, verdict } = await add({ ...newStore(), name: '' });
      expect(status).to.equal(422);
      expect(verdict).to.have.property('ok', false);
      expect(verdict)
        .to.have.nested.property('fields.name')
        .that.matches(/^[a-z]+(-[a-z]+)*$/);
      expect(await list()).to.deep.equal([]);
    });

    for (const input of [null, [], 'text', 7, {}, { version: 2 }, { __proto__: null, intent: 'steal' }]) {
      it(`rejects ${JSON.stringify(input)}`, async () => {
        const { status, verdict } = await add(input);
        expect(status).to.equal(422);
        expect(verdict).to.have.property('ok', false);
      });
    }

    it('rejects an existing store, since it offers none', async () => {
      const { status, verdict } = await add({
        version: 1,
        intent: 'use-existing',
        platform: 'miva',
        storeId: '7',
      });
      expect(status).to.equal(404);
      expect(verdict).to.have.nested.property('fields.storeId').that.contains(' ');
    });

    it('rejects an update', async () => {
      const { username, storeCode, apiUrl } = newStore().credentials;
      const credentials = { username, storeCode, apiUrl };
      const { status, verdict } = await add({ ...newStore(), intent: 'update', credentials });
      expect(status).to.equal(404);
      expect(verdict).to.have.property('message').that.contains(' ');
    });
  });

  describe('rejected requests', () => {
    const expectRejected = (answer: Awaited<ReturnType<typeof send>>, status: number) => {
      expect(answer.status).to.equal(status);
      expect(answer.verdict).to.have.property('ok', false);
      expect(answer.verdict).to.have.property('message').that.is.a('string');
    };
    const storeJson = () => JSON.stringify(newStore());

    afterEach(async () => {
      expect(await list()).to.deep.equal([]);
    });

    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      it(`sent as ${type}`, async () =>
        expectRejected(await send(storeJson(), { 'Content-Type': type }), 415));
    }

    for (const body of ['', '{', '{"password":"secret" x', 'undefined']) {
      it(`with the body ${JSON.stringify(body)}`, async () => {
        const answer = await send(body);
        expectRejected(answer, 400);
        expect(JSON.stringify(answer)).not.to.contain('secret');
      });
    }

    it('with a body that is not UTF-8', async () =>
      expectRejected(await send(new Uint8Array([0x22, 0xff, 0x22])), 400));

    it('with a body above 64 kB', async () => {
      expectRejected(await send(JSON.stringify('x'.repeat(64 * 1024))), 413);
    });

    it('closes the connection after a body above 64 kB', async () => {
      const response = await fetch(`${server.origin}/connections`, {
        method: 'POST',
        headers: JSON_TYPE,
        body: JSON.stringify('x'.repeat(64 * 1024)),
      });
      expect(response.status).to.equal(413);
      expect(response.headers.get('connection')).to.equal('close');
    });

    it('closes the connection to a sender that never stops', async () => {
      const socket = connect(server.port, '127.0.0.1');
      const closed = new Promise((resolve) => socket.once('close', resolve));
      // A sender that is still writing sees the closed connection as an error.
      socket.on('error', () => undefined);
      socket.resume();
      const head = ['POST /connections HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
      socket.write([...head, 'Content-Length: 99999999999', '', ''].join('\r\n'));
      const send = () => {
        if (socket.destroyed) return;
        if (socket.write(Buffer.alloc(64 * 1024))) setImmediate(send);
        else socket.once('drain', send);
      };
      send();
      await closed;
      // Node closes an idle connection after five seconds anyway.
    }).timeout(4_000);

    it('with a huge body, by closing the connection', async () => {
      const answer = send(new Uint8Array(32 * 1024 * 1024)).then(
        ({ status }) => status,
        () => 'cut',
      );
      expect(await answer).to.be.oneOf([413, 'cut']);
    });

    for (const headers of [
      { Origin: 'https://example.com' },
      { Origin: 'http://127.0.0.1:1' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ] as Headers[]) {
      it(`with ${JSON.stringify(headers)}`, async () => {
        const { status, body } = await raw('/connections', { ...JSON_TYPE, ...headers }, 'POST');
        expectRejected({ status: status ?? 0, verdict: JSON.parse(body) as unknown }, 403);
      });
    }

    it('with another method', async () => {
      expect((await raw('/connections', {}, 'DELETE')).status).to.equal(405);
    });

    for (const key of ['', 'a b', 'x'.repeat(101)]) {
      it(`with the Idempotency-Key "${key}"`, async () => {
        expectRejected(await send(storeJson(), { ...JSON_TYPE, 'Idempotency-Key': key }), 400);
      });
    }
  });

  it('logs no control character, line end or bidirectional control of a text from outside', async () => {
    const failing = await startServer({
      ...createConnections(() => Promise.resolve(null)),
      add() {
        throw Object.assign(new Error(), {
          name: 'E\u001b[2J\r\nA request succeeded\u0085\u009b31m\u2028\u202e',
        });
      },
    });
    const logged: unknown[] = [];
    const { error } = console;
    console.error = (...parts: unknown[]) => void logged.push(...parts);
    try {
      const init = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(newStore()) };
      expect((await fetch(`${failing.origin}/connections`, init)).status).to.equal(500);
    } finally {
      console.error = error;
      await failing.stop();
    }
    expect(logged).to.deep.equal([
      'A request failed: E\\u{1b}[2J\\u{d}\\u{a}A request succeeded\\u{85}\\u{9b}31m\\u{2028}\\u{202e}',
    ]);
  });

  describe('hosts', () => {
    const others = [
      'rebound.example',
      'localhost.rebound.example',
      '127.0.0.1.rebound.example',
      'rebound.example:80',
      '127.0.0.2',
      '[::2]',
    ];
    for (const Host of others) {
      it(`rejects the host "${Host}", for pages and API alike`, async () => {
        for (const path of ['/', '/connections', '/dist/core.js', '/nothing-here.html']) {
          const { status, body } = await raw(path, { Host });
          expect(status).to.equal(421);
          expect(JSON.parse(body)).to.deep.equal({
            ok: false,
            message:
              'This server answers for localhost only. Set ALLOWED_HOSTS to the names of other hosts it may answer for.',
          });
        }
      });
    }

    it('adds no connection for another host, also when the origin is the same', async () => {
      const headers = { ...JSON_TYPE, Host: 'rebound.example', Origin: 'http://rebound.example' };
      expect((await raw('/connections', headers, 'POST')).status).to.equal(421);
      expect(await list()).to.deep.equal([]);
    });

    for (const Host of ['localhost', 'LOCALHOST:80', '127.0.0.1', '127.0.0.1:65535', '[::1]', '[::1]:8080']) {
      it(`accepts the host ${Host}`, async () => {
        expect((await raw('/connections', { Host })).status).to.equal(200);
      });
    }

    it('accepts the configured hosts, with any port', async () => {
      const named = await startServer(undefined, { allowedHosts: ['portal.example'] });
      const answers = ['portal.example', 'Portal.Example:8080', 'localhost', 'www.portal.example'].map(
        async (host) => {
          const options = {
            host: '127.0.0.1',
            port: named.port,
            path: '/connections',
            headers: { Host: host },
          };
          const [response] = (await once(request(options).end(), 'response')) as [IncomingMessage];
          response.resume();
          return response.statusCode;
        },
      );
      expect(await Promise.all(answers)).to.deep.equal([200, 200, 200, 421]);
      await named.stop();
    });
  });

  it('serves the built files it started with, while a new build empties their folder', async () => {
    const dist = mkdtempSync(path.join(tmpdir(), 'dist-'));
    mkdirSync(path.join(dist, 'cdn/locales'), { recursive: true });
    writeFileSync(path.join(dist, 'cdn/locales/de.js'), 'export {};');
    const running = await startServer(undefined, { dist });
    rmSync(dist, { recursive: true });
    const response = await fetch(`${running.origin}/dist/cdn/locales/de.js`);
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
    expect(await response.text()).to.equal('export {};');
    await running.stop();
  });

  it('accepts a request from its own page', async () => {
    const headers = { ...JSON_TYPE, Origin: server.origin, 'Sec-Fetch-Site': 'same-origin' };
    expect((await raw('/connections', headers, 'POST')).status).to.equal(201);
  });

  it('reads a body of exactly 64 kB', async () => {
    expect((await send(JSON.stringify('x'.repeat(64 * 1024 - 2)))).status).to.equal(422);
  });

  describe('a request sent twice', () => {
    const key = { 'Idempotency-Key': 'd9428888-122b-41e1-b85c-61cd2ee9a0f4' };

    it('adds one connection and gets the same answer', async () => {
      const first = await add(newStore(), key);
      expect(await add(newStore(), key)).to.deep.equal(first);
      expect(first.status).to.equal(201);
      expect(await list()).to.have.length(1);
    });

    it('is rejected when the body differs', async () => {
      await add(newStore(), key);
      const { status, verdict } = await add({ ...newStore(), name: 'Another' }, key);
      expect(status).to.equal(422);
      expect(verdict).to.have.property('ok', false);
      expect(await list()).to.have.length(1);
    });

    it('is rejected as a taken name under another key', async () => {
      await add(newStore(), key);
      expect((await add(newStore(), { 'Idempotency-Key': 'another' })).status).to.equal(409);
    });

    it('is checked again after a rejection', async () => {
      await add(newStore());
      expect((await add(newStore(), key)).status).to.equal(409);
      expect((await add(newStore(), key)).status).to.equal(409);
    });

    it('is remembered for the last thousand keys', async () => {
      let added = 0;
      const counting = {
        ...createConnections(() => Promise.resolve(null)),
        add: () => Promise.resolve({ status: 201, verdict: { ok: true as const, message: `${++added}` } }),
      };
      const small = await startServer(counting);
      const sendKey = async (number: number) => {
        const headers = { ...JSON_TYPE, 'Idempotency-Key': `key-${number}` };
        await (await fetch(`${small.origin}/connections`, { method: 'POST', headers, body: '{}' })).text();
      };
      for (let number = 0; number <= 1000; number++) await sendKey(number);
      await sendKey(1);
      expect(added, 'the second key is still known').to.equal(1001);
      await sendKey(0);
      expect(added, 'the first key is forgotten').to.equal(1002);
      await small.stop();
    });
  });
});
