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
/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { Job, Outcome } from './run-client.mjs' */

const LARGEST_ANSWER = 1_000_000;
const LONGEST_TEXT = 2_000;
const SHORTEST_SECRET = 6;

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
      response.on(
        'close',
        () => response.complete || finish(unreachable('ECONNRESET', 'the answer broke off')),
      );
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
  if (!seen)
    return finish(unreachable(error && 'code' in error ? String(error.code) : '', error?.message ?? ''));
  if (!error && response.isSuccess()) return finish({ kind: 'accepted' });
  finish({ kind: 'answered', miva: { status: seen.status, ...readBody(seen.text) } });
});

/**
 * What the system or the TLS library says of a connection that did not come about.
 * @param {string} code
 * @param {string} message
 * @returns {Outcome}
 */
function unreachable(code, message) {
  return { kind: 'unreachable', miva: { code: passed(code), message: passed(message) } };
}

/**
 * Miva's error, or the page that came instead of an answer: the form tells from it who sent it.
 * @param {string} text
 * @returns {MivaAnswer}
 */
function readBody(text) {
  const json = parsed(text);
  if (json === undefined) return text.trim() === '' ? {} : { message: passed(text) };
  const { error_code: code, error_message: message } = Object(json);
  return {
    ...(typeof code === 'string' && { code: passed(code) }),
    ...(typeof message === 'string' && { message: passed(message) }),
  };
}

/** @param {Outcome} outcome */
function finish(outcome) {
  parentPort?.postMessage(outcome);
  process.exit();
}

/**
 * @param {string} text
 * @returns {unknown} undefined when it is no JSON
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A text as it may leave this thread: cut, and without the secrets that a server may send back.
 * @param {string} text
 */
function passed(text) {
  const secrets = [apiToken, signingDigest].filter((secret) => secret.length >= SHORTEST_SECRET);
  return secrets.reduce((kept, secret) => kept.replaceAll(secret, '…'), text).slice(0, LONGEST_TEXT);
}
