import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { appendVary } from '../../answer/append-vary.js';
import type { Responder } from '../../answer/responder.js';
import { STALE_HEADERS } from '../../answer/stale-headers.js';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import { wasAnswered } from '../node/answered.js';
import { breakOff } from '../node/break-off.js';
import { clientLeft } from '../node/client-left.js';
import { requestFailureOfBody } from '../node/record-body.js';
import { sendError as sendToNode } from '../node/send-error.js';
import { factsOf } from './facts-of.js';

/** Sends the answer to anything thrown. It replaces whatever the reply had until now. */
export function sendError(
  errors: Responder,
  thrown: unknown,
  requestFailure: RequestFailure | FindRequestFailure,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  if (wasAnswered(request.raw)) {
    reply.hijack();
    return;
  }
  if (clientLeft(thrown, request.raw)) {
    reply.hijack();
    errors.respond(thrown, { ...factsOf(request), requestFailure: { kind: 'aborted' } });
    return;
  }
  const findRequestFailure: FindRequestFailure = (error) =>
    (typeof requestFailure === 'function' ? requestFailure(error) : requestFailure) ??
    requestFailureOfBody(error, request) ??
    requestFailureOfBody(error, request.raw);
  const facts = { ...factsOf(request), requestFailure: findRequestFailure };
  const { status, headers, text } = errors.respond(thrown, facts);
  if (reply.raw.writableEnded) return;
  if (reply.raw.headersSent) {
    reply.hijack();
    breakOff(reply.raw);
    return;
  }
  for (const name of STALE_HEADERS) reply.removeHeader(name);
  reply.code(status).headers({ ...headers, vary: appendVary(reply.getHeader('vary'), headers.vary as string) });
  // The text is JSON already: a schema of the route must not remove anything from it.
  reply.serializer(unchanged);
  const before = { ...reply.getHeaders() };
  const send = reply.send.bind(reply);
  reply.send = (payload) => {
    if (reply.sent) return send(payload);
    // Something failed while the answer was sent, mostly a hook. Fastify has put the headers of that error on the
    // reply, and would send its text. If it is no error, it would call the hook again.
    reply.hijack();
    for (const [name, value] of Object.entries(before)) setHeader(reply.raw, name, value);
    sendToNode(errors, payload, undefined, Object.assign(request.raw, { id: factsOf(request).id }), reply.raw);
    return reply;
  };
  send(text);
}

/** A hook may have set a header that Node refuses. */
function setHeader(response: ServerResponse, name: string, value: number | string | string[] | undefined): void {
  try {
    if (value !== undefined) response.setHeader(name, value);
  } catch {
    response.removeHeader(name);
  }
}

function unchanged(text: unknown): string {
  return text as string;
}
