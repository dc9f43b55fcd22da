import type { ErrorRequestHandler, RequestHandler } from 'express';
import { requestFailureOfHttpError } from '../../resolve/request-failure-of-http-error.js';
import type { AdapterOptions } from '../adapter-options.js';
import { sendError } from '../node/send-error.js';

/**
 * Returns two handlers, for unknown routes and for everything that fails: `app.use(errorHandlers({ errors }))`, after
 * all routes and middleware.
 */
export function errorHandlers({ errors }: AdapterOptions): [RequestHandler, ErrorRequestHandler] {
  return [
    (request, response) => sendError(errors, undefined, { kind: 'routeNotFound' }, request, response),
    // Express recognises a handler of errors by its four parameters.
    (thrown, request, response, _next) => sendError(errors, thrown, requestFailureOfHttpError, request, response),
  ];
}
