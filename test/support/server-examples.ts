import { createServer, request as httpRequest } from 'node:http';
import type { ConnectionsApi } from '../../demo/server/connections-api.mjs';
import { createExpressHost } from '../../demo/server/examples/express.mjs';
import { createFetchHost } from '../../demo/server/examples/fetch-handler.mjs';
import { createNodeHost } from '../../demo/server/examples/node-http.mjs';
import { start } from './demo-site.js';

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface Received {
  readonly status: number | undefined;
  readonly type: string | null | undefined;
  readonly text: string;
  readonly connection?: string | undefined;
}

/** One of the examples, and a way to send it a request. */
export interface Host {
  readonly origin: string;
  send(sent: Sent): Promise<Received>;
  stop(): Promise<void>;
}

const overHttp = async (server: ReturnType<typeof createServer>): Promise<Host> => {
  const { origin, port, stop } = await start(server);
  // By hand, since fetch forbids some headers.
  const send = ({ method = 'POST', path = '/connections', headers = {}, body }: Sent) =>
    new Promise<Received>((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path, method, headers: { Connection: 'close', ...headers } };
      httpRequest(options, async (response) => {
        let text = '';
        for await (const chunk of response) text += String(chunk);
        const { connection, 'content-type': type } = response.headers;
        resolve({ status: response.statusCode, type, text, connection });
      })
        .on('error', reject)
        .end(body);
    });
  return { origin, send, stop };
};

/** Every example, started alike. */
export const EXAMPLES: Readonly<Record<string, (api: ConnectionsApi) => Promise<Host>>> = {
  'node-http.mjs': (api) => overHttp(createNodeHost(api)),
  'express.mjs': (api) => overHttp(createServer(createExpressHost(api))),
  'fetch-handler.mjs': async (api) => {
    const origin = 'https://host.example';
    const handle = createFetchHost(api);
    return {
      origin,
      async send({ method = 'POST', path = '/connections', headers = {}, body }) {
        const response = await handle(new Request(origin + path, { method, headers, body: body ?? null }));
        return {
          status: response.status,
          type: response.headers.get('content-type'),
          text: await response.text(),
        };
      },
      stop: () => Promise.resolve(),
    };
  },
};
