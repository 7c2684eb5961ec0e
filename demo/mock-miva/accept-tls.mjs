import { createServer as createSecureServer } from 'node:https';
import { SELF_SIGNED } from './self-signed.mjs';

/** @import { RequestListener, Server } from 'node:http' */
/** @import { Socket } from 'node:net' */

/** The first byte of every TLS connection; no HTTP request starts with it. */
const TLS_HANDSHAKE = 0x16;

/**
 * Makes a server accept TLS on the same port too, with a certificate that no client trusts.
 * @param {Server} server
 * @param {RequestListener} respond
 */
export function acceptTls(server, respond) {
  const secure = createSecureServer(SELF_SIGNED, respond);
  const serveHttp = server.listeners('connection');
  server.removeAllListeners('connection');
  server.on('connection', (/** @type {Socket} */ socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first = socket.read(1);
      if (first === null) return;
      socket.unshift(first);
      if (first[0] === TLS_HANDSHAKE) {
        // The client ends the connection when it has seen the certificate; otherwise the socket would stay half open.
        socket.allowHalfOpen = false;
        secure.emit('connection', socket);
      } else for (const serve of serveHttp) serve.call(server, socket);
    });
  });
  return server;
}
