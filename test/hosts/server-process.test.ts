import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createConnections } from '../../demo/server/connections.mjs';
import { startServer } from '../support/demo-site.js';
import { newStore, secretsOf } from '../support/new-store.js';

const MAIN = fileURLToPath(new URL('../../demo/server/main.mjs', import.meta.url));

describe("the demo's server as a process", () => {
  const children: ChildProcess[] = [];

  const run = (port?: string, allowedHosts?: string) => {
    const env = { ...process.env };
    delete env['PORT'];
    delete env['ALLOWED_HOSTS'];
    const child = spawn(process.execPath, [MAIN], {
      env: {
        ...env,
        ...(port !== undefined && { PORT: port }),
        ...(allowedHosts !== undefined && { ALLOWED_HOSTS: allowedHosts }),
      },
    });
    children.push(child);
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (data) => (output.stdout += String(data)));
    child.stderr.on('data', (data) => (output.stderr += String(data)));
    const closed = once(child, 'close');
    const origin = async () => {
      while (!output.stdout.includes('\n')) {
        await Promise.race([
          once(child.stdout, 'data'),
          closed.then(() => Promise.reject(new Error(output.stderr))),
        ]);
      }
      return output.stdout.trim().replace(/\/$/, '');
    };
    return { child, output, closed, origin };
  };

  const post = (origin: string, body: string) =>
    fetch(`${origin}/connections`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });

  /** Occupies a port, unless another process already does. */
  const occupy = async (port: number) => {
    const blocker = createServer();
    blocker.listen(port, '127.0.0.1');
    await Promise.race([once(blocker, 'listening'), once(blocker, 'error')]).catch(() => undefined);
    return {
      port: (blocker.address() as AddressInfo | null)?.port ?? port,
      release: () => new Promise((resolve) => blocker.close(resolve)),
    };
  };

  afterEach(() => {
    for (const child of children.splice(0)) child.kill();
  });

  it('prints its address, and no data of requests', async () => {
    const program = run('0');
    const origin = await program.origin();
    expect(origin).to.match(/^http:\/\/127\.0\.0\.1:\d+$/);

    const store = newStore();
    const text = JSON.stringify(store);
    const statuses = [];
    const rejected = { ...store, name: 'Refused', credentials: { ...store.credentials, storeCode: 'NO' } };
    for (const body of [
      text,
      text,
      JSON.stringify(rejected),
      text.slice(0, -1),
      JSON.stringify({ ...store, extra: 'x'.repeat(70_000) }),
    ]) {
      statuses.push((await post(origin, body)).status);
    }
    expect(statuses).to.deep.equal([201, 409, 422, 400, 413]);

    program.child.kill();
    await program.closed;
    expect(program.output).to.deep.equal({ stdout: `${origin}/\n`, stderr: '' });
  });

  it('takes the next port when its own is taken', async () => {
    const occupied = await occupy(4173);
    const origin = await run().origin();
    expect(Number(new URL(origin).port)).to.be.greaterThan(4173);
    expect((await fetch(`${origin}/connections`)).status).to.equal(200);
    await occupied.release();
  });

  it('fails with a message when the given port is taken', async () => {
    const occupied = await occupy(0);
    const program = run(`${occupied.port}`);
    const [exitCode] = (await program.closed) as [number];
    expect(exitCode).to.equal(1);
    expect(program.output.stderr).to.equal(`Port ${occupied.port} is taken. Choose another with PORT=….\n`);
    await occupied.release();
  });

  for (const port of ['http', '-1', '65536', '80.5']) {
    it(`fails with a message when PORT is ${port}`, async () => {
      const program = run(port);
      const [exitCode] = (await program.closed) as [number];
      expect(exitCode).to.equal(1);
      expect(program.output.stderr).to.contain('PORT must be a number');
    });
  }

  it('accepts only the hosts in ALLOWED_HOSTS', async () => {
    const origin = await run('0', 'portal.example, Demo.Example').origin();
    const statuses = ['portal.example', 'demo.example', 'other.example'].map(async (host) => {
      const [response] = (await once(
        request(`${origin}/connections`, { headers: { Host: host } }).end(),
        'response',
      )) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    });
    expect(await Promise.all(statuses)).to.deep.equal([200, 200, 421]);
  });

  it('responds to an internal error with a verdict, and logs nothing of the request', async () => {
    const store = newStore();
    const server = await startServer({
      ...createConnections(() => Promise.resolve(null)),
      add(input) {
        throw new TypeError(`cannot add ${JSON.stringify(input)}`);
      },
    });
    const logged: string[] = [];
    const { error } = console;
    console.error = (...parts: unknown[]) => void logged.push(parts.map(String).join(' '));
    try {
      const response = await post(server.origin, JSON.stringify(store));
      const answer = await response.text();
      expect(response.status).to.equal(500);
      expect(JSON.parse(answer)).to.have.property('ok', false);
      expect(logged).to.deep.equal(['A request failed: TypeError']);
      for (const secret of secretsOf(store)) expect(answer).not.to.contain(secret);
    } finally {
      console.error = error;
    }
    expect((await fetch(`${server.origin}/connections`)).status).to.equal(200);
    await server.stop();
  });

  it('survives a client that disconnects in the middle of a request', async () => {
    const server = await startServer();
    const disconnect = new AbortController();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"half":')),
      pull: () => disconnect.abort(),
    });
    const headers = { 'Content-Type': 'application/json' };
    const options: RequestInit = { method: 'POST', headers, body, signal: disconnect.signal };
    const failed = await fetch(
      `${server.origin}/connections`,
      Object.assign(options, { duplex: 'half' }),
    ).then(
      () => false,
      () => true,
    );
    expect(failed).to.equal(true);
    expect((await fetch(`${server.origin}/connections`)).status).to.equal(200);
    await server.stop();
  });
});
