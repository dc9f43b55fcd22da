import type { IncomingMessage, ServerResponse } from 'node:http';
import { appendVary } from '../../answer/append-vary.js';
import type { Log, LogEntry } from '../../answer/log.js';
import { STALE_HEADERS } from '../../answer/stale-headers.js';
import type { Responder } from '../../errors.js';
import type { Fault, FaultFinder } from '../../resolve/request-failure.js';

/** What middleware such as pino-http and express adds to a request. */
interface AnyRequest extends IncomingMessage {
  readonly id?: unknown;
  readonly log?: Partial<Record<LogEntry['level'], (facts: object, text: string) => void>>;
  readonly originalUrl?: string;
}

/** Sends the answer to anything thrown through a response of Node. Whatever it had got so far, the contract leaves. */
export function sendError(
  { respond }: Responder,
  thrown: unknown,
  fault: Fault | FaultFinder | undefined,
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
    fault,
    log: log && loggingTo(log),
  });
  if (response.headersSent || response.writableEnded) {
    // Half a response is under way: an end without the end tells the client that it is not whole.
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

function loggingTo(log: NonNullable<AnyRequest['log']>): Log | undefined {
  const { debug, info, warn, error } = log;
  if (![debug, info, warn, error].every((write) => typeof write === 'function')) return undefined;
  return ({ level, thrown, error: { name, code }, id }) => {
    log[level]?.({ err: thrown, error: name, code, errorId: id }, name);
  };
}
