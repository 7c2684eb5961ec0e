import { Refusal } from './refusal.mjs';

const LIMIT = 64 * 1024;
/** Up to here the rest is read and dropped, so that the sender hears why; beyond, the line is cut. */
const PATIENCE = 16 * LIMIT;

/**
 * The bytes of a JSON request.
 * @param {string | string[] | undefined} contentType
 * @param {AsyncIterable<Uint8Array>} body
 */
export async function readBody(contentType, body) {
  const type = String(contentType).split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal(415, 'The server takes application/json only.');

  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size <= LIMIT) chunks.push(chunk);
      if (size > PATIENCE) break;
    }
  } catch {
    throw new Refusal(400, 'The request broke off.');
  }
  if (size > LIMIT) throw new Refusal(413, 'That is more than a connection can hold.');
  return Buffer.concat(chunks);
}

/**
 * What the bytes say. The parser's own message quotes the text, secrets and all, so it is not passed on.
 * @param {Buffer} body
 * @returns {unknown}
 */
export function parseJson(body) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal(400, 'The server could not read that as JSON.');
  }
}
