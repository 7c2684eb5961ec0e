// Runs in a worker thread, once for each check: requests one order from a store with Miva's official client.
//
// The client calls `https.request` with the default agent and has no option for an agent or a lookup. Therefore the
// default agent is replaced, which affects only this thread. The client then connects to the address that was checked,
// even if the name resolves to another one now. The certificate is still checked against the name, and redirects are
// not followed.
import http from 'node:http';
import https from 'node:https';
import { parentPort, workerData } from 'node:worker_threads';
import { Client, requests } from 'merchantapi';

/** @import { LookupFunction } from 'node:net' */
/** @import { MivaAnswer } from 'miva-connection-setup' */
/** @import { Job, Outcome } from './run-client.mjs' */

const MAX_RESPONSE_LENGTH = 1_000_000;
const MAX_TEXT_LENGTH = 2_000;
const MIN_SECRET_LENGTH = 6;

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
let received = null;

/** Records the status and body of the response, which the client drops on an HTTP error. */
class RecordingClient extends Client {
  /**
   * @override
   * @type {Client['sendLowLevel']}
   */
  sendLowLevel(data, headers, callback) {
    const request = super.sendLowLevel(data, headers, callback);
    request.on('response', (response) => {
      const answer = { status: response.statusCode ?? 0, text: '' };
      received = answer;
      response.on('data', (text) => {
        answer.text += text;
        if (answer.text.length > MAX_RESPONSE_LENGTH)
          finish({ kind: 'answered', miva: { status: answer.status } });
      });
      // The client never reports a response that is cut off.
      response.on(
        'close',
        () => response.complete || finish(unreachable('ECONNRESET', 'the answer broke off')),
      );
    });
    return request;
  }
}

const client = new RecordingClient(route.endpoint, apiToken, signingDigest, {
  default_store_code: storeCode,
});
const query = new requests.OrderListLoadQuery(client);
query.setCount(1);
client.send(query, (error, response) => {
  if (!received)
    return finish(unreachable(error && 'code' in error ? String(error.code) : '', error?.message ?? ''));
  if (!error && response.isSuccess()) return finish({ kind: 'accepted' });
  finish({ kind: 'answered', miva: { status: received.status, ...readBody(received.text) } });
});

/**
 * The error of the operating system or the TLS library for a failed connection.
 * @param {string} code
 * @param {string} message
 * @returns {Outcome}
 */
function unreachable(code, message) {
  return { kind: 'unreachable', miva: { code: redacted(code), message: redacted(message) } };
}

/**
 * Miva's error, or the text of a response that is not JSON, by which the form recognizes the sender.
 * @param {string} text
 * @returns {MivaAnswer}
 */
function readBody(text) {
  const json = parsed(text);
  if (json === undefined) return text.trim() === '' ? {} : { message: redacted(text) };
  const { error_code: code, error_message: message } = Object(json);
  return {
    ...(typeof code === 'string' && { code: redacted(code) }),
    ...(typeof message === 'string' && { message: redacted(message) }),
  };
}

/** @param {Outcome} outcome */
function finish(outcome) {
  parentPort?.postMessage(outcome);
  process.exit();
}

/**
 * @param {string} text
 * @returns {unknown} undefined if it is not JSON
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A text that is safe to pass on: truncated, and without secrets, which a server could send back.
 * @param {string} text
 */
function redacted(text) {
  const secrets = [apiToken, signingDigest].filter((secret) => secret.length >= MIN_SECRET_LENGTH);
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text).slice(0, MAX_TEXT_LENGTH);
}
