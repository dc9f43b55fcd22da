import type { Duplex } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Responder } from '../../answer/responder.js';
import { type ClientError, clientErrorHandler } from '../node/client-error-handler.js';
import { requestFailureOfFastifyError } from './request-failure-of-fastify-error.js';
import { sendError } from './send-error.js';

/** The options of `Fastify()` that a plugin cannot set. */
export interface FastifyErrorOptions {
  readonly clientErrorHandler: (error: ClientError, socket: Duplex) => void;
  readonly frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => void;
  readonly return503OnClosing: false;
  readonly genReqId: () => string;
  readonly http: { readonly requireHostHeader: false };
}

/**
 * Returns options for `Fastify()`, so that requests without a route are answered in the contract's envelope too:
 * requests that cannot be read, malformed URLs, and requests that come while the server closes. Requests get unique ids.
 */
export function fastifyOptions(errors: Responder): FastifyErrorOptions {
  return {
    clientErrorHandler: clientErrorHandler(errors),
    frameworkErrors: (error, request, reply) => sendError(errors, error, requestFailureOfFastifyError, request, reply),
    // Fastify counts from `req-1` on, in each process and after each start.
    genReqId: () => crypto.randomUUID(),
    // The plugin answers these requests, and requests without a host, which Node would answer with an empty response.
    return503OnClosing: false,
    http: { requireHostHeader: false },
  };
}
