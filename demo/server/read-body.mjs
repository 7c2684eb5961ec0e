import { HttpError } from './http-error.mjs';

const MAX_SIZE = 64 * 1024;
/** A larger body is read and discarded up to this size, so that the client gets the error; then reading stops. */
const MAX_DISCARDED = 16 * MAX_SIZE;

/**
 * Reads the body of a JSON request.
 * @param {string | string[] | undefined} contentType
 * @param {AsyncIterable<Uint8Array>} body
 */
export async function readBody(contentType, body) {
  const type = String(contentType).split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new HttpError(415, 'The server takes application/json only.');

  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size <= MAX_SIZE) chunks.push(chunk);
      if (size > MAX_DISCARDED) break;
    }
  } catch {
    throw new HttpError(400, 'The request broke off.');
  }
  if (size > MAX_SIZE) throw new HttpError(413, 'That is more than a connection can hold.');
  return Buffer.concat(chunks);
}

/**
 * Parses the body. The message of the parser is not passed on, because it quotes the text with its secrets.
 * @param {Buffer} body
 * @returns {unknown}
 */
export function parseJson(body) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new HttpError(400, 'The server could not read that as JSON.');
  }
}
