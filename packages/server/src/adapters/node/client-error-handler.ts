import type { Duplex } from 'node:stream';
import { statusPhrase } from '../../answer/status-phrases.js';
import type { Responder } from '../../errors.js';
import { type Fault, faultOfStatus } from '../../resolve/request-failure.js';

/** What Node says of a request that it could not read. */
export interface ClientError extends Error {
  readonly code?: string;
}

/**
 * A listener for `clientError` of a Node server: requests that cannot be read (malformed, headers too large, too slow)
 * are answered in the contract's envelope too, and the connection ends.
 */
export function clientErrorHandler({ respond }: Responder): (error: ClientError, socket: Duplex) => void {
  return (error, socket) => {
    // It is being answered already: there are two listeners.
    if (socket.writableEnded) return;
    // There is nobody to answer any more, or half of another response has left: this one would become part of it.
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable || isAnswering(socket)) {
      socket.destroy();
      return;
    }
    const { status, headers, text } = respond(error, { fault: faultOf(error) });
    const all = { ...headers, 'content-length': `${Buffer.byteLength(text)}`, connection: 'close' };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${statusPhrase(status)}\r\n${lines.join('')}\r\n${text}`, () => socket.destroy());
  };
}

function faultOf({ code }: ClientError): Fault | undefined {
  if (code === 'HPE_HEADER_OVERFLOW') return faultOfStatus(431);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return faultOfStatus(408);
  return faultOfStatus(code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW' ? 413 : 400);
}

/** Whether a response to an earlier request has begun; Node itself asks for it like this, there is no other way. */
function isAnswering(socket: Duplex): boolean {
  return (socket as { readonly _httpMessage?: { readonly headersSent?: boolean } })._httpMessage?.headersSent === true;
}
