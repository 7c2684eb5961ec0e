import { createServer } from 'node:http';
import { acceptTls } from './accept-tls.mjs';
import { DEMO_STORES, DOMAIN, STORE } from '../scenarios/stores.js';
import { findError } from './checks.mjs';
import { applyProxy, sendPage } from './proxies.mjs';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { DemoStore, StoreSetup } from '../scenarios/stores.js' */
/** @import { Call, MivaError } from './checks.mjs' */

const LARGEST_BODY = 64 * 1024;

/** Creates a server for all demo stores, which does not listen yet. The `Host` header selects the store. */
export function createMockMiva({ cases = DEMO_STORES, slowness = 3000 } = {}) {
  const stores = new Map(cases.map((example) => [`${example.id}.${DOMAIN}`, setupOf(example)]));

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  const respond = async (request, response) => {
    const store = stores.get((request.headers.host ?? '').replace(/:\d+$/, ''));
    if (!store) return sendPage(response, 404);
    const body = await readAll(request);
    if (!body) return void request.destroy();

    const call = callOf(request, body);
    const proxy = applyProxy(store.proxy, call);
    switch (proxy.kind) {
      case 'answers':
        return sendPage(response, proxy.status, proxy.headers, proxy.title);
      case 'rejects':
        return sendJson(response, proxy.error);
      case 'closes':
        return void request.socket.destroy();
      case 'silent':
        return;
      case 'waits': {
        const timer = setTimeout(answer, slowness, request, response, store, call);
        return void response.once('close', () => clearTimeout(timer));
      }
      case 'passes':
        return answer(request, response, store, proxy.call);
    }
  };
  return acceptTls(createServer(respond), respond);
}

/**
 * @param {DemoStore} example
 * @returns {StoreSetup}
 */
const setupOf = (example) => ({ ...STORE, ...example.store });

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {StoreSetup} store
 * @param {Call} call
 */
function answer(request, response, store, call) {
  // Miva ignores the query.
  if (request.url?.split('?', 1)[0] !== `/${store.folder}/json.mvc`) return sendPage(response, 404);
  sendJson(response, findError(call, store));
}

/**
 * Miva's response: an error or a success.
 * @param {ServerResponse} response
 * @param {MivaError | null} error
 */
function sendJson(response, error) {
  response.writeHead(error?.status ?? 200, { 'Content-Type': 'application/json; charset=utf-8' });
  const result = error
    ? { success: 0, error_code: error.code, error_message: error.message }
    : { success: 1, data: { total_count: 0, start_offset: 0, data: [] } };
  response.end(JSON.stringify(result));
}

/**
 * @param {IncomingMessage} request
 * @param {Buffer} body
 * @returns {Call}
 */
function callOf({ method = '', headers, socket }, body) {
  return {
    method,
    contentType: headers['content-type'] ?? '',
    authorization: String(headers['x-miva-api-authorization'] ?? ''),
    address: socket.remoteAddress ?? '',
    body,
  };
}

/**
 * Reads the body. Returns null if it is incomplete or too large.
 * @param {IncomingMessage} request
 */
async function readAll(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_BODY) return null;
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
