import { CHALLENGE, pageOf } from '../scenarios/stores.js';

/** @import { ServerResponse } from 'node:http' */
/** @import { StoreSetup } from '../scenarios/stores.js' */
/** @import { Call, MivaError } from './checks.mjs' */

/**
 * The effect of a proxy in front of Miva: it responds itself, changes the request, delays it or drops it.
 * @typedef {{ kind: 'answers', status: number, headers?: Record<string, string>, title?: string }
 *   | { kind: 'rejects', error: MivaError } | { kind: 'passes', call: Call } | { kind: 'waits' } | { kind: 'silent' }
 *   | { kind: 'closes' }} ProxyResult
 */

/**
 * @param {StoreSetup['proxy']} proxy
 * @param {Call} call
 * @returns {ProxyResult}
 */
export function applyProxy(proxy, call) {
  switch (proxy) {
    case 'nothing':
    case 'self-signed':
      return { kind: 'passes', call };
    case 'basic':
      return { kind: 'answers', status: 401, headers: { 'WWW-Authenticate': 'Basic realm="Staging"' } };
    case 'firewall':
      return { kind: 'answers', status: 403 };
    case 'challenge':
      return { kind: 'answers', status: 503, title: CHALLENGE };
    case 'overloaded':
      return { kind: 'answers', status: 503 };
    case 'sign-in': {
      // The code is Miva's; its message is not published.
      const message = 'Two-factor authentication required';
      return { kind: 'rejects', error: { status: 200, code: 'twofactor_required', message } };
    }
    case 'page':
      return { kind: 'answers', status: 200 };
    case 'redirect':
      return {
        kind: 'answers',
        status: 301,
        headers: { Location: 'https://good.miva-demo.example/mm5/json.mvc' },
      };
    case 'as-get':
      return { kind: 'passes', call: { ...call, method: 'GET', body: Buffer.alloc(0) } };
    case 'as-form':
      return { kind: 'passes', call: { ...call, contentType: 'application/x-www-form-urlencoded' } };
    case 'untimed': {
      const withoutTimestamp = call.body.toString().replace(/,?"Miva_Request_Timestamp":\d+/, '');
      return { kind: 'passes', call: { ...call, body: Buffer.from(withoutTimestamp) } };
    }
    case 'unsigned': {
      const token = call.authorization.split(' ')[1]?.split(':')[0];
      return { kind: 'passes', call: { ...call, authorization: `MIVA ${token}` } };
    }
    case 'without-store-code': {
      const withoutStoreCode = call.body.toString().replace(/"Store_Code":"[^"]*",?/, '');
      return { kind: 'passes', call: { ...call, body: Buffer.from(withoutStoreCode) } };
    }
    case 'closed':
      return { kind: 'closes' };
    case 'slow':
      return { kind: 'waits' };
    case 'silent':
      return { kind: 'silent' };
  }
}

/**
 * Sends an HTML page, as a web server or proxy does instead of Miva's JSON.
 * @param {ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} [headers]
 * @param {string} [title]
 */
export function sendPage(response, status, headers, title) {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
  response.end(pageOf(status, title));
}
