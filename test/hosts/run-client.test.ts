import { expect } from 'chai';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { TYPED } from '../../demo/scenarios/stores.js';
import { runClient } from '../../demo/server/store/run-client.mjs';
import { deferred } from '../support/deferred.js';

// Runs Miva's official client in its worker thread against misbehaving servers on this machine.

/** A host name that no resolver resolves. */
const NAME = 'no-such-store.invalid';

describe('a check by the official client', () => {
  const servers: Server[] = [];
  const listen = async (server: Server) => {
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const serve = (listener: RequestListener) => listen(createServer(listener));

  const rejections: unknown[] = [];
  const onRejection = (reason: unknown) => void rejections.push(reason);
  before(() => process.on('unhandledRejection', onRejection));
  after(() => process.off('unhandledRejection', onRejection));
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.close();
      if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
    }
    expect(rejections).to.deep.equal([]);
  });

  const run = (
    endpoint: string,
    credentials: Partial<typeof TYPED> = {},
    signal = AbortSignal.timeout(10_000),
  ) =>
    runClient(
      { ...TYPED, ...credentials, route: { endpoint, address: { address: '127.0.0.1', family: 4 } } },
      signal,
    );

  it('connects to the checked address, whatever the name resolves to', async () => {
    const hosts: unknown[] = [];
    const port = await serve((request, response) => {
      hosts.push(request.headers.host, request.method, request.url);
      response.end('{"success":1}');
    });
    expect(await run(`http://${NAME}:${port}/mm5/json.mvc`)).to.deep.equal({ kind: 'accepted' });
    expect(hosts).to.deep.equal([`${NAME}:${port}`, 'POST', '/mm5/json.mvc']);
  });

  it('connects to the checked address with TLS too, and sends the host name of the store', async () => {
    const hello = deferred<Buffer>();
    const port = await listen(
      createTcpServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', (bytes) => {
          hello.resolve(bytes);
          socket.destroy();
        });
      }),
    );
    expect(await run(`https://${NAME}:${port}/mm5/json.mvc`)).to.have.property('kind', 'unreachable');
    const bytes = await hello.promise;
    expect(bytes[0], 'a TLS handshake').to.equal(0x16);
    expect(bytes.includes(NAME), 'server name').to.equal(true);
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`does not follow a redirect with status ${status}`, async () => {
      let followed = 0;
      const inside = await serve((_request, response) => {
        followed++;
        response.end('{"success":1}');
      });
      const port = await serve((_request, response) => {
        response.writeHead(status, { Location: `http://127.0.0.1:${inside}/mm5/json.mvc` }).end();
      });
      expect(await run(`http://${NAME}:${port}/mm5/json.mvc`)).to.deep.equal({
        kind: 'answered',
        miva: { status },
      });
      expect(followed).to.equal(0);
    });
  }

  for (const [what, credentials] of [
    ['an empty key', { signingDigest: '' }],
    ['a key that is not base64', { signingDigest: '····' }],
    ['a token with a line break', { apiToken: 'one\ntwo' }],
    ['a token that no header can contain', { apiToken: 'ключ' }],
  ] as const) {
    it(`reports a fault for ${what}, on which the client crashes`, async () => {
      let requests = 0;
      const port = await serve(() => requests++);
      expect(await run(`http://${NAME}:${port}/`, credentials as object)).to.deep.equal({ kind: 'fault' });
      expect(requests).to.equal(0);
    });
  }

  for (const endpoint of ['ftp://shop.example/json.mvc', 'no address']) {
    it(`reports a fault for the address ${endpoint}`, async () => {
      expect(await run(endpoint)).to.deep.equal({ kind: 'fault' });
    });
  }

  const ANSWERS: readonly [string, string, object][] = [
    ['no body', '', { status: 200 }],
    ['null', 'null', { status: 200 }],
    ['a list', '[1]', { status: 200 }],
    ['a string', '"success"', { status: 200 }],
    ['truncated JSON', '{"success":1', { status: 200, message: '{"success":1' }],
    ['a page', '<html>Not here</html>', { status: 200, message: '<html>Not here</html>' }],
    ['a long page', `<html>${'p'.repeat(5000)}`, { status: 200, message: `<html>${'p'.repeat(1994)}` }],
    [
      'a page that sends the secrets back',
      `<html>${TYPED.apiToken} ${TYPED.signingDigest}</html>`,
      { status: 200, message: '<html>… …</html>' },
    ],
    ['other JSON', '{"hello":"world"}', { status: 200 }],
    ['a success that is a string', '{"success":"1"}', { status: 200 }],
    [
      'an error code of the wrong type',
      '{"success":0,"error_code":{"a":1},"error_message":7}',
      { status: 200 },
    ],
    [
      'a long message',
      `{"success":0,"error_code":"x","error_message":"${'m'.repeat(5000)}"}`,
      { status: 200, code: 'x', message: 'm'.repeat(2000) },
    ],
  ];
  for (const [what, body, miva] of ANSWERS) {
    it(`handles a response with ${what}`, async () => {
      const port = await serve((_request, response) => response.end(body));
      expect(await run(`http://${NAME}:${port}/`)).to.deep.equal({ kind: 'answered', miva });
    });
  }

  it('reports a truncated response', async () => {
    const port = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('{"success":1', () => response.destroy());
    });
    expect(await run(`http://${NAME}:${port}/`)).to.deep.equal({
      kind: 'unreachable',
      miva: { code: 'ECONNRESET', message: 'the answer broke off' },
    });
  });

  it('stops reading an endless response', async () => {
    const port = await serve((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    expect(await run(`http://${NAME}:${port}/`)).to.deep.equal({ kind: 'answered', miva: { status: 200 } });
  });

  it('reports a closed port, and a response that is not HTTP', async () => {
    const closed = await serve(() => undefined);
    const server = servers.pop()!;
    server.close();
    await once(server, 'close');
    expect(await run(`http://${NAME}:${closed}/`)).to.deep.equal({
      kind: 'unreachable',
      miva: { code: 'ECONNREFUSED', message: `connect ECONNREFUSED 127.0.0.1:${closed}` },
    });
    const port = await listen(
      createTcpServer((socket) => socket.on('error', () => undefined).end('SSH-2.0\r\n')),
    );
    expect(await run(`http://${NAME}:${port}/`)).to.have.property('kind', 'unreachable');
  });

  it('ends its thread and closes its connection when its signal is aborted', async () => {
    const limit = new AbortController();
    const closed = deferred<void>();
    const port = await serve((request) => {
      request.socket.once('close', () => closed.resolve());
      limit.abort(new Error('late'));
    });
    const error = await run(`http://${NAME}:${port}/`, {}, limit.signal).catch((reason: unknown) => reason);
    expect(error).to.have.property('message', 'late');
    await closed.promise;
  });
});
