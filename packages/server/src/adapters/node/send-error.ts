import type { IncomingMessage, ServerResponse } from 'node:http';
import { appendVary } from '../../answer/append-vary.js';
import type { Log, LogEntry } from '../../answer/log.js';
import type { Responder } from '../../answer/responder.js';
import { STALE_HEADERS } from '../../answer/stale-headers.js';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';

/** A request with what middleware such as pino-http and Express add to it. */
interface AnyRequest extends IncomingMessage {
  readonly id?: unknown;
  readonly log?: Partial<Record<LogEntry['level'], (facts: object, text: string) => void>>;
  readonly originalUrl?: string;
}

/** Sends the answer to anything thrown through a response of Node. It replaces whatever the response had until now. */
export function sendError(
  { respond }: Responder,
  thrown: unknown,
  requestFailure: RequestFailure | FindRequestFailure | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { id, log, originalUrl } = request as AnyRequest;
  const { status, headers, text } = respond(thrown, {
    acceptLanguage: request.headers['accept-language'],
    accept: request.headers.accept,
    id: typeof id === 'string' || typeof id === 'number' ? `${id}` : undefined,
    method: request.method,
    path: (originalUrl ?? request.url)?.split('?', 1)[0],
    requestFailure,
    log: log && logOfRequest(log),
  });
  if (response.headersSent || response.writableEnded) {
    // Half a response was sent. A broken connection tells the client that the response is not whole.
    response.destroy();
    return;
  }
  for (const name of STALE_HEADERS) response.removeHeader(name);
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, name === 'vary' ? appendVary(response.getHeader('vary'), value) : value);
  }
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(text);
}

function logOfRequest(log: NonNullable<AnyRequest['log']>): Log | undefined {
  const { debug, info, warn, error } = log;
  if (![debug, info, warn, error].every((write) => typeof write === 'function')) return undefined;
  return ({ level, thrown, error: { name, code }, id }) => {
    log[level]?.({ err: thrown, error: name, code, errorId: id }, name);
  };
}
