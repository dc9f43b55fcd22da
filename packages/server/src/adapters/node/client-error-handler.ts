import type { Duplex } from 'node:stream';
import type { Responder } from '../../answer/responder.js';
import { statusPhrase } from '../../answer/status-phrases.js';
import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';

/** The error of Node about a request that it could not read. */
export interface ClientError extends Error {
  readonly code?: string;
}

/**
 * Returns a listener for `clientError` of a Node server. It answers a request that cannot be read (malformed, headers
 * too large, too slow) in the contract's envelope, and closes the connection.
 */
export function clientErrorHandler({ respond }: Responder): (error: ClientError, socket: Duplex) => void {
  return (error, socket) => {
    // Another listener has answered it already.
    if (socket.writableEnded) return;
    // The client is gone, or half of another response was sent: this response would become part of that one.
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable || isAnswering(socket)) {
      socket.destroy();
      return;
    }
    const { status, headers, text } = respond(error, { requestFailure: requestFailureOf(error) });
    const all = { ...headers, 'content-length': `${Buffer.byteLength(text)}`, connection: 'close' };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${statusPhrase(status)}\r\n${lines.join('')}\r\n${text}`, () => socket.destroy());
  };
}

function requestFailureOf({ code }: ClientError): RequestFailure | undefined {
  if (code === 'HPE_HEADER_OVERFLOW') return requestFailureOfStatus(431);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return requestFailureOfStatus(408);
  return requestFailureOfStatus(code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW' ? 413 : 400);
}

/** Returns whether a response to an earlier request has begun. Node itself asks like this; there is no public way. */
function isAnswering(socket: Duplex): boolean {
  return (socket as { readonly _httpMessage?: { readonly headersSent?: boolean } })._httpMessage?.headersSent === true;
}
