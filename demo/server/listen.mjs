import { once } from 'node:events';

/** @import { Server } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

/**
 * The port somebody asked for; null when any will do.
 * @param {string | undefined} text
 */
export function portFrom(text) {
  if (!text) return null;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`);
}

/**
 * Listens on this machine only, and returns the port: the one asked for, else the first free one from 4173.
 * @param {Server} server
 * @param {number | null} wanted
 */
export async function listen(server, wanted = null) {
  if (wanted !== null) {
    if (await taken(server, wanted)) throw new Error(`Port ${wanted} is taken. Choose another with PORT=….`);
    return portOf(server);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port++) {
    if (!(await taken(server, port))) return portOf(server);
  }
  throw new Error(`No free port from ${FIRST_PORT} on. Choose one with PORT=….`);
}

/**
 * @param {Server} server
 * @param {number} port
 */
async function taken(server, port) {
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
