import type { Duplex } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Responder } from '../../errors.js';
import { type ClientError, clientErrorHandler } from '../node/client-error-handler.js';
import { faultOfFastifyError } from './request-failure-of-fastify-error.js';
import { sendError } from './send-error.js';

/** Options of `Fastify()` that plugins cannot set. */
export interface ErrorContractsServerOptions {
  readonly clientErrorHandler: (error: ClientError, socket: Duplex) => void;
  readonly frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => void;
  readonly return503OnClosing: false;
  readonly http: { readonly requireHostHeader: false };
}

/**
 * Options for `Fastify()`, so that requests that no route ever sees are answered in the contract's envelope too:
 * unreadable ones, malformed URLs, and those that come while the server closes.
 */
export function fastifyOptions(errors: Responder): ErrorContractsServerOptions {
  return {
    clientErrorHandler: clientErrorHandler(errors),
    frameworkErrors: (error, request, reply) => sendError(errors, error, faultOfFastifyError, request, reply),
    // The plugin answers them, and requests without a host, which Node refuses with an empty response.
    return503OnClosing: false,
    http: { requireHostHeader: false },
  };
}
