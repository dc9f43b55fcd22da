import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Responder } from '../../errors.js';
import { faultOfHttpError } from '../../resolve/request-failure-of-http-error.js';
import { sendError } from '../node/send-error.js';

/** What the handlers are given. */
export interface ErrorContractsOptions {
  /** What `createErrors` returned. */
  readonly errors: Responder;
}

/**
 * Two handlers, for unknown routes and for whatever failed: `app.use(errorContracts({ errors }))`, after all routes
 * and middleware.
 */
export function errorContracts({ errors }: ErrorContractsOptions): [RequestHandler, ErrorRequestHandler] {
  return [
    (request, response) => sendError(errors, undefined, { kind: 'routeNotFound' }, request, response),
    // Express knows it by its four parameters.
    (thrown, request, response, _next) => sendError(errors, thrown, faultOfHttpError, request, response),
  ];
}
