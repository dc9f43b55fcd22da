import type { FastifyReply, FastifyRequest } from 'fastify';
import { appendVary } from '../answer/append-vary.js';
import { STALE_HEADERS } from '../answer/stale-headers.js';
import type { Responder } from '../errors.js';
import type { Fault, FaultFinder } from '../faults.js';
import type { Log } from '../log.js';

/** Sends the answer to anything thrown. Whatever the reply had got so far, the contract is what leaves. */
export function sendError(
  { respond }: Responder,
  thrown: unknown,
  fault: Fault | FaultFinder,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, headers, text } = respond(thrown, {
    acceptLanguage: request.headers['accept-language'],
    accept: request.headers.accept,
    id: request.id,
    method: request.method,
    path: pathOf(request.url),
    fault,
    log: logOf(request),
  });
  if (reply.raw.headersSent) {
    // Half a response is under way: an end without the end tells the client that it is not whole.
    reply.hijack();
    reply.raw.destroy();
    return;
  }
  for (const name of STALE_HEADERS) reply.removeHeader(name);
  reply
    .code(status)
    .headers({ ...headers, vary: appendVary(reply.getHeader('vary'), headers.vary as string) })
    // The text is JSON already: no schema of the route may take anything from it.
    .serializer(asItIs)
    .send(text);
}

function asItIs(text: unknown): string {
  return text as string;
}

function logOf({ log }: FastifyRequest): Log {
  return ({ level, thrown, error, id }) => {
    log[level]({ err: thrown, error: error.name, code: error.code, errorId: id }, error.name);
  };
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}
