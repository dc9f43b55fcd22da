import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Responder } from '../../answer/responder.js';
import { statusPhrase } from '../../answer/status-phrases.js';
import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';
import { markAsAnswered } from './answered.js';

/** The error of Node about a request that it could not read. */
export interface ClientError extends Error {
  readonly code?: string;
}

/**
 * Returns a listener for `clientError` of a Node server. It answers a request that cannot be read (malformed, headers
 * too large, too slow) in the contract's envelope, and closes the connection.
 */
export function clientErrorHandler({ respond }: Responder): (error: ClientError, socket: Duplex) => void {
  return function answer(error, socket) {
    // Another listener has answered it already.
    if (socket.writableEnded) return;
    const pending = pendingResponse(socket);
    const broken = brokenRequest(socket);
    if (pending !== undefined && pending.req !== broken && !socket.destroyed) {
      // A client takes the first response for the answer to its first request.
      pending.once('close', () => answer(error, socket));
      return;
    }
    // The client is gone, or this response would become part of another one, or be a second one to the same request.
    const hasAnswer = pending === undefined ? broken !== undefined : pending.headersSent;
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable || hasAnswer) {
      socket.destroy();
      return;
    }
    if (broken !== undefined) markAsAnswered(broken);
    const { status, headers, text } = respond(error, { requestFailure: requestFailureOf(error) });
    const all = { ...headers, 'content-length': `${Buffer.byteLength(text)}`, connection: 'close' };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${statusPhrase(status)}\r\n${lines.join('')}\r\n${text}`, () => socket.destroy());
  };
}

function requestFailureOf({ code }: ClientError): RequestFailure | undefined {
  // The connection ended within a request. Whoever closed only one side of it can still read the answer.
  if (code === 'HPE_INVALID_EOF_STATE') return { kind: 'aborted' };
  if (code === 'HPE_HEADER_OVERFLOW') return requestFailureOfStatus(431);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return requestFailureOfStatus(408);
  return requestFailureOfStatus(code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW' ? 413 : 400);
}

// Node itself asks like this, and there is no public way.

/** Returns the response that the connection waits for. */
function pendingResponse(socket: Duplex): ServerResponse | undefined {
  return (socket as { readonly _httpMessage?: ServerResponse | null })._httpMessage ?? undefined;
}

/** Returns the request whose head could be read, and whose body could not. */
function brokenRequest(socket: Duplex): IncomingMessage | undefined {
  const { parser } = socket as { readonly parser?: { readonly incoming?: IncomingMessage | null } | null };
  return parser?.incoming?.complete === false ? parser.incoming : undefined;
}
