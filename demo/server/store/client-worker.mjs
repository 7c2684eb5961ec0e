// Runs in a thread of its own, once for each check: asks a store for one order with Miva's official client.
//
// The client takes neither an agent nor a lookup: it calls `https.request` with the default agent. So that agent is
// replaced, which in a worker thread is nobody else's, and the client's own code connects to the checked address,
// whatever the name means by now. The certificate is still checked against the name. Nothing follows a redirect.
import http from 'node:http';
import https from 'node:https';
import { parentPort, workerData } from 'node:worker_threads';
import { Client, requests } from 'merchantapi';

/** @import { LookupFunction } from 'node:net' */
/** @import { Job, Outcome } from './run-client.mjs' */

const LARGEST_ANSWER = 1_000_000;
const LONGEST_WORDS = 200;

/** @type {Job} */
const { route, storeCode, apiToken, signingDigest } = workerData;

/** @type {LookupFunction} */
const lookup = (_hostname, options, callback) => {
  const { address, family } = route.address;
  if (options.all) callback(null, [route.address]);
  else callback(null, address, family);
};
Object.assign(http, { globalAgent: new http.Agent({ lookup }) });
Object.assign(https, { globalAgent: new https.Agent({ lookup }) });

/** @type {{ status: number, text: string } | null} */
let seen = null;

/** Keeps what the client drops: the status and body of an HTTP error. */
class AttentiveClient extends Client {
  /**
   * @override
   * @type {Client['sendLowLevel']}
   */
  sendLowLevel(data, headers, callback) {
    const request = super.sendLowLevel(data, headers, callback);
    request.on('response', (response) => {
      const answer = { status: response.statusCode ?? 0, text: '' };
      seen = answer;
      response.on('data', (text) => {
        answer.text += text;
        if (answer.text.length > LARGEST_ANSWER)
          finish({ kind: 'answered', miva: { status: answer.status } });
      });
      // The client waits for ever for the rest of an answer that breaks off.
      response.on('close', () => response.complete || finish({ kind: 'unreachable', reason: 'broken-off' }));
    });
    return request;
  }
}

const client = new AttentiveClient(route.endpoint, apiToken, signingDigest, {
  default_store_code: storeCode,
});
const query = new requests.OrderListLoadQuery(client);
query.setCount(1);
client.send(query, (error, response) => {
  if (!seen) return finish({ kind: 'unreachable', reason: String(error && 'code' in error && error.code) });
  if (!error && response.isSuccess()) return finish({ kind: 'accepted' });
  const said = error ? jsonOf(seen.text) : response.getData();
  finish({
    kind: 'answered',
    miva: {
      status: seen.status,
      ...(typeof said['error_code'] === 'string' && { code: short(said['error_code']) }),
      ...(typeof said['error_message'] === 'string' && { message: short(said['error_message']) }),
    },
  });
});

/** @param {Outcome} outcome */
function finish(outcome) {
  parentPort?.postMessage(outcome);
  process.exit();
}

/**
 * @param {string} text
 * @returns {Record<string, unknown>}
 */
function jsonOf(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** @param {string} text */
function short(text) {
  return text.slice(0, LONGEST_WORDS);
}
