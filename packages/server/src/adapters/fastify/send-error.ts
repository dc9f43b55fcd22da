import type { FastifyReply, FastifyRequest } from 'fastify';
import { appendVary } from '../../answer/append-vary.js';
import { STALE_HEADERS } from '../../answer/stale-headers.js';
import type { Responder } from '../../errors.js';
import type { Fault, FaultFinder } from '../../resolve/request-failure.js';
import { sendError as sendThroughNode } from '../node/send-error.js';
import { logOf, pathOf } from './log-of-request.js';

/** Sends the answer to anything thrown. Whatever the reply had got so far, the contract is what leaves. */
export function sendError(
  errors: Responder,
  thrown: unknown,
  fault: Fault | FaultFinder,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, headers, text } = errors.respond(thrown, {
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
  reply.code(status).headers({ ...headers, vary: appendVary(reply.getHeader('vary'), headers.vary as string) });
  // The text is JSON already: no schema of the route may take anything from it.
  reply.serializer(asItIs);
  const send = reply.send.bind(reply);
  reply.send = (payload) => {
    if (!(payload instanceof Error) || reply.sent) return send(payload);
    // A hook failed while the answer was being sent, and Fastify's own handler would send the text of that error.
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    sendThroughNode(errors, payload, undefined, Object.assign(request.raw, { id: request.id }), reply.raw);
    return reply;
  };
  send(text);
}

function asItIs(text: unknown): string {
  return text as string;
}
