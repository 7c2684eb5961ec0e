import { CHALLENGE, pageOf } from './cases.js';

/** @import { ServerResponse } from 'node:http' */
/** @import { StoreSetup } from './cases.js' */
/** @import { Call, MivaError } from './checks.mjs' */

/**
 * What stands between the net and Miva: it answers itself, changes the request, or holds it back.
 * @typedef {{ kind: 'answers', status: number, headers?: Record<string, string>, title?: string }
 *   | { kind: 'rejects', error: MivaError } | { kind: 'passes', call: Call } | { kind: 'waits' } | { kind: 'silent' }
 *   | { kind: 'closes' }} Front
 */

/**
 * @param {StoreSetup['proxy']} proxy
 * @param {Call} call
 * @returns {Front}
 */
export function passProxy(proxy, call) {
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
      const untimed = call.body.toString().replace(/,?"Miva_Request_Timestamp":\d+/, '');
      return { kind: 'passes', call: { ...call, body: Buffer.from(untimed) } };
    }
    case 'unsigned': {
      const token = call.authorization.split(' ')[1]?.split(':')[0];
      return { kind: 'passes', call: { ...call, authorization: `MIVA ${token}` } };
    }
    case 'without-store-code': {
      const uncoded = call.body.toString().replace(/"Store_Code":"[^"]*",?/, '');
      return { kind: 'passes', call: { ...call, body: Buffer.from(uncoded) } };
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
 * The page of a web server that is not Miva.
 * @param {ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} [headers]
 * @param {string} [title]
 */
export function sendPage(response, status, headers, title) {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
  response.end(pageOf(status, title));
}
