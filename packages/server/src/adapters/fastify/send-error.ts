import type { FastifyReply, FastifyRequest } from 'fastify';
import { appendVary } from '../../answer/append-vary.js';
import type { Responder } from '../../answer/responder.js';
import { STALE_HEADERS } from '../../answer/stale-headers.js';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import { sendError as sendToNode } from '../node/send-error.js';
import { logOfRequest } from './log-of-request.js';

/** Sends the answer to anything thrown. It replaces whatever the reply had until now. */
export function sendError(
  errors: Responder,
  thrown: unknown,
  requestFailure: RequestFailure | FindRequestFailure,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, headers, text } = errors.respond(thrown, {
    acceptLanguage: request.headers['accept-language'],
    accept: request.headers.accept,
    id: request.id,
    method: request.method,
    path: withoutQuery(request.url),
    requestFailure,
    log: logOfRequest(request),
  });
  if (reply.raw.headersSent) {
    // Half a response was sent. A broken connection tells the client that the response is not whole.
    reply.hijack();
    reply.raw.destroy();
    return;
  }
  for (const name of STALE_HEADERS) reply.removeHeader(name);
  reply.code(status).headers({ ...headers, vary: appendVary(reply.getHeader('vary'), headers.vary as string) });
  // The text is JSON already: a schema of the route must not remove anything from it.
  reply.serializer(unchanged);
  const send = reply.send.bind(reply);
  reply.send = (payload) => {
    if (!(payload instanceof Error) || reply.sent) return send(payload);
    // A hook failed while the answer was sent, and Fastify's own handler would send the text of that error.
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    sendToNode(errors, payload, undefined, Object.assign(request.raw, { id: request.id }), reply.raw);
    return reply;
  };
  send(text);
}

function withoutQuery(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}

function unchanged(text: unknown): string {
  return text as string;
}
