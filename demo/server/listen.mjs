import { once } from 'node:events';

/** @import { Server } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

/**
 * Parses the requested port. Returns null if there is none.
 * @param {string | undefined} text
 */
export function portFrom(text) {
  if (!text) return null;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`);
}

/**
 * Listens on 127.0.0.1 only and returns the port: the requested one, or the first free one from 4173.
 * @param {Server} server
 * @param {number | null} requestedPort
 */
export async function listen(server, requestedPort = null) {
  if (requestedPort !== null) {
    if (await isTaken(server, requestedPort))
      throw new Error(`Port ${requestedPort} is taken. Choose another with PORT=….`);
    return portOf(server);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port++) {
    if (!(await isTaken(server, port))) return portOf(server);
  }
  throw new Error(`No free port from ${FIRST_PORT} on. Choose one with PORT=….`);
}

/**
 * @param {Server} server
 * @param {number} port
 */
async function isTaken(server, port) {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return true;
    throw error;
  }
}

/** @param {Server} server */
const portOf = (server) => /** @type {AddressInfo} */ (server.address()).port;
