/** @import { ServerResponse } from 'node:http' */
/** @import { StoreSetup } from './cases.js' */
/** @import { Call } from './checks.mjs' */

/**
 * What stands between the net and Miva: it answers itself, changes the request, or holds it back.
 * @typedef {{ kind: 'answers', status: number, headers?: Record<string, string> }
 *   | { kind: 'passes', call: Call } | { kind: 'waits' } | { kind: 'silent' }} Front
 */

/**
 * @param {StoreSetup['front']} front
 * @param {Call} call
 * @returns {Front}
 */
export function passFront(front, call) {
  switch (front) {
    case 'nothing':
      return { kind: 'passes', call };
    case 'basic':
      return { kind: 'answers', status: 401, headers: { 'WWW-Authenticate': 'Basic realm="Staging"' } };
    case 'firewall':
      return { kind: 'answers', status: 403 };
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
 */
export function sendPage(response, status, headers) {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
  response.end(`<!doctype html><html><head><title>${status}</title></head><body>${status}</body></html>`);
}
